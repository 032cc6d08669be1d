import { describe, expect, test } from "vitest";
import { localDay, localMoment, sessionToKeep } from "@/lib/player/record/record-session";
import type { SessionState } from "@/lib/player/session/session-machine";
import { play, sampleSnapshot, sampleStart } from "../sample-session";

const four = sampleSnapshot("four-move");
const ready = play(sampleStart(four), "begin", "all-clear");
const at = "2026-10-03T14:05:31";
const pressing = (pressure: number) => ({ type: "say-pressure", pressure }) as const;
const keep = (state: SessionState) => sessionToKeep(state, four, at);

describe("what is kept of a session", () => {
  test("is its minutes, its moves by plain name and the answers", () => {
    const done = play(ready, 20, 440, { type: "answer-again", again: false });
    expect(keep(done)).toEqual({
      at,
      minutes: 8,
      early: false,
      stopSign: null,
      moves: four.moves.map(({ move }) => ({ name: move.plainName, outcome: "done", pressure: null })),
      again: false,
      better: null,
    });
  });

  test("names no patient, clinic, clinician or number of theirs", () => {
    const text = JSON.stringify(keep(play(ready, 20, 440)));
    for (const name of [four.clinic.name, four.clinic.phone, four.clinicianName, four.note, four.publishedOn])
      expect(text).not.toContain(name);
  });

  test("is kept of a session that ended early, with what was left out", () => {
    const early = keep(play(ready, "start-now", 65, "stop", "end-here"));
    expect(early).toMatchObject({ early: true, minutes: 2, stopSign: null });
    expect(early?.moves.map(({ outcome }) => outcome)).toEqual(["part", "left-out", "left-out", "left-out"]);
  });

  test("names the stop sign that ended it", () => {
    const stopped = play(ready, "start-now", 5, "stop", { type: "pick-tier", tier: "today" });
    expect(keep(stopped)).toMatchObject({ early: true, stopSign: "today", again: null, better: null });
    const atOnce = play(ready, "stop", { type: "pick-tier", tier: "emergency" });
    expect(keep(atOnce)).toMatchObject({ minutes: 0, stopSign: "emergency" });
  });

  test("is nothing when nothing was rolled", () => {
    expect(keep(play(ready, 5, "stop", "end-here"))).toBeNull();
    expect(keep(play(ready, 3, "skip", 3, "skip", 3, "skip", 3, "skip"))).toBeNull();
  });

  test("holds the hardest a move was said to press, on any of its sides and whatever was said later", () => {
    const first = play(ready, "start-now", 5, pressing(7), 5, pressing(3));
    const secondSide = play(first, 80, pressing(2));
    expect(secondSide.steps[secondSide.index]).toMatchObject({ kind: "work", side: "left", moveIndex: 0 });
    const secondMove = play(secondSide, "skip", "start-now", 5, pressing(0));
    const said = keep(play(secondMove, "stop", "end-here"))?.moves.map(({ pressure }) => pressure);
    expect(said).toEqual([7, 0, null, null]);
  });

  test("holds how the back was, a week on", () => {
    const done = play(ready, 20, 440);
    const answered: SessionState = {
      ...done,
      screen: { name: "done", early: false, again: null, better: "worse" },
    };
    expect(keep(answered)?.better).toBe("worse");
  });
});

test("the moment is the phone's own, in full", () => {
  expect(localMoment(new Date(2026, 0, 5, 7, 4, 9))).toBe("2026-01-05T07:04:09");
  expect(localMoment(new Date(2026, 10, 30, 23, 59, 59))).toBe("2026-11-30T23:59:59");
  expect(localDay(new Date(2026, 10, 30, 23, 59, 59))).toBe("2026-11-30");
});
