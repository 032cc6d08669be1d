/** What every language's notes are held to: the same sentences about the same kinds of table. */
import { expect, test } from "vitest";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";

export type Notes = {
  /** A note, the rule it breaks, and the words that are marked. */
  readonly caught: readonly (readonly [note: string, ruleId: string, words: string])[];
  readonly fine: readonly string[];
  /** Known limits, stated so that nobody relies on more. */
  readonly notCaught: readonly string[];
  /** Two instructions in one note, and the rules they break as they are read. */
  readonly two: readonly [note: string, ...ruleIds: string[]];
  /** As long as notes may be, and as hard to read as they get. */
  readonly long: readonly string[];
  /** What we have written in that language ourselves. */
  readonly ours: () => readonly string[];
};

const LONG_MS = 200;

/** Holds the reading of notes to a language's tables. */
export function testNotes({ caught, fine, notCaught, two, long, ours }: Notes): void {
  test.each(caught)("“%s” is stopped by %s", (note, ruleId, words) => {
    expect(findProhibitedRolling(note).map((each) => [each.ruleId, each.words])).toEqual([[ruleId, words]]);
  });

  test.each(fine)("“%s” is fine", (note) => {
    expect(findProhibitedRolling(note)).toEqual([]);
  });

  test.each(notCaught)("“%s” is beyond what it reads", (note) => {
    expect(findProhibitedRolling(note)).toEqual([]);
  });

  test("two instructions in one note are both marked, in reading order", () => {
    const [note, ...ruleIds] = two;
    expect(findProhibitedRolling(note).map(({ ruleId }) => ruleId)).toEqual(ruleIds);
  });

  test("no sentence of ours is stopped", () => {
    const sentences = ours();
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => findProhibitedRolling(sentence).length > 0)).toEqual([]);
  });

  test("a long note is read in a few milliseconds", () => {
    const start = performance.now();
    for (const note of long) findProhibitedRolling(note);
    expect(performance.now() - start).toBeLessThan(LONG_MS);
  });
}
