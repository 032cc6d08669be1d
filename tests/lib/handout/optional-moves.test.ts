/** What paper says of a move that may be left out on a busy day, in every layout and language. */
import { describe, expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import { moveTextIn } from "@/lib/moves/move-text";
import type { Paper } from "@/lib/program/paper";
import type { PrescribedMove } from "@/lib/program/program";
import { plainSpaces, readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";

const sequence = templateMoves("coach-sequence");
const optional = (moves: readonly PrescribedMove[], isOptional: (index: number) => boolean) =>
  moves.map((move, index) => (isOptional(index) ? { ...move, optional: true as const } : move));

async function print(
  moves: readonly PrescribedMove[],
  layout: (typeof handoutLayouts)[number],
  locale: (typeof patientLocales)[number],
  paper: Paper = "a4",
) {
  const snapshot = withSpanish(sampleSnapshot(moves));
  const result = await renderHandout(sampleRequest(snapshot, paper, { layout, locale }));
  if (!result.ok) throw new Error(JSON.stringify(result));
  return readPdf(result.pdf);
}

const sheets = handoutLayouts.flatMap((layout) => patientLocales.map((locale) => [layout, locale] as const));

/** Where a move is felt, as it is printed after "Feel it:". */
function feltAt(slug: PrescribedMove["move"], locale: (typeof patientLocales)[number]): string {
  const move = findMove(builtInCatalogue, slug);
  const text = move && moveTextIn(move, locale);
  if (!text) throw new Error(slug);
  return plainSpaces(text.feel.slice(1));
}

describe.each(sheets)("a %s sheet in %s", (layout, locale) => {
  const { handout } = patientCopy(locale);
  const line = plainSpaces(handout.optional);

  test("says it once, at the move that is optional, and still takes as long as the whole session", async () => {
    const moves = sequence.slice(0, 3);
    const { text } = await print(
      optional(moves, (index) => index === 1),
      layout,
      locale,
    );
    const words = text.replace(/\s+/g, " ");
    expect(words.split(line)).toHaveLength(2);
    const [, felt = "", feltNext = ""] = moves.map(({ move }) => feltAt(move, locale));
    expect(words.indexOf(line)).toBeGreaterThan(words.indexOf(felt));
    expect(words.indexOf(line)).toBeLessThan(words.indexOf(feltNext));
    const minutes = Math.ceil(sampleSnapshot(moves).wholeSessionSeconds / 60);
    expect(text).toContain(`${minutes} ${handout.minutesInAll(minutes)}`);
  });

  test("says nothing of it where every move belongs to every session", async () => {
    const { text } = await print(sequence.slice(0, 1), layout, locale);
    expect(text).not.toContain(line.slice(0, 7));
  });
});

test.each(patientLocales)(
  "a compact sheet of letter paper in %s holds six moves of which five are optional",
  async (locale) => {
    const { text, pages } = await print(
      optional(sequence, (index) => index > 0),
      "compact",
      locale,
      "letter",
    );
    expect(pages).toHaveLength(2);
    expect(text.replace(/\s+/g, " ").split(plainSpaces(patientCopy(locale).handout.optional))).toHaveLength(
      6,
    );
  },
);
