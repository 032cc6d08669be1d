import { describe, expect, test, vi } from "vitest";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { lookOf } from "@/lib/handout/look";
import { layOutHandout, renderHandout } from "@/lib/handout/render-handout";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { laidOutProblems, placesOfTexts } from "../../support/laid-out-problems";
import { readPdf } from "../../support/pdf-text";
import { inArabicLetters, turned } from "../../support/rtl-copy";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

// Every sheet of this file is written in a language of Arabic letters.
vi.mock("@/lib/copy/patient/patient-copy", async () => {
  const { rtlCopy } = await import("../../support/rtl-copy");
  return { patientCopy: () => rtlCopy };
});

function snapshotFromRight(id: (typeof templateIds)[number], mostMoves: number): VersionSnapshot {
  const snapshot = sampleSnapshot(templateMoves(id).slice(0, mostMoves), {
    note: inArabicLetters("Use the soft roller. Stop after one try."),
    skipped: [],
  });
  return {
    ...snapshot,
    moves: snapshot.moves.map(({ prescribed, move }) => {
      const { plainName, setUp, steps, stopPoint, feel } = turned({ ...move });
      return { prescribed, move: { ...move, plainName, setUp, steps, stopPoint, feel, oneSide: null } };
    }),
  };
}

const cases = templateIds.flatMap((id) =>
  handoutLayouts.flatMap((layout) => papers.map((paper) => ({ id, layout, paper }))),
);

/** Its words are half as long again as the English ones: a compact sheet holds two of its moves. */
const MOST_COMPACT = 2;

describe.each(cases)("$id, $layout on $paper, written from the right", ({ id, layout, paper }) => {
  const mostMoves = layout === "compact" ? MOST_COMPACT : Number.POSITIVE_INFINITY;
  const request = sampleRequest(snapshotFromRight(id, mostMoves), paper, { layout });
  const look = lookOf(layout, paper, "rtl");

  test("is turned round as a whole", async () => {
    const sheet = await layOutHandout(request, fontsFolder(process.cwd()));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet));
    expect(laidOutProblems(sheet.document, look)).toEqual([]);
    const places = (sheet.document.children ?? []).flatMap((page) => placesOfTexts(page));
    const at = (words: string) => {
      const place = places.find((each) => each.words === words);
      if (place === undefined) throw new Error(`not on the sheet: ${words}`);
      return place;
    };
    const rightEdge = look.width - look.marginSide;
    for (const [index, { move }] of request.snapshot.moves.entries()) {
      // The number of a move stands to the right of its name, at the edge; its steps count on the right.
      const name = at(move.plainName);
      const number = places.find(
        ({ words, left, top, bottom }) =>
          words === String(index + 1) && left >= name.right - 1 && top < name.bottom && bottom > name.top,
      );
      expect(number && rightEdge - number.right, move.slug).toBeLessThan(45);
    }
    const clinic = at("Harbour Lane Physiotherapy");
    expect(rightEdge - clinic.right).toBeLessThan(30);
    expect(clinic.left).toBeGreaterThan(look.width / 2 - 60);
  });

  test("says its language", async () => {
    const result = await renderHandout(request);
    if (!result.ok) throw new Error(JSON.stringify(result));
    expect((await readPdf(result.pdf)).language).toBe("ar");
  });
});
