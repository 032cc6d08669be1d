import { expect, test } from "vitest";
import { announcementFor } from "@/lib/player/session/announcements";
import { toldUntil } from "@/lib/player/session/moments";
import { nextState, type SessionState } from "@/lib/player/session/session-machine";
import { copy, play, sampleSnapshot, sampleStart } from "../sample-session";

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
  expect(announcementFor(paused, stays, snapshot, copy)).toBe(
    `${kind} Paused. 20\u00a0seconds left, right side.`,
  );
  expect(announcementFor(stays, play(stays, "resume"), snapshot, copy)).toMatch(/^Get ready\./);
  const last = play(ready, "skip", "skip", "skip", "start-now", 5);
  expect(announcementFor(last, play(last, pressed), snapshot, copy)).toBe(`${kind} You are done.`);
});

test("a hold that ends as softer is asked does not hide the question", () => {
  const held = play(ready, "start-now", "hold", 19.9);
  expect(announcementFor(held, play(held, 0.1), snapshot, copy)).toBe(copy.player.announced.softer);
});

test("the end is said once", () => {
  const last = play(ready, "skip", "skip", "skip", "start-now", 59.9);
  const done = play(last, 1);
  expect(announcementFor(last, done, snapshot, copy)).toBe("You are done.");
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
