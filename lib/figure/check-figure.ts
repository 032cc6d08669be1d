/** The checks a picture must pass, by geometry alone. All numbers in cm. */
import { body } from "./body";
import { contactPatch } from "./contact-patch";
import { type ContactPlace, contactPlace } from "./contact-stretch";
import { distanceTo, polygonOf } from "./outlines";
import type { PartName } from "./parts";
import type { TouchedZone } from "./pose";
import { type LimbName, limbNames } from "./skeleton";
import type { SolvedFigure } from "./solve";
import { beyondStopLine } from "./stop-line";
import { distance3, type Point } from "./vectors";
import { zonePolygon } from "./zones";

const tolerances = {
  /** The floor may be pressed this deep, and what stands on it may hover this high. */
  floor: 1,
  /** The roller's surface lies this close to its zone, and is nowhere pressed in deeper. */
  contact: 1.5,
  /** The roller's surface stays at least this far from low back, belly and neck. */
  forbidden: 3.5,
  /** The contact patch lies all on one side of a stop line, this far from it: cm. */
  stopLine: 0.3,
  limbLength: 0.01,
} as const;

export type FigureProblem =
  | "below-floor"
  | "off-floor"
  | "out-of-reach"
  | "limb-length"
  | "not-fitted"
  | "off-zone"
  | "outside-stretch"
  | "pressed-in"
  | "past-stop-line"
  | "near-low-back"
  | "near-neck";

type RollerDistances = {
  readonly gap: number;
  readonly toLowBack: number;
  readonly toNeck: number;
  readonly deepest: { readonly part: string; readonly distance: number };
  readonly place: ContactPlace | null;
};

export type FigureCheck = {
  readonly problems: readonly FigureProblem[];
  readonly lowest: { readonly part: string; readonly height: number };
  /** The hand or foot that should be on the floor and is highest over it; null where none should. */
  readonly highestSupport: { readonly limb: LimbName; readonly height: number } | null;
  /** From the contact patch to the nearest stop line; negative when the patch crosses it; null without one. */
  readonly toStopLine: number | null;
  /** What is left of the least bent limb. */
  readonly slack: number;
  readonly limbLengthError: number;
  /** From the roller's surface; null without a roller seen from its end. */
  readonly roller: RollerDistances | null;
};

function outlinesOf({ parts }: SolvedFigure): [PartName, Point[]][] {
  return (Object.keys(parts) as PartName[]).map((name) => [name, polygonOf(parts[name])]);
}

function lowestOf(polygon: readonly Point[]): number {
  return Math.min(...polygon.map(([, y]) => y));
}

function lowestPart(figure: SolvedFigure): FigureCheck["lowest"] {
  const heights = outlinesOf(figure).map(([part, polygon]) => ({ part, height: lowestOf(polygon) }));
  return heights.reduce((lowest, next) => (next.height < lowest.height ? next : lowest));
}

function isArm(name: LimbName): name is "nearArm" | "farArm" {
  return name === "nearArm" || name === "farArm";
}

function highestSupport({ pose, parts }: SolvedFigure): FigureCheck["highestSupport"] {
  const standing = limbNames
    .filter((limb) => pose[limb].support !== "free")
    .map((limb) => {
      const outline = isArm(limb) ? parts[`${limb}.hand`] : parts[`${limb}.shoe`];
      return { limb, height: lowestOf(polygonOf(outline)) };
    });
  return standing.sort((a, b) => b.height - a.height)[0] ?? null;
}

/** How far the bones of a limb are from the lengths of `body`. */
function lengthError({ skeleton }: SolvedFigure, name: LimbName): number {
  const { root, joint, end } = skeleton.limbs[name];
  const [upper, lower] = isArm(name) ? [body.upperArm, body.forearm] : [body.thigh, body.lowerLeg];
  return Math.max(Math.abs(distance3(root, joint) - upper), Math.abs(distance3(joint, end) - lower));
}

/** Far limbs and the near arm may lie behind or before the roller: they do not count. */
function canPress(part: PartName): boolean {
  return !part.startsWith("far") && !part.startsWith("nearArm");
}

function rollerDistances(figure: SolvedFigure): RollerDistances | null {
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
    toNeck: fromSurface(zonePolygon(figure, "neck")),
    deepest: distances.reduce((deepest, next) => (next.distance < deepest.distance ? next : deepest)),
    place: contactPlace(figure),
  };
}

function toStopLine(figure: SolvedFigure): number | null {
  const patch = contactPatch(figure);
  if (patch.length === 0 || figure.pose.stops.length === 0) return null;
  const distances = figure.pose.stops.map((stop) => {
    const beyond = patch.map((corner) => beyondStopLine(figure, stop, corner));
    return Math.max(Math.min(...beyond), -Math.max(...beyond));
  });
  return Math.min(...distances);
}

function isOutside(place: ContactPlace | null): boolean {
  if (place === null) return false;
  const { cm, from, to, isOnItsSide } = place;
  return !isOnItsSide || cm < from - tolerances.contact || cm > to + tolerances.contact;
}

/** What is wrong with where the roller lies; the do-not pictures touch what they forbid. */
function rollerProblems(roller: RollerDistances, zone: TouchedZone): Partial<Record<FigureProblem, boolean>> {
  return {
    "off-zone": Math.abs(roller.gap) > tolerances.contact,
    "outside-stretch": isOutside(roller.place),
    "pressed-in": roller.deepest.distance < -tolerances.contact,
    "near-low-back": zone !== "lumbar" && roller.toLowBack < tolerances.forbidden,
    "near-neck": zone !== "neck" && roller.toNeck < tolerances.forbidden,
  };
}

/** Measures a solved figure and lists what is wrong with it. */
export function checkFigure(figure: SolvedFigure): FigureCheck {
  const lowest = lowestPart(figure);
  const support = highestSupport(figure);
  const slack = Math.min(...limbNames.map((name) => figure.skeleton.limbs[name].slack));
  const limbLengthError = Math.max(...limbNames.map((name) => lengthError(figure, name)));
  const roller = rollerDistances(figure);
  const stopLine = toStopLine(figure);
  const found: Partial<Record<FigureProblem, boolean>> = {
    "below-floor": lowest.height < -tolerances.floor,
    "off-floor": support !== null && support.height > tolerances.floor,
    "out-of-reach": slack < 0,
    "limb-length": limbLengthError > tolerances.limbLength,
    "not-fitted": !figure.isFitted,
    "past-stop-line": stopLine !== null && stopLine < tolerances.stopLine,
    ...(roller && figure.touch ? rollerProblems(roller, figure.touch.zone) : {}),
  };
  const problems = (Object.keys(found) as FigureProblem[]).filter((problem) => found[problem]);
  return { problems, lowest, highestSupport: support, toStopLine: stopLine, slack, limbLengthError, roller };
}
