/** From a solved figure to its shapes, far to near. */
import { arrowShapes } from "./arrow";
import { body, headFromFront, headFromSide } from "./body";
import { contactPatch, halfRound } from "./contact-patch";
import {
  circleShape,
  discShape,
  lineShape,
  outlineHalo,
  outlineShape,
  polygonHalo,
  polygonShape,
} from "./make-shape";
import { onHead } from "./parts";
import type { ArmName, Layer, LegName, Pose, Roller } from "./pose";
import type { Shape } from "./shape";
import type { SolvedFigure } from "./solve";
import { stopLineShapes } from "./stop-line";
import type { Point } from "./vectors";

/** A stretch of floor, cm. */
export type Floor = { readonly from: number; readonly to: number };

export type Drawing = {
  /** Floor, body and roller. */
  readonly shapes: readonly Shape[];
  /** Arrows and the cross, over everything. */
  readonly marks: readonly Shape[];
};

const limbHalo = 2.4;
const floorDepth = 2.6;

function armShapes({ pose, parts }: SolvedFigure, name: ArmName): Shape[] {
  const isFaint = name === "farArm" && !pose[name].isPlain;
  const skin = isFaint ? "far-skin" : "skin";
  const pieces = (["hand", "fore", "upper"] as const).map((piece) => parts[`${name}.${piece}`]);
  const halos = name === "nearArm" ? pieces.map((outline) => outlineHalo(outline, limbHalo)) : [];
  return [
    ...halos,
    ...pieces.map((outline) => outlineShape(outline, skin)),
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

function headShapes({ pose, skeleton, parts }: SolvedFigure): Shape[] {
  const drawing = pose.view === "side" ? headFromSide : headFromFront;
  const placed = (points: readonly Point[]) => onHead(pose, skeleton, points);
  const eyes = drawing.eyes.map(([x, y]) =>
    lineShape(
      placed([
        [x - 1.1, y],
        [x + 1.1, y],
      ]),
      "ink",
      1.1,
    ),
  );
  return [
    outlineShape(parts.neck, "skin"),
    outlineShape(parts.head, "skin"),
    outlineShape(placed(drawing.hair), "hair"),
    ...(drawing.ear ? [outlineShape(placed(drawing.ear), "skin")] : []),
    ...eyes,
    lineShape(placed(drawing.mouth), "ink", 0.8),
  ];
}

function trunkShapes({ parts }: SolvedFigure): Shape[] {
  return [
    outlineShape(parts.pelvis, "trousers"),
    outlineShape(parts.seat, "trousers"),
    outlineShape(parts.top, "top"),
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

function rollerShapes(roller: Roller): Shape[] {
  const edge = 1.2;
  if (roller.seen === "side") {
    const bar = rollerBar(roller.from, roller.to);
    return [polygonShape(bar, "roller"), lineShape([...bar, ...bar.slice(0, 1)], "roller-edge", edge)];
  }
  const radius = body.rollerRadius - edge / 2;
  return [
    discShape(roller.centre, radius, "roller"),
    circleShape(roller.centre, radius, "roller-edge", edge),
    discShape(roller.centre, 3, "roller-edge"),
  ];
}

function contactShapes(figure: SolvedFigure): Shape[] {
  const { contactMark } = figure.pose;
  const corners = contactMark ? halfRound(contactMark.centre, contactMark.radius) : contactPatch(figure);
  return corners.length === 0 ? [] : [polygonHalo(corners, 2), polygonShape(corners, "contact")];
}

function layerShapes(figure: SolvedFigure, layer: Layer): Shape[] {
  switch (layer) {
    case "nearArm":
    case "farArm":
      return armShapes(figure, layer);
    case "nearLeg":
    case "farLeg":
      return legShapes(figure, layer);
    case "head":
      return headShapes(figure);
    case "trunk":
      return trunkShapes(figure);
    case "roller":
      return rollerShapes(figure.pose.roller);
    case "contact":
      return contactShapes(figure);
    case "stops":
      return figure.pose.stops.flatMap((stop) => stopLineShapes(figure, stop));
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
    marks: [...figure.pose.arrows.flatMap(arrowShapes), ...crossShapes(figure.pose.cross)],
  };
}
