/**
 * Two published score sheets for patient material, item by item: PEMAT-P (Agency for Healthcare Research and Quality)
 * and the Clear Communication Index (Centers for Disease Control and Prevention). What a program can judge, it judges
 * on the words and the printed pages; where an item needs eyes, what was seen on the pages stands beside it.
 */
import type { HandoutContent, MoveContent } from "@/lib/handout/handout-content";
import type { PdfText } from "../../support/pdf-text";
import { plainSpaces } from "../../support/pdf-text";
import type { SheetLanguage } from "./sheet-language";

export type ScoredSheet = {
  readonly content: HandoutContent;
  readonly pdf: PdfText;
  readonly language: SheetLanguage;
};

/** What was seen on the pages by a person, in place of a judgement by program. */
type Seen = { readonly seen: string };
type Verdict = boolean | Seen | "not applicable";

export type ScoredItem = {
  readonly id: string;
  readonly text: string;
  readonly judge: (sheet: ScoredSheet) => Verdict;
};

/** Agree 1, disagree 0: points in percent of the items that apply. */
export function scoreOf(items: readonly ScoredItem[], sheet: ScoredSheet) {
  const verdicts = items.map((item) => ({ item, verdict: item.judge(sheet) }));
  const applicable = verdicts.filter(({ verdict }) => verdict !== "not applicable");
  const missed = applicable.filter(({ verdict }) => verdict === false);
  return {
    percent: (100 * (applicable.length - missed.length)) / applicable.length,
    missed: missed.map(({ item }) => `${item.id}: ${item.text}`),
  };
}

const plain = (text: string) => plainSpaces(text).toLowerCase();

/** Where a text first stands in the whole sheet, in reading order; -1: nowhere. */
function placeOf({ pdf }: ScoredSheet, text: string): number {
  return plain(pdf.text).indexOf(plain(text));
}

function stands(sheet: ScoredSheet, ...texts: readonly string[]): boolean {
  return texts.every((text) => placeOf(sheet, text) >= 0);
}

function onFirstPage({ pdf }: ScoredSheet, text: string): boolean {
  return plain(pdf.pages[0]?.text ?? "").includes(plain(text));
}

function inOrder(sheet: ScoredSheet, texts: readonly string[]): boolean {
  const places = texts.map((text) => placeOf(sheet, text));
  return places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1));
}

/** Every running text a patient reads, block by block. */
export function blocksOf({ front, prepare, personal, moves, charts, closing }: HandoutContent) {
  const sentence = (...texts: readonly string[]) => texts.filter((text) => text !== "").join("\n");
  return [
    { name: "purpose", text: sentence(front.purpose.lead, front.purpose.text) },
    { name: "the one rule", text: sentence(front.rule.main, front.rule.more) },
    { name: "go now", text: sentence(front.now.head, ...front.now.items) },
    { name: "call today", text: sentence(front.today.head, ...front.today.items) },
    { name: "tell us", text: sentence(front.tell.head, ...front.tell.items, front.tell.act, front.tell.how) },
    { name: "what you need", text: sentence(prepare.need.head, prepare.need.roller, prepare.need.support) },
    { name: "how to press", text: sentence(prepare.pressure.head, prepare.pressure.slow) },
    { name: "the 20-second test", text: sentence(prepare.test.head, ...prepare.test.steps) },
    ...personal.map(({ kind, items }) => ({
      name: kind,
      text: sentence(...items.map(({ text }) => text)),
    })),
    ...moves.map((move) => ({
      name: move.name,
      text: sentence(
        ...move.steps,
        move.follows?.words ?? "",
        `${move.feel.lead} ${move.feel.text}`,
        `${move.stop.lead} ${move.stop.text}`,
      ),
    })),
    ...charts.map(({ how }) => ({ name: "how to tick", text: how })),
    { name: "remember", text: sentence(...closing.summary) },
    { name: "what we know", text: sentence(closing.know.lead, closing.know.text) },
  ];
}

function allTexts(content: HandoutContent): string {
  return blocksOf(content)
    .map(({ text }) => text)
    .join("\n");
}

function everyMove({ content }: ScoredSheet, holds: (move: MoveContent) => boolean): boolean {
  return content.moves.every(holds);
}

const wordCount = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

/** At least this share of the steps begins with what to do. */
const ACTIVE_SHARE = 0.8;
/** Above these, a list is no longer taken in at once, and a step no longer done in one go. */
const MOST_STEPS = 7;
const MOST_WORDS = 15;

const startsWithAct = ({ content, language }: ScoredSheet) => {
  const steps = content.moves.flatMap(({ steps: all }) => all);
  return steps.filter((step) => language.act.test(step)).length / steps.length >= ACTIVE_SHARE;
};

const eachBlockReadsEasily = ({ content, language }: ScoredSheet) =>
  blocksOf(content).every(({ text }) => language.readsEasily(text));

const hasNoHardWord = ({ content, language }: ScoredSheet) => !language.hardWord.test(allTexts(content));

/** "Your rolling plan" and what it is for, before anything else but whose it is. */
const purposeFirst = (sheet: ScoredSheet) => {
  const { title, purpose, rule, now } = sheet.content.front;
  return onFirstPage(sheet, title) && inOrder(sheet, [title, purpose.lead, rule.main, now.head]);
};

const saysTheWhole = (sheet: ScoredSheet) =>
  sheet.content.front.glance.every(({ figure, words }) => stands(sheet, `${figure} ${words}`)) &&
  everyMove(sheet, ({ amount }) => stands(sheet, amount));

const inDigits = ({ content, language }: ScoredSheet) =>
  content.moves.every(({ amount }) => /\d/.test(amount) && !language.numberWord.test(amount)) &&
  content.front.glance.every(({ figure }) => /^\d+$/.test(figure));

const noSum = (sheet: ScoredSheet) =>
  everyMove(sheet, ({ amount, side }) => !/[+×=]|\btotal\b|\d\s*x\s*\d/i.test(`${amount} ${side ?? ""}`)) &&
  saysTheWhole(sheet);

const inChunks = (sheet: ScoredSheet) =>
  everyMove(
    sheet,
    ({ steps }) => steps.length <= MOST_STEPS && steps.every((step) => wordCount(step) <= MOST_WORDS),
  );

const headed = (sheet: ScoredSheet) => {
  const { front, prepare, moves, charts, closing } = sheet.content;
  return stands(
    sheet,
    front.title,
    front.now.head,
    front.today.head,
    front.tell.head,
    prepare.need.head,
    prepare.pressure.head,
    prepare.test.head,
    ...moves.map(({ name }) => name),
    ...charts.map(({ title }) => title).slice(0, 1),
    closing.remember,
    closing.know.lead,
  );
};

const inOrderOfDoing = (sheet: ScoredSheet) => {
  const { front, moves } = sheet.content;
  return inOrder(sheet, [
    front.title,
    front.now.head,
    ...moves.map(({ name, number }) => `${number} ${name}`),
  ]);
};

const summarised = (sheet: ScoredSheet) =>
  sheet.content.closing.summary.length === 3 && stands(sheet, ...sheet.content.closing.summary);

const pictured = (sheet: ScoredSheet) => everyMove(sheet, ({ figures }) => figures.length >= 2);

/** Start and end; a caption stands in one of its forms. */
const captioned = (sheet: ScoredSheet) =>
  everyMove(sheet, ({ figures }) =>
    figures.slice(0, 2).every(({ captions }) => captions.some((caption) => stands(sheet, caption))),
  );

const numbered = (sheet: ScoredSheet) =>
  everyMove(sheet, ({ steps }) => steps.every((step, index) => stands(sheet, `${index + 1} ${step}`)));

const chartWithHow = (sheet: ScoredSheet) =>
  sheet.content.charts.length > 0 &&
  sheet.content.charts.every(({ title, how }) => inOrder(sheet, [title, how.split(/[.]/)[0] ?? how]));

const speaksToYou = ({ content, language }: ScoredSheet) =>
  language.you.test(allTexts(content)) && !language.aboutYou.test(allTexts(content));

const saysWhatIsUnsure = (sheet: ScoredSheet) => stands(sheet, sheet.content.closing.know.text);

const callable = (sheet: ScoredSheet) =>
  [sheet.content.front.now.act, sheet.content.front.today.phone].every((text) => onFirstPage(sheet, text));

const understandability: readonly ScoredItem[] = [
  { id: "1", text: "The purpose is completely evident", judge: purposeFirst },
  {
    id: "2",
    text: "Nothing distracts from the purpose",
    judge: ({ content, language }) => !language.distraction.test(allTexts(content)),
  },
  { id: "3", text: "Common, everyday language", judge: (s) => eachBlockReadsEasily(s) && hasNoHardWord(s) },
  { id: "4", text: "Medical terms only to teach, and defined", judge: hasNoHardWord },
  { id: "5", text: "Active voice", judge: startsWithAct },
  { id: "6", text: "Numbers are clear and easy", judge: inDigits },
  { id: "7", text: "No calculations", judge: noSum },
  { id: "8", text: "Chunks, short sections", judge: inChunks },
  { id: "9", text: "Informative headers", judge: headed },
  { id: "10", text: "Logical sequence", judge: inOrderOfDoing },
  { id: "11", text: "A summary", judge: summarised },
  {
    id: "12",
    text: "Visual cues draw attention to key points",
    judge: () => ({
      seen: "The emergency box is the heaviest thing on page 1: thick edge, filled head, white words, octagon; the rule stands in a box of its own with a crossed-out picture. In grey the three boxes still rank by weight.",
    }),
  },
  { id: "15", text: "Visual aids wherever they help", judge: pictured },
  {
    id: "16",
    text: "Visual aids reinforce, not distract",
    judge: () => ({
      seen: "Each picture shows the step beside it: same person, same yellow roller, the side the words name; no decoration on any page.",
    }),
  },
  { id: "17", text: "Clear titles or captions", judge: captioned },
  {
    id: "18",
    text: "Clear and uncluttered pictures",
    judge: () => ({
      seen: "One body, one roller, one arrow, one contact mark, at most two stop lines; readable at a quarter of the size in standard and large; compact's are small and still show pose and roller.",
    }),
  },
  {
    id: "19",
    text: "Simple tables with short headings",
    judge: ({ content }) =>
      content.charts.every(({ weeks, date }) => [...weeks, date].every((head) => wordCount(head) <= 3)),
  },
];

const actionability: readonly ScoredItem[] = [
  { id: "20", text: "At least one action is named", judge: startsWithAct },
  { id: "21", text: "Addresses the user directly", judge: speaksToYou },
  { id: "22", text: "Manageable, explicit steps", judge: (s) => numbered(s) && inChunks(s) },
  { id: "23", text: "A tangible tool", judge: chartWithHow },
  { id: "24", text: "Instructions for calculations", judge: () => "not applicable" },
  { id: "25", text: "Says how to use the chart", judge: chartWithHow },
  { id: "26", text: "Visual aids make it easier to act", judge: (s) => pictured(s) && captioned(s) },
];

/** The 24 items of PEMAT-P, in its two scales. */
export const pemat = { understandability, actionability };

/** The 20 items of the CDC Clear Communication Index. */
export const clearCommunicationIndex: readonly ScoredItem[] = [
  { id: "1", text: "One main message", judge: (s) => onFirstPage(s, s.content.front.rule.main) },
  {
    id: "2",
    text: "The main message is at the top",
    judge: (s) =>
      inOrder(s, [s.content.front.purpose.lead, s.content.front.rule.main, s.content.front.now.head]),
  },
  {
    id: "3",
    text: "The main message has visual cues",
    judge: () => ({ seen: "Largest words after the title, in a thick box, beside the crossed-out picture." }),
  },
  {
    id: "4",
    text: "A visual supports the main message",
    judge: () => ({ seen: "The crossed-out picture shows a roller under the low back." }),
  },
  { id: "5", text: "Calls to action", judge: (s) => startsWithAct(s) && callable(s) },
  { id: "6", text: "Main message and calls to action in the active voice", judge: startsWithAct },
  { id: "7", text: "The audience's words", judge: (s) => eachBlockReadsEasily(s) && hasNoHardWord(s) },
  { id: "8", text: "Lists", judge: numbered },
  { id: "9", text: "Chunks with headings", judge: (s) => headed(s) && inChunks(s) },
  { id: "10", text: "The most important first", judge: purposeFirst },
  { id: "11", text: "What is known and not known", judge: saysWhatIsUnsure },
  { id: "12", text: "Behaviour is recommended", judge: saysTheWhole },
  {
    id: "13",
    text: "Why it matters",
    judge: (s) => stands(s, s.content.front.purpose.lead, s.content.front.purpose.text),
  },
  { id: "14", text: "How to do it", judge: numbered },
  { id: "15", text: "Numbers the audience uses", judge: inDigits },
  {
    id: "16",
    text: "Numbers are explained",
    judge: (s) => saysTheWhole(s) && stands(s, s.content.prepare.pressure.right),
  },
  { id: "17", text: "No maths", judge: noSum },
  {
    id: "18",
    text: "The nature of the risk",
    judge: (s) =>
      [s.content.front.now, s.content.front.today, s.content.front.tell].every(({ items }) =>
        items.every((item) => onFirstPage(s, item)),
      ),
  },
  { id: "19", text: "Risks and benefits", judge: saysWhatIsUnsure },
  {
    id: "20",
    text: "Probability also in words",
    judge: ({ content }) =>
      /%|\d+ (in|out of) \d{2,}/.test(allTexts(content).replace(/\d+ out of 10\b/g, ""))
        ? false
        : "not applicable",
  },
];
