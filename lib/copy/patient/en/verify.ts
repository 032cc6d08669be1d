/** Words of the page that checks a sheet of paper. */
import { reviewDue } from "./pages";

export const verify = {
  title: "Check your sheet",
  hint: "Type the code at the foot of your sheet.",
  label: "Code",
  check: "Check",
  current: {
    title: "This sheet is up to date",
    text: (madeOn: string) => `It was made on ${madeOn}. You can use it.`,
  },
  superseded: {
    title: "This sheet is old",
    text: (newOn: string | null) =>
      newOn === null
        ? "Your clinic made a new one. Ask for it."
        : `Your clinic made a new one on ${newOn}. Ask for it.`,
  },
  onHold: {
    title: "This plan is paused",
    text: "Do not follow it for now. Call your clinic.",
  },
  withdrawn: {
    title: "This plan has ended",
    text: "Do not use this sheet. Call your clinic if you need a new plan.",
  },
  overdue: reviewDue,
  /** Before the first digits of the plan's own number. */
  compare: "Look at the foot of your sheet. It must show this:",
  notSame: "Not the same? Call your clinic.",
  unknown: {
    title: "We do not know this code",
    text: "Check each letter and digit. Still not right? Call your clinic.",
  },
};
