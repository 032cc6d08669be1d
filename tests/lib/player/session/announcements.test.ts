import { expect, test } from "vitest";
import { announcementFor, saidAfter } from "@/lib/player/session/announcements";
import { toldUntil } from "@/lib/player/session/moments";
import { nextState, type SessionState } from "@/lib/player/session/session-machine";
import { copy, play, prescribedAs, sampleSnapshot, sampleStart } from "../sample-session";

/** Every sentence said over so many seconds, without the ones for the count of breaths. */
function said(
  from: SessionState,
  seconds: number,
  id: Parameters<typeof sampleSnapshot>[0] = "four-move",
): string[] {
  const snapshot = sampleSnapshot(id);
  const sentences: string[] = [];
  let before = from;
  for (let tick = 0; tick < seconds * 10; tick++) {
    const after = nextState(before, { type: "tick", elapsedMs: 100 });
    const sentence = announcementFor(before, after, snapshot, copy);
    if (sentence !== null) sentences.push(sentence);
    before = after;
  }
  return sentences;
}
const snapshot = sampleSnapshot("four-move");
const check = play(sampleStart(snapshot), "begin");
const ready = play(check, "all-clear");

test("getting ready names the move, the side and each step", () => {
  const sentence = announcementFor(check, ready, snapshot, copy) ?? "";
  expect(sentence).toMatch(/^Get ready\. Buttock roll, right side\. Sit on the roller/);
});

/** The program with no more than 3 of 10 in its first move. */
const [first, ...rest] = snapshot.moves;
const gentle = {
  ...snapshot,
  moves: [
    ...(first ? [prescribedAs(first, { dosage: { ...first.prescribed.dosage, pressureCeiling: 3 } })] : []),
    ...rest,
  ],
};

test("getting ready ends with the pressure where a move allows less than usual", () => {
  const before = play(sampleStart(gentle), "begin");
  const sentence = announcementFor(before, play(before, "all-clear"), gentle, copy);
  expect(sentence).toMatch(/Cross one foot .* Press at 3 out of 10 at most\.$/);
  expect(announcementFor(check, ready, snapshot, copy)).not.toMatch(/Press at|null/);
});

test("4 of 10 is answered with Press less and no more time where no more than 3 is allowed, and with nothing elsewhere", () => {
  const four = { type: "say-pressure", pressure: 4 } as const;
  const pressed = (plan: typeof snapshot) => {
    const working = play(sampleStart(plan), "begin", "all-clear", "start-now", 5);
    return announcementFor(working, play(working, four), plan, copy);
  };
  expect(pressed(gentle)).toBe(copy.player.announced.pressLess(0));
  expect(pressed(snapshot)).toBeNull();
});

test("the first side is carried by ear: 3, 2, 1, go, softer, half way, ten left, switch", () => {
  expect(said(ready, 80)).toEqual([
    "3",
    "2",
    "1",
    "Go. Right side. Make small, slow rolls.",
    copy.player.announced.softer,
    "Half way.",
    "10\u00a0seconds left.",
    expect.stringMatching(/^Switch to your left side\. 10\u00a0seconds\. Cross your other foot/),
  ]);
});

test("a breath move says when to breathe in and out, and counts nothing aloud", () => {
  const coach = sampleSnapshot("coach-sequence");
  const breathing = play(sampleStart(coach), "begin", "all-clear", "skip", "start-now");
  expect(said(breathing, 19, "coach-sequence")).toEqual(["Breathe out.", "Breathe in.", "Breathe out."]);
});

test("a place of a breath move begins with breathing in, and goes on after a pause where the breath stands", () => {
  const coach = sampleSnapshot("coach-sequence");
  const breathing = play(sampleStart(coach), "begin", "all-clear", "skip", "start-now");
  const inBreaths = coach.moves[1]?.prescribed.dosage;
  expect(inBreaths).toMatchObject({ kind: "breaths", positions: 2 });
  const whole = play(sampleStart(coach), "begin", "all-clear", "skip");
  const parts = whole.steps
    .filter(({ moveIndex }) => moveIndex === 1)
    .reduce((sum, step) => sum + step.seconds, 0);
  const starts = said(whole, parts - 1, "coach-sequence").filter((sentence) => sentence.startsWith("Go."));
  expect(starts).toEqual(["Go. Breathe in.", "Go. Breathe in."]);
  const out = play(breathing, 6, "pause");
  expect(announcementFor(out, play(out, "resume"), coach, copy)).toBe("Go. Breathe out.");
});

test("half way is said once on a side, also when it got more time after that", () => {
  const halfWay = (from: SessionState) => said(from, 60).filter((it) => it === "Half way.").length;
  const working = play(ready, "start-now", 5);
  expect(halfWay(working)).toBe(1);
  expect(halfWay(play(working, 27, "not-softer"))).toBe(0);
});

test("a session that runs in another window says nothing here any more", () => {
  const working = play(ready, "start-now", 25);
  const elsewhere = play(working, "runs-elsewhere");
  expect(announcementFor(working, elsewhere, snapshot, copy)).toBeNull();
  expect(saidAfter("Go. Right side.", working, elsewhere, snapshot, copy)).toBe("");
});

test("pressing too hard is answered each time, and time that was added is told of once", () => {
  const working = play(ready, "start-now", 5);
  const six = play(working, { type: "say-pressure", pressure: 6 });
  expect(announcementFor(working, six, snapshot, copy)).toBe(copy.player.announced.pressLess(20));
  const again = play(six, { type: "say-pressure", pressure: 6 });
  expect(announcementFor(six, again, snapshot, copy)).toBe(copy.player.announced.pressLess(0));
  const paused = play(again, "pause");
  const slower = play(paused, { type: "choose", options: { shorter: false, slower: true } });
  expect(announcementFor(paused, slower, snapshot, copy)).toBeNull();
});

test("what was said of a session is gone when that stops or is over, and stays while it runs", () => {
  const working = play(ready, "start-now", 5);
  const heard = (before: SessionState, after: SessionState) =>
    saidAfter("Go. Right side.", before, after, snapshot, copy);
  expect(heard(working, play(working, 1))).toBe("Go. Right side.");
  const stopped = play(working, "stop");
  expect(heard(working, stopped)).toBe("");
  expect(heard(stopped, play(stopped, "resume"))).toMatch(/^Go\. Right side\. Make/);
  const last = play(working, "skip", "skip", "skip", "start-now");
  expect(heard(last, play(last, "skip"))).toBe("That is all for today.");
  // What the welcome was told of the plan stays with it.
  expect(saidAfter("Updated.", check, check, snapshot, copy)).toBe("Updated.");
});

test("Not softer is answered, and a pause says what is left in words", () => {
  const working = play(ready, "start-now", 25);
  const softer = play(working, "not-softer");
  expect(announcementFor(working, softer, snapshot, copy)).toBe(copy.player.announced.pressLess(20));
  const paused = play(softer, "pause");
  expect(announcementFor(softer, paused, snapshot, copy)).toBe("Paused. 55\u00a0seconds left, right side.");
});

test("coming back to a hidden page says that the session waited", () => {
  const working = play(ready, "start-now", 59);
  const waited = play(working, "hidden", 5);
  expect(announcementFor(working, waited, snapshot, copy)).toMatch(/^We waited for you\. Paused\./);
});

test("a script that comes late tells of the first part all the same, and of none that is well under way", () => {
  const late = play(ready, 2);
  for (const state of [ready, late]) {
    expect(announcementFor(toldUntil(state), state, snapshot, copy)).toMatch(/^Get ready\. Buttock roll/);
  }
  for (const state of [check, play(ready, 5), play(ready, "pause"), play(ready, "start-now", 1)]) {
    expect(toldUntil(state)).toBe(state);
  }
});

test("a move that is left out is said once: with the next one, on a pause and at the end", () => {
  const pressed = { type: "say-pressure", pressure: 8 } as const;
  const kind = copy.player.announced.leftOut;
  const working = play(ready, "start-now", 5);
  const next = play(working, pressed);
  expect(announcementFor(working, next, snapshot, copy)).toContain(`${kind} Get ready.`);
  const paused = play(working, "pause");
  const stays = play(paused, pressed);
  expect(announcementFor(paused, stays, snapshot, copy)).toBe(`${kind} Paused. 20\u00a0seconds left.`);
  expect(announcementFor(stays, play(stays, "resume"), snapshot, copy)).toMatch(/^Get ready\./);
  const last = play(ready, "skip", "skip", "skip", "start-now", 5);
  expect(announcementFor(last, play(last, pressed), snapshot, copy)).toBe(`${kind} That is all for today.`);
});

test("a hold that ends as softer is asked does not hide the question", () => {
  const held = play(ready, "start-now", "hold", 19.9);
  expect(announcementFor(held, play(held, 0.1), snapshot, copy)).toBe(copy.player.announced.softer);
});

test("the end is said once", () => {
  const last = play(ready, "skip", "skip", "skip", "start-now", 59.9);
  const done = play(last, 1);
  expect(announcementFor(last, done, snapshot, copy)).toBe("You are done.");
  const skipped = play(last, "skip");
  expect(announcementFor(last, skipped, snapshot, copy)).toBe("That is all for today.");
  expect(announcementFor(done, play(done, { type: "answer-again", again: true }), snapshot, copy)).toBeNull();
});

test("a tender spot that is held is said in the words on the screen, and so is rolling on", () => {
  const working = play(ready, "start-now", 5);
  const held = play(working, "hold");
  const { stayHere } = copy.player.session;
  expect(announcementFor(working, held, snapshot, copy)).toBe(stayHere);
  expect(announcementFor(held, play(held, "roll-on"), snapshot, copy)).toBe(
    "Roll on. Make small, slow rolls.",
  );
});

test("pressing less is answered while it is paused too", () => {
  const paused = play(ready, "start-now", 5, "pause");
  const less = play(paused, { type: "say-pressure", pressure: 7 });
  expect(announcementFor(paused, less, snapshot, copy)).toBe(copy.player.announced.pressLess(20));
});

test("stopping early is not called the end, and a page that goes out of sight repeats nothing", () => {
  const stopped = play(ready, "start-now", 5, "stop");
  expect(announcementFor(stopped, play(stopped, "end-here"), snapshot, copy)).toBeNull();
  expect(announcementFor(ready, play(ready, "hidden"), snapshot, copy)).toBeNull();
});
