"use client";
import { Copy, Plus } from "lucide-react";
import { Button } from "@/app/_ui/button";
import { MoveFigure } from "@/app/_ui/move-figure";
import { composerWords } from "@/lib/copy/clinic/composer";
import { useComposer, useComposerActions } from "./composer-context";
import { ShortcutKey } from "./shortcut-key";
import { TemplateCards } from "./start-choices";
import { useStartChoices } from "./start-context";

/** The empty program: what this patient would get of each template, or the first move. */
export function StartPanel() {
  const { patient } = useComposer();
  const { openCatalogue, openStart } = useComposerActions();
  const { others } = useStartChoices();
  return (
    <div className="grid flex-1 content-center justify-items-center px-4 pt-6 pb-16 text-center max-lg:min-h-[560px] lg:px-6">
      <MoveFigure move={{ slug: "calves-up-breathing-reset" }} side="together" className="mb-6 h-24 w-56" />
      <h2 className="text-20 font-semibold">{composerWords.start.title}</h2>
      <p className="mt-1 max-w-[480px] text-ink-2">{composerWords.start.text(patient.name)}</p>
      <div className="mt-6 w-full max-w-[728px]">
        <TemplateCards />
      </div>
      <div className="mt-6 flex flex-wrap items-center justify-center gap-2">
        <Button onPress={openCatalogue}>
          <Plus aria-hidden className="size-4" />
          Add a move
        </Button>
        <ShortcutKey>A</ShortcutKey>
        {others.length > 0 ? (
          <Button onPress={openStart}>
            <Copy aria-hidden className="size-4" />
            Copy another program
          </Button>
        ) : null}
      </div>
    </div>
  );
}
