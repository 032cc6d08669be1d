import { beforeAll, describe, expect, test } from "vitest";
import { still } from "@/lib/figure/baked/still";
import { checkSequence, type SequenceCheck, stepsChecked } from "@/lib/figure/check-sequence";
import type { SequenceName } from "@/lib/figure/figure-name";
import { figureBox, figurePaths, isMirrored } from "@/lib/figure/figure-paths";
import type { Sequence } from "@/lib/figure/pose";
import { sequenceNames, sequences } from "@/lib/figure/poses";
import { builtInCatalogue } from "@/lib/moves/catalogue";

const checks = new Map<SequenceName, SequenceCheck>();
const checkOf = (name: SequenceName): SequenceCheck => {
  const known = checks.get(name) ?? checkSequence(name);
  checks.set(name, known);
  return known;
};

/** The catalogue's move a sequence belongs to. */
function moveOf(name: SequenceName) {
  const move = builtInCatalogue.moves.find(({ slug }) => name === slug || name.startsWith(`${slug}/`));
  if (!move) throw new Error(`no move for ${name}`);
  return move;
}

describe.each(sequenceNames)("%s", (name) => {
  test(`start, end and ${stepsChecked} steps between them pass every check`, () => {
    expect(checkOf(name).problems).toEqual([]);
  });

  test("the roller stays 3.5 cm and more from low back and neck all the way", () => {
    const { leastToLowBack, leastToNeck } = checkOf(name);
    expect(leastToLowBack).toBeGreaterThanOrEqual(3.5);
    expect(leastToNeck).toBeGreaterThanOrEqual(3.5);
  });

  test("it presses on the zone the catalogue declares, and rolls as far as the catalogue says", () => {
    const { start, end, strokeCm } = sequences[name];
    const move = moveOf(name);
    expect(start.contact?.zone).toBe(move.contactZone);
    expect(end.contact?.zone).toBe(move.contactZone);
    expect(strokeCm).toBe(move.strokeCm ?? 0);
    expect(checkOf(name).rollerWay).toBeCloseTo(Math.sign(checkOf(name).rollerWay) * strokeCm, 5);
  });

  test("a stop line is drawn where the catalogue says there is one", () => {
    const { start, end } = sequences[name];
    const count = moveOf(name).hasStopLine ? 1 : 0;
    expect(Math.min(1, start.stops.length)).toBe(count);
    expect(end.stops).toEqual(start.stops);
  });
});

test.each(sequenceNames.filter((name) => moveOf(name).laterality !== "bilateral"))(
  "%s is mirrored for the other side, in the mirrored frame",
  (name) => {
    const figure = still[`${name}/start`];
    if (name === "hamstring-roll") {
      expect(figure.drawnSide).toBeNull();
      return;
    }
    expect(isMirrored(figure, "left")).not.toBe(isMirrored(figure, "right"));
    const [left, right] = [figureBox(`${name}/start`, "left"), figureBox(`${name}/start`, "right")];
    expect(left.x).toBeCloseTo(-(right.x + right.width), 5);
    expect(figurePaths(`${name}/start`, "left")).toHaveLength(figurePaths(`${name}/start`, "right").length);
  },
);

describe("a wrong sequence is found out", () => {
  const name: SequenceName = "hamstring-roll";
  const real: Sequence = sequences[name];
  const problemsOf = (changed: Partial<Sequence>) => {
    (sequences as Record<SequenceName, Sequence>)[name] = { ...real, ...changed };
    try {
      return checkSequence(name).problems.map(({ problem }) => problem);
    } finally {
      (sequences as Record<SequenceName, Sequence>)[name] = real;
    }
  };

  beforeAll(() => {
    expect(problemsOf({})).toEqual([]);
  });

  test("a roller that travels 10 cm further than half the body's way slips", () => {
    const { end } = real;
    if (end.roller.seen !== "end") throw new Error("seen from its side");
    const [x, y] = end.roller.centre;
    const found = problemsOf({ end: { ...end, roller: { seen: "end", centre: [x - 10, y] } } });
    expect(found).toContain("slips");
    expect(found).toContain("off-stroke");
  });

  test("a planted hand that travels is found", () => {
    const planted = (pose: Sequence["start"]) => ({
      ...pose,
      nearArm: { ...pose.nearArm, support: "planted" as const },
    });
    expect(problemsOf({ start: planted(real.start), end: planted(real.end) })).toContain("moved-support");
  });

  test("a body that goes the wrong way is found", () => {
    expect(problemsOf({ bodyGoes: "toward-feet" })).toContain("wrong-way");
  });

  test("a body that leaves its frame is found", () => {
    const away = (pose: Sequence["start"]) => ({
      ...pose,
      farArm: { ...pose.farArm, wrist: [-150, 40, -16] as const, bend: [0, 1, 0] as const },
    });
    expect(problemsOf({ end: away(real.end) })).toContain("outside-frame");
  });

  test("a sequence without contact is found, and does not pass for want of numbers", () => {
    expect(problemsOf({ start: { ...real.start, contact: null } })).toContain("no-contact");
  });

  test("a body and a roller that slide together in a still move are found", () => {
    const away = (pose: Sequence["start"], by: number): Sequence["start"] =>
      pose.roller.seen === "end"
        ? {
            ...pose,
            pelvis: [pose.pelvis[0] + by, pose.pelvis[1]],
            roller: { seen: "end", centre: [pose.roller.centre[0] + by, pose.roller.centre[1]] },
          }
        : pose;
    const found = problemsOf({
      strokeCm: 0,
      bodyGoes: "nowhere",
      start: real.start,
      end: away(real.start, 5),
    });
    expect(found).toContain("slips");
    expect(found).toContain("off-stroke");
  });
});
