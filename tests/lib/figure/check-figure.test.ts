import { describe, expect, test } from "vitest";
import { checkFigure } from "@/lib/figure/check-figure";
import type { Pose } from "@/lib/figure/pose";
import { figureNames, poses } from "@/lib/figure/poses";
import { figureOf, type SolvedFigure, solve } from "@/lib/figure/solve";

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

  test.each(["dont/low-back", "dont/belly", "dont/waist"] as const)(
    "%s shows the roller at the middle of the trunk",
    (name) => {
      expect(checkFigure(solve(poses[name])).roller?.toLowBack).toBeLessThan(0.1);
    },
  );

  test("dont/neck shows the roller at the neck", () => {
    expect(checkFigure(solve(poses["dont/neck"])).roller?.toNeck).toBeLessThan(0.1);
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

  test("an upper-back roll with the roller up at the neck is too near to it", () => {
    const pose = solve(poses["thoracic-roll/end"]).pose;
    expect(checkFigure(unsolved(withRollerMoved(pose, -10, 4))).problems).toContain("near-neck");
  });

  test("a roller that lies further down the thigh than the stop line is seen, though it touches the thigh", () => {
    const check = checkFigure(solve(withRollerMoved(poses["hamstring-roll/end"], 6, 0)));
    expect(check.problems).toContain("outside-stretch");
    expect(check.problems).not.toContain("off-zone");
  });

  test("a contact patch that crosses the stop line is seen, though the roller lies where it may", () => {
    const end = poses["hamstring-roll/end"];
    expect(checkFigure(solve(end)).toStopLine).toBeGreaterThan(0.3);
    const check = checkFigure(solve({ ...end, stops: [{ on: "thigh", share: 0.74 }] }));
    expect(check.problems).toEqual(["past-stop-line"]);
  });

  test("a roller on the wrong side of the thigh is seen", () => {
    const pose: Pose = { ...poses["hip-flexor-release/start"], contact: null };
    const wrong: Pose = { ...pose, contact: { zone: "posterior-thigh", slide: "pelvis-height" } };
    expect(checkFigure(solve(wrong)).problems).toContain("outside-stretch");
  });

  test("a planted foot that hovers is seen", () => {
    const hovering: Pose = {
      ...start,
      farLeg: { ...start.farLeg, support: "planted", ankle: [60, 14, -8], toe: 0 },
    };
    expect(checkFigure(unsolved(hovering)).problems).toContain("off-floor");
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
