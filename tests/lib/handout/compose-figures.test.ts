import { describe, expect, test } from "vitest";
import { en } from "@/lib/copy/patient/en";
import { composeFeelMap, composeFigures } from "@/lib/handout/compose-figures";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { type BuiltInSlug, findMove } from "@/lib/moves/move";
import { feelMaps } from "@/lib/player/figures/feel-maps";
import { type PrescribedMove, prescribe } from "@/lib/program/program";

function prescribed(slug: BuiltInSlug, changes: Partial<PrescribedMove> = {}) {
  const move = findMove(builtInCatalogue, slug);
  if (move === undefined) throw new Error(`no such move: ${slug}`);
  return { move, prescribed: { ...prescribe(move, "m1"), ...changes } };
}

const shown = (...of: Parameters<typeof prescribed>) =>
  composeFigures(prescribed(...of), en).map(({ name, captions }) => [name, captions[0]]);

describe("the pictures of a move on paper", () => {
  test("one leg at a time is shown on one leg, with its side", () => {
    expect(shown("hamstring-roll")).toEqual([
      ["hamstring-roll/start", "Start"],
      ["hamstring-roll/end", "End"],
    ]);
    expect(shown("hamstring-roll", { side: "left" })).toEqual([
      ["hamstring-roll/one-leg/start", "Start (left side)"],
      ["hamstring-roll/one-leg/end", "End (left side)"],
    ]);
  });

  test("crossed arms are shown crossed", () => {
    expect(shown("thoracic-roll", { variation: "arms-crossed" })).toEqual([
      ["thoracic-roll/arms-crossed/start", "Start"],
      ["thoracic-roll/arms-crossed/end", "End"],
    ]);
  });

  test("a stretch in two places shows which way the roller goes, in one place it does not", () => {
    const stretch = (positions: number) =>
      shown("thoracic-extension", { dosage: { kind: "breaths", breaths: 5, positions, pressureCeiling: 4 } });
    expect(stretch(2)).toEqual([
      ["thoracic-extension/start", "Breathe in"],
      ["thoracic-extension/end", "Breathe out"],
      ["thoracic-extension/shift", "Then 1\u00a0inch nearer your head"],
    ]);
    expect(stretch(1)).toHaveLength(2);
  });

  test.each(builtInCatalogue.moves.filter(({ laterality }) => laterality === "unilateral"))(
    "the captions of $slug name the side, at the start and at the end",
    ({ slug }) => {
      const captions = (side: PrescribedMove["side"]) =>
        shown(slug as BuiltInSlug, { side })
          .slice(0, 2)
          .map(([, caption]) => caption);
      for (const side of ["left", "right"] as const) {
        expect(captions(side)).toEqual([`Start (${side} side)`, `End (${side} side)`]);
      }
      expect(captions("each")).toEqual(["Start (right side)", "End (right side)"]);
    },
  );
});

describe("the body map beside what is felt", () => {
  test("is left out where the calves only rest on the roller, as on the phone", () => {
    for (const { slug, contactZone } of builtInCatalogue.moves) {
      const onPaper = composeFeelMap(prescribed(slug as BuiltInSlug), en) !== null;
      expect([slug, onPaper]).toEqual([slug, slug !== "calves-up-breathing-reset"]);
      expect(feelMaps[`${contactZone} null`] !== undefined).toBe(onPaper);
    }
  });

  test("fills the working side alone, and both where both work", () => {
    const map = (side: PrescribedMove["side"]) =>
      composeFeelMap(prescribed("hip-flexor-release", { side }), en);
    expect(map("left")).toMatchObject({ view: "front", zones: [{ zone: "anterior-hip", side: "left" }] });
    expect(map("each")).toMatchObject({ view: "front", zones: [{ zone: "anterior-hip", side: null }] });
    expect(composeFeelMap(prescribed("thoracic-roll"), en)).toMatchObject({
      view: "back",
      zones: [{ zone: "thoracic", side: null }],
    });
  });
});
