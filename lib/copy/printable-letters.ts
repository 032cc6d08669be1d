/**
 * The letters the handout's fonts have, as ranges of code points in hexadecimal: so that a form can refuse a
 * letter when it is typed, without opening a font. A test compares the list with the fonts.
 */
const ranges = [
  "20-7e a0-ac ae-b4 b6-2ba 2bc-2cc 2ce-2d7 2da 2dc-301 303-304 308-309 323 329 370-377 37a-37f",
  "384-38a 38c 38e-3a1 3a3-3e1 3f0-52f 600-6ff 750-77f 870-88e 890-891 898-8e1 8e3-97f 1c80-1c88",
  "1d00-1dbf 1e00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4",
  "1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2009 200b-200e 2010-2011 2013-2014",
  "2018-201a 201c-201e 2020 2022 2026 2039-203a 2044 204f 20a0-20c0 20f0 2113 2116 2122 2212 2215",
  "25cc 2c60-2c7f 2de0-2dff 2e41 a640-a69f a720-a7ca a7d0-a7d1 a7d3 a7d5-a7d9 a7f2-a7ff a8ff",
  "fb50-fbc2 fbd3-fd8f fd92-fdc7 fdcf fdf0-fdff fe2e-fe2f fe70-fe74 fe76-fefc feff 10efd-10eff",
]
  .flatMap((line) => line.split(" "))
  .map((range) => {
    const [first = 0, last = first] = range.split("-").map((point) => Number.parseInt(point, 16));
    return { first, last };
  });

/** The first letter of a typed text that no handout can print, or null. Opens no font: for forms. */
export function firstUnprintable(text: string): string | null {
  // Letters are composed before they are printed, and every space is set as one.
  for (const character of text.normalize("NFC"))
    if (!/\s/u.test(character) && !isPrintable(character)) return character;
  return null;
}

/** Whether any of the fonts has a letter. */
function isPrintable(character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(({ first, last }) => codePoint >= first && codePoint <= last);
}
