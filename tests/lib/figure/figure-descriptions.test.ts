import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { figureLabel, sequenceLabel } from "@/lib/figure/figure-descriptions";
import { figurePaths } from "@/lib/figure/figure-paths";
import { figureNames, sequenceNames } from "@/lib/figure/poses";

const words = patientCopy("en").figures;

test.each(figureNames)("%s is told in sentences that say what the body does", (name) => {
  const { title, description } = figureLabel(name, "right", words);
  expect(`${title} ${description}`).not.toMatch(/image|picture|drawing/i);
  expect(description).toMatch(/\b(you|your)\b/i);
});

test.each(figureNames)("%s names a side only where the picture has one, and the right one", (name) => {
  const [left, right] = [figureLabel(name, "left", words), figureLabel(name, "right", words)];
  const isMirrored = figurePaths(name, "left") !== figurePaths(name, "right");
  expect(left.description !== right.description).toBe(isMirrored);
  expect(left.title !== right.title).toBe(isMirrored);
  expect(figureLabel(name, null, words)).toEqual(right);
});

test("a title says the moment and the side, or what must never be done", () => {
  expect(figureLabel("hip-flexor-release/start", "left", words).title).toBe("Start, left side");
  expect(figureLabel("thoracic-roll/end", null, words).title).toBe("End");
  expect(figureLabel("glute-piriformis-roll/front", "right", words).title).toBe("From the front, right side");
  expect(figureLabel("dont/neck", null, words).title).toBe("Never under your neck");
});

test("left and right change places", () => {
  expect(figureLabel("glute-piriformis-roll/start", "left", words).description).toContain(
    "left ankle is across your right knee",
  );
});

test.each(sequenceNames)("%s in motion is told from its start to its end", (name) => {
  const { title, description } = sequenceLabel(name, "left", words);
  const [start, end] = [
    figureLabel(`${name}/start`, "left", words),
    figureLabel(`${name}/end`, "left", words),
  ];
  expect(title).toBe(start.title.replace("Start", "Start to end"));
  expect(description).toBe(`Start: ${start.description} End: ${end.description}`);
});

test("on one leg the other foot has moved with the body at the end", () => {
  expect(figureLabel("hamstring-roll/one-leg/end", "right", words).description).toContain(
    "your left foot have moved",
  );
  expect(figureLabel("hamstring-roll/one-leg/end", "left", words).description).toContain(
    "your right foot have moved",
  );
});

test("the side roll is told with its knees bent and the other foot in front", () => {
  expect(figureLabel("lat-side-body-release/start", "right", words).description).toMatch(
    /Your knees are bent.*your left foot are on the floor in front/,
  );
});

test("the way of the roller to its second place has a title of its own, and says what has moved", () => {
  const { title, description } = figureLabel("thoracic-extension/shift", null, words);
  expect(title).toBe("Move the roller");
  expect(description).toMatch(/^The roller has moved 1\u00a0inch nearer to your head\./);
});
