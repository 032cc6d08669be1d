/** What the body map shows, for those who hear it, put together from the patient's words. */
import type { BodySide, ContactZone } from "@/lib/moves/move";
import type { ZoneSide } from "./body-map";
import { bodyMapRegions, type MapView, type NeverPlace, neverPlaces } from "./body-map-regions";
import type { FigureLabel } from "./figure-frame";

/** The words of a language, `patientCopy(locale).bodyMap`. */
export type BodyMapWords = {
  readonly views: Readonly<Record<MapView, string>>;
  /** "your right buttock", by the side; `both`: on both sides, or on the midline. */
  readonly zones: Readonly<Record<ContactZone, Readonly<Record<BodySide | "both", string>>>>;
  readonly never: Readonly<Record<NeverPlace, string>>;
  /** "The roller goes on your calves and your thighs." */
  readonly goesOn: (places: readonly string[]) => string;
  readonly neverOn: (places: readonly string[]) => string;
};

/** What a view says: where the roller goes, and where it never goes. */
export function bodyMapText(view: MapView, zones: readonly ZoneSide[], words: BodyMapWords): string {
  const shown = bodyMapRegions(view);
  const meant = zones
    .filter(({ zone }) => shown.some((region) => region.is === "zone" && region.zone === zone))
    .map(({ zone, side }) => words.zones[zone][side ?? "both"]);
  const never = neverPlaces
    .filter((place) => shown.some((region) => region.is === "never" && region.place === place))
    .map((place) => words.never[place]);
  return [...(meant.length > 0 ? [words.goesOn(meant)] : []), words.neverOn(never)].join(" ");
}

/** The map's name and description for a screen reader. */
export function bodyMapLabel(view: MapView, zones: readonly ZoneSide[], words: BodyMapWords): FigureLabel {
  return { title: words.views[view], description: bodyMapText(view, zones, words) };
}
