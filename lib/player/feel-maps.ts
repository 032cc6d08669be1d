/**
 * Where each zone lies on the body, as the phone shows it: drawn and told. The build leaves this table empty and sends
 * its content with the figures, so that the outlines of the body map are no part of the player's script.
 */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { bodyMapBox, bodyMapShapes } from "@/lib/figure/body-map";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { bodyMapLabel } from "@/lib/figure/body-map-words";
import type { FigureLabel } from "@/lib/figure/figure-frame";
import type { Box, Shape } from "@/lib/figure/shape";
import { bodySides, type ContactZone, contactZones } from "@/lib/moves/move";

export type FeelMap = { readonly label: FigureLabel; readonly box: Box; readonly shapes: readonly Shape[] };

/** Where the roller only carries the legs, and nothing is felt. */
const restZone: ContactZone = "calf-rest";

/** By zone and side: "gluteal left", "thoracic null". */
export const feelMaps: Readonly<Record<string, FeelMap>> = Object.fromEntries(
  contactZones
    .filter((zone) => zone !== restZone)
    .flatMap((zone) =>
      [...bodySides, null].map((side) => {
        const [view, zones] = [viewOfZone(zone), [{ zone, side }]];
        const label = bodyMapLabel(view, zones, patientCopy("en").bodyMap);
        return [`${zone} ${side}`, { label, box: bodyMapBox, shapes: bodyMapShapes(view, zones) }];
      }),
    ),
);
