/**
 * Safety sentences: the one rule, pressure, the 20-second test and the three groups of stop signs. Paper and
 * player print these same sentences. Where each comes from is kept in `safety-sources.ts`.
 */

export type StopSignTier = "emergency" | "today" | "tell";

type TierWords = {
  /** One word for the corner of a box. */
  readonly word: string;
  /** The group's heading in the player. */
  readonly name: string;
  /** The group's heading on paper. */
  readonly heading: string;
  readonly signs: readonly string[];
};

/** The groups of stop signs, worst first. */
const tierOrder: readonly StopSignTier[] = ["emergency", "today", "tell"];

/** A stop sign on paper, and what follows from "The same" a week on. */
const noBetterAfterWeek = "Your back is no better after 1\u00a0week.";

export const safety = {
  rule: "Keep the roller off your low back.",
  ruleMore: "Keep it off your neck and off bones.",
  press: "Press at 4 out of 10, not 8.",
  pressAtMost: (ceiling: number) =>
    ceiling === 4 ? "Press at 4 out of 10, not 8." : `Press at ${ceiling} out of 10 at most.`,
  scale: { none: "No pressure", right: "Just right", tooMuch: "Too much" },
  /** Under the pressure of the whole sheet, where a move has one of its own. */
  lessIfSaid: "Press less if the move says so.",
  slow: "Move slowly. Make each breath out a long one.",
  breatheOn: "Keep breathing. Do not hold your breath.",
  sore: (seconds: string) => `Stay on a sore spot for ${seconds}.`,
  testTitle: "The 20-second test",
  test: [
    "Stay on a sore spot for 20\u00a0seconds. It should get softer.",
    "If it gets worse, press less or move a little.",
    "If it is still worse, skip this move today.",
  ],
  stopSignsTitle: "Stop signs",
  noBetterAfterWeek,
  tierOrder,
  tiers: {
    emergency: {
      word: "Now",
      name: "Emergency",
      heading: "Stop and go to the emergency room now if:",
      signs: [
        "You can't control your pee or poop, or you can't pee.",
        "You feel numb between your legs or around your bottom.",
        "Both legs feel weak or numb.",
      ],
    },
    today: {
      word: "Today",
      name: "Call us today",
      heading: "Stop and call us today if:",
      signs: [
        "One leg gets weak.",
        "You have a fever with your back pain.",
        "You had a bad fall or a hard hit.",
        "Your pain is worse at night or does not ease when you rest.",
      ],
    },
    tell: {
      word: "Tell us",
      name: "Tell us first",
      heading: "Stop and tell us if:",
      signs: [
        "You feel sharp pain.",
        "Pain shoots down your leg.",
        "You feel pins and needles or numb skin.",
        noBetterAfterWeek,
      ],
    },
  } satisfies Record<StopSignTier, TierWords>,
  /** What to do about the third group. */
  tellFirst: "Tell us before you roll again.",
  tellHow: "Call, or say it at your visit.",
  callNumber: (emergencyNumber: string) => `Call\u00a0${emergencyNumber}`,
};
