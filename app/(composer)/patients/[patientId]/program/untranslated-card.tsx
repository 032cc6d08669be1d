"use client";
import { Languages } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import { Button, ButtonLink } from "@/app/_ui/button";
import { composerWords, movesTouched } from "@/lib/copy/clinic/composer";
import { useComposer, useComposerActions } from "./composer-context";
import { rungLook } from "./finding-look";
import { numbersOf } from "./publish-obstacle";
import type { UntranslatedMove } from "./untranslated-moves";

/** Among the findings: a move that keeps the program from being published in the patient's language. */
export function UntranslatedCard({ move: { name, entries } }: { move: UntranslatedMove }) {
  const { composition, patient } = useComposer();
  const { removeMove, showMove } = useComposerActions();
  const words = composerWords.untranslated;
  const [first, ...others] = entries;
  const touched = movesTouched(numbersOf({ entries: [...entries] }, composition.program.moves));
  const { box, ink } = rungLook.blocks;
  return (
    <article
      aria-label={words.title(name, patient.locale)}
      className={`rounded-control border px-3 py-2 ${box}`}
    >
      <div className={`flex items-center gap-2 text-13 font-semibold ${ink}`}>
        <Languages aria-hidden className="size-4 shrink-0" />
        {words.mark(patient.locale)}
        <AriaButton
          aria-label={`${touched}: show in the program`}
          onPress={() => (first === undefined ? undefined : showMove(first))}
          className="-my-2 ml-auto min-h-11 cursor-pointer text-right font-normal text-ink-2 data-hovered:underline lg:min-h-6"
        >
          {touched}
        </AriaButton>
      </div>
      <h3 className="mt-1 font-semibold">{words.title(name, patient.locale)}</h3>
      <p className="mt-1 text-13 text-ink-2">{words.reason(patient.locale)}</p>
      <p className="mt-1 text-13">{words.remedy}</p>
      <div className="mt-2 mb-1 flex flex-wrap gap-2">
        {first !== undefined && others.length === 0 ? (
          <Button look="stop" onPress={() => removeMove(first)}>
            Remove the move
          </Button>
        ) : null}
        <ButtonLink asks look="stop" href={`/patients/${patient.id}`}>
          Open the record
        </ButtonLink>
      </div>
    </article>
  );
}
