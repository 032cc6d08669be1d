/** The checks a drawing must pass, by geometry alone. All numbers in cm. */
import { body } from "./body";
import { distanceTo, polygonOf } from "./outlines";
import type { PartName } from "./parts";
import type { LimbName } from "./skeleton";
import { limbNames } from "./skeleton";
import type { SolvedFigure } from "./solve";
import { distance3, type Point } from "./vectors";
import { zonePolygon } from "./zones";

const tolerances = {
  /** The floor may be pressed this deep. */
  floor: 1,
  /** The roller's surface lies this close to its zone, and is nowhere pressed in deeper. */
  contact: 1.5,
  /** The roller's surface stays at least this far from low back and belly. */
  lowBack: 1,
  limbLength: 0.01,
} as const;

type FigureProblem =
  | "below-floor"
  | "out-of-reach"
  | "limb-length"
  | "not-fitted"
  | "off-zone"
  | "pressed-in"
  | "near-low-back";

export type FigureCheck = {
  readonly problems: readonly FigureProblem[];
  readonly lowest: { readonly part: string; readonly height: number };
  /** What is left of the least bent limb. */
  readonly slack: number;
  readonly limbLengthError: number;
  /** From the roller's surface; null without a roller seen from its end. */
  readonly roller: {
    readonly gap: number;
    readonly toLowBack: number;
    readonly deepest: { readonly part: string; readonly distance: number };
  } | null;
};

function outlinesOf({ parts }: SolvedFigure): [PartName, Point[]][] {
  return (Object.keys(parts) as PartName[]).map((name) => [name, polygonOf(parts[name])]);
}

function lowestPart(figure: SolvedFigure): FigureCheck["lowest"] {
  const heights = outlinesOf(figure).map(([part, polygon]) => ({
    part,
    height: Math.min(...polygon.map(([, y]) => y)),
  }));
  return heights.reduce((lowest, next) => (next.height < lowest.height ? next : lowest));
}

/** How far the bones of a limb are from the lengths of `body`. */
function lengthError({ skeleton }: SolvedFigure, name: LimbName): number {
  const { root, joint, end } = skeleton.limbs[name];
  const isArm = name === "nearArm" || name === "farArm";
  const [upper, lower] = isArm ? [body.upperArm, body.forearm] : [body.thigh, body.lowerLeg];
  return Math.max(Math.abs(distance3(root, joint) - upper), Math.abs(distance3(joint, end) - lower));
}

/** Far limbs and the near arm may lie behind or before the roller: they do not count. */
function canPress(part: PartName): boolean {
  return !part.startsWith("far") && !part.startsWith("nearArm");
}

function rollerDistances(figure: SolvedFigure): FigureCheck["roller"] {
  const { roller } = figure.pose;
  if (roller.seen === "side" || !figure.touch) return null;
  const fromSurface = (polygon: readonly Point[]) =>
    distanceTo(roller.centre, polygon).distance - body.rollerRadius;
  const distances = outlinesOf(figure)
    .filter(([part]) => canPress(part))
    .map(([part, polygon]) => ({ part, distance: fromSurface(polygon) }));
  return {
    gap: figure.touch.gap,
    toLowBack: fromSurface(zonePolygon(figure, "lumbar")),
    deepest: distances.reduce((deepest, next) => (next.distance < deepest.distance ? next : deepest)),
  };
}

/** Measures a solved figure and lists what is wrong with it. */
export function checkFigure(figure: SolvedFigure): FigureCheck {
  const lowest = lowestPart(figure);
  const slack = Math.min(...limbNames.map((name) => figure.skeleton.limbs[name].slack));
  const limbLengthError = Math.max(...limbNames.map((name) => lengthError(figure, name)));
  const roller = rollerDistances(figure);
  const mayTouchLowBack = figure.pose.contact?.zone === "lumbar";
  const found: Record<FigureProblem, boolean> = {
    "below-floor": lowest.height < -tolerances.floor,
    "out-of-reach": slack < 0,
    "limb-length": limbLengthError > tolerances.limbLength,
    "not-fitted": !figure.isFitted,
    "off-zone": roller !== null && Math.abs(roller.gap) > tolerances.contact,
    "pressed-in": roller !== null && roller.deepest.distance < -tolerances.contact,
    "near-low-back": roller !== null && !mayTouchLowBack && roller.toLowBack < tolerances.lowBack,
  };
  const problems = (Object.keys(found) as FigureProblem[]).filter((problem) => found[problem]);
  return { problems, lowest, slack, limbLengthError, roller };
}
