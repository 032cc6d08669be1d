/** The player as a phone gets it: what it weighs, and what it does without. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PatientCopy, patientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { textsOf } from "@/lib/copy/patient/usual-calls";
import { feelLabels } from "@/lib/player/feel-labels";
import { figureTables } from "@/lib/player/pack-figures";
import type { WordsFile } from "@/lib/player/patient-words";
import { type PackedFigures, unpackFigures } from "@/lib/player/unpack-figures";

const folder = mkdtempSync(path.join(tmpdir(), "rollscript-player-"));
const built = (name: string) => readFileSync(path.join(folder, ".next/player", name));
const inputs: string[] = [];
const sheetInputs: string[] = [];
let lent: readonly string[] = [];

type Output = { inputs: Record<string, { bytesInOutput: number }>; exports: string[] };
type Metafile = { outputs: Record<string, Output> };
type Built = { metafile: Metafile; sheetMetafile: Metafile };

const outputOf = ({ outputs }: Metafile, file: string) =>
  Object.entries(outputs).find(([name]) => name.endsWith(file))?.[1] ?? { inputs: {}, exports: [] };
const usedIn = (output: Output) =>
  Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : []));
const wordsFile = async (locale: PatientLocale) => {
  const source = built(`words-${locale}.js`).toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as WordsFile;
};

beforeAll(async () => {
  const file = "../../bin/build-player.mjs";
  const { buildPlayer } = (await import(file)) as { buildPlayer: (options: object) => Promise<Built> };
  const { metafile, sheetMetafile } = await buildPlayer({ folder });
  const script = outputOf(metafile, "player.js");
  inputs.push(...usedIn(script));
  lent = script.exports;
  sheetInputs.push(...usedIn(outputOf(sheetMetafile, "sheet.js")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the script is at most 28 KB on the wire, and the file of the pictures at most 25", () => {
  expect(gzipSync(built("player.js")).length).toBeLessThanOrEqual(28_672);
  expect(gzipSync(built("figures.json")).length).toBeLessThanOrEqual(25_600);
});

test("the words of a language are at most 7 KB on the wire, and the sheet with its style at most 6", () => {
  for (const locale of patientLocales)
    expect(gzipSync(built(`words-${locale}.js`)).length, locale).toBeLessThanOrEqual(7_168);
  const sheet = gzipSync(built("sheet.js")).length + gzipSync(built("sheet.css")).length;
  expect(sheet).toBeLessThanOrEqual(6_144);
});

test("what an English plan needs to be read and started is at most 32 KB of script on the wire", () => {
  const script = gzipSync(built("player.js")).length + gzipSync(built("words-en.js")).length;
  expect(script).toBeLessThanOrEqual(32_768);
});

test("the script holds no language but the English of the pages that open nothing", () => {
  const script = built("player.js").toString();
  expect(inputs.filter((name) => name.startsWith("lib/copy/patient/")).sort()).toEqual([
    "lib/copy/patient/en.ts",
    "lib/copy/patient/en/pages.ts",
    ...patientLocales.filter((locale) => locale !== "en").map((locale) => `lib/copy/patient/${locale}.ts`),
    "lib/copy/patient/patient-copy.ts",
    "lib/copy/patient/patient-locales.ts",
    "lib/copy/patient/preferred-locale.ts",
  ]);
  expect(inputs.filter((name) => name.includes("catalogue"))).toEqual([]);
  for (const locale of patientLocales) expect(script).not.toContain(patientCopy(locale).player.check.title);
});

test.each(patientLocales)(
  "the words of %s hold all that a phone can say, in that language alone",
  async (locale) => {
    const { words, feelLabels: labels } = await wordsFile(locale);
    const phone = { ...patientCopy(locale), ...words };
    for (const part of ["player", "safety", "dosage", "sides", "zones", "day", "figures", "link"] as const) {
      if (locale !== "en" || part !== "link") expect(Object.keys(words)).toContain(part);
      expect(textsOf(phone as PatientCopy, phone[part], part)).toEqual(
        textsOf(patientCopy(locale), patientCopy(locale)[part], part),
      );
    }
    expect(labels).toEqual(feelLabels[locale]);
    for (const other of patientLocales.filter((each) => each !== locale))
      expect(built(`words-${locale}.js`).toString()).not.toContain(patientCopy(other).player.check.title);
  },
);

test("the sheet's script draws with the player's own parts, and each of them is lent", () => {
  expect(sheetInputs).toContain("lib/player/sheet-page.tsx");
  expect(sheetInputs.filter((name) => !/^lib\/player\/sheet[-.]/.test(name))).toEqual([]);
  const script = built("sheet.js").toString();
  const { "player.js": player, "sheet.css": style } = JSON.parse(built("manifest.json").toString());
  const borrowed = [...script.matchAll(/import\{([^}]*)\}from"([^"]+)"/g)];
  expect(borrowed).not.toEqual([]);
  for (const [, names = "", from] of borrowed) {
    expect(from).toBe(`/go/player.js?v=${player.hash}`);
    for (const name of names.split(",")) expect(lent).toContain(name.split(" as ")[0]);
  }
  expect(script).toContain(`"/go/sheet.css?v=${style.hash}"`);
});

test("the script draws pictures and solves none", () => {
  expect(inputs).toContain("lib/figure/moving-figure.tsx");
  const solver =
    /figure\/(poses|pose|solve|skeleton|reach|draw|parts|body|outlines|arrow|bake|check-figure|check-sequence|figure-box|body-map)\b(?!-)/;
  expect(inputs.filter((name) => solver.test(name) && !name.includes("draw-paths"))).toEqual([]);
  expect(inputs.filter((name) => /figure\/body-map|figure-file|figure-pdf|handout\//.test(name))).toEqual([]);
});

test("nothing in it asks for an image", () => {
  expect(built("player.js").toString()).not.toMatch(/\("img"|new Image\b|\.(png|jpe?g|webp|gif|avif)\b/);
  expect(
    built("player.css")
      .toString()
      .match(/url\([^)]*\)/g)
      ?.filter((url) => !url.includes(".woff2")),
  ).toEqual([]);
});

test("the built file holds every picture and motion", () => {
  const packed = JSON.parse(built("figures.json").toString()) as PackedFigures;
  expect(unpackFigures(packed)).toEqual(figureTables);
});
