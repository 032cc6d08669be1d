import { describe, expect, test } from "vitest";
import type { SequenceName } from "@/lib/figure/figure-name";
import { movingShapes, strokeOf } from "@/lib/figure/moving-figure";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, isBuiltIn } from "@/lib/moves/move";
import {
  breathAt,
  isAskingSofter,
  motionOf,
  moveProgress,
  type PlayerMove,
  passAt,
  picturesIn,
  plannedMoves,
  remainingMs,
  secondsShown,
  strokeAt,
  strokeMs,
} from "@/lib/player/session/session-view";
import { play, sampleSnapshot, sampleStart } from "../sample-session";

const breath = { inSeconds: 4, outSeconds: 6 };

test("a breath counts 4, 3, 2, 1 in and 6 to 1 out, and the next one follows at once", () => {
  const counts = Array.from({ length: 20 }, (_, second) => breathAt(second * 1000 + 500, breath));
  expect(counts.slice(0, 10).map(({ phase, count }) => `${phase} ${count}`)).toEqual([
    "in 4",
    "in 3",
    "in 2",
    "in 1",
    "out 6",
    "out 5",
    "out 4",
    "out 3",
    "out 2",
    "out 1",
  ]);
  expect(counts.map(({ number }) => number)).toEqual([...Array(10).fill(1), ...Array(10).fill(2)]);
  expect(counts.every(({ count, fullness }) => count >= 1 && fullness >= 0 && fullness <= 1)).toBe(true);
});

test("passes are counted from 1, one every 10 s", () => {
  expect([0, 9_999, 10_000, 59_999].map(passAt)).toEqual([1, 1, 2, 6]);
});

test("the last second reads 1 until it is over", () => {
  expect([60_000, 59_999, 1, 0].map(secondsShown)).toEqual([60, 60, 1, 0]);
});

test("softer is asked from 20 to 30 s, only where there are holds, and not again once answered", () => {
  const snapshot = sampleSnapshot("four-move");
  const [first, , , last] = snapshot.moves;
  if (!first || !last) throw new Error("moves");
  const working = play(sampleStart(snapshot), "begin", "all-clear", "start-now");
  expect([19, 20, 29, 30].map((at) => isAskingSofter(play(working, at), first))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(isAskingSofter(play(working, 20, "not-softer"), first)).toBe(false);
  const passes = play(working, "skip", "skip", "skip", "start-now", 25);
  expect(isAskingSofter(passes, last)).toBe(false);
});

test("a skipped move's bar stays where it stood, and a done one is full", () => {
  const snapshot = sampleSnapshot("four-move");
  const half = play(sampleStart(snapshot), "begin", "all-clear", "start-now", 60, 10, 30);
  expect(moveProgress(half, 0)).toBeCloseTo(0.75);
  const skipped = play(half, "skip");
  expect(moveProgress(skipped, 0)).toBe(0.5);
  expect(remainingMs(skipped)).toBe(20_000);
});

test("after going back, the bars stand at what is to be done again", () => {
  const snapshot = sampleSnapshot("four-move");
  const second = play(sampleStart(snapshot), "begin", "all-clear", "start-now", 60, 10, 60, "start-now", 30);
  expect([0, 1].map((move) => moveProgress(second, move))).toEqual([1, 0.25]);
  const back = play(second, "back", "start-now", 30);
  expect([0, 1].map((move) => moveProgress(back, move))).toEqual([0.25, 0]);
});

test("the timeline is told where each move presses", () => {
  const { moves } = sampleSnapshot("four-move");
  expect(plannedMoves(moves).map(({ zone }) => zone)).toEqual(moves.map(({ move }) => move.contactZone));
  expect(plannedMoves(moves)[0]).toMatchObject({ side: "each", dosage: { kind: "time", seconds: 60 } });
});

describe("the figure in motion", () => {
  const built = (slug: BuiltInSlug, changed: object = {}): PlayerMove => {
    const entry = [...sampleSnapshot("coach-sequence").moves, ...sampleSnapshot("four-move").moves].find(
      ({ move }) => move.slug === slug,
    );
    if (!entry) throw new Error(slug);
    return { ...entry, prescribed: { ...entry.prescribed, ...changed } };
  };
  const rollerAt = (name: SequenceName, progress: number) =>
    movingShapes(name, progress).find(({ tone }) => tone === "roller")?.points[0] ?? Number.NaN;
  /** cm of skin that are rolled over in so many ms, summed up in steps of a frame. */
  const rolledIn = (entry: PlayerMove, name: SequenceName, lengthMs: number) => {
    const oneWay = strokeMs(entry, strokeOf(name));
    const at = (ms: number) => rollerAt(name, strokeAt(ms, oneWay));
    let [sum, fastest] = [0, 0];
    for (let ms = 0; ms < lengthMs; ms += 20) {
      const way = Math.abs(at(ms + 20) - at(ms));
      sum += way;
      fastest = Math.max(fastest, way / 0.02);
    }
    return { mean: sum / (lengthMs / 1000), fastest };
  };

  test.each([
    ["glute-piriformis-roll", "glute-piriformis-roll"],
    ["hip-flexor-release", "hip-flexor-release"],
    ["hamstring-roll", "hamstring-roll"],
    ["hamstring-roll", "hamstring-roll/one-leg"],
    ["lat-side-body-release", "lat-side-body-release"],
  ] as const)("%s rolls 2.5 cm of skin a second, as %s, and is never much faster", (slug, name) => {
    const entry = built(slug, { dosage: { kind: "time", seconds: 60, holdSeconds: 20, pressureCeiling: 4 } });
    const { mean, fastest } = rolledIn(entry, name, 4 * strokeMs(entry, strokeOf(name)));
    expect(mean).toBeCloseTo(2.5, 1);
    expect(fastest).toBeLessThan(3.3);
  });

  test("a pass takes its 10 s, 5 each way, whatever the way", () => {
    for (const name of ["thoracic-roll", "thoracic-roll/arms-crossed"] as const) {
      const entry = built("thoracic-roll");
      expect(strokeMs(entry, strokeOf(name))).toBe(5_000);
      const at = (seconds: number) => strokeAt(seconds * 1000, strokeMs(entry, strokeOf(name)));
      expect([0, 2.5, 5, 7.5, 10, 12.5].map(at)).toEqual(
        [0, 0.5, 1, 0.5, 0, 0.5].map((to) => expect.closeTo(to, 9)),
      );
    }
  });

  test("the drawn way is the move's own", () => {
    for (const { slug, strokeCm } of builtInCatalogue.moves)
      if (isBuiltIn(slug)) expect(strokeOf(slug)).toBeCloseTo(strokeCm ?? 0, 1);
  });

  test("between its turning points the body goes evenly, and it never jumps", () => {
    const at = (ms: number) => strokeAt(ms, 1_000);
    expect(at(600) - at(500)).toBeCloseTo(at(300) - at(200), 9);
    for (let ms = 0; ms < 4_000; ms += 10) expect(Math.abs(at(ms + 10) - at(ms))).toBeLessThan(0.012);
  });

  test("a breath move goes with the breath, 4 s towards its start and 6 s towards its end", () => {
    expect([0, 4, 10, 14].map((second) => breathAt(second * 1000, breath).fullness)).toEqual([0, 1, 0, 1]);
    expect(breathAt(2_000, breath).fullness).toBeCloseTo(0.5);
    expect(breathAt(7_000, breath).fullness).toBeCloseTo(0.5);
  });

  test("rolling pictures roll and breathing ones breathe; a borrowed one that fits neither stands", () => {
    const breaths = { kind: "breaths", breaths: 5, positions: 1, pressureCeiling: 4 };
    expect(motionOf(built("glute-piriformis-roll"), true)).toBe("roll");
    expect(motionOf(built("thoracic-roll"), true)).toBe("roll");
    expect(motionOf(built("thoracic-extension"), false)).toBe("breathe");
    expect(motionOf(built("thoracic-roll", { dosage: breaths }), true)).toBe("stand");
    expect(motionOf(built("glute-piriformis-roll"), false)).toBe("stand");
    const entry = built("glute-piriformis-roll");
    expect(motionOf({ ...entry, move: { ...entry.move, speedCmPerSecond: null } }, true)).toBe("stand");
  });
});

test("the pictures are those of the place the session has reached, none where the move has none", () => {
  const stretch = sampleSnapshot("coach-sequence").moves.find(
    ({ move }) => move.slug === "thoracic-extension",
  );
  if (!stretch) throw new Error("moves");
  expect([undefined, 1, 2].map((position) => picturesIn(stretch, position))).toEqual([
    "thoracic-extension",
    "thoracic-extension",
    "thoracic-extension/second-place",
  ]);
  expect(picturesIn({ ...stretch, move: { ...stretch.move, pictures: [] } })).toBeNull();
});
