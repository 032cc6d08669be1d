import { PIN_TRIES } from "@/lib/share/link-pin";

/** What locked a link. */
const wrongTries = `wrong code typed ${PIN_TRIES} times`;

/** What the clinic side says of share links: of one that opens nothing, and of one that asks for a code. */
export const shareLinkWords = {
  closed: "This link no longer opens. Make a new one.",
  otherKey: "This link was made with another key and opens nothing. Revoke it and make a new one.",
  noPin: "This link asks for no code.",
  wrongTries,
  /** In the list of links to print. */
  listedWithPin: (label: string) => `${label}, with code`,
  askPin: {
    label: "Ask for a 6-digit code",
    hint: "For a phone that others use. The patient types it each time they open the link.",
  },
  pin: {
    title: "The code of this link",
    told: "Say it to the patient, or write it on a slip of its own. Never on the handout: that has the link.",
    once: "It is shown this once. If it is lost, make a new one with New code.",
    /** Each digit by itself, for those who listen. */
    spoken: (pin: string) => `The code is ${[...pin].join(" ")}.`,
    done: "Done",
  },
  row: {
    withPin: "With code",
    lockedBadge: "Locked",
    locked: `Locked: ${wrongTries}. A new code opens it again.`,
    newPin: "New code",
  },
  /** Among what waits for the clinic. */
  waiting: {
    title: "Locked links",
    locked: (label: string) => `${label}: ${wrongTries}. A new code opens it again.`,
  },
  newPin: {
    title: "Make a new code?",
    because: "The old code stops at once, and every phone has to type the new one. The link stays the same.",
    confirm: "Make a new code",
    keep: "Keep the old code",
  },
} as const;
