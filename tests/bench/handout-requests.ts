/** What the handout's benchmarks print: the coach sequence, six moves, for one patient after the other. */
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { withAmount } from "@/lib/program/dosage";
import { sampleRequest, sampleSnapshot } from "../lib/handout/sample-request";

const template = findTemplate("coach-sequence");
if (template === undefined) throw new Error("The template is gone.");
const moves = startFromTemplate(template, builtInCatalogue);

/** The sheet of patient `index`: nobody else has this name, link or code. */
export function patientRequest(index: number, changes: Partial<HandoutRequest> = {}): HandoutRequest {
  const number = String(index).padStart(4, "0");
  const snapshot = sampleSnapshot(moves, {
    patient: { printedName: `P. ${number}`, rollerDensity: "medium" },
  });
  return sampleRequest(snapshot, "a4", {
    linkUrl: `https://clinic.example/go#012345678901234567890123456789012345678${number}`,
    verifyUrl: `https://clinic.example/verify/ABCDEFGHIJKLMNOPQRSTUV${number}`,
    ...changes,
  });
}

/** The sheet of patient `index` with other doses than any before it, and a note on each move: no block is known yet. */
export function neverPrinted(index: number): HandoutRequest {
  const changed = moves.map((move) => ({
    ...move,
    dosage: withAmount(move.dosage, 10 + index),
    note: `Your own pace, visit ${index}.`,
  }));
  const { snapshot, ...request } = patientRequest(index);
  const { moves: dosed, handsOnSeconds, wholeSessionSeconds } = sampleSnapshot(changed);
  return { ...request, snapshot: { ...snapshot, moves: dosed, handsOnSeconds, wholeSessionSeconds } };
}
