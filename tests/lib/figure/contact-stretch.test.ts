import { expect, test } from "vitest";
import { contactPlace } from "@/lib/figure/contact-stretch";
import { sequenceNames, sequences } from "@/lib/figure/poses";
import { solve } from "@/lib/figure/solve";
import type { ContactZone } from "@/lib/moves/move";

/** cm along the bone: from the hip, the knee or the lowest ribs. */
const stretches: Record<ContactZone, readonly [from: number, to: number]> = {
  gluteal: [-12, 7],
  "anterior-hip": [2, 20],
  "posterior-thigh": [4, 32],
  "calf-rest": [8, 26],
  thoracic: [2, 27],
  "lateral-thorax": [8.68, 29],
};

function placeIn(name: (typeof sequenceNames)[number]) {
  const figure = solve(sequences[name].start);
  const place = contactPlace(figure);
  if (!place || !figure.touch) throw new Error(`no contact in ${name}`);
  return { figure, place, zone: figure.touch.zone as ContactZone };
}

test.each(sequenceNames)("%s is held to the stretch of its zone", (name) => {
  const { place, zone } = placeIn(name);
  const [from, to] = stretches[zone];
  expect(place.from).toBeCloseTo(from, 2);
  expect(place.to).toBeCloseTo(to, 2);
});

test.each(sequenceNames)("%s is pressed from the front or the back as its zone says", (name) => {
  const { figure, place, zone } = placeIn(name);
  expect(place.isOnItsSide).toBe(true);
  const turned = { ...figure, pose: { ...figure.pose, facing: figure.pose.facing === 1 ? -1 : 1 } as const };
  // Lying on the side shows neither front nor back of the ribs.
  expect(contactPlace(turned)?.isOnItsSide).toBe(zone === "lateral-thorax");
});
