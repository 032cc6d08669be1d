/** The routines as they stand on paper, before they are drawn: how close and how long their lines are, and that none lies on a picture. */
import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { composeContent } from "@/lib/handout/compose-content";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { type HandoutLayout, type HandoutRequest, handoutLayouts } from "@/lib/handout/handout-request";
import type { LaidOutNode } from "@/lib/handout/lay-out";
import { layOutHandout } from "@/lib/handout/render-handout";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import { paragraphsOf, textsOverDrawings } from "../../support/laid-out-problems";
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

/** Letters on a line, spaces among them, beyond which the eye loses the way back to the next one. */
const MOST_LETTERS = 76;
/** Of what a compact sheet could not hold in shorter lines. */
const MOST_ON_COMPACT = 106;

/** What runs on where a compact sheet is full: the purpose, what we know, and steps, each begun by its number. */
function isRunningOn([first = ""]: readonly string[], locale: PatientLocale): boolean {
  const { purpose, knowTitle } = patientCopy(locale).handout;
  return (
    first.startsWith("1\u00a0") || first.startsWith(`${knowTitle}.`) || first.startsWith(purpose.slice(0, 40))
  );
}

function longLines(document: LaidOutNode, layout: HandoutLayout, locale: PatientLocale): readonly string[] {
  return paragraphsOf(document).flatMap((lines) => {
    const longest = Math.max(...lines.map(({ length }) => length));
    const most = layout === "compact" && isRunningOn(lines, locale) ? MOST_ON_COMPACT : MOST_LETTERS;
    return lines.length > 1 && longest > most ? [`${longest}: ${lines.join(" / ")}`] : [];
  });
}

const sheets = handoutLayouts.flatMap((layout) =>
  papers.flatMap((paper) => patientLocales.map((locale) => [layout, paper, locale] as const)),
);

async function look(request: HandoutRequest) {
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
  return {
    over: textsOverDrawings(sheet.document),
    long: longLines(sheet.document, request.layout, request.locale),
    signs: least(signs),
    steps: least(steps),
  };
}

test.each(sheets)(
  "a %s sheet on %s in %s sets its lines no closer, none for longer than the eye follows, and no word on a picture",
  async (layout, paper, locale) => {
    const found = [];
    for (const id of templateIds) {
      const snapshot = withSpanish(sampleSnapshot(templateMoves(id)));
      found.push(await look(sampleRequest(snapshot, paper, { layout, locale })));
    }
    expect(found.flatMap(({ over }) => over)).toEqual([]);
    expect(found.flatMap(({ long }) => long)).toEqual([]);
    const signs = Math.min(...found.map((each) => each.signs));
    expect([signs, ...found.map(({ steps }) => steps)]).toEqual(closestLines[`${layout} ${paper} ${locale}`]);
  },
);
