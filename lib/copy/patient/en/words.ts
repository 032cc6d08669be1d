/** Parts of the body, sides, doses and dates in patient words. */
import { counted } from "@/lib/copy/plural";
import type { BodySide, ContactZone, StartPosition } from "@/lib/moves/move";

/** Where a move presses. */
export const zones: Record<ContactZone, string> = {
  gluteal: "buttock",
  "anterior-hip": "front of the hip",
  "posterior-thigh": "back of the thigh",
  thoracic: "upper back",
  "lateral-thorax": "side below the armpit",
  "calf-rest": "calves",
};

/** One side of the body. */
export const sides: Record<BodySide, string> = { left: "left side", right: "right side" };

/** The letter of each side, beside a body map and in the boxes of the tick chart. */
export const sideLetters: Record<BodySide, string> = { left: "L", right: "R" };

/** How the body lies or sits. */
export const positions: Record<StartPosition, string> = {
  "sitting-on-roller": "sitting on the roller",
  "long-sitting": "sitting with your legs out",
  prone: "face down",
  supine: "on your back",
  "side-lying": "on your side",
};

const seconds = (count: number) => counted("en", count, { one: "second", other: "seconds" });
const minutes = (count: number) => counted("en", count, { one: "minute", other: "minutes" });

/** "1 minute 30 seconds" */
function duration(wholeSeconds: number): string {
  const full = Math.floor(wholeSeconds / 60);
  const rest = wholeSeconds % 60;
  if (full === 0) return seconds(rest);
  return rest === 0 ? minutes(full) : `${minutes(full)} ${seconds(rest)}`;
}

/** The words doses are made of; `describeDosage` puts them together. */
export const dosage = {
  duration,
  slowRolls: (count: number) => counted("en", count, { one: "slow roll", other: "slow rolls" }),
  slowBreaths: (count: number) => counted("en", count, { one: "slow breath", other: "slow breaths" }),
  inPlaces: (breaths: string, places: number) =>
    places === 2
      ? `${breaths}, twice`
      : `${breaths} in each of ${counted("en", places, { other: "places" })}`,
  // After a comma the side is a thought of its own: "5 slow breaths, twice, each side".
  eachSide: (amount: string) => `${amount}${amount.includes(",") ? "," : ""} each side`,
  side: {
    each: "Right side, then left side",
    right: "Right side only",
    left: "Left side only",
    bothSides: "Both sides at once",
    bothLegs: "Both legs at once",
  },
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

/** A calendar day, YYYY-MM-DD, as "20 Nov 2026" in one unbroken piece. */
export function day(isoDay: string): string {
  const [year, month, dayOfMonth] = isoDay.split("-");
  return `${Number(dayOfMonth)}\u00a0${months[Number(month) - 1]}\u00a0${year}`;
}
