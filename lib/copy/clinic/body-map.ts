/** What clinicians read of the body map. */
import type { NeverPlace } from "@/lib/figure/body-map-regions";
import { type BodySide, contactZones } from "@/lib/moves/move";
import type { StandingAt } from "@/lib/safety/zone-standings";
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
  rollerPresses: (zone: string) => `The roller presses here: ${zone.toLowerCase()}. Never: ${neverText}.`,
  howToExclude: "Press a zone to exclude it, or use the button.",
  howToChoose: "Press a zone, or choose it by name.",
  excludedAlready: "Excluded already",
};
