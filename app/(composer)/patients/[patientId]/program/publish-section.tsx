"use client";
import { CircleAlert, CircleCheck, OctagonX } from "lucide-react";
import { useId } from "react";
import { composerWords } from "@/lib/copy/clinic/composer";
import { useComposer } from "./composer-context";
import { publishObstacle } from "./publish-obstacle";

/**
 * Publishing. While something stands in the way the button stays in reach of the keyboard, and the reason stands
 * above it in words.
 */
export function PublishSection({
  nextVersion,
  isPublishing,
  refusal,
  onPublish,
}: {
  nextVersion: number;
  isPublishing: boolean;
  /** What the server said to the last try, or null. */
  refusal: string | null;
  onPublish: () => void;
}) {
  const { composition, findings, isLicensed, patient, toTranslate } = useComposer();
  const { moves, note } = composition.program;
  const reasonId = useId();
  const untranslated = toTranslate.map(({ name }) => name);
  const obstacle = publishObstacle({
    moves,
    note,
    findings,
    untranslated,
    locale: patient.locale,
    isLicensed,
  });
  const isOff = obstacle !== null || isPublishing;
  const isCalm = moves.length === 0 || obstacle === composerWords.publish.unlicensed;
  const Icon = obstacle === null && refusal === null ? CircleCheck : isCalm ? CircleAlert : OctagonX;
  const ink = obstacle === null && refusal === null ? "text-ok" : isCalm ? "text-ink-2" : "text-stop";
  return (
    <section
      aria-label="Publish"
      className="sticky bottom-0 mt-auto bg-surface px-4 pt-3 pb-4 shadow-[0_-1px_0_var(--line)] max-lg:fixed max-lg:inset-x-0 max-lg:z-10 max-lg:grid max-lg:items-center max-lg:gap-x-4 max-lg:gap-y-2 max-lg:pt-4 sm:max-lg:grid-cols-[1fr_200px]"
    >
      <p id={reasonId} role="status" className="mb-2 flex gap-2 text-13 max-lg:mb-0 max-lg:text-14">
        <Icon aria-hidden className={`size-4 shrink-0 ${ink}`} />
        <span className="max-sm:line-clamp-3">
          {obstacle ?? refusal ?? composerWords.publish.ready(nextVersion)}
        </span>
      </p>
      <button
        type="button"
        aria-disabled={isOff}
        aria-describedby={reasonId}
        onClick={() => (isOff ? undefined : onPublish())}
        className="h-10 w-full cursor-pointer rounded-control border border-teal bg-teal font-semibold text-on-teal hover:bg-teal-deep aria-disabled:cursor-default aria-disabled:border-edge aria-disabled:bg-surface-2 aria-disabled:text-ink-2 max-lg:h-12"
      >
        {isPublishing ? "Publishing" : "Publish"}
      </button>
    </section>
  );
}
