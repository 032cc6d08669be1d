import { counted } from "@/lib/copy/plural";
import { MOST_COMPACT_MOVES } from "@/lib/handout/compact-squeezes";
import type { HandoutLayout, NoHandout, TooLongPart } from "@/lib/handout/handout-request";
import type { Paper } from "@/lib/program/paper";

export const layoutNames: Record<HandoutLayout, string> = {
  standard: "Standard",
  compact: "Compact",
  large: "Large print",
};

export const paperNames: Record<Paper, string> = { a4: "A4", letter: "Letter" };

export const handoutWords = {
  layout: "Layout",
  /** Under the layouts, of the one that is chosen. */
  layoutNote: {
    standard: "Text of 14 points, one move after the other.",
    compact: `One sheet, both sides, up to ${MOST_COMPACT_MOVES} moves with short notes. Tighter lines than the other layouts.`,
    large: "Text of 18 points, for a patient who reads with difficulty.",
  } satisfies Record<HandoutLayout, string>,
  paper: "Paper",
  language: "Language",
  counting: "Counting the pages",
  /** How much paper it takes. A compact handout is a sheet, and fills both sides. */
  pages: (layout: HandoutLayout, pages: number) =>
    layout === "compact" ? "1 sheet, both sides" : counted("en", pages, { one: "page", other: "pages" }),
  print: "Open to print",
  link: "Link printed as a code",
  noLink: "None",
  noLinkYet: "None: make a share link first",
  notCurrent: "Every page is marked as not current, and carries no link.",
  save: "Save the PDF",
  saving: "Making the PDF",
} as const;

/** What the handout's address answers when there is no PDF to send. */
export const handoutAnswers = {
  signedOut: "You are signed out. Sign in, then open the handout again.",
  forbidden: "Your role does not allow printing handouts.",
  notFound: "There is no such handout.",
  badQuery: "This address asks for a paper, layout or language that does not exist.",
  otherLocale: "This version was not published in that language. Choose another one.",
  linkNotCurrent: "A link opens the current version, so it is not printed on another one. Choose no link.",
  busy: "The printer is busy. Try again in a few seconds.",
  failed: "The handout could not be made. Try again in a few seconds.",
  overOneSheet: {
    moves: `Compact holds up to ${MOST_COMPACT_MOVES} moves. Choose Standard, or prescribe fewer moves.`,
    front:
      "The front of the compact sheet is full. Choose Standard, print it without a link, or shorten the notes for the patient. A4 holds more than Letter.",
    back: "The back of the compact sheet is full. Choose Standard, or shorten the notes on moves, or prescribe fewer moves.",
  },
  tooLong: {
    /** `name`: the clinician's name for it. */
    move: (number: number, name: string) =>
      `Move ${number}, “${name}”, is too long for a page. Shorten its note or, where the move is your clinic's own, its text. Standard holds more than Large print.`,
    front:
      "The first page is too full. Shorten the clinic's hours, its line for closed hours or a long name, or print it without a link. A4 holds more than Letter, and Standard more than Large print.",
    notes:
      "A text for this patient is too long for a page. Shorten the note on the program, or the reason for an exclusion.",
    text: "A text is too long for a page. Shorten the names and the notes.",
  },
  /** `where` says in which text: "the patient's name". */
  missingGlyph: (character: string, where: string) =>
    `The letter “${character}” in ${where} cannot be printed. Write it another way.`,
} as const;

/** Why there is no handout and what helps, in a sentence or two. */
export function refusalSentence(refusal: NoHandout): string {
  switch (refusal.reason) {
    case "missing-glyph":
      return handoutAnswers.missingGlyph(refusal.character, refusal.where);
    case "over-one-sheet":
      return handoutAnswers.overOneSheet[refusal.side];
    case "too-long":
      return tooLongSentence(refusal.part);
    case "busy":
      return handoutAnswers.busy;
    case "failed":
      return handoutAnswers.failed;
  }
}

function tooLongSentence(part: TooLongPart): string {
  const { tooLong } = handoutAnswers;
  return part.kind === "move" ? tooLong.move(part.number, part.name) : tooLong[part.kind];
}
