/** Typed text as paper sets it. */

/**
 * The same words as one paragraph of composed letters with single spaces. The line breaker takes two spaces in
 * a row for a place to hyphenate, and a line feed for a letter of another font.
 */
export function tidyText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\S\u00a0]+/g, " ")
    .trim();
}
