/** What the handout's address answers when there is no PDF to send. */
export const handoutAnswers = {
  signedOut: "You are signed out. Sign in, then open the handout again.",
  forbidden: "Your role does not allow printing handouts.",
  notFound: "There is no such handout.",
  badQuery: "This address asks for a paper or layout that does not exist.",
  linkNotCurrent: "A link opens the current version, so it is not printed on another one. Choose no link.",
  busy: "The printer is busy. Try again in a few seconds.",
  failed: "The handout could not be made. Try again in a few seconds.",
  tooLong: "A text is too long for the page. Shorten the notes and publish a new version.",
  /** `where` says in which text: "the patient's name". */
  missingGlyph: (character: string, where: string) =>
    `The letter “${character}” in ${where} cannot be printed. Write it another way and publish a new version.`,
} as const;
