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
