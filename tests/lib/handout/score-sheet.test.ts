import { describe, expect, test } from "vitest";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { composeContent } from "@/lib/handout/compose-content";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import { readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";
import {
  blocksOf,
  clearCommunicationIndex,
  pemat,
  type ScoredItem,
  type ScoredSheet,
  scoreOf,
} from "./score-sheet";
import { sheetLanguages } from "./sheet-language";

/** The index's own pass mark. */
const CLEAR = 90;

const cases = templateIds.flatMap((template) =>
  patientLocales.flatMap((locale) =>
    handoutLayouts.flatMap((layout) => papers.map((paper) => ({ template, locale, layout, paper }))),
  ),
);

async function print({ template, locale, layout, paper }: (typeof cases)[number]): Promise<ScoredSheet> {
  const request = sampleRequest(withSpanish(sampleSnapshot(templateMoves(template))), paper, {
    layout,
    locale,
  });
  const result = await renderHandout(request);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return {
    content: composeContent(request, (address) => [address]),
    pdf: await readPdf(result.pdf),
    language: sheetLanguages[locale],
  };
}

describe.each(cases)("$template, $layout on $paper in $locale", (each) => {
  test("scores 100 % for understandability and actionability, and is clear by the index", async () => {
    const sheet = await print(each);
    expect(scoreOf(pemat.understandability, sheet)).toEqual({ percent: 100, missed: [] });
    expect(scoreOf(pemat.actionability, sheet)).toEqual({ percent: 100, missed: [] });
    const index = scoreOf(clearCommunicationIndex, sheet);
    expect(index.missed).toEqual([]);
    expect(index.percent).toBeGreaterThanOrEqual(CLEAR);
    const hard = blocksOf(sheet.content).filter(({ text }) => !sheet.language.readsEasily(text));
    expect(hard).toEqual([]);
  });
});

test("the sheets have all their items", () => {
  const ids = (items: readonly ScoredItem[]) => items.map(({ id }) => Number(id));
  expect([...ids(pemat.understandability), ...ids(pemat.actionability)]).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26,
  ]);
  expect(ids(clearCommunicationIndex)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});
