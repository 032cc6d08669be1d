import { describe, expect, test } from "vitest";
import { poseBetween } from "@/lib/figure/bake";
import { checkFigure } from "@/lib/figure/check-figure";
import type { Pose } from "@/lib/figure/pose";
import { figureNames, poses } from "@/lib/figure/poses";
import { figureOf, type SolvedFigure, solve } from "@/lib/figure/solve";
import { builtInSlugs } from "@/lib/moves/move";

function unsolved(pose: Pose): SolvedFigure {
  return { ...figureOf(pose), slid: 0, isFitted: true };
}

function withRollerMoved(pose: Pose, x: number, y: number): Pose {
  if (pose.roller.seen === "side") return pose;
  const [rollerX, rollerY] = pose.roller.centre;
  return { ...pose, roller: { seen: "end", centre: [rollerX + x, rollerY + y] } };
}

describe("every picture", () => {
  test.each(figureNames)(
    "%s shows a body that keeps its lengths, the floor and the roller's place",
    (name) => {
      const check = checkFigure(solve(poses[name]));
      expect(check.problems).toEqual([]);
      expect(check.lowest.height).toBeGreaterThan(-1);
      expect(check.limbLengthError).toBeLessThan(0.001);
    },
  );

  test.each(figureNames.filter((name) => !name.startsWith("dont/")))(
    "%s keeps the roller off low back and belly",
    (name) => {
      const { roller } = checkFigure(solve(poses[name]));
      // The closest is the start of the upper-back roll, 3.9 cm.
      if (roller) expect(roller.toLowBack).toBeGreaterThan(3.5);
    },
  );

  test.each(["dont/low-back", "dont/belly"] as const)("%s shows the roller under the middle", (name) => {
    expect(checkFigure(solve(poses[name])).roller?.toLowBack).toBeLessThan(0.1);
  });
});

describe("every move", () => {
  test.each(builtInSlugs)("%s passes all checks on the way from start to end", (slug) => {
    for (const step of [1, 2, 3, 4, 5, 6, 7]) {
      const check = checkFigure(solve(poseBetween(slug, step / 8)));
      expect(check.problems).toEqual([]);
      if (check.roller) expect(check.roller.toLowBack).toBeGreaterThan(3.5);
    }
  });
});

describe("a wrong picture is found out", () => {
  const start = solve(poses["hamstring-roll/start"]).pose;

  test("a roller 10 cm lower no longer touches", () => {
    expect(checkFigure(unsolved(withRollerMoved(start, 0, -10))).problems).toContain("off-zone");
  });

  test("a roller 10 cm higher is pressed into the leg", () => {
    expect(checkFigure(unsolved(withRollerMoved(start, 0, 10))).problems).toContain("pressed-in");
  });

  test("an upper-back roll 10 cm nearer to the hips is too near to the low back", () => {
    const pose = solve(poses["thoracic-roll/start"]).pose;
    expect(checkFigure(unsolved(withRollerMoved(pose, 10, 0))).problems).toContain("near-low-back");
  });

  test("a foot under the floor is seen", () => {
    const pose: Pose = { ...start, farLeg: { ...start.farLeg, ankle: [60, -2, -8] } };
    expect(checkFigure(unsolved(pose)).problems).toContain("below-floor");
  });

  test("a hand too far away is out of reach", () => {
    const pose: Pose = { ...start, nearArm: { ...start.nearArm, wrist: [-120, 3.4, 16] } };
    expect(checkFigure(unsolved(pose)).problems).toContain("out-of-reach");
  });

  test("a zone that cannot be brought to the roller is not fitted", () => {
    expect(checkFigure(solve(withRollerMoved(start, 90, 0))).problems).toContain("not-fitted");
  });
});
