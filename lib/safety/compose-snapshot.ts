/** A checked program, frozen: the one place where a version's snapshot is put together. */
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { patientSentence } from "@/lib/copy/patient/patient-sentence";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { type Catalogue, findMove, type Move } from "@/lib/moves/move";
import { moveTextIn } from "@/lib/moves/move-text";
import type { CheckableProgram } from "@/lib/program/program";
import { type SnapshotClinic, type VersionSnapshot, withWords } from "@/lib/program/snapshot";
import type { SnapshotWords } from "@/lib/program/snapshot-words";
import { planSession } from "@/lib/program/timeline";
import type { Finding } from "./finding";
import type { PatientRecord } from "./patient-record";
import { type SkippedMove, skippedMoves, skippedWords } from "./skipped-moves";

/**
 * The patient's names of the prescribed moves that nobody has put into that language, each once: while there are any,
 * the program cannot be published in it.
 */
export function missingTranslations(
  program: { readonly moves: readonly Pick<CheckableProgram["moves"][number], "move">[] },
  catalogue: Catalogue,
  locale: PatientLocale,
): readonly string[] {
  const moves = program.moves.flatMap(({ move }) => findMove(catalogue, move) ?? []);
  return [...new Set(moves)].filter((move) => !moveTextIn(move, locale)).map(({ plainName }) => plainName);
}

/**
 * The snapshot of a program, in the patient's language and every other one it can be given in. Every prescribed move
 * must be in the catalogue and have its text in `locale`; `findings` are those of `checkProgram` for the same program,
 * record and catalogue. Deterministic: the same input, the same hash.
 */
export function composeSnapshot(input: {
  /** The patient's language. */
  locale: PatientLocale;
  program: CheckableProgram;
  record: PatientRecord;
  findings: readonly Finding[];
  catalogue: Catalogue;
  clinic: SnapshotClinic;
  clinician: { name: string; title: string };
  printedName: string;
  versionNumber: number | null;
  verifyCode: string | null;
  /** Calendar day in the clinic's time zone. */
  publishedOn: string;
}): VersionSnapshot {
  const { locale, program, record, findings, catalogue } = input;
  const plan = planSession(program.moves);
  const prescribedMoves = program.moves.map((prescribed) => {
    const move = findMove(catalogue, prescribed.move);
    if (!move) throw new Error(`The catalogue has no move ${prescribed.move}.`);
    return [prescribed, move] as const;
  });
  const moves = prescribedMoves.map(([, move]) => move);
  const skipped = skippedMoves(record, catalogue);
  const wordsOf = (language: PatientLocale) => wordsIn(language, moves, skipped, findings);
  const others = patientLocales.filter(
    (other) => other !== locale && missingTranslations(program, catalogue, other).length === 0,
  );
  const inEnglish: VersionSnapshot = {
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
    moves: prescribedMoves.map(([prescribed, move]) => ({ prescribed, move })),
    skipped: skipped.map((item) => ({
      move: item.move?.slug ?? null,
      side: item.side,
      ...skippedWords(item, "en"),
    })),
    forYou: [],
    forYouOnPlayer: [],
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
  return {
    ...withWords(inEnglish, locale, wordsOf(locale)),
    ...(others.length > 0 && {
      inOtherLocales: Object.fromEntries(others.map((other) => [other, wordsOf(other)])),
    }),
  };
}

/** Everything of the snapshot that reads otherwise in another language, in that one. */
function wordsIn(
  locale: PatientLocale,
  moves: readonly Move[],
  skipped: readonly SkippedMove[],
  findings: readonly Finding[],
): SnapshotWords {
  return {
    moves: moves.map((move) => {
      const text = moveTextIn(move, locale);
      if (!text) throw new Error(`The move ${move.slug} has no text in ${locale}.`);
      return text;
    }),
    skipped: skipped.map((item) => skippedWords(item, locale)),
    forYou: unique(
      findings.flatMap((finding) => [inLocale(finding.paperText, locale), noteToPatient(finding)]),
    ),
    forYouOnPlayer: unique(
      findings.flatMap((finding) => [inLocale(finding.playerText, locale), noteToPatient(finding)]),
    ),
  };
}

function inLocale(text: string | null, locale: PatientLocale): string | null {
  return text && patientSentence(text, locale);
}

/** The note of an acknowledgement is the patient's; what a clearance found is the clinic's. */
function noteToPatient({ answer }: Finding): string | null {
  return answer?.kind === "acknowledgement" ? answer.note : null;
}

function unique(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.filter((text): text is string => Boolean(text)))];
}
