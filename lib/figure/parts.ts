/** From joints to the outlines of the body's parts. */
import {
  limbWidths,
  type TrunkWidth,
  type TrunkWidths,
  trunkFromFront,
  trunkFromSide,
  type Width,
} from "./body";
import {
  cuppedHand,
  flatHand,
  type HandDrawing,
  headFromFront,
  headFromSide,
  shoeFromAbove,
  shoeFromFront,
  shoeFromSide,
} from "./head-hand-shoe";
import { type Outline, outlineOf, type Section } from "./outlines";
import type { ArmName, LegName, LegPose, Pose } from "./pose";
import { inFrame, onThoracic, type Skeleton } from "./skeleton";
import { trunkHalfTurned } from "./trunk-half-turned";
import { between, direction, flat, leftOf, mix, move, type Point, reverse, unit } from "./vectors";

type ArmPart = `${ArmName}.${"upper" | "fore" | "hand" | "sleeve"}`;
type LegPart = `${LegName}.${"thigh" | "shin" | "ankle" | "shoe"}`;
export type PartName = "pelvis" | "seat" | "top" | "neck" | "head" | ArmPart | LegPart;
export type Parts = Readonly<Record<PartName, Outline>>;

/** A cross-section with its widths to the back and to the front of the body. */
function section(at: Point, along: Point, back: number, front: number, facing: 1 | -1): Section {
  return facing > 0 ? { at, along, left: back, right: front } : { at, along, left: front, right: back };
}

/** A limb's outline. Its front lies to the left of its own direction when the body faces right. */
export function limbOutline(
  from: Point,
  to: Point,
  widths: readonly Width[],
  facing: 1 | -1,
  startBulge: number,
  endBulge: number,
): Outline {
  const along = unit(between(from, to));
  const sections = widths.map(([share, back, front]) =>
    section(mix(from, to, share), along, front, back, facing),
  );
  return outlineOf(sections, startBulge, endBulge);
}

const trunks: Readonly<Record<Pose["view"], TrunkWidths>> = {
  side: trunkFromSide,
  front: trunkFromFront,
  "half-turned": trunkHalfTurned,
};

/** Trunk widths as this pose shows them: a leaning trunk is shorter and broader, a breath lifts the chest. */
function trunkWidthsIn(pose: Pose): TrunkWidths {
  const widths = trunks[pose.view];
  const { length, breadth } = pose.lean;
  const lean = ([cm, back, front]: TrunkWidth): TrunkWidth => [cm * length, back * breadth, front * breadth];
  // The breath reaches from the belly up to the collar bones, not to the top of the shoulders.
  const breathe = ([cm, back, front]: TrunkWidth, index: number): TrunkWidth => [
    cm,
    back,
    front + (index < 3 ? pose.breath : 0),
  ];
  const breatheBelly = ([cm, back, front]: TrunkWidth, index: number): TrunkWidth => [
    cm,
    back,
    front + pose.breath * (index === 0 ? 0.2 : 0.6),
  ];
  return {
    pelvis: widths.pelvis.map(lean),
    lumbar: widths.lumbar.map(lean).map(breatheBelly),
    middle: [widths.middle[0] * breadth, widths.middle[1] * breadth + pose.breath * 0.85],
    thoracic: widths.thoracic.map(lean).map(breathe),
    seat: widths.seat,
  };
}

function sectionsAlong(
  origin: Point,
  along: Point,
  widths: readonly TrunkWidth[],
  facing: 1 | -1,
): Section[] {
  return widths.map(([cm, back, front]) => section(move(origin, along, cm), along, back, front, facing));
}

/** Cross-sections of the chest, along the bend of the upper back. */
function chestSections(pose: Pose, lowestRibs: Point, widths: readonly TrunkWidth[]): Section[] {
  return widths.map(([cm, back, front]) => {
    const { at, along } = onThoracic(pose, lowestRibs, cm);
    return section(at, along, back, front, pose.facing);
  });
}

/** The bend of the waist is rounded: the middle section lies between the joint and the chord across it. */
function middleOfTrunk(pose: Pose, skeleton: Skeleton): { at: Point; along: Point } {
  const { alongLumbar, alongThoracic, lowestRibs, pelvis } = skeleton;
  const below = move(pelvis, alongLumbar, 12 * pose.lean.length);
  const above = move(lowestRibs, alongThoracic, 8 * pose.lean.length);
  return {
    at: mix(lowestRibs, mix(below, above, 0.5), 0.55),
    along: unit([alongLumbar[0] + alongThoracic[0], alongLumbar[1] + alongThoracic[1]]),
  };
}

function trunkParts(pose: Pose, skeleton: Skeleton): Pick<Parts, "pelvis" | "seat" | "top"> {
  const { facing } = pose;
  const { pelvis, lowestRibs, alongLumbar } = skeleton;
  const widths = trunkWidthsIn(pose);
  const middle = middleOfTrunk(pose, skeleton);
  return {
    pelvis: outlineOf(sectionsAlong(pelvis, alongLumbar, widths.pelvis, facing), 4.5, 1.2),
    seat: widths.seat.map(([back, up]) => inFrame(pelvis, alongLumbar, facing, up, -back)),
    top: outlineOf(
      [
        ...sectionsAlong(pelvis, alongLumbar, widths.lumbar, facing),
        section(middle.at, middle.along, ...widths.middle, facing),
        ...chestSections(pose, lowestRibs, widths.thoracic),
      ],
      1.2,
      3.2,
    ),
  };
}

/** The ribs from the lowest ones to the shoulders, without the low back: where the upper back or side may be rolled. */
export function ribcageOutline(pose: Pose, skeleton: Skeleton, extraBack: number): Outline {
  const widths = trunkWidthsIn(pose);
  const { lowestRibs, alongThoracic } = skeleton;
  const [back, front] = widths.middle;
  const lowest = section(
    move(lowestRibs, alongThoracic, 2),
    alongThoracic,
    back + extraBack,
    front,
    pose.facing,
  );
  return outlineOf([lowest, ...chestSections(pose, lowestRibs, widths.thoracic)], 0, 3);
}

/** Points given in the head's frame, where they lie in the picture. */
export function onHead(pose: Pose, skeleton: Skeleton, points: readonly Point[]): Point[] {
  return points.map(([front, up]) =>
    inFrame(skeleton.headCentre, skeleton.alongHead, pose.facing, up, front),
  );
}

function headParts(pose: Pose, skeleton: Skeleton): Pick<Parts, "neck" | "head"> {
  const { facing } = pose;
  const { baseOfNeck, baseOfSkull, alongUpperBack, alongNeck, alongHead } = skeleton;
  const isSide = pose.view === "side";
  const underSkull = inFrame(baseOfSkull, alongHead, facing, 3, isSide ? 0.6 : 0);
  return {
    neck: outlineOf(
      [
        section(move(baseOfNeck, alongUpperBack, -3), alongUpperBack, 6.6, 6, facing),
        section(mix(baseOfNeck, baseOfSkull, 0.5), alongNeck, 5.5, 5.2, facing),
        section(underSkull, alongHead, 5.4, 5.2, facing),
      ],
      2,
      2,
    ),
    head: onHead(pose, skeleton, (isSide ? headFromSide : headFromFront).face),
  };
}

/** How the hand of an arm is drawn. */
export function handOf(pose: Pose, name: ArmName): HandDrawing {
  return pose[name].isCupped ? cuppedHand : flatHand;
}

/** Points given in the wrist's frame, where they lie in the picture. The thumb is on the upper side. */
export function onHand(pose: Pose, skeleton: Skeleton, name: ArmName, points: readonly Point[]): Point[] {
  const towardsTips = direction(pose[name].hand);
  const left = leftOf(towardsTips);
  const towardsThumb = towardsTips[0] > 0 ? left : reverse(left);
  const wrist = flat(skeleton.limbs[name].end);
  return points.map(([along, across]) => move(wrist, towardsTips, along, towardsThumb, across));
}

function armParts(pose: Pose, skeleton: Skeleton, name: ArmName) {
  const limb = skeleton.limbs[name];
  const [shoulder, elbow, wrist] = [flat(limb.root), flat(limb.joint), flat(limb.end)];
  const { facing } = pose;
  return {
    upper: limbOutline(shoulder, elbow, limbWidths.upperArm, facing, 1, 3.7),
    fore: limbOutline(elbow, wrist, limbWidths.forearm, facing, 3.7, 2.4),
    hand: onHand(pose, skeleton, name, handOf(pose, name).outline),
    sleeve: limbOutline(shoulder, elbow, limbWidths.sleeve, facing, 5.8, 0.8),
  };
}

function shoeOutline({ toe, sole = 270, isFootTurnedOut }: LegPose, ankle: Point, facing: 1 | -1): Outline {
  if (toe === null) {
    const up = direction(sole + 180);
    return shoeFromFront.map(([across, height]) => move(ankle, up, height, leftOf(up), -across));
  }
  const towardsToes = direction(toe);
  const awayFromSole = facing > 0 ? leftOf(towardsToes) : reverse(leftOf(towardsToes));
  const shoe = isFootTurnedOut ? shoeFromAbove : shoeFromSide;
  return shoe.map(([forward, up]) => move(ankle, towardsToes, forward, awayFromSole, up));
}

function legParts(pose: Pose, skeleton: Skeleton, name: LegName) {
  const limb = skeleton.limbs[name];
  const [hip, knee, ankle] = [flat(limb.root), flat(limb.joint), flat(limb.end)];
  const { facing } = pose;
  return {
    thigh: limbOutline(hip, knee, limbWidths.thigh, facing, 9, 5.8),
    shin: limbOutline(knee, ankle, limbWidths.shin, facing, 5.8, 0.6),
    ankle: limbOutline(knee, ankle, limbWidths.ankle, facing, 0, 2.5),
    shoe: shoeOutline(pose[name], ankle, facing),
  };
}

/** The outlines of all parts of the body in a pose. */
export function partsOf(pose: Pose, skeleton: Skeleton): Parts {
  const nearArm = armParts(pose, skeleton, "nearArm");
  const farArm = armParts(pose, skeleton, "farArm");
  const nearLeg = legParts(pose, skeleton, "nearLeg");
  const farLeg = legParts(pose, skeleton, "farLeg");
  return {
    ...trunkParts(pose, skeleton),
    ...headParts(pose, skeleton),
    "nearArm.upper": nearArm.upper,
    "nearArm.fore": nearArm.fore,
    "nearArm.hand": nearArm.hand,
    "nearArm.sleeve": nearArm.sleeve,
    "farArm.upper": farArm.upper,
    "farArm.fore": farArm.fore,
    "farArm.hand": farArm.hand,
    "farArm.sleeve": farArm.sleeve,
    "nearLeg.thigh": nearLeg.thigh,
    "nearLeg.shin": nearLeg.shin,
    "nearLeg.ankle": nearLeg.ankle,
    "nearLeg.shoe": nearLeg.shoe,
    "farLeg.thigh": farLeg.thigh,
    "farLeg.shin": farLeg.shin,
    "farLeg.ankle": farLeg.ankle,
    "farLeg.shoe": farLeg.shoe,
  };
}
