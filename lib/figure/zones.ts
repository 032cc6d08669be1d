/** The surfaces a roller may or may not touch: the same outlines as are drawn. */
import { lengthInside, polygonOf } from "./outlines";
import { limbOutline, type PartName, type Parts, ribcageOutline } from "./parts";
import type { Pose, TouchedZone } from "./pose";
import { frontOf, type Skeleton } from "./skeleton";
import { direction, flat, mix, move, type Point, reverse, turn } from "./vectors";

export type Figure = { readonly pose: Pose; readonly skeleton: Skeleton; readonly parts: Parts };

/** The parts a roller presses on, as polygons: trunk, neck and the near leg. */
export function pressedParts(parts: Parts): Point[][] {
  const names: PartName[] = ["pelvis", "seat", "top", "neck", "nearLeg.thigh", "nearLeg.shin"];
  return names.map((name) => polygonOf(parts[name]));
}

/** The low back: a fan from the waist, 38 degrees up and down, to the back and to the belly. */
function lumbarZone({ pose, skeleton, parts }: Figure): Point[] {
  const waist = move(skeleton.pelvis, skeleton.alongLumbar, 13);
  const trunk = [parts.pelvis, parts.top, parts.seat].map((outline) => polygonOf(outline));
  const belly = frontOf(skeleton.alongLumbar, pose.facing);
  const fan = (middle: Point) => [
    waist,
    ...Array.from({ length: 39 }, (_, index) => {
      const along = turn(middle, (index - 19) * 2);
      return move(waist, along, lengthInside(waist, along, 2, 15, trunk));
    }),
  ];
  return [...fan(reverse(belly)), ...fan(belly)];
}

/** The buttock and what lies within 15 cm of the hip joint. */
function glutealZone({ skeleton, parts }: Figure): Point[] {
  const polygons = pressedParts(parts);
  return Array.from({ length: 180 }, (_, index) => {
    const along = direction(index * 2);
    return move(skeleton.pelvis, along, lengthInside(skeleton.pelvis, along, 0, 15, polygons));
  });
}

/** From 4 cm above the knee joint to 5 cm below it. */
function kneeZone({ pose, skeleton }: Figure): Point[] {
  const { root, joint, end } = skeleton.limbs.nearLeg;
  const above = mix(flat(root), flat(joint), 0.9);
  const below = mix(flat(joint), flat(end), 0.12);
  const widths = [[0, 5.8, 6] as const, [0.5, 5.6, 6] as const, [1, 5.9, 5.6] as const];
  return polygonOf(limbOutline(above, below, widths, pose.facing, 0, 0));
}

/** The surface of a zone as a polygon, cm. */
export function zonePolygon(figure: Figure, zone: TouchedZone): Point[] {
  const { pose, skeleton, parts } = figure;
  switch (zone) {
    case "lumbar":
      return lumbarZone(figure);
    case "gluteal":
      return glutealZone(figure);
    case "knee":
      return kneeZone(figure);
    case "thoracic":
      return polygonOf(ribcageOutline(pose, skeleton, 0.2));
    case "lateral-thorax":
      return polygonOf(ribcageOutline(pose, skeleton, 0));
    case "anterior-hip":
    case "posterior-thigh":
      return polygonOf(parts["nearLeg.thigh"]);
    case "calf-rest":
      return polygonOf(parts["nearLeg.shin"]);
    case "neck":
      return polygonOf(parts.neck);
  }
}
