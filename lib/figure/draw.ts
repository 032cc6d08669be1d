/** From a solved figure to its shapes, far to near. */
import { arrowShapes } from "./arrow";
import { body } from "./body";
import { breathLineShapes } from "./breath-line";
import { contactPatch, halfRound, pressureMarks } from "./contact-patch";
import { headFromFront, headFromSide, mouthHeight } from "./head-hand-shoe";
import {
  circleShape,
  dashesShape,
  discShape,
  lineShape,
  outlineHalo,
  outlineShape,
  polygonHalo,
  polygonShape,
} from "./make-shape";
import { handOf, onHand, onHead } from "./parts";
import type { ArmName, Layer, LegName, Pose, Roller } from "./pose";
import type { Shape } from "./shape";
import type { SolvedFigure } from "./solve";
import { stopLineShapes } from "./stop-line";
import { turnedShirtShapes } from "./trunk-half-turned";
import { direction, move, type Point } from "./vectors";

/** A stretch of floor, cm. */
export type Floor = { readonly from: number; readonly to: number };

export type Drawing = {
  /** Floor, body and roller. */
  readonly shapes: readonly Shape[];
  /** The line of a full breath, arrows and the cross, over everything. */
  readonly marks: readonly Shape[];
};

const limbHalo = 2.4;
const floorDepth = 2.6;
/** Eyes and mouth. */
const faceLine = 1.1;

/** The fingers are parted by lines in the colour of the ground, as limbs are. */
function fingerLines({ pose, skeleton }: SolvedFigure, name: ArmName): Shape {
  const lines = handOf(pose, name).fingers.map(([from, to]) => {
    const [knuckle = from, tip = to] = onHand(pose, skeleton, name, [from, to]);
    return [knuckle, tip] as const;
  });
  return dashesShape(lines, "halo", 0.7);
}

/** The far forearm and hand where they lie on the chest, over what else is there. */
function farForearmShapes(figure: SolvedFigure): Shape[] {
  const pieces = [figure.parts["farArm.hand"], figure.parts["farArm.fore"]];
  return [
    ...pieces.map((outline) => outlineHalo(outline, limbHalo)),
    ...pieces.map((outline) => outlineShape(outline, "skin")),
    fingerLines(figure, "farArm"),
  ];
}

function armShapes(figure: SolvedFigure, name: ArmName): Shape[] {
  const { pose, parts } = figure;
  const isFaint = name === "farArm" && !pose[name].isPlain;
  const skin = isFaint ? "far-skin" : "skin";
  const pieces = (["hand", "fore", "upper"] as const).map((piece) => parts[`${name}.${piece}`]);
  const halos = name === "nearArm" ? pieces.map((outline) => outlineHalo(outline, limbHalo)) : [];
  return [
    ...halos,
    ...pieces.map((outline) => outlineShape(outline, skin)),
    ...(isFaint ? [] : [fingerLines(figure, name)]),
    outlineShape(parts[`${name}.sleeve`], isFaint ? "far-top" : "sleeve"),
  ];
}

function legShapes({ pose, parts }: SolvedFigure, name: LegName): Shape[] {
  const isFaint = name === "farLeg" && !pose[name].isPlain;
  const halos =
    name === "nearLeg"
      ? [outlineHalo(parts["nearLeg.shoe"], limbHalo), outlineHalo(parts["nearLeg.shin"], limbHalo)]
      : [];
  return [
    ...halos,
    outlineShape(parts[`${name}.ankle`], isFaint ? "far-skin" : "skin"),
    outlineShape(parts[`${name}.shoe`], isFaint ? "far-shoe" : "shoe"),
    outlineShape(parts[`${name}.thigh`], isFaint ? "far-trousers" : "trousers"),
    outlineShape(parts[`${name}.shin`], isFaint ? "far-trousers" : "trousers"),
  ];
}

/** Nobody smiles where the roller must not be. */
function turnedDown([x, y]: Point): Point {
  return [x, 2 * mouthHeight - y];
}

function headShapes({ pose, skeleton, parts }: SolvedFigure): Shape[] {
  const drawing = pose.view === "side" ? headFromSide : headFromFront;
  const placed = (points: readonly Point[]) => onHead(pose, skeleton, points);
  const eyes = drawing.eyes.map(([x, y]) =>
    lineShape(
      placed([
        [x, y - 0.55],
        [x, y + 0.55],
      ]),
      "ink",
      faceLine,
    ),
  );
  const mouth = pose.cross ? drawing.mouth.map(turnedDown) : drawing.mouth;
  return [
    outlineShape(parts.neck, "skin"),
    outlineShape(parts.head, "skin"),
    outlineShape(placed(drawing.hair), "hair"),
    ...(drawing.ear ? [outlineShape(placed(drawing.ear), "skin")] : []),
    ...eyes,
    lineShape(placed(mouth), "ink", faceLine),
  ];
}

function trunkShapes({ pose, skeleton, parts }: SolvedFigure): Shape[] {
  return [
    outlineShape(parts.pelvis, "trousers"),
    outlineShape(parts.seat, "trousers"),
    outlineShape(parts.top, "top"),
    ...(pose.view === "half-turned" ? turnedShirtShapes(pose, skeleton) : []),
  ];
}

/** A roller seen from its side: a bar with rounded corners on the floor. */
function rollerBar(from: number, to: number): Point[] {
  const [bottom, top, rounding] = [0.6, 14.4, 3];
  const corner = (x: number, y: number, firstDegrees: number): Point[] =>
    [0, 22.5, 45, 67.5, 90].map((degrees) => {
      const angle = ((firstDegrees + degrees) * Math.PI) / 180;
      return [x + Math.cos(angle) * rounding, y + Math.sin(angle) * rounding] as const;
    });
  return [
    ...corner(to - rounding, top - rounding, 0),
    ...corner(from + rounding, top - rounding, 90),
    ...corner(from + rounding, bottom + rounding, 180),
    ...corner(to - rounding, bottom + rounding, 270),
  ];
}

/** Three grooves in the face of the roller: they show it rolling, without slipping. As wide as its edge, to be one path with it. */
function grooves([x, y]: Point): Shape[] {
  const rolled = -(x / body.rollerRadius) * (180 / Math.PI);
  return [90, 210, 330].map((degrees) => {
    const along = direction(rolled + degrees);
    return lineShape([move([x, y], along, 4.1), move([x, y], along, 6)], "roller-edge", rollerEdge);
  });
}

/** The empty ring where the roller lay before it was shifted. */
function ringOfDashes(centre: Point): Shape {
  const count = 16;
  const dashes = Array.from({ length: count }, (_, index) => {
    const at = (share: number) => move(centre, direction(((index + share) * 360) / count), rollerFace);
    return [at(0), at(0.55)] as const;
  });
  return dashesShape(dashes, "arrow", 1.1);
}

const rollerEdge = 1.3;
const rollerFace = body.rollerRadius - rollerEdge / 2;

function rollerShapes(roller: Roller): Shape[] {
  if (roller.seen === "side") {
    const bar = rollerBar(roller.from, roller.to);
    return [polygonShape(bar, "roller"), lineShape([...bar, ...bar.slice(0, 1)], "roller-edge", rollerEdge)];
  }
  return [
    discShape(roller.centre, rollerFace, "roller"),
    circleShape(roller.centre, rollerFace, "roller-edge", rollerEdge),
    ...grooves(roller.centre),
    discShape(roller.centre, 2.6, "roller-edge"),
  ];
}

function contactShapes(figure: SolvedFigure): Shape[] {
  const { contactMark, roller } = figure.pose;
  const corners = contactMark ? halfRound(contactMark.centre, contactMark.radius) : contactPatch(figure);
  const from = contactMark?.centre ?? (roller.seen === "end" ? roller.centre : null);
  if (corners.length === 0 || !from) return [];
  // A patch runs along the skin first and comes back along its inner edge; a half-round mark is all inner edge.
  const inner = contactMark ? corners : corners.slice(corners.length / 2);
  return [
    polygonHalo(corners, 2),
    polygonShape(corners, "contact"),
    dashesShape(pressureMarks(inner, from), "halo", 1.2),
  ];
}

/** All keylines, then all dashes: neighbours that look alike become one path. */
function stopsShapes(figure: SolvedFigure): Shape[] {
  const shapes = figure.pose.stops.flatMap((stop) => stopLineShapes(figure, stop));
  return [...shapes.filter(({ tone }) => tone === "halo"), ...shapes.filter(({ tone }) => tone !== "halo")];
}

function layerShapes(figure: SolvedFigure, layer: Layer): Shape[] {
  switch (layer) {
    case "nearArm":
    case "farArm":
      return armShapes(figure, layer);
    case "farForearm":
      return farForearmShapes(figure);
    case "nearLeg":
    case "farLeg":
      return legShapes(figure, layer);
    case "head":
      return headShapes(figure);
    case "trunk":
      return trunkShapes(figure);
    case "roller":
      return [
        ...(figure.pose.rollerBefore ? [ringOfDashes(figure.pose.rollerBefore)] : []),
        ...rollerShapes(figure.pose.roller),
      ];
    case "contact":
      return contactShapes(figure);
    case "stops":
      return stopsShapes(figure);
  }
}

function crossShapes(cross: Pose["cross"]): Shape[] {
  if (!cross) return [];
  const { centre, reach } = cross;
  const stroke = (rising: 1 | -1): Point[] => [
    [centre[0] - reach, centre[1] - rising * reach],
    [centre[0] + reach, centre[1] + rising * reach],
  ];
  const both = [stroke(1), stroke(-1)];
  return [
    ...both.map((points) => lineShape(points, "halo", 7)),
    ...both.map((points) => lineShape(points, "cross", 4.4)),
  ];
}

function floorShape({ from, to }: Floor): Shape {
  const corners: Point[] = [
    [from, 0],
    [to, 0],
    [to, -floorDepth],
    [from, -floorDepth],
  ];
  return polygonShape(corners, "floor");
}

/** All shapes of a figure on a stretch of floor. */
export function draw(figure: SolvedFigure, floor: Floor): Drawing {
  return {
    shapes: [floorShape(floor), ...figure.pose.order.flatMap((layer) => layerShapes(figure, layer))],
    marks: [
      ...breathLineShapes(figure.pose, figure.skeleton),
      ...figure.pose.arrows.flatMap(arrowShapes),
      ...crossShapes(figure.pose.cross),
    ],
  };
}
