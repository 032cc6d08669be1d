/** The routines as they stand on paper, before they are drawn: how close their lines come, and that nothing lies on a picture. */
import { expect, test } from "vitest";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { composeContent } from "@/lib/handout/compose-content";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { type HandoutRequest, handoutLayouts } from "@/lib/handout/handout-request";
import { layOutHandout } from "@/lib/handout/render-handout";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import { textsOverDrawings } from "../../support/laid-out-problems";
import { leadingOf } from "../../support/line-spacing";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";

/**
 * Line heights, as shares of the type: of the closest signs of page 1, then of the closest steps of each routine. A sheet
 * starts at 1.5 and gives up what it must. A compact one, which holds all on two sides, gives up most.
 */
const closestLines: Readonly<Record<string, readonly number[]>> = {
  "standard a4 en": [1.4, 1.25, 1.25, 1.25],
  "standard a4 es": [1.3, 1.25, 1.25, 1.25],
  "standard letter en": [1.3, 1.25, 1.25, 1.25],
  "standard letter es": [1.3, 1.25, 1.25, 1.25],
  "compact a4 en": [1.2, 1.25, 1.15, 1.3],
  "compact a4 es": [1.15, 1.25, 1.3, 1.15],
  "compact letter en": [1.18, 1.25, 1.15, 1.2],
  "compact letter es": [1.15, 1.2, 1.3, 1.15],
  "large a4 en": [1.3, 1.5, 1.4, 1.4],
  "large a4 es": [1.3, 1.5, 1.4, 1.4],
  "large letter en": [1.3, 1.5, 1.5, 1.5],
  "large letter es": [1.3, 1.5, 1.5, 1.4],
};

const sheets = handoutLayouts.flatMap((layout) =>
  papers.flatMap((paper) => patientLocales.map((locale) => [layout, paper, locale] as const)),
);

async function closest(request: HandoutRequest) {
  const sheet = await layOutHandout(request, fontsFolder(process.cwd()));
  if (!sheet.ok) throw new Error(JSON.stringify(sheet));
  const { front, moves } = composeContent(request, (address) => [address]);
  const signs = [front.now, front.today, front.tell].flatMap(({ items }) => items);
  const steps = moves.flatMap((move) => move.steps);
  const leading = leadingOf(sheet.document);
  // Steps may be set one after the other, as one text.
  const least = (texts: readonly string[]) =>
    Math.min(
      ...leading
        .filter(({ words }) => texts.some((text) => words.includes(text)))
        .flatMap(({ lines }) => lines),
    );
  return { over: textsOverDrawings(sheet.document), signs: least(signs), steps: least(steps) };
}

test.each(sheets)(
  "a %s sheet on %s in %s sets its lines no closer, and no word on a picture",
  async (layout, paper, locale) => {
    const found = [];
    for (const id of templateIds) {
      const snapshot = withSpanish(sampleSnapshot(templateMoves(id)));
      found.push(await closest(sampleRequest(snapshot, paper, { layout, locale })));
    }
    expect(found.flatMap(({ over }) => over)).toEqual([]);
    const signs = Math.min(...found.map((each) => each.signs));
    expect([signs, ...found.map(({ steps }) => steps)]).toEqual(closestLines[`${layout} ${paper} ${locale}`]);
  },
);
