import { Facts } from "@/app/_ui/page";
import { limitLines } from "@/lib/copy/clinic/dosage-limits";
import { movePartName } from "@/lib/copy/clinic/own-moves";
import type { Move } from "@/lib/moves/move";

/** What the patient reads of the move: for both sides at once and, where it has such, one side at a time and other ways. */
export function PatientText({ move }: { move: Move }) {
  const { oneSide, variations = [] } = move;
  return (
    <div className="flex flex-col gap-3">
      <Steps steps={[...move.setUp, ...move.steps]} />
      <Facts
        items={[
          [movePartName.instruction, move.instruction],
          [movePartName.switchSide, move.switchSide ?? "None"],
          [movePartName.feel, move.feel],
          [movePartName.stopPoint, move.stopPoint],
          [movePartName.why, move.why],
        ]}
      />
      {oneSide ? (
        <div className="flex flex-col gap-3">
          <h3 className="font-semibold">One side at a time</h3>
          <Steps steps={[...oneSide.setUp, ...oneSide.steps]} />
          <Facts
            items={[
              [movePartName.instruction, oneSide.instruction],
              [movePartName.stopPoint, oneSide.stopPoint],
            ]}
          />
        </div>
      ) : null}
      {variations.map(({ variation, name, setUp }) => (
        <div key={variation}>
          <h3 className="font-semibold">{name}</h3>
          <Steps steps={[...setUp, ...move.steps]} />
        </div>
      ))}
      <Lines title={movePartName.stopSigns} lines={move.stopSigns} />
    </div>
  );
}

function Steps({ steps }: { steps: readonly string[] }) {
  return (
    <ol className="list-decimal pl-6">
      {steps.map((step, index) => (
        <li key={index}>{step}</li>
      ))}
    </ol>
  );
}

/** Cues, whom a variation is for and what it lacks, mistakes and warnings. */
export function ClinicianText({ move }: { move: Move }) {
  return (
    <div className="flex flex-col gap-3">
      <Lines title={movePartName.cues} lines={move.cues} />
      {(move.variations ?? []).map(({ variation, name, when, drawback }) => (
        <Lines key={variation} title={name} lines={[when, drawback]} />
      ))}
      <Lines title={movePartName.mistakes} lines={move.mistakes} />
      <Lines title={movePartName.warnings} lines={move.warnings} />
    </div>
  );
}

/** The limits a dose of the move is kept to. */
export function LimitFacts({ move }: { move: Move }) {
  return (
    <Facts
      items={[
        ...limitLines(move.dosage),
        [
          movePartName.speedCmPerSecond,
          move.speedCmPerSecond === null ? "Still" : `${move.speedCmPerSecond} cm a second`,
        ],
        [movePartName.stroke, move.stroke],
        [movePartName.pressure, `${move.pressure}; ceiling ${move.pressureCeiling} of 10`],
        [movePartName.breath, `In ${move.breath.inSeconds} s, out ${move.breath.outSeconds} s`],
      ]}
    />
  );
}

/** A titled list; nothing at all without lines. */
export function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <h3 className="font-semibold">{title}</h3>
      <ul className="list-disc pl-6">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
