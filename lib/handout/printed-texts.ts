/** All texts of a handout with the names a clinician knows them by. */
import { clinicLinesIn, type VersionSnapshot } from "@/lib/program/snapshot";
import type { PrintedText } from "./glyph-coverage";
import type { HandoutContent } from "./handout-content";
import { tidyText } from "./tidy-text";

/** What people typed comes first, so that a letter is named where it can be mended. */
export function* printedTexts(snapshot: VersionSnapshot, content: HandoutContent): Generator<PrintedText> {
  for (const [where, text] of typedTexts(snapshot)) yield { where, text: tidyText(text) };
  for (const text of stringsIn(content)) yield { where: "the words of the handout", text };
}

function* typedTexts(snapshot: VersionSnapshot) {
  const { clinician, patient, note, moves, skipped, forYou } = snapshot;
  const clinic = clinicLinesIn(snapshot.clinic, snapshot.locale);
  yield ["the patient's name", patient.printedName] as const;
  yield ["the note on the program", note] as const;
  for (const [index, { prescribed }] of moves.entries()) {
    yield [`the note on move ${index + 1}`, prescribed.note] as const;
  }
  for (const { plainName, reason } of skipped)
    yield [`the reason for skipping ${plainName ?? "a side"}`, reason] as const;
  for (const text of forYou) yield ["the notes under For you", text] as const;
  yield ["the clinic's name", clinic.name] as const;
  yield ["the clinic's phone", clinic.phone] as const;
  yield ["the clinic's hours", clinic.hours] as const;
  yield ["the clinic's line for closed hours", clinic.closedLine] as const;
  yield ["the emergency number", clinic.emergencyNumber] as const;
  yield ["the clinician's name", clinician.name] as const;
  yield ["the clinician's title", clinician.title] as const;
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const inner of value) yield* stringsIn(inner);
  else if (value !== null && typeof value === "object" && !(value instanceof Uint8Array))
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}
