import { describe, expect, test } from "vitest";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { sentencesOf, wordsOf } from "@/lib/copy/reading-grade";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { patientBlocksIn, patientTextsIn } from "./patient-texts";
import { readable } from "./readable";

describe.each(patientLocales)("the patient's words in %s", (locale) => {
  const texts = patientTextsIn(locale);
  const blocks = patientBlocksIn(locale);
  const { readsEasily, blockReadsEasily, banned, parted, forbidden, hard } = readable[locale];

  test("are there to be read", () => {
    expect(texts.length).toBeGreaterThan(300);
    expect(blocks.length).toBeGreaterThan(30);
  });

  test.each(blocks)("$path reads with six years of school", ({ text }) => {
    expect(blockReadsEasily(text), text).toBe(true);
  });

  test("each read with six years of school by themselves, and what is hard does not pass", () => {
    // A label of one to three words has no grade worth the name.
    expect(texts.filter(({ text }) => wordsOf(text).length >= 4 && !readsEasily(text))).toEqual([]);
    expect(readsEasily(hard)).toBe(false);
  });

  test("have no sentence of more than 20 words, and no step of more than 15", () => {
    const longer = (most: number) =>
      texts.flatMap(({ path, text }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > most)
          .map((sentence) => `${path}: ${sentence}`),
      );
    expect(longer(20)).toEqual([]);
    const steps = texts.filter(({ path }) => !path.startsWith("link.") && /\.(setUp|steps)\.\d+$/.test(path));
    expect(steps.length).toBeGreaterThan(40);
    expect(steps.filter(({ text }) => wordsOf(text).length > 15)).toEqual([]);
  });

  test("have no word of the trade, threat, promise, apology, exclamation mark or wrong address", () => {
    expect(texts.filter(({ text }) => banned.test(text))).toEqual([]);
  });

  test("send the roller nowhere it must not press, by the same check as a clinician's notes", () => {
    expect(texts.filter(({ text }) => findProhibitedRolling(text).length > 0)).toEqual([]);
    expect(blocks.filter(({ text }) => findProhibitedRolling(text).length > 0)).toEqual([]);
    expect(findProhibitedRolling(forbidden)).not.toEqual([]);
  });

  test("keep each number with its unit", () => {
    // Names for screen readers are never broken.
    expect(texts.filter(({ path, text }) => parted.test(text) && !path.startsWith("player.names"))).toEqual(
      [],
    );
  });
});
