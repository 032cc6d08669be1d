/** What the patient meets while rolling: WS-01 to WS-06, most of them kept by the player. */
import type { Entry, Hit, Rule } from "../rule";

const playerRule = {
  kind: "in-session",
  levels: [],
  enforcedBy: ["player"],
  reads: ["patient's answers"],
  sources: ["S2"],
  certainty: "source-document",
  check: null,
} as const satisfies Partial<Rule>;

export const inSessionRules: readonly Rule[] = [
  {
    ...playerRule,
    id: "WS-01",
    states: "Pressure of 4 of 10; 8 is too much.",
    levels: ["warning"],
    enforcedBy: ["schema", "check-move", "check-program", "player"],
    reads: ["dosage"],
    sources: ["S2", "E8"],
    check: ({ entries }) => entries.flatMap(checkPressure),
  },
  { ...playerRule, id: "WS-02", states: "Within 20 s it softens; else change once, then skip the move." },
  { ...playerRule, id: "WS-03", states: "Stop can be pressed at any time and says whom to call." },
  {
    ...playerRule,
    id: "WS-04",
    states: "Pain that stabs or travels, or a limb that goes numb or prickles, ends the session.",
    sources: ["S1"],
  },
  {
    ...playerRule,
    id: "WS-05",
    states: "Breathe slowly, out longer than in.",
    enforcedBy: ["check-move", "player"],
    reads: ["move text", "patient's answers"],
    sources: ["S1", "S2"],
  },
  { ...playerRule, id: "WS-06", states: "Light enough to do again tomorrow." },
];

function checkPressure({ prescribed: { key, move: slug, dosage }, move }: Entry): readonly Hit[] {
  if (!move || dosage.pressureCeiling <= move.pressureCeiling) return [];
  return [
    {
      level: "warning",
      at: key,
      entries: [key],
      move: slug,
      title: `${move.name}: pressure up to ${dosage.pressureCeiling} of 10, above the usual ${move.pressureCeiling}`,
      reason: "Pressing harder has not been shown to do more.",
      remedy: `Consider ${move.pressureCeiling} of 10.`,
      facts: { pressureCeiling: dosage.pressureCeiling, usual: move.pressureCeiling },
    },
  ];
}
