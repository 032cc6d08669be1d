/**
 * Hard prohibitions HP-01 to HP-09. Most cannot be written down at all; what checkProgram reads is every free text
 * that reaches the patient: notes, answers that count, reasons of exclusions.
 */
import type { ProhibitedRolling } from "../prohibited-text";
import type { CheckFacts, Hit, Rule } from "../rule";
import type { ProhibitedTelling } from "../told-texts";

const prohibition = {
  kind: "hard-prohibition",
  levels: ["prohibited"],
  reads: ["contact zone", "notes", "move text"],
  enforcedBy: ["schema", "check-move", "check-program"],
  certainty: "source-document",
} as const satisfies Partial<Rule>;

export const hardProhibitionRules: readonly Rule[] = [
  {
    ...prohibition,
    id: "HP-01",
    states: "No roller on the low back, ever.",
    sources: ["S0", "S1", "S2"],
    check: (facts) => prohibitedTexts(facts, "HP-01"),
  },
  {
    ...prohibition,
    id: "HP-02",
    states: "No roller on the neck.",
    sources: ["S0", "S1", "S2"],
    check: (facts) => prohibitedTexts(facts, "HP-02"),
  },
  {
    ...prohibition,
    id: "HP-03",
    states: "Muscle only, never bones or joints.",
    sources: ["S1", "S2"],
    check: (facts) => prohibitedTexts(facts, "HP-03"),
  },
  {
    ...prohibition,
    id: "HP-04",
    states: "Upper-back moves stop before the low back.",
    levels: [],
    enforcedBy: ["check-move", "catalogue-test"],
    reads: ["move text"],
    sources: ["S1", "S2"],
    check: null,
  },
  {
    ...prohibition,
    id: "HP-05",
    states: "The hamstring roll stops above the back of the knee.",
    enforcedBy: ["check-move", "catalogue-test", "check-program"],
    sources: ["S0"],
    check: (facts) => prohibitedTexts(facts, "HP-05"),
  },
  {
    ...prohibition,
    id: "HP-06",
    states: "On the buttock, the soft upper part; not the bony edge.",
    enforcedBy: ["check-move", "catalogue-test", "check-program"],
    sources: ["S2"],
    check: (facts) => prohibitedTexts(facts, "HP-06"),
  },
  {
    ...prohibition,
    id: "HP-07",
    states: "At the front of the hip, one thigh below the crease; never the belly.",
    sources: ["S1", "S2"],
    check: (facts) => prohibitedTexts(facts, "HP-07"),
  },
  {
    ...prohibition,
    id: "HP-08",
    states: "At the side, down to the middle ribs; never the waist, never the armpit.",
    sources: ["S2"],
    check: (facts) => prohibitedTexts(facts, "HP-08"),
  },
  {
    ...prohibition,
    id: "HP-09",
    states: "Slow movement only.",
    reads: ["notes", "move text"],
    sources: ["S1", "S2", "E9"],
    check: (facts) => prohibitedTexts(facts, "HP-09"),
  },
];

/** One hit for each instruction of this kind in what the patient is told; the words are marked. */
function prohibitedTexts({ entries, told }: CheckFacts, ruleId: ProhibitedRolling["ruleId"]): readonly Hit[] {
  return told
    .filter((found) => found.ruleId === ruleId)
    .map(({ field, at, key, title, text, start, end, words, about }): Hit => {
      const entry = entries.find(({ prescribed }) => prescribed.key === key);
      const isFast = ruleId === "HP-09";
      return {
        level: "prohibited",
        at: `${at}.${start}`,
        entries: key === null ? [] : [key],
        move: entry?.prescribed.move ?? null,
        title: `${entry?.move ? `${entry.move.name} note` : title}: “${words}”`,
        reason: isFast ? "Tells the patient to roll fast." : `Sends the roller to ${about}.`,
        remedy: `${rewording[field]}: ${isFast ? "slow movement only" : `say where to roll, or to keep the roller off ${about}`}.`,
        mark: { field, start, end },
        facts: { text, start },
      };
    });
}

const rewording: Record<ProhibitedTelling["field"], string> = {
  "program-note": "Reword the note",
  "move-note": "Reword the note",
  "answer-note": "Answer again with another note",
  "exclusion-reason": "Remove the exclusion and add it with another reason",
};
