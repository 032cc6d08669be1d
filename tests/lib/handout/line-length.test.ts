import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { layOutHandout } from "@/lib/handout/render-handout";
import { type TemplateId, templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import { paragraphsOf } from "../../support/laid-out-problems";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";

/** Letters on a line, spaces among them, beyond which the eye loses the way back to the next one. */
const MOST_LETTERS = 76;

/** Of what a compact sheet could not hold in shorter lines. */
const MOST_ON_COMPACT = 106;

/** What runs on where a compact sheet is full: the purpose, what we know, and steps, each begun by its number. */
function isRunningOn([first = ""]: readonly string[], locale: "en" | "es"): boolean {
  const { purpose, knowTitle } = patientCopy(locale).handout;
  return (
    first.startsWith("1\u00a0") || first.startsWith(`${knowTitle}.`) || first.startsWith(purpose.slice(0, 40))
  );
}

async function longLines(
  id: TemplateId,
  layout: (typeof handoutLayouts)[number],
  paper: (typeof papers)[number],
) {
  const snapshot = withSpanish(sampleSnapshot(templateMoves(id)));
  const found: string[] = [];
  for (const locale of ["en", "es"] as const) {
    const request = sampleRequest(snapshot, paper, { layout, locale });
    const sheet = await layOutHandout(request, fontsFolder(process.cwd()));
    if (!sheet.ok) throw new Error(JSON.stringify(sheet));
    for (const lines of paragraphsOf(sheet.document)) {
      const longest = Math.max(...lines.map(({ length }) => length));
      const most = layout === "compact" && isRunningOn(lines, locale) ? MOST_ON_COMPACT : MOST_LETTERS;
      if (lines.length > 1 && longest > most) found.push(`${longest}: ${lines.join(" / ")}`);
    }
  }
  return found;
}

test.each(handoutLayouts.flatMap((layout) => papers.map((paper) => [layout, paper] as const)))(
  "no paragraph of %s on %s runs on for longer than the eye follows",
  async (layout, paper) => {
    for (const id of templateIds) expect(await longLines(id, layout, paper), id).toEqual([]);
  },
);
