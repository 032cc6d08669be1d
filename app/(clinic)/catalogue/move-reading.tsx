import { TextLink } from "@/app/_ui/text-link";
import { movePartName } from "@/lib/copy/clinic/own-moves";
import type { Move } from "@/lib/moves/move";
import { MoveChanges } from "./move-changes";
import { ClinicianText, LimitFacts, Lines, PatientText } from "./move-text";
import { SourceRanges } from "./source-ranges";

/** All of a move that a signature stands for, to be read before it. `lastSigned`: the revision signed before, if any. */
export function MoveReading({ move, lastSigned }: { move: Move; lastSigned: Move | null }) {
  return (
    <div className="flex flex-col gap-4">
      {lastSigned ? (
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">Changed since it was signed</h3>
          <MoveChanges before={lastSigned} after={move} />
        </div>
      ) : null}
      <div>
        <h3 className="font-semibold">What the patient reads</h3>
        <PatientText move={move} />
      </div>
      <div>
        <h3 className="font-semibold">{movePartName.dosage}</h3>
        <LimitFacts move={move} />
      </div>
      <ClinicianText move={move} />
      <div>
        <h3 className="font-semibold">{movePartName.sources}</h3>
        <SourceRanges move={move} />
      </div>
      <Lines
        title={movePartName.differences}
        lines={move.differences.map(({ about, text }) => `${about}: ${text}`)}
      />
      <Lines title={movePartName.openQuestions} lines={move.openQuestions} />
      <p>
        <TextLink href={`/catalogue/${move.slug}`}>Its page, with pictures and evidence</TextLink>
      </p>
    </div>
  );
}
