/** How long a typed text is, and what is said of one that is too long: the same in its field and on the server. */

/** Its length as it would be stored, in what a person counts. */
function textLength(text: string): number {
  return [...text.normalize("NFC").trim()].length;
}

/** "Use 80 characters or fewer; this has 92." */
function tooLongSentence(most: number, has: number): string {
  return `Use ${most} characters or fewer; this has ${has}.`;
}

/** That sentence as what a zod schema says of a text that is too long. */
export function tooLongError(most: number) {
  return {
    error: ({ input }: { input?: unknown }) => tooLongSentence(most, textLength(String(input))),
  };
}

/** The same of a text that is longer than that; null of any other. */
export function tooLong(text: string, most: number): string | null {
  const has = textLength(text);
  return has > most ? tooLongSentence(most, has) : null;
}
