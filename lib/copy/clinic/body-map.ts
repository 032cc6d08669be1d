/** What clinicians read of the body map. */
import type { NeverPlace } from "@/lib/figure/body-map-regions";
import { type BodySide, bodySides, type ContactZone, contactZones } from "@/lib/moves/move";
import type { StandingAt } from "@/lib/safety/zone-standings";
import { lowerFirst } from "../lower-first";
import { listed } from "./composer";
import { zoneName } from "./names";

export const viewName = { front: "Front", back: "Back" } as const;

const neverName: Record<NeverPlace, string> = {
  "low-back": "low back",
  neck: "neck",
  waist: "waist",
  "behind-knee": "behind the knees",
  belly: "belly",
  "hip-bone": "hip bones",
};

/** "Low back, neck ...": where no roller goes, whoever the patient is. */
export const neverText = listed(Object.values(neverName));

/** "Buttock (left), Back of thigh": a zone that is there on both sides needs no side. */
export function placesText(places: readonly StandingAt[]): string {
  const sidesAt = (zone: StandingAt["zone"]): BodySide[] =>
    places.filter((place) => place.zone === zone).map(({ side }) => side);
  return contactZones
    .filter((zone) => sidesAt(zone).length > 0)
    .map((zone) => {
      const [only, other] = sidesAt(zone);
      return only === undefined || other !== undefined ? zoneName[zone] : `${zoneName[zone]} (${only})`;
    })
    .join(", ");
}

/** One side of a zone that is excluded; `conditions`: those it follows from, none where it is excluded by hand. */
export type ExcludedAt = StandingAt & { readonly conditions: readonly string[] };

/** "Upper back (osteoporosis), Side (left: osteoporosis; right)": excluded zones with their sides and conditions. */
export function excludedText(places: readonly ExcludedAt[]): string {
  return contactZones
    .flatMap((zone) => {
      const sides = places.filter((place) => place.zone === zone);
      const where = sides.length > 0 ? excludedSides(zone, sides) : null;
      return where === null ? [] : [where === "" ? zoneName[zone] : `${zoneName[zone]} (${where})`];
    })
    .join(", ");
}

function excludedSides(zone: ContactZone, sides: readonly ExcludedAt[]): string {
  const [one, other] = sides.map(({ conditions }) => conditions.join(", "));
  const isAlike = sides.length === bodySides.length && one === other;
  // The upper back lies on the midline.
  if (isAlike && zone === "thoracic") return one ?? "";
  if (isAlike) return withConditions("both sides", one);
  return sides.map(({ side, conditions }) => withConditions(side, conditions.join(", "))).join("; ");
}

function withConditions(where: string, conditions: string | undefined): string {
  return conditions ? `${where}: ${conditions}` : where;
}

export const bodyMapWords = {
  never: "Never",
  free: "Free",
  excludedFor: (patient: string) => `Excluded for ${patient}`,
  inProgram: "In the program",
  inVersion: (number: number) => `In version ${number}`,
  inDraft: "In the draft",
  /** After the name of what is in the program. */
  butExcluded: (inProgram: string) => `${inProgram}, though excluded`,
  nowhere: "nowhere",
  /** In place of all places, where conditions leave no program: "No rolling at all: recent fracture." */
  noRolling: (conditions: readonly string[]) =>
    `No rolling at all: ${conditions.map(lowerFirst).join("; ")}.`,
  rollerPresses: (zone: string) => `The roller presses here: ${zone.toLowerCase()}. Never: ${neverText}.`,
  howToExclude: "Press a zone to exclude it, or press Exclude under “Exclusions by hand”.",
  howToChoose: "Press a zone, or choose it by name.",
  excludedAlready: "Excluded already",
  /** "Excluded already: osteoporosis; “Contact zone: buttock, left side only”." */
  excludedAlreadyBy: (bars: readonly string[]) => `Excluded already: ${bars.join("; ")}.`,
  chooseAnother: "Choose what is not excluded yet.",
};
