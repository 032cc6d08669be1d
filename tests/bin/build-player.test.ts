/** The player as a phone gets it: what it weighs, and what it does without. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type PatientCopy, patientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { textsOf } from "@/lib/copy/patient/usual-calls";
import { type LaterPart, laterParts, styledParts } from "@/lib/player/built-player";
import { feelLabels } from "@/lib/player/figures/feel-labels";
import { figureTables } from "@/lib/player/figures/pack-figures";
import { type PackedFigures, unpackFigures } from "@/lib/player/figures/unpack-figures";
import type { WordsFile } from "@/lib/player/patient-words";

const folder = mkdtempSync(path.join(tmpdir(), "rollscript-player-"));
const built = (name: string) => readFileSync(path.join(folder, ".next/player", name));
const inputs: string[] = [];
const sheetInputs: string[] = [];
let lent: readonly string[] = [];
let metafiles: Built["metafiles"];

type Output = { inputs: Record<string, { bytesInOutput: number }>; exports: string[] };
type Metafile = { outputs: Record<string, Output> };
type Built = { metafiles: Record<"player" | LaterPart, Metafile> };

const outputOf = ({ outputs }: Metafile, file: string) =>
  Object.entries(outputs).find(([name]) => name.endsWith(file))?.[1] ?? {
    inputs: {},
    exports: [],
  };
const usedIn = (output: Output) =>
  Object.entries(output.inputs).flatMap(([name, { bytesInOutput }]) => (bytesInOutput > 0 ? [name] : []));
const wordsFile = async (locale: PatientLocale) => {
  const source = built(`words-${locale}.js`).toString("base64");
  return (await import(/* @vite-ignore */ `data:text/javascript;base64,${source}`)) as WordsFile;
};

beforeAll(async () => {
  const file = "../../bin/build-player.mjs";
  const { buildPlayer } = (await import(file)) as { buildPlayer: (options: object) => Promise<Built> };
  ({ metafiles } = await buildPlayer({ folder }));
  const script = outputOf(metafiles.player, "player.js");
  inputs.push(...usedIn(script));
  lent = script.exports;
  sheetInputs.push(...usedIn(outputOf(metafiles.sheet, "sheet.js")));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the script is at most 24 KB on the wire, that of the session 14.5, and the file of the pictures 25", () => {
  expect(gzipSync(built("player.js")).length).toBeLessThanOrEqual(24_576);
  expect(gzipSync(built("session.js")).length).toBeLessThanOrEqual(14_848);
  expect(gzipSync(built("figures.json")).length).toBeLessThanOrEqual(25_600);
});

test("the words of a language are at most 7 KB on the wire, and the sheet with its style at most 6", () => {
  for (const locale of patientLocales)
    expect(gzipSync(built(`words-${locale}.js`)).length, locale).toBeLessThanOrEqual(7_168);
  const sheet = gzipSync(built("sheet.js")).length + gzipSync(built("sheet.css")).length;
  expect(sheet).toBeLessThanOrEqual(6_144);
});

test("what an English plan needs to be read and started is at most 31 KB of script on the wire", () => {
  const script = ["ask.js", "player.js", "words-en.js"]
    .map((name) => gzipSync(built(name)).length)
    .reduce((sum, bytes) => sum + bytes);
  expect(script).toBeLessThanOrEqual(31_744);
});

/** What the script says by itself: in English, of what may stand between a phone and any other words. */
const lastResort = () => {
  const { documentTitle, opening, notOpen, offline, serverDown, tooManyTries } = patientCopy("en").link;
  return { documentTitle, opening, notOpen, offline, serverDown, tooManyTries };
};

test("the script holds no language but the English of the pages that open nothing", () => {
  const script = built("player.js").toString();
  expect(inputs.filter((name) => name.startsWith("lib/copy/patient/")).sort()).toEqual([
    "lib/copy/patient/en.ts",
    ...patientLocales.filter((locale) => locale !== "en").map((locale) => `lib/copy/patient/${locale}.ts`),
    "lib/copy/patient/patient-copy.ts",
    "lib/copy/patient/patient-locales.ts",
    "lib/copy/patient/preferred-locale.ts",
  ]);
  expect(inputs.filter((name) => name.includes("catalogue"))).toEqual([]);
  for (const locale of patientLocales) expect(script).not.toContain(patientCopy(locale).player.check.title);
  expect(script).toContain(patientCopy("en").link.offline.title);
  expect(script).not.toContain(patientCopy("en").link.onHold.title);
});

test.each(patientLocales)(
  "the words of %s hold all that a phone can say, in that language alone",
  async (locale) => {
    const { words, feelLabels: labels } = await wordsFile(locale);
    const { link } = patientCopy(locale);
    const inScript = locale === "en" ? lastResort() : {};
    const onPhone: Record<string, unknown> = { ...inScript, ...words.link };
    const links = Object.fromEntries(Object.keys(link).map((name) => [name, onPhone[name]]));
    // These come with the script that shows them.
    const { cues, record } = patientCopy(locale).player;
    const player = { ...words.player, cues, record };
    const phone = { ...patientCopy(locale), ...words, player, link: links as PatientCopy["link"] };
    // What the script holds is not sent a second time.
    for (const name of Object.keys(inScript)) expect(Object.keys(words.link ?? {})).not.toContain(name);
    for (const part of ["player", "safety", "dosage", "sides", "zones", "day", "figures", "link"] as const) {
      expect(Object.keys(words)).toContain(part);
      expect(textsOf(phone as PatientCopy, phone[part], part)).toEqual(
        textsOf(patientCopy(locale), patientCopy(locale)[part], part),
      );
    }
    expect(labels).toEqual(feelLabels[locale]);
    for (const other of patientLocales.filter((each) => each !== locale))
      expect(built(`words-${locale}.js`).toString()).not.toContain(patientCopy(other).player.check.title);
  },
);

test.each(["cues", "record"] as const)("%s.js brings its own words, in every language", (part) => {
  const script = built(`${part}.js`)
    .toString()
    .replace(/\\x([0-9A-F]{2})|\\u([0-9A-F]{4})/g, (_, short, long) =>
      String.fromCharCode(Number.parseInt(short ?? long, 16)),
    );
  for (const locale of patientLocales) {
    const copy = patientCopy(locale);
    const fixed = textsOf(copy, copy.player[part], `player.${part}`).filter(
      ({ path }) => !path.includes("()"),
    );
    expect(fixed.filter(({ text }) => !script.includes(text)).map(({ path }) => path)).toEqual([]);
  }
});

test.each(laterParts)("%s.js borrows what the player's script lends, and nothing else", (part) => {
  const script = built(`${part}.js`).toString();
  const { "player.js": player } = JSON.parse(built("manifest.json").toString());
  for (const [, names = "", from] of script.matchAll(/import\{([^}]*)\}from"([^"]+)"/g)) {
    expect(from).toBe(`/go/player.js?v=${player.hash}`);
    for (const name of names.split(",")) expect(lent).toContain(name.split(" as ")[0]);
  }
  // React and the languages come with the player: a part that brings its own has forgotten to borrow.
  expect(
    usedIn(outputOf(metafiles[part], `${part}.js`)).filter(
      (name) => /preact|copy\/patient\/e[ns]/.test(name) && !name.endsWith(`/${part}.ts`),
    ),
  ).toEqual([]);
});

test("the service worker names every file that a kept plan needs, by its hash, the script first", () => {
  const manifest = JSON.parse(built("manifest.json").toString()) as Record<string, { hash: string }>;
  const needed = Object.keys(manifest).filter((name) => !/\.(png|webmanifest)$/.test(name));
  const worker = built("sw.js").toString();
  const named = [...worker.matchAll(/"(\/go\/[^"]*\?v=[0-9a-f]{12})"/g)].map(([, address]) => address);
  expect([...named].sort()).toEqual(needed.map((name) => `/go/${name}?v=${manifest[name]?.hash}`).sort());
  expect(named[0]).toBe(`/go/player.js?v=${manifest["player.js"]?.hash}`);
  expect(gzipSync(worker).length).toBeLessThanOrEqual(1_536);
});

test("what is put on the home screen has one name in every language, and opens the page without a link", () => {
  const manifest = JSON.parse(built("manifest.webmanifest").toString());
  expect(manifest).toMatchObject({ start_url: "/go", scope: "/go", id: "/go", display: "standalone" });
  for (const { src } of manifest.icons) {
    const name = src.slice("/go/".length).split("?")[0];
    expect(built(name).subarray(1, 4).toString()).toBe("PNG");
  }
});

test("the sheet's script draws with the player's own parts, and each of them is lent", () => {
  expect(sheetInputs).toContain("lib/player/sheet/sheet-page.tsx");
  expect(sheetInputs.filter((name) => !/^lib\/player\/(sheet\/|sheet\.tsx)/.test(name))).toEqual([]);
  const script = built("sheet.js").toString();
  const { "player.js": player } = JSON.parse(built("manifest.json").toString());
  const borrowed = [...script.matchAll(/import\{([^}]*)\}from"([^"]+)"/g)];
  expect(borrowed).not.toEqual([]);
  for (const [, names = "", from] of borrowed) {
    expect(from).toBe(`/go/player.js?v=${player.hash}`);
    for (const name of names.split(",")) expect(lent).toContain(name.split(" as ")[0]);
  }
});

test.each(styledParts)("%s.js names its own style by its hash", (part) => {
  const { [`${part}.css`]: style } = JSON.parse(built("manifest.json").toString());
  expect(built(`${part}.js`).toString()).toContain(`"/go/${part}.css?v=${style.hash}"`);
});

test("the scripts draw pictures and solve none", () => {
  const session = usedIn(outputOf(metafiles.session, "session.js"));
  expect(session).toContain("lib/figure/moving-figure.tsx");
  const solver =
    /figure\/(poses|pose|solve|skeleton|reach|draw|parts|body|outlines|arrow|bake|check-figure|check-sequence|figure-box|body-map)\b(?!-)/;
  const drawn = [...inputs, ...session];
  expect(drawn.filter((name) => solver.test(name) && !name.includes("draw-paths"))).toEqual([]);
  expect(drawn.filter((name) => /figure\/body-map|figure-file|figure-pdf|handout\//.test(name))).toEqual([]);
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

test.each(["ask.js", "sw.js"])("%s is no module, and leaves no name behind", (name) => {
  expect(built(name).toString()).toMatch(/^"use strict";\(\(\)=>\{.*\}\)\(\);\s*$/s);
});

test("the built file holds every picture and motion", () => {
  const packed = JSON.parse(built("figures.json").toString()) as PackedFigures;
  expect(unpackFigures(packed)).toEqual(figureTables);
});
