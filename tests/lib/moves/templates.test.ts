import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, sidesOf } from "@/lib/moves/move";
import { findTemplate, programTemplates, startFromTemplate, templateIds } from "@/lib/moves/templates";
import { clinicDosage } from "@/lib/program/describe-dosage";
import { defaultDosage } from "@/lib/program/dosage";
import { prescribedMoveSchema } from "@/lib/program/program";
import { planSession } from "@/lib/program/timeline";

function asWritten(id: string) {
  const template = findTemplate(id);
  if (!template) throw new Error(id);
  return {
    moves: template.moves.map(
      (entry) =>
        `${entry.move}: ${clinicDosage(entry.dosage, entry.side, findMove(builtInCatalogue, entry.move))}`,
    ),
    plan: planSession(startFromTemplate(template, builtInCatalogue)),
    template,
  };
}

test("there are three templates, one from each document", () => {
  expect(programTemplates.map(({ id }) => id)).toEqual([...templateIds]);
  expect(programTemplates.map(({ source }) => source)).toEqual(["S0", "S1", "S2"]);
  expect(findTemplate("nine-move")).toBeUndefined();
});

test("the four-move routine is the first document's, 6:00 hands-on and 7:20 in all", () => {
  const { moves, plan } = asWritten("four-move");
  expect(moves).toEqual([
    "glute-piriformis-roll: 60 s each side",
    "hip-flexor-release: 60 s each side",
    "hamstring-roll: 60 s both legs",
    "thoracic-roll: 6 slow passes",
  ]);
  expect([plan.handsOnSeconds, plan.wholeSessionSeconds]).toEqual([360, 440]);
});

test("the five-area routine is the second document's, 8:00 hands-on and 9:50 in all", () => {
  const { moves, plan } = asWritten("five-area");
  expect(moves).toEqual([
    "glute-piriformis-roll: 60 s each side",
    "hip-flexor-release: 60 s each side",
    "hamstring-roll: 60 s both legs",
    "thoracic-roll: 6 slow passes",
    "lat-side-body-release: 60 s each side",
  ]);
  expect([plan.handsOnSeconds, plan.wholeSessionSeconds]).toEqual([480, 590]);
});

test("the coach sequence is the third document's, 9:40 hands-on and 12:00 in all, and its order matters", () => {
  const { moves, plan, template } = asWritten("coach-sequence");
  expect(moves).toEqual([
    "thoracic-roll: 6 slow passes",
    "thoracic-extension: 5 breaths x 2 positions",
    "lat-side-body-release: 60 s each side",
    "glute-piriformis-roll: 60 s each side",
    "hip-flexor-release: 60 s each side",
    "calves-up-breathing-reset: 6 slow breaths",
  ]);
  expect([plan.handsOnSeconds, plan.wholeSessionSeconds]).toEqual([580, 720]);
  expect(programTemplates.filter(({ orderMatters }) => orderMatters)).toEqual([template]);
});

describe.each(programTemplates)("$id", (template) => {
  test("prescribes each move as the catalogue would, on a side the move can have", () => {
    for (const { move, side, dosage } of template.moves) {
      const found = findMove(builtInCatalogue, move);
      if (!found) throw new Error(move);
      expect(dosage).toEqual(defaultDosage(found));
      expect(sidesOf[found.laterality]).toContain(side);
      expect(found.sources.map(({ document }) => document)).toContain(template.source);
    }
  });

  test("starts a program with keys of its own", () => {
    const started = startFromTemplate(template, builtInCatalogue);
    expect(started.map(({ key }) => key)).toEqual(template.moves.map((_, index) => `m${index + 1}`));
    for (const entry of started) expect(prescribedMoveSchema.parse(entry)).toEqual(entry);
  });
});

test("a move the clinic has not signed is left out and the others keep their keys", () => {
  const [template] = programTemplates;
  if (!template) throw new Error("no template");
  const unsigned = {
    ...builtInCatalogue,
    moves: builtInCatalogue.moves.filter(({ slug }) => slug !== "hip-flexor-release"),
  };
  expect(startFromTemplate(template, unsigned).map(({ key, move }) => [key, move])).toEqual([
    ["m1", "glute-piriformis-roll"],
    ["m3", "hamstring-roll"],
    ["m4", "thoracic-roll"],
  ]);
});
