/**
 * What answers a press on a zone of the body map: a box around it, large enough for a fingertip on a map of 300 px. The
 * boxes meet halfway between two zones, so that the nearer one wins, and keep off the prohibited places.
 */
import type { ContactZone } from "@/lib/moves/move";
import { type MapRegion, sideOnViewersRight } from "./body-map-regions";
import type { Box } from "./shape";

/** cm; of a zone with two sides the half on the viewer's right. */
const boxes: Readonly<Record<ContactZone, Box>> = {
  thoracic: { x: -10.1, y: 30, width: 20.2, height: 21.2 },
  "lateral-thorax": { x: 10.1, y: 42.4, width: 14.4, height: 14.6 },
  gluteal: { x: 0, y: 75, width: 16.4, height: 17.1 },
  "anterior-hip": { x: 3, y: 86.4, width: 14.4, height: 22 },
  "posterior-thigh": { x: 0, y: 92.1, width: 16.4, height: 25 },
  "calf-rest": { x: 0, y: 132.4, width: 16.4, height: 21 },
};

/** The box of a zone's region, in the frame of the figure. */
export function pressBox({
  zone,
  side,
  view,
}: Pick<Extract<MapRegion, { is: "zone" }>, "zone" | "side" | "view">): Box {
  const box = boxes[zone];
  return side === null || side === sideOnViewersRight(view) ? box : { ...box, x: -box.x - box.width + 0 };
}
