import { expect, test } from "vitest";
import { bottomLine, evidenceNotes, generalEvidence, openRuleQuestions } from "@/lib/copy/clinic/evidence";
import { evidenceIds } from "@/lib/moves/sources";

test("every published source says what it found and in whom", () => {
  for (const id of evidenceIds) {
    expect(evidenceNotes[id].found, id).toMatch(/\.$/);
    expect(evidenceNotes[id].who.length, id).toBeGreaterThan(3);
  }
});

// Written by hand from the sources' abstracts.
test.each([
  ["E3", ["4.0%", "g 0.34", "6.0%", "g 0.47"]],
  ["E4", ["ES 0.82"]],
  ["E5", ["SMD 0.74", "-0.02"]],
  ["E6", ["SMD 0.10", "-0.19 to 0.39"]],
  ["E11", ["-0.37", "-0.43", "-0.35", "-0.12, not significant"]],
  ["E23", ["-0.84", "-0.74", "low to very low"]],
] as const)("%s gives its size as published", (id, sizes) => {
  for (const size of sizes) expect(evidenceNotes[id].found).toContain(size);
});

test("what speaks against the product's own rule is among what bears on every move", () => {
  expect(generalEvidence).toContain("E22");
  expect(evidenceNotes.E22.found).toMatch(/^Counter-evidence/);
});

test("nothing promises relief", () => {
  const said = [...bottomLine, ...openRuleQuestions].join(" ");
  expect(said).not.toMatch(/\b(proven|guarantee|cures?|relieves)\b/i);
  expect(said).toContain("No trial has tested these routines.");
});
