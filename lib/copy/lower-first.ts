/**
 * A sentence or name as it reads within a sentence: only a first word of one capital and then small letters loses the
 * capital, and an article. "Side roll" is "side roll" there; "IT band", "L4" and "T-spine roll" are spelt so everywhere.
 */
export function lowerFirst(text: string): string {
  return text.replace(/^(?:\p{Lu}\p{Ll}+(?![\p{L}\p{N}])|A(?= \p{Ll}))/u, (word) => word.toLowerCase());
}
