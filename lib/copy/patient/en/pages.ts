/** Words of the pages round the session: opening a link, and links that do not open. */
import { counted } from "@/lib/copy/plural";

/** Of a plan past its review date that may still be followed: the same on the phone, the sheet's page and paper. */
export const reviewDue = {
  title: "This plan is due for a check",
  text: "You can go on. Call your clinic soon.",
};

export const link = {
  /** Title and text of the page in a browser's tab or a chat's preview: the same for everyone. */
  documentTitle: "Your rolling session",
  documentDescription: "Open this page on your phone. It guides you move by move.",
  opening: "Opening your plan",
  /** Where word of the clinic ends a session that runs. */
  stopHere: "Stop here. Come off the roller slowly.",

  // One page for unknown, expired and revoked: a stranger must not learn which. It cannot know the clinic.
  notOpen: {
    title: "This link does not open",
    why: "It may be old, turned off, or not complete.",
    steps: [
      "Scan the code on your paper again.",
      "Still not open? Call your clinic and ask for a new link. The number is on your paper.",
    ] as readonly string[],
    tryAgain: "Try again",
  },

  /** Shown while a link that has ended still opens. */
  grace: "This link will stop soon. Ask your clinic for a new link.",

  /** The plan is held back by the clinic. */
  onHold: {
    title: "Your clinic has paused this plan",
    doThis: "Do not roll for now. Call us. We will tell you what is next.",
    notYou: "It is not because of something you did.",
    emergency: {
      title: "In an emergency",
      doThis: "Do not wait for us. Go to the emergency room.",
    },
    lookAgain: "Look again",
    stillPaused: "It is still paused.",
    couldNotLook: "We could not look just now. Try again soon.",
  },

  /** The phone holds a version that is no longer the current one. */
  changed: {
    title: "Your clinic has changed this plan",
    seeNew: "See the new plan",
    couldNotOpen: "We could not open it just now. Try again soon.",
    /** Over the new plan, where no session ran. */
    updated: "Your plan was updated.",
  },

  reviewDue: `${reviewDue.title}. ${reviewDue.text}`,

  offline: {
    title: "You are offline",
    doThis: "Check your phone's signal. Then try again. Your paper has the same plan.",
  },
  offlineInSession: "You are offline. Your session goes on.",
  serverDown: {
    title: "We can't open your plan right now",
    doThis: "Try again in a few minutes. Your paper has the same plan.",
  },
  tooManyTries: {
    title: "Please wait a little",
    doThis: "This link was opened too many times. Wait a minute. Then try again.",
  },
  noScript: "This page needs JavaScript. Turn it on, or use your paper.",
  /** Under "Opening your plan", where it stands for long: nothing runs in a browser that is too old. */
  oldBrowser: {
    title: "Still waiting?",
    doThis: "Open this page again. Your browser may be too old. Try another phone, or use your paper.",
  },

  pin: {
    title: "Type your code",
    hint: "It has 6 digits. Your clinic gave it to you.",
    label: "Code",
    open: "Open my plan",
    clinicSees: "Your clinic sees when a wrong code is typed.",
    short: "Type all 6\u00a0digits.",
    wrong: "That code is not right. Check it and try again.",
    /** After a wrong code. */
    triesLeft: (count: number) =>
      `You can try ${counted("en", count, { one: "more time", other: "more times" })}.`,
    /** A wrong code was typed too often. It cannot know the clinic. */
    locked: {
      title: "This link is locked",
      why: "A wrong code was typed too many times.",
      doThis: "Call your clinic and ask for a new code. The number is on your paper.",
      haveNew: "I have a new code",
    },
    busy: "Wait a minute. Then try again.",
    unknown: "We could not check your code. Try again soon.",
  },
};
