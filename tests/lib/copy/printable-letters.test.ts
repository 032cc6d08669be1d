import { describe, expect, test } from "vitest";
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { openFonts } from "@/lib/handout/fonts";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { coverTexts } from "@/lib/handout/glyph-coverage";

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
