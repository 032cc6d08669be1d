/** How names are compared: without case, accents and punctuation. */

/** Letters that no normalisation takes apart. */
const plain: Record<string, string> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ð: "d",
};

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .replace(/[łøđßæœıþð]/g, (letter) => plain[letter] ?? letter);
}

/** Words of letters and digits with one space between: "Łucja O’Neill" becomes "lucja o neill". */
export function searchText(...texts: (string | null)[]): string {
  return fold(texts.filter((text) => text !== null).join(" "))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Letters and digits alone: "M. K." and "mk" give the same key. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]+/gu, "");
}
