import { bodyMapWords, excludedText, neverText, placesText } from "@/lib/copy/clinic/body-map";
import { placesWhere, type StandingAt, type ZoneStandings } from "@/lib/safety/zone-standings";
import { MapSwatch } from "./body-map";

/**
 * What the body map shows, in words: where the program presses, what is excluded, and where no roller goes.
 * `isBrief` shows what the colours mean and leaves the places to those who hear them.
 */
export function ZoneLegend({
  standings,
  names,
  conditionsAt,
  isBrief = false,
}: {
  standings: ZoneStandings;
  /** What the program and the exclusions are called; null: there is no program. */
  names: { readonly inProgram: string | null; readonly excluded: string };
  /** The conditions that exclude a side of a zone: it is then named with them and with its side. */
  conditionsAt?: (place: StandingAt) => readonly string[];
  isBrief?: boolean;
}) {
  const outText = (places: readonly StandingAt[]) =>
    conditionsAt
      ? excludedText(places.map((place) => ({ ...place, conditions: conditionsAt(place) })))
      : placesText(places);
  const both = outText(placesWhere(standings, ({ isIn, isOut }) => isIn && isOut));
  const isIn = placesText(placesWhere(standings, (standing) => standing.isIn && !standing.isOut));
  const isOut = outText(placesWhere(standings, (standing) => standing.isOut && !standing.isIn));
  const free = placesText(placesWhere(standings, (standing) => !standing.isOut && !standing.isIn));
  const rows = [
    { look: "chosen", name: names.inProgram, places: isIn || (isBrief ? "" : bodyMapWords.nowhere) },
    { look: "chosen-out", name: bodyMapWords.butExcluded(names.inProgram ?? ""), places: both },
    { look: "out", name: names.excluded, places: isOut || (isBrief ? "" : bodyMapWords.nowhere) },
    { look: "free", name: isBrief ? bodyMapWords.free : null, places: free },
    { look: "never", name: bodyMapWords.never, places: neverText },
  ] as const;
  return (
    <ul className={`grid gap-1 ${isBrief ? "text-13 text-ink-2" : ""}`}>
      {rows
        .filter(({ name, places }) => name !== null && places !== "")
        .map(({ look, name, places }) => (
          <li key={look} className="flex items-start gap-2">
            <span className={`flex items-center ${isBrief ? "h-4" : "h-5"}`}>
              <MapSwatch look={look} />
            </span>
            <span>
              {isBrief ? name : <b className="font-semibold">{name}</b>}
              <span className={isBrief ? "sr-only" : ""}>: {places}</span>
            </span>
          </li>
        ))}
    </ul>
  );
}
