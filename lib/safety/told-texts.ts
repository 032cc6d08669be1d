/** The free texts that reach the patient, read for instructions no text may give. */
import type { CheckableProgram } from "@/lib/program/program";
import { recordedExclusionText } from "./barred-moves";
import type { Finding } from "./finding";
import type { PatientRecord } from "./patient-record";
import { findProhibitedRolling, type ProhibitedRolling } from "./prohibited-text";

/** A free text and where it stands. */
type ToldText = {
  readonly field: NonNullable<Finding["mark"]>["field"];
  /** Names the text among all those of the program and the record. */
  readonly at: string;
  /** Key of the prescribed move it is written for; null: for the program or the patient. */
  readonly key: string | null;
  /** Clinician text for notes that are not a move's: "Program note". */
  readonly title: string;
  readonly text: string;
};

/** An instruction that no text may give, and the text that gives it. */
export type ProhibitedTelling = ProhibitedRolling & ToldText;

/** What the program's notes and the reasons of exclusions tell the patient. `record` is in its fixed order. */
export function prohibitedInNotes(
  { note, moves }: CheckableProgram,
  { exclusions }: PatientRecord,
): readonly ProhibitedTelling[] {
  return [
    ...read({ field: "program-note", at: "program.note", key: null, title: "Program note", text: note }),
    ...moves.flatMap(({ key, note: text }) =>
      read({ field: "move-note", at: key, key, title: "Move note", text }),
    ),
    ...exclusions.flatMap((recorded, index) =>
      read({
        field: "exclusion-reason",
        at: `exclusion.${index}`,
        key: null,
        title: `Reason of “${recordedExclusionText(recorded)}”`,
        text: recorded.reason,
      }),
    ),
  ];
}

/** What the notes of the acknowledgements tell that count, and are therefore printed. */
export function prohibitedInAnswers(findings: readonly Finding[]): readonly ProhibitedTelling[] {
  return findings.flatMap(({ id, title, answer }) =>
    answer?.kind === "acknowledgement"
      ? read({
          field: "answer-note",
          at: `answer.${id}`,
          key: null,
          title: `Note answering “${title}”`,
          text: answer.note,
        })
      : [],
  );
}

function read(told: ToldText): readonly ProhibitedTelling[] {
  return findProhibitedRolling(told.text).map((found) => ({ ...found, ...told }));
}
