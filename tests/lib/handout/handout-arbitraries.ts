/** Random programs as a handout gets them: from one word to the longest texts the forms take. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { MOST_COMPACT_MOVES } from "@/lib/handout/compact-squeezes";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { bodySides, builtInSlugs, contactZones, findMove, type Move, sidesOf } from "@/lib/moves/move";
import { textLengths } from "@/lib/moves/own-move";
import { type Dosage, holdSecondsRange } from "@/lib/program/dosage";
import { type PrescribedMove, prescribe } from "@/lib/program/program";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { planSession } from "@/lib/program/timeline";
import { ownMove } from "../moves/own-move-samples";
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

/** A dose of that kind, from the least the form takes to the most. */
function doseLike(usual: Dosage, drawn: { amount: number; hold: number | null; pressure: number }): Dosage {
  const { amount, hold, pressure: pressureCeiling } = drawn;
  switch (usual.kind) {
    case "time":
      return { kind: "time", seconds: amount * 10, holdSeconds: hold, pressureCeiling };
    case "passes":
      return { kind: "passes", passes: amount, pressureCeiling };
    case "breaths":
      return { ...usual, breaths: amount, pressureCeiling };
  }
}

const dose = fc.record({
  /** Half of the moves keep their usual dose. */
  isUsual: fc.boolean(),
  amount: fc.integer({ min: 1, max: 30 }),
  hold: fc.option(fc.integer(holdSecondsRange)),
  pressure: fc.integer({ min: 1, max: 4 }),
});

/** A line of the form for own moves: at most 15 words. */
const stepLine = text(textLengths.steps).map((line) => line.split(" ").slice(0, 15).join(" ").padEnd(3, "."));

/** A clinic's own move: seven lines in all, with the pictures of a move on the same zone or with none. */
const clinicMove = fc
  .record({
    zone: fc.constantFrom(...contactZones),
    borrows: fc.boolean(),
    plainName: text(40),
    setUp: fc.array(stepLine, { minLength: 1, maxLength: 3 }),
    steps: fc.array(stepLine, { minLength: 1, maxLength: 4 }),
    feel: text(160),
    stopPoint: text(160),
  })
  .map(({ zone, borrows, ...texts }) => {
    const pictures = builtInSlugs.filter((slug) => findMove(builtInCatalogue, slug)?.contactZone === zone);
    return ownMove(zone, { ...texts, picture: (borrows && pictures[0]) || null });
  });

const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 7, arbitrary: fc.constantFrom(...builtInCatalogue.moves) },
  { weight: 1, arbitrary: clinicMove },
);

const prescribedMove = fc
  .record({
    move: anyMove,
    sideIndex: fc.nat(3),
    isUsualWay: fc.boolean(),
    note: maybe(300),
    dose,
  })
  .map(({ move, sideIndex, isUsualWay, note, dose: drawn }) => {
    const { key: _key, ...usual } = prescribe(move, "m");
    const sides = sidesOf[move.laterality];
    const variation = isUsualWay ? undefined : move.variations?.[0]?.variation;
    const prescribed: Omit<PrescribedMove, "key"> = {
      ...usual,
      side: sides[sideIndex % sides.length] ?? usual.side,
      ...(variation && { variation }),
      note,
      dosage: drawn.isUsual
        ? { ...usual.dosage, pressureCeiling: drawn.pressure }
        : doseLike(usual.dosage, drawn),
    };
    return { move, prescribed };
  });

/** What is left out for this patient: a move, a move on one side, or every move on one side. */
const skippedLine = fc.record({
  reason: text(120),
  moveIndex: fc.option(fc.nat(builtInCatalogue.moves.length - 1)),
  side: fc.constantFrom(...bodySides),
  isOneSide: fc.boolean(),
});

/** Snapshots of 1 to 20 moves. */
export const anySnapshot = fc
  .record({
    // Most programs have as many as one sheet holds, which the compact layout alone is asked to print.
    moves: fc.oneof(
      { weight: 3, arbitrary: fc.array(prescribedMove, { minLength: 1, maxLength: MOST_COMPACT_MOVES + 1 }) },
      { weight: 1, arbitrary: fc.array(prescribedMove, { minLength: 1, maxLength: 20 }) },
    ),
    printedName: text(80),
    clinicName: text(80),
    phone: text(30),
    emergencyNumber: text(10),
    hours: maybe(80),
    closedLine: maybe(80),
    clinician: text(80),
    title: maybe(60),
    note: maybe(500),
    forYou: fc.uniqueArray(text(300), { maxLength: 8 }),
    skipped: fc.array(skippedLine, { maxLength: 7 }),
    sessionsPerWeek: fc.integer({ min: 1, max: 7 }),
    weeks: fc.integer({ min: 1, max: 26 }),
    hasReview: fc.boolean(),
  })
  .map((drawn): VersionSnapshot => {
    const moves = drawn.moves.map(({ move, prescribed }, index) => ({
      move,
      prescribed: {
        ...prescribed,
        ...(isOptional(prescribed) && { optional: true as const }),
        key: `m${index + 1}`,
      },
    }));
    const { handsOnSeconds, wholeSessionSeconds } = planSession(moves.map(({ prescribed }) => prescribed));
    const base = sampleSnapshot([], { moves, handsOnSeconds, wholeSessionSeconds });
    const { sessionsPerWeek, weeks, note, forYou } = drawn;
    return {
      ...base,
      patient: { ...base.patient, printedName: drawn.printedName },
      clinic: {
        ...base.clinic,
        name: drawn.clinicName,
        phone: drawn.phone,
        emergencyNumber: drawn.emergencyNumber.padEnd(2, "1"),
        hours: drawn.hours,
        closedLine: drawn.closedLine,
      },
      clinician: { name: drawn.clinician, title: drawn.title },
      note,
      forYou,
      skipped: drawn.skipped.map(({ reason, moveIndex, side, isOneSide }) => {
        const move = moveIndex === null ? undefined : builtInCatalogue.moves[moveIndex];
        return move === undefined
          ? { move: null, plainName: null, side, reason }
          : { move: move.slug, plainName: move.plainName, side: isOneSide ? side : null, reason };
      }),
      sessionsPerWeek,
      weeks,
      reviewOn: drawn.hasReview ? base.reviewOn : null,
    };
  });
