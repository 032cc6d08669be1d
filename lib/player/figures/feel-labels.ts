/**
 * What the small body maps say, in each language. The build leaves this table empty and sends each language's share with
 * its words.
 */
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { bodyMapLabel } from "@/lib/figure/body-map-words";
import type { FigureLabel } from "@/lib/figure/figure-frame";
import { feelPlaces } from "./feel-maps";

/** By language, then by zone and side as in `feelMaps`. */
export const feelLabels: Record<string, Readonly<Record<string, FigureLabel>>> = Object.fromEntries(
  patientLocales.map((locale) => [
    locale,
    Object.fromEntries(
      feelPlaces.map(({ name, zone, side }) => [
        name,
        bodyMapLabel(viewOfZone(zone), [{ zone, side }], patientCopy(locale).bodyMap),
      ]),
    ),
  ]),
);
