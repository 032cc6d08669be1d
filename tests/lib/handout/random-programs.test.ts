import fc from "fast-check";
import { expect, test } from "vitest";
import { papers } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import { tidyText } from "@/lib/handout/tidy-text";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { sidesOf } from "@/lib/moves/move";
import { moveWords } from "@/lib/moves/move-words";
import { describeDosage } from "@/lib/program/describe-dosage";
import { type PrescribedMove, prescribe } from "@/lib/program/program";
import { plainSpaces, readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot } from "./sample-request";

const words = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom("roll", "slowly", "breathe", "then", "rest", "Łódź", "Nguyễn", "knee,"),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom("physiotherapeutically", "Αθήνα", "Доктор", "don't-forget-it"),
      },
    ),
    { minLength: 1, maxLength: 60 },
  )
  .map((list) => list.join(" "));

/** Words of the widest letters, which no ordinary text has so many of. */
const wideWords = fc
  .array(fc.constantFrom("MMMM", "WWWWWWWWWW", "WWWWWWWWWWWWWWWWWWWWWWWW", "Ww"), {
    minLength: 1,
    maxLength: 150,
  })
  .map((list) => list.join(" "));

const sentence = (max: number) => words.map((text) => text.slice(0, max).trim());

const prescribedMove = fc
  .record({
    move: fc.constantFrom(...builtInCatalogue.moves),
    sideIndex: fc.nat(3),
    isUsualWay: fc.boolean(),
    note: fc.oneof(fc.constant(""), sentence(300)),
    pressure: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ move, sideIndex, isUsualWay, note, pressure }): Omit<PrescribedMove, "key"> => {
    const { key: _key, ...usual } = prescribe(move, "m");
    const sides = sidesOf[move.laterality];
    const variation = isUsualWay ? undefined : move.variations?.[0]?.variation;
    return {
      ...usual,
      side: sides[sideIndex % sides.length] ?? usual.side,
      ...(variation && { variation }),
      note,
      dosage: { ...usual.dosage, pressureCeiling: pressure },
    };
  });

const program = fc.record({
  moves: fc
    .array(prescribedMove, { minLength: 1, maxLength: 20 })
    .map((moves) => moves.map((move, index): PrescribedMove => ({ ...move, key: `m${index + 1}` }))),
  name: sentence(80).filter((name) => name !== ""),
  clinic: sentence(80).filter((name) => name !== ""),
  note: fc.oneof(fc.constant(""), sentence(500)),
  forYou: fc.array(sentence(300), { maxLength: 8 }),
  reasons: fc.array(sentence(120), { maxLength: 7 }),
  days: fc.integer({ min: 1, max: 7 }),
  weeks: fc.integer({ min: 1, max: 26 }),
  paper: fc.constantFrom(...papers),
});

test("any program of 1 to 20 moves prints whole: no text off the page, no move on two pages", {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(program, async ({ moves, name, clinic, note, forYou, reasons, days, weeks, paper }) => {
      const catalogue = builtInCatalogue.moves;
      const base = sampleSnapshot(moves);
      const snapshot = {
        ...base,
        patient: { ...base.patient, printedName: name },
        clinic: { ...base.clinic, name: clinic },
        note,
        forYou,
        skipped: reasons.map((reason, index) => ({
          move: catalogue[index]?.slug ?? "thoracic-roll",
          plainName: catalogue[index]?.plainName ?? "",
          side: null,
          reason,
        })),
        sessionsPerWeek: days,
        weeks,
      };
      const result = await renderHandout(sampleRequest(snapshot, paper));
      if (!result.ok) throw new Error(JSON.stringify(result));
      const text = await readPdf(result.pdf);

      for (const page of text.pages) {
        for (const item of page.items) {
          if (item.text.trim() === "") continue;
          expect(item.x).toBeGreaterThan(36);
          expect(item.x + item.width).toBeLessThan(page.width - 36);
          expect(item.y).toBeGreaterThan(24);
          expect(item.y + item.height).toBeLessThan(page.height - 24);
        }
        // The foot begins 28 mm above the edge; the body above it never reaches into it.
        const foot = (28 / 25.4) * 72;
        const check = page.items.findIndex(({ text: words }) => words === "Scan to check this sheet.");
        expect(check).toBeGreaterThan(0);
        for (const item of page.items.slice(0, check)) {
          if (item.text.trim() !== "") expect(item.y, item.text).toBeGreaterThan(foot - 1);
        }
      }

      snapshot.moves.forEach(({ move, prescribed }, index) => {
        const dose = describeDosage(prescribed.dosage, prescribed.side, { move });
        const head = plainSpaces(`${index + 1} ${move.plainName} ${dose.amount}`);
        const page = text.pages.filter((candidate) => candidate.text.includes(head));
        expect(page, head).toHaveLength(1);
        const { setUp, steps, stopPoint } = moveWords(move, prescribed.side, prescribed.variation);
        for (const step of [...setUp, ...steps]) expect(page[0]?.text).toContain(plainSpaces(step));
        expect(page[0]?.text).toContain(plainSpaces(stopPoint));
        expect(page[0]?.text).toContain(tidyText(prescribed.note));
      });
      for (const words of [name, clinic, note, ...forYou, ...reasons.map((reason) => reason.slice(1))]) {
        expect(text.text.replaceAll("\n", " ")).toContain(tidyText(words));
      }
    }),
    { numRuns: 25, seed: 20261120 },
  );
});

const oneLine = (max: number) =>
  fc.oneof(words, wideWords).map((text) =>
    `${text} `
      .repeat(Math.ceil(max / text.length))
      .slice(0, max)
      .trim(),
  );

/** Everything as long as the forms take it, up to 8 personal lines, with and without a link. */
const fullProgram = fc.record({
  moves: fc.array(prescribedMove, { minLength: 1, maxLength: 20 }),
  moveNote: fc.oneof(fc.constant(""), oneLine(300)),
  name: oneLine(80),
  note: oneLine(500),
  forYou: fc.array(oneLine(300), { maxLength: 8 }),
  clinicLine: oneLine(80),
  link: fc.option(fc.webUrl().map((url) => `${url.slice(0, 90)}/go#${"W".repeat(43)}`)),
  standing: fc.constantFrom(
    "current" as const,
    "review-due" as const,
    "not-current" as const,
    "on-hold" as const,
  ),
});

test.each(papers)(
  "no program with the longest texts is too long for %s",
  { timeout: 240_000 },
  async (paper) => {
    await fc.assert(
      fc.asyncProperty(fullProgram, async (full) => {
        const { moves, moveNote, name, note, forYou, clinicLine, link, standing } = full;
        const base = sampleSnapshot(
          moves.map((move, index) => ({ ...move, key: `m${index}`, note: moveNote })),
        );
        const snapshot = {
          ...base,
          patient: { ...base.patient, printedName: name },
          clinic: {
            name: clinicLine,
            phone: clinicLine.slice(0, 30).trim(),
            hours: clinicLine,
            emergencyNumber: clinicLine.slice(0, 10).trim(),
            closedLine: clinicLine,
          },
          clinician: { name: clinicLine, title: clinicLine.slice(0, 60).trim() },
          note,
          forYou,
          verifyCode: "W".repeat(26),
        };
        const result = await renderHandout(
          sampleRequest(snapshot, paper, {
            linkUrl: link,
            linkExpiresOn: link === null ? null : "2027-01-31",
            standing,
          }),
        );
        expect(result).toMatchObject({ ok: true });
      }),
      { numRuns: 12, seed: 20261121 },
    );
  },
);
