/** What the clinic side says of a version that is on hold or overdue, and of what puts it there. */
import type { Finding, FindingLevel } from "@/lib/safety/finding";
import { dayText } from "./dates";

const versionName = (number: number | null) =>
  number === null ? "the published version" : `version ${number}`;

export const standingWords = {
  heldTitle: (number: number) => `Version ${number} is on hold`,
  heldLead: "It must not be followed now. Its links show a paused page, and new handouts say so.",
  heldWhileComposing: (number: number, because: readonly string[]) =>
    `Version ${number} is on hold${because.length === 0 ? "" : `: ${because.join("; ")}`}`,
  replaces: "What you publish takes its place, and its links open again.",
  pausedNow: "On hold. Its links show a paused page.",
  pausedAll: "Their links show a paused page.",
  linksPaused: "Links paused",
  heldSince: (when: string) => `On hold since ${when}.`,
  overdueTitle: (reviewOn: string, today: string) =>
    `The review was due ${dayText(reviewOn, today)}, and is overdue`,
  overdueRemedy: "Reassess and publish anew, or change the setting for overdue reviews.",
  releasedTitle: (number: number) => `Version ${number} is released`,
  releasedText: "Its links open again.",
  mayOpenAgain: (number: number) =>
    `Where nothing else holds version ${number}, its links open again at once.`,
  nowHeld: (number: number) => `Version ${number} is now on hold. Its link shows a paused page.`,
  nowReleased: (number: number) => `Version ${number} is released. Its link opens again.`,
  releasesHold: (number: number | null) =>
    `Taking this out would lift what holds ${versionName(number)}. Ask a licensed clinician.`,
  /** The same of another change than taking something out. */
  staysHeld: (number: number | null) =>
    `This would lift what holds ${versionName(number)}. Ask a licensed clinician.`,
  /** Before a cleared condition is taken off the record. */
  clearanceGoes: "Its clearance goes with it, and settles no later event.",
  links: "On hold: every link shows a paused page until the version is released.",
  newLink: "The program is on hold. A new link shows a paused page until it is released.",
  handout: "On hold: every page is marked as not to be followed, and carries no link.",
  newerTitle: "Newer words are signed",
  newer: (names: readonly string[]) =>
    `Signed anew since this version was published: ${names.join(", ")}. Links and handouts keep the earlier words until you publish anew.`,
} as const;

/** What a finding of that level does to a published version, as its badge. */
export const holdLevelName: Record<FindingLevel, string> = {
  prohibited: "Prohibited",
  emergency: "Emergency",
  urgent: "Urgent",
  "program-excluded": "Needs a clearance",
  "move-excluded": "Excluded move",
  acknowledgement: "Needs an acknowledgement",
  warning: "Warning",
};

/**
 * Where what holds a published version is settled besides publishing anew: `clear`, a clearance right there;
 * `record`, a change of the record; `composer`, nowhere else.
 */
type WayOn = "clear" | "record" | "composer";

/** The way on from a finding that holds a version. */
export function wayOn({ level, mark }: Pick<Finding, "level" | "mark">): WayOn {
  switch (level) {
    case "program-excluded":
      return "clear";
    case "emergency":
    case "urgent":
    case "move-excluded":
      return "record";
    case "prohibited":
      return mark?.field === "exclusion-reason" ? "record" : "composer";
    case "acknowledgement":
    case "warning":
      return "composer";
  }
}

/** What to know of that way; null where the finding's own remedy says it all. */
export function wayOnText(level: FindingLevel): string | null {
  switch (level) {
    case "emergency":
    case "urgent":
      return "No clearance settles this. Change the record, with a reason, only once it no longer holds.";
    case "acknowledgement":
      return "The note is printed for the patient, so it needs a new version.";
    case "prohibited":
    case "program-excluded":
    case "move-excluded":
    case "warning":
      return null;
  }
}
