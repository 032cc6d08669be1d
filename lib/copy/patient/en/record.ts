/** Words of what comes after a session: how the back is a week on, and the record kept on the phone. */
import { counted } from "@/lib/copy/plural";

/** A week after the first session, and weekly until it is better. What is worse is answered with the words of a paused plan. */
const week = {
  ask: "Is your back better than when you began?",
  answers: { better: "Better", same: "The same", worse: "Worse" },
  better: "Good. Go on with your plan.",
};

const keep = {
  ask: "Keep a record on this phone?",
  hint: "Nobody else gets it. You can show it at your next visit.",
  kept: "Kept. We add each new session.",
  notKept:
    "No more sessions are kept. You can change this any time. Your phone notes only when to ask about your back.",
  failed: "Your phone did not let us keep it. Use the chart on your paper.",
  see: "See your record",
};

export const record = {
  onlyHere: "It is on this phone only. Nobody else gets it.",
  nothing: "Nothing is kept yet.",
  week,
  keep,
  /** Of the sessions to come, on the page of the record. */
  keepNew: {
    ask: "Keep new sessions?",
    yes: "We add each new session.",
    no: "New sessions are not kept.",
  },
  print: "Print it",
  delete: "Delete it",
  deleteAsk: (count: number) =>
    `Delete ${counted("en", count, { one: "session", other: "sessions" })}? You can't get them back.`,
  deleteNot: "Keep it",
  deleted: "Your record is gone.",

  /** Hours from 0 to 23. */
  time: (hour: number, minute: number) =>
    `${hour % 12 === 0 ? 12 : hour % 12}:${String(100 + minute).slice(1)}\u00a0${hour < 12 ? "AM" : "PM"}`,
  early: "You stopped early.",
  /** With the name of the group it belongs to. */
  stopSign: (group: string) => `Stop sign: ${group}.`,
  pressed: (pressure: number) => `pressed ${pressure} of\u00a010`,
  again: { yes: "You would do this again tomorrow.", no: "You would not do this again tomorrow." },
  back: { better: "Your back was better.", same: "Your back was the same.", worse: "Your back was worse." },

  // On paper, for the next visit
  paper: {
    title: "My rolling sessions",
    from: "From my own phone. I kept this record myself. No clinic has checked it.",
    printed: (day: string) => `Printed ${day}.`,
    name: "Name:",
    day: "Day",
    time: "Time",
    minutes: "Minutes",
    others: "Other moves",
    otherMoves: (done: number, all: number) => `${done} of\u00a0${all}`,
    ended: "Ended",
    early: "early",
    again: "Again tomorrow",
    back: "Back, since I began",
    done: "done",
    part: "part",
    leftOut: "left out",
    number: "In brackets: how hard it pressed at most, from 0 to 10. The usual aim is 4.",
  },
};
