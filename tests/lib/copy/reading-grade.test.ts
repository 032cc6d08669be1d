import { describe, expect, test } from "vitest";
import {
  countSyllables,
  gradeOf,
  longestSentence,
  readingGrade,
  sentencesOf,
  wordsOf,
} from "@/lib/copy/reading-grade";

describe("syllables", () => {
  test.each([
    ["hip", 1],
    ["move", 1],
    ["moves", 1],
    ["rolled", 1],
    ["stretch", 1],
    ["knees", 1],
    ["roller", 2],
    ["muscles", 2],
    ["needed", 2],
    ["pieces", 2],
    ["reaches", 2],
    ["doing", 2],
    ["swollen", 2],
    ["patient", 2],
    ["area", 3],
    ["easier", 3],
    ["therapist", 3],
    ["emergency", 4],
  ])("%s has %i", (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });
});

test("a sentence ends at a full stop, a question mark, a colon or a line break, not inside a number", () => {
  expect(sentencesOf("Roll 2.5 cm. Softer?\nStop if:\nIt hurts")).toEqual([
    "Roll 2.5 cm",
    " Softer",
    "Stop if",
    "It hurts",
  ]);
});

test("a contraction and a number are one word each", () => {
  expect(wordsOf("You can't do 12\u00a0minutes.")).toEqual(["You", "can't", "do", "12", "minutes"]);
});

test("the grade is Flesch-Kincaid's", () => {
  // 6 words, 1 sentence, 6 syllables: 0.39 x 6 + 11.8 - 15.59.
  expect(readingGrade("The cat sat on the mat.")).toBeCloseTo(-1.45, 2);
  // 7 words, 1 sentence, 8 syllables.
  expect(readingGrade("Keep the roller off your low back.")).toBeCloseTo(0.63, 1);
});

test("clinicians' words grade far above patients' words", () => {
  expect(
    readingGrade("Contraindicated bilaterally following osteoporotic vertebral compression."),
  ).toBeGreaterThan(12);
  expect(readingGrade("")).toBe(0);
});

test("fewer than four words have no grade", () => {
  expect(gradeOf("Stop.")).toBeNull();
  expect(gradeOf("Contraindicated osteoporotic compression.")).toBeNull();
  expect(gradeOf("Lift your hips up.")).toBeCloseTo(readingGrade("Lift your hips up."));
});

test.each([
  ["Sit. Put your hands down behind you. Lean.", "Put your hands down behind you"],
  ["Sit tall. Lie flat.", "Sit tall"],
  ["Stop if:\nIt hurts a lot\n", "It hurts a lot"],
  ["Sit. Sit. Then sit down.", "Then sit down"],
  ["Roll 2.5 cm. Stop.", "Roll 2.5 cm"],
])("the longest sentence of “%s” is “%s”", (text, sentence) => {
  const { start, end } = longestSentence(text) ?? { start: 0, end: 0 };
  expect(text.slice(start, end)).toBe(sentence);
});

test("a text without a word has no longest sentence", () => {
  expect(longestSentence(" ... ")).toBeNull();
});
