"use client";
import { composerWords } from "@/lib/copy/clinic/composer";
import { countText } from "@/lib/copy/clinic/dates";
import { type ProgramTemplate, programTemplates } from "@/lib/moves/templates";
import { minutesAndSeconds } from "@/lib/program/describe-time";
import { useComposer } from "./composer-context";
import { fitMoves } from "./fit-moves";
import { useStartChoices } from "./start-context";

/** The ready-made programs, each with what this patient would get of it. */
export function TemplateCards() {
  const { startFrom } = useStartChoices();
  return (
    <div className="grid w-full gap-3 text-left @min-[560px]:grid-cols-3">
      {programTemplates.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          onChoose={() => startFrom(composerWords.basedOnTemplate(template.name), template.moves)}
        />
      ))}
    </div>
  );
}

function TemplateCard({ template, onChoose }: { template: ProgramTemplate; onChoose: () => void }) {
  const { catalogue, excluded, patient } = useComposer();
  const { moves, seconds, secondsInFull } = fitMoves(template.moves, catalogue, excluded);
  const words = composerWords.start;
  return (
    <button
      type="button"
      onClick={onChoose}
      className="grid cursor-pointer content-start gap-1 rounded-card border border-line bg-surface p-4 text-left hover:border-teal hover:bg-teal-soft"
    >
      <b className="font-semibold">{template.name}</b>
      <span className="text-13 text-ink-2">
        {words.fits(moves.length, template.moves.length, patient.name)}
      </span>
      <span className="text-13 text-ink-2">
        {words.time(minutesAndSeconds(seconds), patient.name, minutesAndSeconds(secondsInFull))}
      </span>
      <span className="mt-2 text-13 text-teal-deep">Use this template</span>
    </button>
  );
}

/** Other programs of the clinic, to take the moves and doses of. */
export function OtherPrograms() {
  const { others, copyFrom } = useStartChoices();
  if (others.length === 0) return <p className="text-ink-2">{composerWords.start.otherEmpty}</p>;
  return (
    <ul className="max-h-64 overflow-auto rounded-card border border-line text-left [scrollbar-width:thin]">
      {others.map((other) => (
        <li key={other.programId} className="border-line not-last:border-b">
          <button
            type="button"
            onClick={() => copyFrom(other)}
            className="flex min-h-11 w-full cursor-pointer items-center gap-3 px-3 py-2 text-left hover:bg-teal-soft"
          >
            <span className="min-w-0 flex-1 truncate">{other.patientName}</span>
            <span className="text-13 whitespace-nowrap text-ink-2">
              {countText(other.moveCount, "move")}, saved {other.savedOn}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
