import { MoveFigure } from "@/app/_ui/move-figure";
import { Facts } from "@/app/_ui/page";
import { ownMoveWords } from "@/lib/copy/clinic/own-moves";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { gradeOf, MAX_GRADE } from "@/lib/copy/reading-grade";
import { composeMove, sheetPressure } from "@/lib/handout/compose-moves";
import { type Move, sidesOf } from "@/lib/moves/move";
import { prescribe } from "@/lib/program/program";
import { movePatientTexts } from "@/lib/safety/move-texts";

const { notYet } = ownMoveWords;

/** The move at its usual dose, in the words of the handout; below them what only the player says. */
export function OwnMovePreview({ move }: { move: Move }) {
  const entry = { move, prescribed: prescribe(move, "preview") };
  const content = composeMove(entry, 1, sheetPressure([entry]), patientCopy("en"), "en");
  return (
    <div className="flex flex-col gap-4">
      <MoveFigure move={move} side={sidesOf[move.laterality][0]} className="h-32 w-full" />
      <div>
        <h3 className="text-20 font-semibold [overflow-wrap:anywhere]">{content.name || notYet}</h3>
        <p>
          {content.amount}
          <br />
          <span className="text-ink-2">{content.side}</span>
        </p>
      </div>
      <ol className="flex list-decimal flex-col gap-1 pl-6 [overflow-wrap:anywhere]">
        {content.steps.map((step, index) => (
          // A line may be typed twice before it is put right.
          <li key={`${index} ${step}`}>{step}</li>
        ))}
      </ol>
      {content.follows === null ? null : <p className="font-semibold">{content.follows.words}</p>}
      <p className="[overflow-wrap:anywhere]">
        <strong>{content.feel.lead}</strong> {content.feel.text || notYet}
      </p>
      <p className="[overflow-wrap:anywhere]">
        <strong>{content.stop.lead}</strong> {content.stop.text || (content.stop.lead ? "" : notYet)}
      </p>
      <Facts
        items={[
          ["While it runs", move.instruction || notYet],
          ...(move.switchSide === null ? [] : [["Second side", move.switchSide || notYet] as const]),
          ["Why", move.why || notYet],
          ["Stop signs", move.stopSigns.join(" ") || notYet],
        ]}
      />
      <Grade move={move} />
    </div>
  );
}

/** The grade of all the patient's words together. */
function Grade({ move }: { move: Move }) {
  const grade = gradeOf(
    movePatientTexts(move)
      .map(({ text }) => text)
      .join("\n"),
  );
  if (grade === null) return null;
  return (
    <p className="text-ink-2">
      Reading grade {Math.max(0, grade).toFixed(1)}; {MAX_GRADE}.0 is the most.
    </p>
  );
}
