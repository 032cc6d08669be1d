import { describe, expect, test } from "vitest";
import { breathCue, type Cue, cueTable, lengthMs } from "@/lib/player/cues/cue-table";
import { breathCountFor, cuesFor } from "@/lib/player/cues/cues-for";
import { buzzOf, flashOf } from "@/lib/player/cues/outputs";
import { toldUntil } from "@/lib/player/session/moments";
import { nextState, type SessionState } from "@/lib/player/session/session-machine";
import { play, prescribedAs, sampleSnapshot, sampleStart } from "../sample-session";

const names = Object.entries(cueTable) as [string, Cue][];
const nameOf = (cue: Cue) => names.find(([, each]) => each === cue)?.[0] ?? `${cue.channel} ${lengthMs(cue)}`;
const four = sampleSnapshot("four-move");
const coach = sampleSnapshot("coach-sequence");

/** What is given from one state to the next. */
function between(before: SessionState, after: SessionState, snapshot = four, guide = false): string[] {
  return cuesFor(before, after, snapshot, guide).map(nameOf);
}

/** Everything given over so many seconds, a line for each beat that gives something. */
function given(from: SessionState, seconds: number, snapshot = four, guide = false): string[][] {
  let before = from;
  const all: string[][] = [];
  for (let tick = 0; tick < seconds * 10; tick++) {
    const after = nextState(before, { type: "tick", elapsedMs: 100 });
    const cues = between(before, after, snapshot, guide);
    if (cues.length > 0) all.push(cues);
    before = after;
  }
  return all;
}

const check = play(sampleStart(four), "begin");
const ready = play(check, "all-clear");
const working = play(ready, "start-now", 5);
const breathing = play(sampleStart(coach), "begin", "all-clear", "skip", "start-now");

describe("a session is carried by its cues alone", () => {
  test("getting ready, three ticks, go, softer, ten seconds, switch", () => {
    expect(between(check, ready)).toEqual(["get-ready"]);
    expect(between(toldUntil(ready), ready)).toEqual(["get-ready"]);
    expect(given(ready, 80)).toEqual([
      ["tick"],
      ["tick"],
      ["tick"],
      ["go"],
      ["asked-softer"],
      ["ten-seconds"],
      ["switch"],
    ]);
  });

  test("a breath hums for as long as it lasts, and buzzes at each turn", () => {
    const before = play(sampleStart(coach), "begin", "all-clear", "skip");
    expect(between(before, breathing, coach)).toEqual(["go", "breath 4000"]);
    expect(given(breathing, 19, coach)).toEqual([["breath 6000"], ["breath 4000"], ["breath 6000"]]);
    const turn = cuesFor(play(breathing, 3.9), play(breathing, 4), coach, false);
    expect(buzzOf(turn)).toEqual([120, 120, 120]);
    expect(turn[0]?.tones[0]).toMatchObject({ fromHz: 440, toHz: 294 });
  });

  test("the roller is moved on at a cue of its own", () => {
    const end = play(breathing, 49.9);
    expect(between(end, play(end, 0.2), coach)).toEqual(["shift"]);
  });

  test("a tender spot that is held begins and ends with a cue", () => {
    const held = play(working, "hold");
    expect(between(working, held)).toEqual(["hold"]);
    expect(between(held, play(held, "roll-on"))).toEqual(["hold-over"]);
    expect(given(held, 22)).toContainEqual(["hold-over"]);
  });

  test("pressing less and leaving a move each have their own, whichever way they were asked for", () => {
    const less = play(working, "not-softer");
    expect(between(working, less)).toEqual(["press-less"]);
    expect(between(less, play(less, "not-softer"))).toEqual(["left-out", "get-ready"]);
    expect(between(working, play(working, { type: "say-pressure", pressure: 6 }))).toEqual(["press-less"]);
    expect(between(working, play(working, { type: "say-pressure", pressure: 4 }))).toEqual([]);
    expect(between(working, play(working, { type: "say-pressure", pressure: 8 }))).toEqual([
      "left-out",
      "get-ready",
    ]);
    const paused = play(working, "pause");
    expect(between(paused, play(paused, "not-softer"))).toEqual(["press-less"]);
    expect(between(less, play(less, "skip"))).toEqual(["get-ready"]);
  });

  test("pause, go on, stop and the end", () => {
    const paused = play(working, "pause");
    expect(between(working, paused)).toEqual(["paused"]);
    expect(between(paused, play(paused, "resume"))).toEqual(["go"]);
    const stopped = play(paused, "stop");
    expect(between(paused, stopped)).toEqual(["stopped"]);
    expect(between(stopped, play(stopped, "end-here"))).toEqual([]);
    const card = play(stopped, { type: "pick-tier", tier: "emergency" });
    expect(between(stopped, card)).toEqual([]);
    expect(between(card, play(card, "go-back"))).toEqual([]);
    const last = play(ready, "skip", "skip", "skip", "start-now", 59.9);
    expect(between(last, play(last, 1))).toEqual(["done"]);
  });

  test("starting the side again says go again, and a page that is hidden at its start does not", () => {
    const again = play(working, "restart-side");
    expect(between(working, again)).toEqual(["go"]);
    expect(between(again, play(again, "hidden"))).toEqual([]);
  });
});

describe("what the patient asks for besides", () => {
  test("the breath can be followed in a move that rolls: it hums, and does not buzz or flash between the others", () => {
    const start = play(ready, "start-now");
    expect(between(ready, start, four, true)).toEqual(["go", "breath 4000"]);
    expect(given(start, 12, four, true)).toEqual([["breath 6000"], ["breath 4000"]]);
    const turn = cuesFor(play(start, 3.9), play(start, 4), four, true);
    expect([buzzOf(turn), flashOf(turn)]).toEqual([[], { flashes: 0 }]);
  });

  test("after a pause the breath hums for the rest of its part only", () => {
    const paused = play(breathing, 1.5, "pause");
    expect(between(paused, play(paused, "resume"), coach)).toEqual(["go", "breath 3000"]);
  });

  test("the seconds of a breath are counted after its first, which has its words", () => {
    const counts: (number | null)[] = [];
    let before = breathing;
    for (let tick = 0; tick < 100; tick++) {
      const after = nextState(before, { type: "tick", elapsedMs: 100 });
      const count = breathCountFor(before, after, coach);
      if (count !== null) counts.push(count);
      before = after;
    }
    expect(counts).toEqual([3, 2, 1, 5, 4, 3, 2, 1]);
    expect(breathCountFor(working, play(working, 1), four)).toBeNull();
  });

  test("a move of breaths is not counted twice where the breath is to be followed in every move", () => {
    const own = { ...four, moves: four.moves.map((entry) => prescribedAs(entry, {})) };
    expect(given(breathing, 9, coach, true)).toEqual([["breath 6000"]]);
    expect(given(play(ready, "start-now"), 3, own, false)).toEqual([]);
  });
});

describe("the table", () => {
  test.each([...names, ["in", breathCue("in", 4)] as const, ["out", breathCue("out", 6)] as const])(
    "%s is soft, low enough to be heard late in life, and never more than two flashes",
    (_, { tones, buzz, flashes }) => {
      for (const { fromHz, toHz, loudness } of tones) {
        for (const pitch of [fromHz, toHz]) expect(pitch).toBeGreaterThanOrEqual(260);
        for (const pitch of [fromHz, toHz]) expect(pitch).toBeLessThanOrEqual(900);
        expect(loudness).toBeLessThan(0.5);
      }
      for (const ms of buzz) expect(ms).toBeLessThanOrEqual(400);
      expect(flashes).toBeLessThanOrEqual(2);
    },
  );

  test("no two cues buzz and sound alike", () => {
    const heard = names.map(([, { tones }]) => JSON.stringify(tones));
    expect(new Set(heard).size).toBe(names.length);
  });

  test("cues given at once buzz one after the other and flash as often as the one that flashes most", () => {
    const both = [cueTable["left-out"], cueTable.switch];
    expect(buzzOf(both)).toEqual([120, 120, 400, 300, 400, 120, 120, 120, 400]);
    expect(flashOf(both)).toEqual({ flashes: 2 });
    expect(flashOf([...both].reverse())).toEqual({ flashes: 2 });
  });
});
