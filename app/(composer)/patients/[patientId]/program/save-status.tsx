"use client";
import { Check, CircleAlert, CloudOff, LoaderCircle } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { composerWords } from "@/lib/copy/clinic/composer";
import { hasUnsaved, type SaveState } from "./draft-saver";

type Shown = keyof typeof composerWords.saved | "leftOut";

/** What is shown of the save loop. Nothing stored and nothing to store is a state of its own. */
function shownSaveState(save: SaveState, isOffline: boolean, hasSavedHere: boolean): Shown {
  if (isOffline && hasUnsaved(save) && save.phase !== "conflict") return "offline";
  // Kept while the rest is saved, so that it is said once and not after every pause in typing.
  if (save.leftOut !== null && ["saved", "waiting", "saving"].includes(save.phase)) return "leftOut";
  if (save.phase !== "saved") return save.phase;
  if (save.programId === null) return "none";
  return hasSavedHere ? "saved" : "savedBefore";
}

/** Whether the draft is saved, in words. Only trouble is read out: a save every few seconds would drown the rest. */
export function SaveStatus({
  save,
  isOffline,
  hasSavedHere,
  onRetry,
}: {
  save: SaveState;
  isOffline: boolean;
  hasSavedHere: boolean;
  onRetry: () => void;
}) {
  const shown = shownSaveState(save, isOffline, hasSavedHere);
  const words = wordsOf(shown, save);
  const isTrouble = !["none", "saved", "savedBefore", "waiting", "saving"].includes(shown);
  return (
    <div className="ml-auto flex items-center gap-2 text-13 whitespace-nowrap text-ink-2">
      <StatusIcon shown={shown} />
      <span className={isTrouble ? "max-w-64 font-semibold whitespace-normal text-caution" : ""}>
        {words}
      </span>
      {shown === "signed-out" || shown === "refused" ? (
        <Button look="bare" className="px-2" onPress={onRetry}>
          {shown === "signed-out" ? "Sign in" : "Try again"}
        </Button>
      ) : null}
      <span role="status" className="sr-only">
        {isTrouble ? words : ""}
      </span>
    </div>
  );
}

function wordsOf(shown: Shown, { leftOut, problem }: SaveState): string {
  if (shown === "leftOut") return leftOut ?? "";
  return (shown === "refused" ? problem : null) ?? composerWords.saved[shown];
}

function StatusIcon({ shown }: { shown: Shown }) {
  switch (shown) {
    case "saved":
    case "savedBefore":
      return <Check aria-hidden className="size-4 text-ok" />;
    case "waiting":
    case "saving":
      return <LoaderCircle aria-hidden className="size-4 animate-spin" />;
    case "offline":
      return <CloudOff aria-hidden className="size-4 text-caution" />;
    case "retrying":
    case "signed-out":
    case "refused":
    case "leftOut":
    case "conflict":
      return <CircleAlert aria-hidden className="size-4 text-caution" />;
    case "none":
      return null;
  }
}
