/** What each safety setting does, in words. */
import { MAX_GRACE_DAYS, type OverdueLinks } from "@/lib/safety/standing";
import { countText } from "./dates";

/** What was typed as a number of days; null when it is none that can be set. */
export function readGraceDays(text: string): number | null {
  const typed = text.trim();
  return /^\d{1,2}$/.test(typed) && Number(typed) <= MAX_GRACE_DAYS ? Number(typed) : null;
}

export const settingsWords = {
  /** Under the number of signatures. */
  signatures: (needed: 1 | 2) =>
    needed === 1
      ? "One licensed clinician signs a revision before it can be prescribed."
      : "Two licensed clinicians sign a revision before it can be prescribed. A revision that is signed already stays signed. The words of a language need two signatures too.",
  signers: (count: number) =>
    count === 0
      ? "This clinic has no licensed clinician: nobody can sign."
      : `This clinic has ${countText(count, "licensed clinician")}.`,
  oneSigner: "Two signatures need two licensed clinicians, and this clinic has fewer. Choose one signature.",
  releasesHold:
    "This would lift what holds a published program, and that takes a licence. Nothing is changed.",
  releasesHoldRemedy:
    "Ask an owner with a licence to save this, or a licensed clinician to settle the hold in the program.",
  /** Under what an overdue review date does. */
  overdue: (links: OverdueLinks, graceDays: number) => {
    switch (links) {
      case "stay-open":
        return "A program past its review date stays open to the patient. The patient is told that a check is due, and can go on.";
      case "pause-after-grace":
        return graceDays === 0
          ? "With no days of grace, the links are paused on the day after the review date."
          : `The links stay open for ${countText(graceDays, "day")} after the review date. Then they are paused, and the patient is told to call.`;
      case "pause-at-once":
        return "The links are paused on the day after the review date, and the patient is told to call.";
    }
  },
  /** Under the grace period. */
  grace: (days: number) =>
    days === 0
      ? "A share link that has ended no longer opens."
      : `A share link that has ended still opens for ${countText(days, "day")}, and asks the patient to get a new one.`,
  graceRange: `Use a whole number from 0 to ${MAX_GRACE_DAYS}.`,
  readOnly: "Only an owner changes these.",
  saved: "Saved.",
} as const;
