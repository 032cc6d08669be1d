/** The drawn sheet: every sentence of the paper, in its order, as real headings, lists, a table and numbers to call. */
import { readFileSync } from "node:fs";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { inks } from "@/lib/figure/inks";
import { tones } from "@/lib/figure/tones";
import { composeSheet } from "@/lib/player/sheet/compose-sheet";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import { SheetGate } from "@/lib/player/sheet/sheet-gate";
import { SheetPage } from "@/lib/player/sheet/sheet-page";
import { forPlayer } from "@/lib/program/player-snapshot";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { publishedIn } from "../link/published-in";

const nothing = () => {};
/** Its moves as published, the first one optional where that is asked for. */
const movesOf = (template: (typeof templates)[number], isFirstOptional: boolean) =>
  publishedIn(template, "en").moves.map(({ prescribed, move }, index) => ({
    prescribed: { ...prescribed, ...(isFirstOptional && index === 0 && { optional: true as const }) },
    move,
  }));
const templates = ["four-move", "five-area", "coach-sequence"] as const;

function drawn(
  template: (typeof templates)[number],
  locale: (typeof patientLocales)[number],
  changes: Partial<VersionSnapshot> = {},
) {
  const snapshot = publishedIn(template, locale, changes);
  const verifyUrl = `https://clinic.example/verify/${snapshot.verifyCode}`;
  const sheet = composeSheet(snapshot, { reviewDue: false, contentHash: "3f2a91bc", verifyUrl });
  const copy = patientCopy(locale);
  const markup = renderToStaticMarkup(
    <SheetPage {...{ copy, sheet }} snapshot={forPlayer(snapshot)} onClose={nothing} />,
  );
  return { sheet, copy, markup };
}

const plain = (text: string) => text.replace(/[\s\u00a0]+/g, " ").trim();
const textOf = (markup: string) =>
  plain(
    markup
      .replace(/<svg[\s\S]*?<\/svg>/g, " ")
      .replace(/<[^>]+>/g, " ")
      .replace(/&#x27;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&"),
  );

/** The texts in the order of the paper. A dose or a contact is one text, however many elements draw it. */
function textsInOrder({ front, prepare, personal, moves, charts, closing, foot }: SheetContent): string[] {
  const lead = ({ lead: bold, text }: { lead: string; text: string }) =>
    bold === "" ? [text] : [bold, text];
  const { need, key, pressure, test: soreSpot } = prepare;
  return [
    front.clinic,
    ...front.contact.split(front.today.phone),
    front.today.phone,
    front.title,
    ...lead(front.purpose),
    ...front.facts.flatMap(lead),
    ...front.glance.flatMap(({ figure, words }) => [figure, words]),
    front.rule.main,
    front.rule.more,
    front.stopTitle,
    ...[front.now.head, ...front.now.items, front.now.act],
    ...[front.today.head, ...front.today.items, front.today.phone, front.today.hours],
    ...[front.tell.head, ...front.tell.items, front.tell.act, front.tell.how],
    ...[prepare.title, need.head, need.roller, need.mat, need.support],
    ...(key === null ? [] : [key.head, key.press, key.never, key.roll, key.stopLine]),
    ...[pressure.head, pressure.low, pressure.right, pressure.tooMuch, pressure.slow],
    ...[soreSpot.head, ...soreSpot.steps],
    ...personal.flatMap(({ head, items }) => [head, ...items.flatMap(lead)]),
    ...moves.flatMap((move) => [
      ...[String(move.number), move.name, move.amount, move.side ?? ""],
      ...move.figures.map(({ captions: [caption] }) => caption),
      ...move.steps,
      ...(move.follows === null ? [] : [move.follows.words]),
      ...[...lead(move.feel), ...lead(move.stop), move.optional ?? "", ...move.notes.flatMap(lead)],
    ]),
    ...charts.flatMap(({ title, how, weeks, date, rows }, index) => [
      ...(index === 0 ? [title, how] : []),
      ...[...weeks, date],
      ...rows.flatMap(({ number, name, letters }) => [String(number), name, ...letters]),
    ]),
    charts.at(-1)?.goOn.at(-1) ?? "",
    ...[closing.remember, ...closing.summary, ...lead(closing.know), closing.check ?? "", closing.madeFor],
    ...[foot.version, ...(foot.code === null ? [] : lead(foot.code))],
  ].filter((text) => text !== "");
}

describe.each(templates.flatMap((template) => patientLocales.map((locale) => [template, locale] as const)))(
  "%s, in %s",
  (template, locale) => {
    test.each([
      ["as a routine is", false],
      ["with an optional move", true],
    ])(
      "%s, has every sentence of the paper, in the order of doing, and none besides",
      (_, isFirstOptional) => {
        const { sheet, copy, markup } = drawn(template, locale, {
          moves: movesOf(template, isFirstOptional),
        });
        expect(textOf(markup).split(copy.handout.optional)).toHaveLength(isFirstOptional ? 2 : 1);
        let rest = textOf(markup);
        let from = 0;
        for (const text of textsInOrder(sheet)) {
          const at = rest.indexOf(plain(text), from);
          expect(at, text).toBeGreaterThanOrEqual(0);
          rest = `${rest.slice(0, at)} ${rest.slice(at + plain(text).length)}`;
          from = at;
        }
        const { sheet: words, which } = copy.player;
        const buttons = rest.replace(words.print, "").replace(which.goBack, "");
        // What is left are the numbers of the pressure scale and the letters of the other days' boxes.
        const letters = new Set(sheet.charts.flatMap(({ rows }) => rows.flatMap((row) => row.letters)));
        expect(buttons.split(/\s+/).filter((word) => !/^\d*$/.test(word) && !letters.has(word))).toEqual([]);
      },
    );

    test("is in its language, with one title, and no heading left out on the way down", () => {
      const { sheet, markup } = drawn(template, locale);
      expect(markup).toContain(`<main lang="${sheet.language}">`);
      const levels = [...markup.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1)).toBe(true);
      expect(levels.filter((level) => level === 2).length).toBeGreaterThan(sheet.moves.length + 4);
    });

    test("numbers its steps, names its pictures, and gives every box of the chart a row and a column", () => {
      const { sheet, copy, markup } = drawn(template, locale);
      expect(markup.match(/<ol/g)).toHaveLength(sheet.moves.length + 1);
      for (const { name, figures, map } of sheet.moves) {
        if (map !== null) expect(markup).toContain(`aria-label="${copy.bodyMap.views[map.view]}"`);
        for (const { name: picture } of figures) {
          const moment = copy.figures.moments[picture.split("/").at(-1) as "start"];
          expect(markup).toContain(`aria-label="${name}. ${moment}`);
        }
      }
      const [chart] = sheet.charts;
      const days = (chart?.weeks.length ?? 0) * (chart?.daysAWeek ?? 0);
      const [table = ""] = markup.match(/<table[\s\S]*?<\/table>/) ?? [];
      expect(table.match(/<th scope="colgroup"/g)).toHaveLength(chart?.weeks.length ?? 0);
      expect(table.match(/<th scope="row"/g)).toHaveLength((chart?.rows.length ?? 0) + 1);
      const boxes = (chart?.rows ?? []).reduce((sum, row) => sum + (row.boxes === "each" ? 2 : 1) * days, 0);
      expect(table.match(/class="tickbox"/g)).toHaveLength(boxes);
    });
  },
);

test("the numbers can be called: the clinic's at the top and with its stop signs, the emergency number with its own", () => {
  const { markup } = drawn("four-move", "en");
  expect(
    [...markup.matchAll(/<a class="tel" href="([^"]+)">([^<]+)/g)].map(([, to, text]) => [to, text]),
  ).toEqual([
    ["tel:9025550142", "(902)\u00a0555-0142"],
    ["tel:911", "Call\u00a0911"],
    ["tel:9025550142", "(902)\u00a0555-0142"],
  ]);
});

test("while the sheet is on its way the page says so, and can be left", () => {
  const snapshot = publishedIn("four-move", "en");
  const markup = renderToStaticMarkup(
    <SheetGate
      copy={patientCopy("en")}
      snapshot={forPlayer(snapshot)}
      onClose={nothing}
      readSheet={async () => null}
    />,
  );
  expect(markup).toMatch(
    /<h1 tabindex="-1">Read the sheet<\/h1><p class="lead" role="status">Opening your plan/i,
  );
  expect(markup).toContain("Go back");
  expect(markup).not.toContain("Try again");
});

test("a long plan has a table for its first weeks, each named by them, and a word on how to go on", () => {
  const { sheet, copy, markup } = drawn("four-move", "en", { sessionsPerWeek: 7, weeks: 12 });
  const weeks = sheet.charts.map((chart) => chart.weeks.join(" "));
  expect(weeks.length).toBeGreaterThan(1);
  expect(weeks.length).toBeLessThan(12);
  expect(textOf(markup).split(copy.handout.tickTitle)).toHaveLength(2);
  const names = [...markup.matchAll(/<table aria-labelledby="([^"]+)"/g)].map(([, ids = ""]) =>
    ids
      .split(" ")
      .map((id) => plain(textOf(markup.split(`id="${id}">`)[1]?.split(/<\/(?:h2|thead)>/)[0] ?? ""))),
  );
  expect(names).toEqual(weeks.map((each) => [copy.handout.tickTitle, plain(each)]));
  expect(textOf(markup)).toContain(plain(copy.handout.afterChart(12)));
});

test("on paper the pictures have the inks of paper, whatever the theme of the screen", () => {
  const style = readFileSync(new URL("../../../../lib/player/css/sheet-print.css", import.meta.url), "utf8");
  const [, print = ""] = style.split("@media print");
  const declared = [...print.matchAll(/--figure-([\w-]+): (#\w+);/g)].map(([, tone, ink]) => [tone, ink]);
  expect(declared).toEqual(tones.map((tone) => [tone, inks.print[tone]]));
});
