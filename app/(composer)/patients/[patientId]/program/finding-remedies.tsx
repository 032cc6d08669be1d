"use client";
import { Button, ButtonLink } from "@/app/_ui/button";
import { bodySides } from "@/lib/moves/move";
import { sideSparing } from "@/lib/program/edit-program";
import type { Finding } from "@/lib/safety/finding";
import { PROGRAM_NOTE, useComposer, useComposerActions } from "./composer-context";

/** The ways out of a finding that lie in the program or the record, one button each. */
export function FindingRemedies({ finding }: { finding: Finding }) {
  const { patient } = useComposer();
  const { editNote, removeMove } = useComposerActions();
  const only = finding.entries.length === 1 ? finding.entries[0] : undefined;
  const look = finding.level === "warning" || finding.level === "acknowledgement" ? "plain" : "stop";
  const needsRecord =
    finding.level === "emergency" ||
    finding.level === "urgent" ||
    finding.level === "program-excluded" ||
    finding.mark?.field === "exclusion-reason";
  // A note of an answer is written anew once the answer is withdrawn, in its own place.
  if (finding.mark?.field === "answer-note") return null;
  if (finding.mark && !needsRecord) {
    const note = finding.mark.field === "program-note" ? PROGRAM_NOTE : only;
    return note === undefined ? null : (
      <div className="mt-2 mb-1 flex flex-wrap gap-2">
        <Button look={look} onPress={() => editNote(note)}>
          Edit the note
        </Button>
      </div>
    );
  }
  if (needsRecord) {
    return (
      <div className="mt-2 mb-1 flex flex-wrap gap-2">
        <ButtonLink look={look} href={`/patients/${patient.id}`}>
          Open the record
        </ButtonLink>
      </div>
    );
  }
  if (finding.level !== "move-excluded" || only === undefined) return null;
  return (
    <div className="mt-2 mb-1 flex flex-wrap gap-2">
      <OtherSide finding={finding} entryKey={only} />
      <Button look={look} onPress={() => removeMove(only)}>
        Remove the move
      </Button>
    </div>
  );
}

/** Offers the side that is left, where one is. */
function OtherSide({ finding, entryKey }: { finding: Finding; entryKey: string }) {
  const { composition, excluded, moveOf } = useComposer();
  const { edit } = useComposerActions();
  const entry = composition.program.moves.find(({ key }) => key === entryKey);
  const move = entry && moveOf(entry.move);
  const exclusion = entry && excluded.get(entry.move);
  if (!move || exclusion?.wholly) return null;
  const barred = finding.side ?? bodySides.find((side) => exclusion?.sides.includes(side));
  const free = barred ? sideSparing(move, barred) : null;
  if (free === null) return null;
  return (
    <Button
      look="stop"
      onPress={() =>
        edit({ type: "set-side", key: entryKey, side: free }, `${move.plainName}: ${free} only.`)
      }
    >
      Prescribe {free} only
    </Button>
  );
}
