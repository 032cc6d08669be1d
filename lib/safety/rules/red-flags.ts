/** Red flags RF-01 to RF-08. The record's side of each is a condition; the patient's side is the player's stop-sign check. */
import type { ConditionId } from "../condition-ids";
import { findCondition } from "../conditions";
import type { CheckFacts, Hit, Rule } from "../rule";
import { levelsOf } from "./conditions";

const redFlag = {
  kind: "red-flag",
  levels: [],
  enforcedBy: ["check-program", "player"],
  reads: ["conditions", "patient's answers"],
  certainty: "source-document",
  check: null,
} as const satisfies Partial<Rule>;

export const redFlagRules: readonly Rule[] = [
  {
    ...redFlag,
    id: "RF-01",
    states: "Bladder or bowel change: emergency.",
    sources: ["S2", "E14", "E27"],
    ...carriedBy(["bladder-bowel-or-saddle"]),
  },
  {
    ...redFlag,
    id: "RF-02",
    states: "Leg weakness: urgent; both legs or fast, emergency.",
    sources: ["S1", "S2", "E27"],
    ...carriedBy(["leg-weakness"]),
  },
  {
    ...redFlag,
    id: "RF-03",
    states: "Fever with back pain: urgent.",
    sources: ["S2", "E27"],
    ...carriedBy(["fever-or-spinal-infection"]),
  },
  {
    ...redFlag,
    id: "RF-04",
    states: "Saddle numbness: emergency; other unexplained numbness: assessed before rolling.",
    sources: ["S1", "S2", "E14"],
    ...carriedBy(["bladder-bowel-or-saddle", "unexplained-numbness"]),
  },
  {
    ...redFlag,
    id: "RF-05",
    states: "Severe pain after trauma: not started until cleared.",
    sources: ["S2", "E27"],
    ...carriedBy(["severe-pain-after-trauma"]),
  },
  {
    ...redFlag,
    id: "RF-06",
    states: "Pain down the leg: stopped until cleared.",
    sources: ["S0", "S1"],
    ...carriedBy(["radiating-leg-pain"]),
  },
  {
    ...redFlag,
    id: "RF-07",
    states: "Sharp pain: stop and call the clinic.",
    enforcedBy: ["player"],
    reads: ["patient's answers"],
    sources: ["S0", "S1"],
  },
  {
    ...redFlag,
    id: "RF-08",
    states: "Pain past one week is reviewed; an acute program has a review date that is not past.",
    reads: ["conditions", "phase", "review date"],
    sources: ["S0", "S1"],
    ...carriedBy(["pain-over-one-week"]),
    levels: ["prohibited", "warning"],
    check: checkReview,
  },
];

/** The conditions that carry a red flag into `checkProgram`, and the levels they give it. */
function carriedBy(conditions: readonly ConditionId[]): Pick<Rule, "conditions" | "levels"> {
  return { conditions, levels: levelsOf(conditions.flatMap((id) => findCondition(id).effects)) };
}

/**
 * A draft is not published with a review date that is past: it would be overdue, or on hold, from its first minute. Of
 * a published version it is a warning here; what follows from it is the clinic's setting, in the version's standing.
 */
function checkReview({ program, today }: CheckFacts): readonly Hit[] {
  const { phase, reviewOn, revisions } = program;
  const hit = { level: "warning", at: "program", entries: [], facts: { phase, reviewOn } } as const;
  if (reviewOn !== null && reviewOn < today) {
    return [
      {
        ...hit,
        level: revisions === undefined ? "prohibited" : "warning",
        title: "The review date is past",
        reason: "The program was to be looked at again by then.",
        remedy: "Set a new review date.",
      },
    ];
  }
  if (phase === "acute" && reviewOn === null) {
    return [
      {
        ...hit,
        title: "Acute, without a review date",
        reason: "Acute pain that lasts past one week has to be looked at again.",
        remedy: "Set a review date 7 days from now.",
      },
    ];
  }
  return [];
}
