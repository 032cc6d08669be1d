import { describe, expect, test } from "vitest";
import { openFonts } from "@/lib/handout/fonts";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { coverTexts, firstUnprintable } from "@/lib/handout/glyph-coverage";
import { renderHandout } from "@/lib/handout/render-handout";
import { readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

const named = (printedName: string) =>
  sampleRequest(
    sampleSnapshot(templateMoves("four-move"), { patient: { printedName, rollerDensity: "soft" } }),
  );

describe("names of many scripts", () => {
  test.each(["Łódź", "Nguyễn", "Doğan Şahin", "Ελένη Παπαδοπούλου", "Юрій Ґалаґан", "Þórður Ðorðe"])(
    "%s prints as written",
    async (name) => {
      const result = await renderHandout(named(name));
      if (!result.ok) throw new Error(JSON.stringify(result));
      const { text } = await readPdf(result.pdf);
      expect(text.normalize("NFC")).toContain(`For ${name}`);
    },
  );

  // Read back, joined letters come in the order and shape they are drawn in: the same letters, all of them.
  test.each([
    ["مريم", /\p{Script=Arabic}/u],
    ["नेहा शर्मा", /\p{Script=Devanagari}/u],
    ["Thị Hồng", /[\p{Script=Latin}\p{M}]/u],
  ])("%s prints in joined letters", async (name, script) => {
    const result = await renderHandout(named(name));
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { text } = await readPdf(result.pdf);
    const printed = text.slice(text.indexOf("For ") + 4, text.indexOf(" Made 20"));
    const letters = (words: string) =>
      new Set([...words.normalize("NFKD")].filter((letter) => script.test(letter)));
    expect(letters(printed)).toEqual(letters(name));
  });

  test.each(["𓀀", "🙂", "漢", "≤"])(
    "%s is refused with the letter and the place named",
    async (character) => {
      expect(await renderHandout(named(`Ann ${character} Lee`))).toEqual({
        ok: false,
        reason: "missing-glyph",
        character,
        where: "the patient's name",
      });
    },
  );

  test("the note on a move is named by its number", async () => {
    const [first, second] = templateMoves("four-move");
    if (first === undefined || second === undefined) throw new Error("the routine has moves");
    const request = sampleRequest(sampleSnapshot([first, { ...second, note: "2 ✓" }]));
    expect(await renderHandout(request)).toMatchObject({ character: "✓", where: "the note on move 2" });
  });
});

describe("letters refused when they are typed", () => {
  test.each([
    ["Ελένη Łódź", null],
    ["नेहा शर्मा\tمريم", null],
    ["", null],
    ["Ann 漢字", "漢"],
    ["Ann 🙂", "🙂"],
  ])("%s", (text, refused) => {
    expect(firstUnprintable(text)).toBe(refused);
  });

  test("are exactly those no font has", async () => {
    const fonts = await openFonts(fontsFolder(process.cwd()));
    const differing: string[] = [];
    for (let codePoint = 0x21; codePoint <= 0x1ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      // Half a pair is no letter; spaces and letters composed before printing are set as others.
      if (/\s|\p{Cs}/u.test(character) || character.normalize("NFC") !== character) continue;
      const isCovered = coverTexts([{ text: character, where: "" }], fonts).ok;
      if (isCovered !== (firstUnprintable(character) === null)) differing.push(codePoint.toString(16));
    }
    expect(differing).toEqual([]);
  });
});

describe("the families a sheet needs", () => {
  const cover = async (text: string) =>
    coverTexts([{ text, where: "text" }], await openFonts(fontsFolder(process.cwd())));

  test("English needs one", async () => {
    expect(await cover("Keep the roller off your low\u00a0back.")).toEqual({
      ok: true,
      families: ["Atkinson"],
    });
  });

  test("each script brings its own, in order of preference", async () => {
    expect(await cover("Ελένη Łódź")).toEqual({
      ok: true,
      families: ["Atkinson", "Atkinson extended", "Noto Greek"],
    });
  });

  test("no text at all needs nothing more", async () => {
    expect(await cover("")).toEqual({ ok: true, families: ["Atkinson"] });
  });
});
