/** A checked program, frozen: the one place where a version's snapshot is put together. */
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { type Catalogue, findMove } from "@/lib/moves/move";
import type { CheckableProgram } from "@/lib/program/program";
import type { ClinicLines, VersionSnapshot } from "@/lib/program/snapshot";
import { planSession } from "@/lib/program/timeline";
import { excludedMoves } from "./excluded-moves";
import type { Finding } from "./finding";
import type { PatientRecord } from "./patient-record";

/**
 * The snapshot of a program. Every prescribed move must be in the catalogue; `findings` are those of
 * `checkProgram` for the same program, record and catalogue. Deterministic: the same input, the same hash.
 */
export function composeSnapshot(input: {
  program: CheckableProgram;
  record: PatientRecord;
  findings: readonly Finding[];
  catalogue: Catalogue;
  clinic: ClinicLines;
  clinician: { name: string; title: string };
  printedName: string;
  versionNumber: number | null;
  verifyCode: string | null;
  /** Calendar day in the clinic's time zone. */
  publishedOn: string;
}): VersionSnapshot {
  const { program, record, findings, catalogue } = input;
  const plan = planSession(program.moves);
  return {
    format: 1,
    locale: "en",
    clinic: input.clinic,
    clinician: input.clinician,
    patient: { printedName: input.printedName, rollerDensity: record.rollerDensity },
    versionNumber: input.versionNumber,
    verifyCode: input.verifyCode,
    publishedOn: input.publishedOn,
    reviewOn: program.reviewOn,
    sessionsPerWeek: program.sessionsPerWeek,
    phase: program.phase,
    weeks: program.weeks,
    note: program.note,
    moves: program.moves.map((prescribed) => {
      const move = findMove(catalogue, prescribed.move);
      if (!move) throw new Error(`The catalogue has no move ${prescribed.move}.`);
      return { prescribed, move };
    }),
    skipped: skippedMoves(record, catalogue),
    forYou: unique(findings.flatMap((finding) => [finding.paperText, printedNote(finding)])),
    forYouOnPlayer: unique(findings.map((finding) => finding.playerText)),
    findings: findings.map((finding) => ({
      id: finding.id,
      ruleId: finding.ruleId,
      level: finding.level,
      entries: [...finding.entries],
      move: finding.move,
      side: finding.side,
      title: finding.title,
      reason: finding.reason,
      sources: [...finding.sources],
      certainty: finding.certainty,
      answer: finding.answer,
    })),
    catalogueVersion: catalogue.version,
    figureRevision: FIGURE_REVISION,
    handsOnSeconds: plan.handsOnSeconds,
    wholeSessionSeconds: plan.wholeSessionSeconds,
  };
}

/** The moves and single sides this patient must not do, in catalogue order, with the first plain reason each. */
function skippedMoves(record: PatientRecord, catalogue: Catalogue): VersionSnapshot["skipped"] {
  const excluded = excludedMoves(record, catalogue);
  return catalogue.moves.flatMap((move) => {
    const found = excluded.get(move.slug);
    if (!found) return [];
    const sides = found.wholly ? [null] : found.sides;
    const reason = found.reasons[0]?.plain ?? "";
    return sides.map((side) => ({ move: move.slug, plainName: move.plainName, side, reason }));
  });
}

/** The note of an acknowledgement is the patient's; what a clearance found is the clinic's. */
function printedNote({ answer }: Finding): string | null {
  return answer?.kind === "acknowledgement" ? answer.note : null;
}

function unique(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.filter((text): text is string => Boolean(text)))];
}
