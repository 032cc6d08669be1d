/**
 * The fonts of the handout: static cuts of Atkinson Hyperlegible Next, made for low vision, and Noto Sans for
 * the scripts it lacks. Read from files, never from an address.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { Font } from "@react-pdf/renderer";
import type { LaidOutFont } from "./lay-out";
import { keepParts, type Shaped } from "./letter-parts";
import { createMemory } from "./memory";
import { unpackWoff } from "./unpack-woff";

/** The only weights the handout uses: each one is embedded. */
const fontWeights = [400, 600, 700, 800] as const;

type Family = { readonly name: string; readonly packageName: string; readonly subset: string };

/** In order of preference: a letter is set in the first family that has it. */
const fontFamilies: readonly Family[] = [
  { name: "Atkinson", packageName: "atkinson-hyperlegible-next", subset: "latin" },
  { name: "Atkinson extended", packageName: "atkinson-hyperlegible-next", subset: "latin-ext" },
  { name: "Noto extended", packageName: "noto-sans", subset: "latin-ext" },
  { name: "Noto Vietnamese", packageName: "noto-sans", subset: "vietnamese" },
  { name: "Noto Greek", packageName: "noto-sans", subset: "greek" },
  { name: "Noto Greek extended", packageName: "noto-sans", subset: "greek-ext" },
  { name: "Noto Cyrillic", packageName: "noto-sans", subset: "cyrillic" },
  { name: "Noto Cyrillic extended", packageName: "noto-sans", subset: "cyrillic-ext" },
  { name: "Noto Devanagari", packageName: "noto-sans", subset: "devanagari" },
  { name: "Noto Arabic", packageName: "noto-sans-arabic", subset: "arabic" },
];

/** The family all words of ours are set in. Those of single scripts have letters, and no other signs. */
const SHEET_FAMILY = "Atkinson";

// The widest letters fill the narrowest column with some ten; parts of five leave room for the hyphen.
const LONGEST_WHOLE_WORD = 10;
const PART = 5;

/**
 * A word cut where it may break. The line breaker does so only at the start of a line that is too narrow for the
 * whole word; shorter words than those fit every column.
 */
function breakPoints(word: string): string[] {
  if (word.length <= LONGEST_WHOLE_WORD) return [word];
  const letters = [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(word)];
  const parts: string[] = [];
  for (let start = 0; start < letters.length; start += PART) {
    parts.push(
      letters
        .slice(start, start + PART)
        .map(({ segment }) => segment)
        .join(""),
    );
  }
  return parts;
}

const registered = new Set<string>();

/** Makes a family known to react-pdf, in all weights; does nothing the second time. */
async function registerFamily(folder: string, { name, packageName, subset }: Family): Promise<void> {
  if (registered.has(name)) return;
  registered.add(name);
  const fonts = await Promise.all(
    fontWeights.map(async (weight) => {
      const file = path.join(folder, packageName, "files", `${packageName}-${subset}-${weight}-normal.woff`);
      const font = unpackWoff(await readFile(file));
      return { src: `data:font/ttf;base64,${Buffer.from(font).toString("base64")}`, fontWeight: weight };
    }),
  );
  Font.register({ family: name, fonts });
}

/** What is read of an opened font. */
export type OpenFont = {
  readonly family: string;
  hasGlyph(codePoint: number): boolean;
  glyph(codePoint: number): {
    /** Width in shares of the type size. */
    readonly advance: number;
    /** Path data with the left end of the baseline at x and y, y down. */
    outline(size: number, x: number, y: number): string;
  };
};

async function loadFont(family: string, weight: number) {
  const descriptor = { fontFamily: family, fontWeight: weight };
  await Font.load(descriptor);
  const font = Font.getFont(descriptor).data;
  if (font === null) throw new Error(`font not loaded: ${family} ${weight}`);
  return font;
}

/** The part of a font, left out of react-pdf's types, that turns a text into glyphs with their places. */
type Shaper = {
  layout(
    text: string,
    features?: readonly string[],
    script?: string,
    language?: string,
    direction?: string,
  ): Shaped;
};

/** Texts of one weight: those of some ten kinds of sheet. */
const MOST_TEXTS = 2_000;

/**
 * Lets a font remember the glyphs of whole texts: most of a sheet's are on the sheets before it, and shaping is a third
 * of their layout. pdfkit, which names no direction, changes what it is given, and so is given glyphs of its own.
 */
function rememberTexts(font: Shaper): void {
  const shape = font.layout.bind(font);
  const memory = createMemory<Shaped>(MOST_TEXTS);
  font.layout = (text, features, ...rest) => {
    const [, , direction] = rest;
    if (features?.length !== 0 || direction === undefined) return shape(text, features, ...rest);
    const key = JSON.stringify([text, rest]);
    const known = memory.get(key) ?? keepParts(text, shape(text, features, ...rest));
    memory.set(key, known);
    return known;
  };
}

const sheetFonts = new WeakMap<object, LaidOutFont>();

/** The font of the same weight that our own words are set in. */
export function sheetFontFor(font: LaidOutFont): LaidOutFont | undefined {
  return sheetFonts.get(font);
}

const ready = new Map<string, Promise<void>>();

/**
 * Loads all weights of these families and meets each of their letters once. A font remembers a glyph as it was
 * first asked for: a full stop first met as a part of a colon would have no letter, so that copied text lacks
 * it, lines break elsewhere, and the bytes of a sheet hang on what was printed before it.
 */
export async function readyFamilies(families: readonly string[]): Promise<void> {
  for (const family of families) {
    const known = ready.get(family) ?? readyFamily(family);
    ready.set(family, known);
    await known;
  }
}

async function readyFamily(family: string): Promise<void> {
  for (const weight of fontWeights) {
    const font = await loadFont(family, weight);
    for (const codePoint of font.characterSet) font.glyphForCodePoint(codePoint);
    sheetFonts.set(font, (await loadFont(SHEET_FAMILY, weight)) as unknown as LaidOutFont);
    rememberTexts(font as unknown as Shaper);
  }
}

async function openFamily(folder: string, family: Family): Promise<OpenFont> {
  await registerFamily(folder, family);
  const font = await loadFont(family.name, 400);
  const known = new Map<number, boolean>();
  return {
    family: family.name,
    hasGlyph(codePoint) {
      const before = known.get(codePoint);
      if (before !== undefined) return before;
      const has = font.hasGlyphForCodePoint(codePoint);
      known.set(codePoint, has);
      return has;
    },
    glyph(codePoint) {
      const glyph = font.glyphForCodePoint(codePoint);
      return {
        advance: glyph.advanceWidth / font.unitsPerEm,
        outline(size, x, y) {
          const scale = size / font.unitsPerEm;
          return glyph.path.scale(scale, -scale).translate(x, y).toSVG();
        },
      };
    },
  };
}

let opened: Promise<readonly OpenFont[]> | null = null;

/**
 * All families below `folder`, opened once per process, in order of preference. A family has the same letters in
 * all weights.
 */
export function openFonts(folder: string): Promise<readonly OpenFont[]> {
  if (opened === null) {
    Font.registerHyphenationCallback(breakPoints);
    opened = Promise.all(fontFamilies.map((family) => openFamily(folder, family)));
  }
  return opened;
}
