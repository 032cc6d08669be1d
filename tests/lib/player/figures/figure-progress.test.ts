import { describe, expect, test } from "vitest";
import type { SequenceName } from "@/lib/figure/figure-name";
import { movingShapes } from "@/lib/figure/moving-figure";
import type { BuiltInSlug } from "@/lib/moves/move";
import { progressOf } from "@/lib/player/figures/figure-progress";
import type { PlayerMove } from "@/lib/player/session/session-view";
import { sampleSnapshot } from "../sample-session";

const moves = (["coach-sequence", "four-move"] as const).flatMap((id) => sampleSnapshot(id).moves);

function built(slug: BuiltInSlug): PlayerMove {
  const entry = moves.find(({ move }) => move.slug === slug);
  if (!entry) throw new Error(slug);
  return entry;
}

const progressAt = (slug: BuiltInSlug, seconds: number, name: SequenceName = slug) =>
  progressOf(built(slug), name, seconds * 1000)?.progress;

/** Where the roller lies in the picture of a moment, cm: the skin that was rolled over is its way. */
function rollerAt(entry: PlayerMove, name: SequenceName, timeMs: number): number {
  const going = progressOf(entry, name, timeMs);
  const shapes = going ? movingShapes(name, going.progress, going.towards) : [];
  return shapes.find(({ tone }) => tone === "roller")?.points[0] ?? Number.NaN;
}

describe("the picture of a rolling move", () => {
  test.each([
    ["glute-piriformis-roll", "glute-piriformis-roll"],
    ["hip-flexor-release", "hip-flexor-release"],
    ["hamstring-roll", "hamstring-roll"],
    ["hamstring-roll", "hamstring-roll/one-leg"],
    ["lat-side-body-release", "lat-side-body-release"],
  ] as const)("%s goes over 2.5 cm of skin a second, as %s", (slug, name) => {
    const entry = built(slug);
    let way = 0;
    for (let ms = 0; ms < 60_000; ms += 20)
      way += Math.abs(rollerAt(entry, name, ms + 20) - rollerAt(entry, name, ms));
    expect(way / 60).toBeCloseTo(2.5, 1);
  });

  test("sets out from its start towards its end, and comes back", () => {
    const at = [0, 0.6, 1.2, 1.8, 2.4, 3.6, 4.8].map((seconds) =>
      progressAt("glute-piriformis-roll", seconds),
    );
    expect(at).toEqual([0, 0.222, 0.5, 0.778, 1, 0.5, 0].map((share) => expect.closeTo(share, 2)));
  });

  test("takes 10 s for a pass that is counted", () => {
    for (const name of ["thoracic-roll", "thoracic-roll/arms-crossed"] as const)
      expect([0, 5, 10].map((seconds) => progressAt("thoracic-roll", seconds, name))).toEqual(
        [0, 1, 0].map((share) => expect.closeTo(share, 9)),
      );
  });
});

describe("the picture of a breath move", () => {
  test.each(["thoracic-extension", "calves-up-breathing-reset"] as const)(
    "%s shows a full chest at the end of breathing in and an empty one at the end of breathing out",
    (slug) => {
      const at = [0, 2, 4, 7, 9.999, 14].map((seconds) => progressAt(slug, seconds));
      expect(at).toEqual([1, 0.5, 0, 0.5, 1, 0].map((share) => expect.closeTo(share, 3)));
    },
  );

  test("has its arrow towards the start while breathing in and towards the end while breathing out", () => {
    const towards = [0, 3.9, 4.1, 9.9, 10.1].map(
      (seconds) => progressOf(built("thoracic-extension"), "thoracic-extension", seconds * 1000)?.towards,
    );
    expect(towards).toEqual(["start", "start", "end", "end", "start"]);
  });
});

test("a borrowed picture that would go in another way stands", () => {
  const { prescribed } = built("thoracic-extension");
  const rolling = built("glute-piriformis-roll");
  for (const ms of [0, 3_000, 45_000]) {
    expect(progressOf({ ...rolling, prescribed }, "glute-piriformis-roll", ms)).toBeNull();
    expect(progressOf(rolling, "thoracic-extension", ms)).toBeNull();
  }
});
