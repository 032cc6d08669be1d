/** Equipment rules EQ-01 to EQ-03. */
import type { CheckFacts, Hit, Rule } from "../rule";

export const equipmentRules: readonly Rule[] = [
  {
    id: "EQ-01",
    kind: "equipment",
    states: "A medium roller unless another is recorded; a firm one is warned of.",
    levels: ["warning"],
    enforcedBy: ["check-program"],
    reads: ["roller"],
    sources: ["S2", "E7"],
    certainty: "source-document",
    check: checkDensity,
  },
  {
    id: "EQ-02",
    kind: "equipment",
    states: "A patient who tenses up is told to take a softer roller.",
    levels: [],
    enforcedBy: ["player"],
    reads: ["patient's answers"],
    sources: ["S2"],
    certainty: "source-document",
    check: null,
  },
  {
    id: "EQ-03",
    kind: "equipment",
    states: "A smooth roller; no spikes.",
    levels: [],
    enforcedBy: ["player"],
    reads: ["roller"],
    sources: ["S2"],
    certainty: "source-document",
    check: null,
  },
];

function checkDensity({ patient }: CheckFacts): readonly Hit[] {
  if (patient.rollerDensity !== "firm") return [];
  return [
    {
      level: "warning",
      at: "program",
      entries: [],
      title: "Firm roller",
      reason: "A medium roller is the usual start; pressing harder has not been shown to do more.",
      remedy: "Consider a medium roller.",
      sources: ["S2", "E7", "E8"],
      facts: { rollerDensity: patient.rollerDensity },
    },
  ];
}
