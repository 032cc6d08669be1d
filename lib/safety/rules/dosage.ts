/** Dose limits DL-01 to DL-10, and the ceilings of a session. */
import { handsOnSeconds, holdSecondsRange, ZONE_CEILING_SECONDS } from "@/lib/program/dosage";
import type { CheckFacts, Entry, Hit, Rule } from "../rule";
import { checkZoneCeiling } from "./zone-ceiling";

/** Hands-on seconds of a session above which a warning is given (S2: 10 to 12 minutes). */
const LONG_SESSION_SECONDS = 720;

export const dosageRules: readonly Rule[] = [
  {
    id: "DL-01",
    kind: "dosage",
    states: `A hold on a tender spot is ${holdSecondsRange.min} to ${holdSecondsRange.max} s.`,
    levels: ["prohibited"],
    enforcedBy: ["schema", "check-move", "check-program"],
    reads: ["dosage"],
    sources: ["S0", "S1"],
    certainty: "source-document",
    check: ({ entries }) => entries.flatMap(checkHold),
  },
  {
    id: "DL-02",
    kind: "dosage",
    states: "60 to 90 s a side is the usual working time; more is warned of.",
    levels: ["warning"],
    enforcedBy: ["check-move", "check-program"],
    reads: ["dosage"],
    sources: ["S2", "E5"],
    certainty: "source-document",
    check: ({ entries }) => entries.flatMap(checkUsualDose),
  },
  {
    id: "DL-03",
    kind: "dosage",
    states: `At most ${ZONE_CEILING_SECONDS} s on one zone and side in a session; each position of a breath-held move on its own.`,
    levels: ["prohibited"],
    enforcedBy: ["check-move", "check-program"],
    reads: ["dosage", "contact zone", "side"],
    sources: ["S0", "S2", "E2"],
    certainty: "source-document",
    check: checkZoneCeiling,
  },
  {
    id: "DL-04",
    kind: "dosage",
    states: "No faster than 2.5 cm a second.",
    levels: [],
    enforcedBy: ["schema", "check-move", "player"],
    reads: ["move text"],
    sources: ["S1", "E9"],
    certainty: "source-document",
    check: null,
  },
  {
    id: "DL-05",
    kind: "dosage",
    states: "The length of the stroke belongs to the move.",
    levels: [],
    enforcedBy: ["check-move", "catalogue-test"],
    reads: ["move text"],
    sources: ["S2"],
    certainty: "source-document",
    check: null,
  },
  {
    id: "DL-06",
    kind: "dosage",
    states: "Six slow passes by default.",
    levels: [],
    enforcedBy: ["catalogue-test"],
    reads: ["dosage"],
    sources: ["S2"],
    certainty: "source-document",
    check: null,
  },
  {
    id: "DL-07",
    kind: "dosage",
    states: "Five slow breaths a position by default, in no more positions than the move has.",
    levels: ["prohibited"],
    enforcedBy: ["check-move", "catalogue-test", "check-program"],
    reads: ["dosage"],
    sources: ["S2"],
    certainty: "source-document",
    check: ({ entries }) => entries.flatMap(checkPositions),
  },
  {
    id: "DL-08",
    kind: "dosage",
    states: "Six closing breaths by default, 4 s in and 6 s out.",
    levels: [],
    enforcedBy: ["check-move", "catalogue-test", "player"],
    reads: ["dosage"],
    sources: ["S2"],
    certainty: "source-document",
    check: null,
  },
  {
    id: "DL-09",
    kind: "dosage",
    states: `More than ${LONG_SESSION_SECONDS / 60} minutes hands-on is warned of.`,
    levels: ["warning"],
    enforcedBy: ["check-program"],
    reads: ["dosage", "side"],
    sources: ["S2"],
    certainty: "source-document",
    check: checkSessionLength,
  },
  {
    id: "DL-10",
    kind: "dosage",
    states: "2 to 5 sessions a week, 6 or 7 when acute; otherwise with a note, and never more than 7.",
    levels: ["prohibited", "acknowledgement"],
    enforcedBy: ["check-program"],
    reads: ["frequency", "phase"],
    sources: ["S0", "S1", "S2"],
    certainty: "source-document",
    check: checkFrequency,
  },
];

function checkHold({ prescribed: { key, move: slug, dosage }, move }: Entry): readonly Hit[] {
  if (!move || dosage.kind !== "time" || dosage.holdSeconds === null) return [];
  const limits = move.dosage.kind === "time" ? move.dosage.hold : null;
  const min = Math.max(holdSecondsRange.min, limits?.min ?? holdSecondsRange.min);
  const max = Math.min(holdSecondsRange.max, limits?.max ?? holdSecondsRange.max);
  if (limits && dosage.holdSeconds >= min && dosage.holdSeconds <= max) return [];
  return [
    {
      level: "prohibited",
      at: key,
      entries: [key],
      move: slug,
      title: limits
        ? `${move.name}: a hold of ${dosage.holdSeconds} s is outside ${min} to ${max} s`
        : `${move.name}: takes no holds`,
      reason: limits
        ? "Holds this long or short are outside what the sources give."
        : "The move has no tender-spot holds.",
      remedy: limits ? `Set the hold to ${min} to ${max} s, or to none.` : "Set the hold to none.",
      facts: { holdSeconds: dosage.holdSeconds },
    },
  ];
}

function checkUsualDose({ prescribed: { key, move: slug, dosage }, move }: Entry): readonly Hit[] {
  if (!move || move.dosage.kind === "breaths" || dosage.kind !== move.dosage.kind) return [];
  const amount = dosage.kind === "time" ? dosage.seconds : dosage.kind === "passes" ? dosage.passes : 0;
  const { warnAbove } = move.dosage;
  if (amount <= warnAbove) return [];
  const unit = dosage.kind === "time" ? "s" : "passes";
  return [
    {
      level: "warning",
      at: key,
      entries: [key],
      move: slug,
      title: `${move.name}: ${amount} ${unit} is above the usual ${warnAbove}`,
      reason: "Longer rolling has not been shown to do more.",
      remedy: `Consider ${warnAbove} ${unit} or less.`,
      facts: { amount, warnAbove },
    },
  ];
}

function checkPositions({ prescribed: { key, move: slug, dosage }, move }: Entry): readonly Hit[] {
  if (!move || dosage.kind !== "breaths" || move.dosage.kind !== "breaths") return [];
  const { max } = move.dosage.positions;
  if (dosage.positions <= max) return [];
  return [
    {
      level: "prohibited",
      at: key,
      entries: [key],
      move: slug,
      title: `${move.name}: ${dosage.positions} positions, at most ${max}`,
      reason: "More shifts of the roller than the sources give would leave the safe stretch of the body.",
      remedy: `Set ${max === 1 ? "1 position" : `at most ${max} positions`}.`,
      facts: { positions: dosage.positions },
    },
  ];
}

function checkSessionLength({ program }: CheckFacts): readonly Hit[] {
  const seconds = program.moves.reduce((sum, { dosage, side }) => sum + handsOnSeconds(dosage, side), 0);
  if (seconds <= LONG_SESSION_SECONDS) return [];
  const rest = seconds % 60;
  const length = `${Math.floor(seconds / 60)} min${rest > 0 ? ` ${rest} s` : ""}`;
  return [
    {
      level: "warning",
      at: "program",
      entries: [],
      title: `${length} hands-on, more than ${LONG_SESSION_SECONDS / 60} min`,
      reason: "Sessions of 10 to 12 minutes are advised; longer ones are skipped more often.",
      remedy: "Consider fewer moves or shorter doses.",
      facts: { seconds },
    },
  ];
}

function checkFrequency({ program }: CheckFacts): readonly Hit[] {
  const { sessionsPerWeek, phase } = program;
  const facts = { sessionsPerWeek, phase };
  const at = { at: "program", entries: [], facts };
  if (!Number.isInteger(sessionsPerWeek) || sessionsPerWeek < 1 || sessionsPerWeek > 7) {
    return [
      {
        ...at,
        level: "prohibited",
        title: `${sessionsPerWeek} sessions a week`,
        reason: "A week has room for 1 to 7 sessions, one a day at most.",
        remedy: "Set 2 to 5 a week, up to 7 when acute.",
      },
    ];
  }
  if (sessionsPerWeek === 1) {
    return [
      {
        ...at,
        level: "acknowledgement",
        title: "1 session a week is below every source",
        reason: "The sources give 2 to 5 a week, 7 when acute; rare rolling does less.",
        remedy: "Set 2 to 5 a week, or acknowledge with a note to the patient.",
      },
    ];
  }
  if (sessionsPerWeek > 5 && phase !== "acute") {
    return [
      {
        ...at,
        level: "acknowledgement",
        title: `${sessionsPerWeek} sessions a week for maintenance`,
        reason: "Outside acute tightness the sources give 2 to 5 a week.",
        remedy: "Set 2 to 5 a week, or acknowledge with a note to the patient.",
      },
    ];
  }
  return [];
}
