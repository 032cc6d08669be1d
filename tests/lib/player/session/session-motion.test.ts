import { describe, expect, test } from "vitest";
import type { SequenceName } from "@/lib/figure/figure-name";
import { movingShapes, strokeOf } from "@/lib/figure/moving-figure";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, isBuiltIn } from "@/lib/moves/move";
import { breathAt, motionOf, passAt, strokeAt, strokeMs } from "@/lib/player/session/session-motion";
import type { PlayerMove } from "@/lib/player/session/session-view";
import { sampleSnapshot } from "../sample-session";

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
