/** What the body map shows, for those who hear it. */
import type { BodyMapWords } from "@/lib/figure/body-map-words";

function listed(places: readonly string[], join: "and" | "or"): string {
  const last = places.at(-1) ?? "";
  return places.length < 2 ? last : `${places.slice(0, -1).join(", ")} ${join} ${last}`;
}

export const bodyMap: BodyMapWords = {
  views: { front: "Your body from the front", back: "Your body from behind" },
  zones: {
    gluteal: { right: "your right buttock", left: "your left buttock", both: "your buttocks" },
    "anterior-hip": {
      right: "your right thigh, at the top in front",
      left: "your left thigh, at the top in front",
      both: "your thighs, at the top in front",
    },
    "posterior-thigh": {
      right: "your right thigh, at the back",
      left: "your left thigh, at the back",
      both: "your thighs, at the back",
    },
    thoracic: { right: "your upper back", left: "your upper back", both: "your upper back" },
    "lateral-thorax": {
      right: "your right side, below the armpit",
      left: "your left side, below the armpit",
      both: "your sides, below the armpits",
    },
    "calf-rest": { right: "your right calf", left: "your left calf", both: "your calves" },
  },
  never: {
    "low-back": "your low back",
    neck: "your neck",
    waist: "your waist",
    "behind-knee": "the back of your knees",
    belly: "your belly",
    "hip-bone": "your hip bones",
  },
  goesOn: (places) => `The roller goes on ${listed(places, "and")}.`,
  neverOn: (places) => `Never put it on ${listed(places, "or")}.`,
};
