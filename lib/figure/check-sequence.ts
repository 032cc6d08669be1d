/** The checks between the pictures of a sequence: what stands keeps its place, and the roller rolls without slipping. */
import { poseBetween } from "./bake";
import { checkFigure, type FigureProblem } from "./check-figure";
import { draw } from "./draw";
import { boundsOf, floorUnder } from "./figure-box";
import type { SequenceName } from "./figure-name";
import { figureBox } from "./figure-paths";
import type { Roller } from "./pose";
import { sequences } from "./poses";
import type { Box } from "./shape";
import { limbNames } from "./skeleton";
import { type SolvedFigure, solve } from "./solve";
import { distance3 } from "./vectors";

/** Every sequence is looked at in its start, its end and so many steps from one to the other. */
export const stepsChecked = 20;

const tolerances = {
  /** What is planted stays where it is, cm. */
  planted: 0.1,
  /** The roller travels half as far as the body, cm. */
  halfWay: 0.1,
  /** The stretch of skin that is rolled over, or should not be, cm: measured along the bone, and the skin is curved. */
  rolledSkin: 2.5,
} as const;

type SequenceProblem =
  | FigureProblem
  | "no-contact"
  | "moved-support"
  | "slips"
  | "off-stroke"
  | "wrong-way"
  | "outside-frame";

export type SequenceCheck = {
  /** Each problem with the first step it was seen at, 0 to 20; of the whole sequence: null. */
  readonly problems: readonly { readonly problem: SequenceProblem; readonly step: number | null }[];
  /** cm: how far planted hands and feet move, the body's and the roller's way, the skin that was rolled over. */
  readonly plantedMoves: number;
  readonly bodyWay: number;
  readonly rollerWay: number;
  readonly rolledSkin: number;
  /** The smallest distances of the roller's surface on the whole way, cm. */
  readonly leastToLowBack: number;
  readonly leastToNeck: number;
};

function rollerX(roller: Roller): number {
  return roller.seen === "end" ? roller.centre[0] : Number.NaN;
}

function plantedMoves(start: SolvedFigure, later: readonly SolvedFigure[]): number {
  const planted = limbNames.filter((limb) => start.pose[limb].support === "planted");
  const moved = later.flatMap(({ skeleton }) =>
    planted.map((limb) => distance3(start.skeleton.limbs[limb].end, skeleton.limbs[limb].end)),
  );
  return Math.max(0, ...moved);
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether everything drawn lies in the crop the picture is shown in. */
function fitsFrame(figure: SolvedFigure, frame: Box, [start, end]: readonly SolvedFigure[]): boolean {
  const { shapes, marks } = draw(figure, floorUnder([start ?? figure, end ?? figure]));
  return [...shapes, ...marks].every((shape) => isWithin(boundsOf(shape), frame));
}

/** Measures a sequence from start to end and lists what is wrong with it. */
export function checkSequence(name: SequenceName): SequenceCheck {
  const { strokeCm, bodyGoes } = sequences[name];
  const figures = Array.from({ length: stepsChecked + 1 }, (_, step) =>
    solve(poseBetween(name, step / stepsChecked)),
  );
  const [start, end] = [figures[0], figures.at(-1)];
  if (!start || !end) throw new RangeError("A sequence has at least a start and an end.");
  const checks = figures.map(checkFigure);
  const frame = figureBox(`${name}/start`, start.pose.drawnSide);
  const places = checks.map(({ roller }) => roller?.place?.cm ?? Number.NaN);
  const rolledSkin = Math.max(...places) - Math.min(...places);
  const bodyWay = end.pose.pelvis[0] - start.pose.pelvis[0];
  const rollerWay = rollerX(end.pose.roller) - rollerX(start.pose.roller);
  const towardFeet = start.skeleton.headCentre[0] < start.pose.pelvis[0] ? 1 : -1;
  const way = { "toward-feet": towardFeet, "toward-head": -towardFeet, nowhere: 0 }[bodyGoes];
  const planted = plantedMoves(start, figures);

  const seen = new Map<SequenceProblem, number | null>();
  checks.forEach(({ problems }, step) => {
    for (const problem of problems) if (!seen.has(problem)) seen.set(problem, step);
  });
  figures.forEach((figure, step) => {
    if (!seen.has("outside-frame") && !fitsFrame(figure, frame, [start, end]))
      seen.set("outside-frame", step);
  });
  if (places.some(Number.isNaN)) seen.set("no-contact", places.findIndex(Number.isNaN));
  if (planted > tolerances.planted) seen.set("moved-support", null);
  if (Math.abs(rollerWay - (strokeCm > 0 ? bodyWay / 2 : 0)) > tolerances.halfWay) seen.set("slips", null);
  if (strokeCm === 0 && Math.abs(bodyWay) > tolerances.rolledSkin) seen.set("off-stroke", null);
  if (Math.abs(rolledSkin - strokeCm) > tolerances.rolledSkin) seen.set("off-stroke", null);
  if (strokeCm > 0 && Math.sign(rollerWay) !== way) seen.set("wrong-way", null);
  return {
    problems: [...seen].map(([problem, step]) => ({ problem, step })),
    plantedMoves: planted,
    bodyWay,
    rollerWay,
    rolledSkin,
    leastToLowBack: Math.min(...checks.map(({ roller }) => roller?.toLowBack ?? Number.POSITIVE_INFINITY)),
    leastToNeck: Math.min(...checks.map(({ roller }) => roller?.toNeck ?? Number.POSITIVE_INFINITY)),
  };
}
