/** Random programs as a handout gets them: from one word to the longest texts the forms take. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { sidesOf } from "@/lib/moves/move";
import { type PrescribedMove, prescribe } from "@/lib/program/program";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { sampleSnapshot } from "./sample-request";

const ordinary = fc.constantFrom("roll", "slowly", "breathe", "then", "rest", "Łódź", "Nguyễn", "knee,");
const long = fc.constantFrom("physiotherapeutically", "Αθήνα", "Доктор", "don't-forget-it");
/** Words of the widest letters, which no ordinary text has so many of. */
const wide = fc.constantFrom("MMMM", "WWWWWWWWWW", "WWWWWWWWWWWWWWWWWWWWWWWW", "Ww");

/** A text of at most so many letters: most are short and plain, some are as long and wide as they can be. */
function text(max: number) {
  const some = fc
    .array(fc.oneof({ weight: 6, arbitrary: ordinary }, { weight: 1, arbitrary: long }), {
      minLength: 1,
      maxLength: 40,
    })
    .map((words) => words.join(" "));
  const full = fc
    .array(fc.oneof({ weight: 3, arbitrary: ordinary }, { weight: 1, arbitrary: wide }), { minLength: 1 })
    .map((words) => `${words.join(" ")} `.repeat(Math.ceil(max / words.join(" ").length)));
  return fc
    .oneof({ weight: 3, arbitrary: some }, { weight: 1, arbitrary: full })
    .map((words) => words.slice(0, max).trim());
}

const maybe = (max: number) => fc.oneof(fc.constant(""), text(max));

/** Decided by the rest of the move, so that no other draw changes with it: about every third is optional. */
function isOptional({ move, note }: Omit<PrescribedMove, "key">): boolean {
  return createHash("sha256").update(`${move} ${note}`).digest().readUInt8() % 3 === 0;
}

const prescribedMove = fc
  .record({
    move: fc.constantFrom(...builtInCatalogue.moves),
    sideIndex: fc.nat(3),
    isUsualWay: fc.boolean(),
    note: maybe(300),
    pressure: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ move, sideIndex, isUsualWay, note, pressure }): Omit<PrescribedMove, "key"> => {
    const { key: _key, ...usual } = prescribe(move, "m");
    const sides = sidesOf[move.laterality];
    const variation = isUsualWay ? undefined : move.variations?.[0]?.variation;
    return {
      ...usual,
      side: sides[sideIndex % sides.length] ?? usual.side,
      ...(variation && { variation }),
      note,
      dosage: { ...usual.dosage, pressureCeiling: pressure },
    };
  });

/** Snapshots of 1 to 20 moves. */
export const anySnapshot = fc
  .record({
    moves: fc.array(prescribedMove, { minLength: 1, maxLength: 20 }),
    printedName: text(80),
    clinicName: text(80),
    hours: maybe(80),
    closedLine: maybe(80),
    clinician: text(80),
    title: maybe(60),
    note: maybe(500),
    forYou: fc.uniqueArray(text(300), { maxLength: 8 }),
    reasons: fc.array(text(120), { maxLength: 7 }),
    sessionsPerWeek: fc.integer({ min: 1, max: 7 }),
    weeks: fc.integer({ min: 1, max: 26 }),
    hasReview: fc.boolean(),
  })
  .map((drawn): VersionSnapshot => {
    const base = sampleSnapshot(
      drawn.moves.map((move, index) => ({
        ...move,
        ...(isOptional(move) && { optional: true as const }),
        key: `m${index + 1}`,
      })),
    );
    const { sessionsPerWeek, weeks, note, forYou } = drawn;
    return {
      ...base,
      patient: { ...base.patient, printedName: drawn.printedName },
      clinic: {
        ...base.clinic,
        name: drawn.clinicName,
        hours: drawn.hours,
        closedLine: drawn.closedLine,
      },
      clinician: { name: drawn.clinician, title: drawn.title },
      note,
      forYou,
      skipped: drawn.reasons.map((reason, index) => ({
        move: builtInCatalogue.moves[index]?.slug ?? "thoracic-roll",
        plainName: builtInCatalogue.moves[index]?.plainName ?? "",
        side: null,
        reason,
      })),
      sessionsPerWeek,
      weeks,
      reviewOn: drawn.hasReview ? base.reviewOn : null,
    };
  });
