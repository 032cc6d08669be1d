/** Two-bone reach in space: shoulder, elbow, wrist, or hip, knee, ankle. Bones never stretch. */
import { distance3, type Point3 } from "./vectors";

export type Limb = {
  /** Shoulder or hip. */
  readonly root: Point3;
  /** Elbow or knee. */
  readonly joint: Point3;
  /** Wrist or ankle. */
  readonly end: Point3;
  /** Length left over when the limb is fully straight, in cm; negative: the target is out of reach. */
  readonly slack: number;
};

// A limb is never drawn quite straight or quite folded: the joint would lose its side.
const almostStraight = 0.05;
const almostFolded = 0.1;

function dot(a: Point3, b: Point3): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function add(p: Point3, u: Point3, length: number): Point3 {
  return [p[0] + u[0] * length, p[1] + u[1] * length, p[2] + u[2] * length];
}

function unit3(v: Point3): Point3 {
  const length = Math.hypot(...v) || 1;
  return [v[0] / length, v[1] / length, v[2] / length];
}

/**
 * Puts the end of a limb exactly on its target and turns the joint towards `bend`.
 * @param upper length of the upper bone, cm
 * @param lower length of the lower bone, cm
 * @param bend direction in which the elbow or knee points
 */
export function reach(root: Point3, target: Point3, upper: number, lower: number, bend: Point3): Limb {
  const distance = distance3(root, target);
  const span = Math.min(
    Math.max(distance, Math.abs(upper - lower) + almostFolded),
    upper + lower - almostStraight,
  );
  const towards = unit3(add(target, root, -1));
  const sideways = unit3(add(bend, towards, -dot(bend, towards)));
  // Law of cosines: the angle at the root between the upper bone and the line to the target.
  const cosine = (upper * upper + span * span - lower * lower) / (2 * upper * span);
  const sine = Math.sqrt(Math.max(0, 1 - cosine * cosine));
  return {
    root,
    joint: add(add(root, towards, upper * cosine), sideways, upper * sine),
    end: add(root, towards, span),
    slack: upper + lower - distance,
  };
}
