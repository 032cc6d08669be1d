/** Where on a bone each zone may be pressed: the stop points of the moves' own words, as numbers a picture is checked against. */
import type { ContactZone } from "@/lib/moves/move";
import { body } from "./body";
import { frontOf } from "./skeleton";
import type { SolvedFigure } from "./solve";
import { between, flat, type Point, unit } from "./vectors";

type Bone = "spine-above-hip" | "thigh" | "lower-leg" | "thoracic";

type Stretch = {
  readonly bone: Bone;
  /** cm along the bone: up from the hip, down from hip or knee, up from the lowest ribs. */
  readonly from: number;
  readonly to: number;
  /** Which side of the body it lies on; null where the picture does not show front and back. */
  readonly facing: "front" | "back" | null;
};

/**
 * Sources: clinical notes 6.1 and 6.2 (the hamstring stroke ends a hand's width, 10 cm, above the knee crease; the
 * front-of-hip one 9 cm below its start; the upper back between the lowest ribs and the base of the neck; the
 * side down to the middle ribs; the calf at its middle). The centimetres themselves are judgement.
 */
const stretches: Readonly<Record<ContactZone, Stretch>> = {
  gluteal: { bone: "spine-above-hip", from: -12, to: 7, facing: "back" },
  "anterior-hip": { bone: "thigh", from: 2, to: 20, facing: "front" },
  "posterior-thigh": { bone: "thigh", from: 4, to: body.thigh - 10, facing: "back" },
  "calf-rest": { bone: "lower-leg", from: 8, to: 26, facing: "back" },
  thoracic: { bone: "thoracic", from: 2, to: body.thoracic - 4, facing: "back" },
  "lateral-thorax": { bone: "thoracic", from: body.thoracic * 0.28, to: body.thoracic - 2, facing: null },
};

function boneIn({ skeleton }: SolvedFigure, bone: Bone): readonly [Point, Point] {
  const { root, joint, end } = skeleton.limbs.nearLeg;
  switch (bone) {
    case "spine-above-hip":
      return [skeleton.pelvis, skeleton.lowestRibs];
    case "thigh":
      return [flat(root), flat(joint)];
    case "lower-leg":
      return [flat(joint), flat(end)];
    case "thoracic":
      return [skeleton.lowestRibs, skeleton.baseOfNeck];
  }
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}

/** How far along its bone the roller presses, where it may, and whether that is the right side of the body. */
export type ContactPlace = {
  readonly cm: number;
  readonly from: number;
  readonly to: number;
  readonly isOnItsSide: boolean;
};

/** Where a solved figure is pressed; null without a roller, or where it must not lie. */
export function contactPlace(figure: SolvedFigure): ContactPlace | null {
  const { touch, pose } = figure;
  if (!touch || touch.zone === "lumbar" || touch.zone === "neck" || touch.zone === "knee") return null;
  const { bone, from, to, facing } = stretches[touch.zone];
  const [start, end] = boneIn(figure, bone);
  const along = unit(between(start, end));
  const offset = between(start, touch.at);
  // A leg's direction runs down the body, a spine's up: the front is on the other hand.
  const upwards: Point = bone === "thigh" || bone === "lower-leg" ? [-along[0], -along[1]] : along;
  const towardsFront = dot(offset, frontOf(upwards, pose.facing));
  const isOnItsSide = facing === null || (facing === "front" ? towardsFront > 0 : towardsFront < 0);
  return { cm: dot(offset, along), from, to, isOnItsSide };
}
