/** Looks for what no printed page may have: text off the page, over other text, in the foot; a page left mostly empty. */
import type { Look } from "@/lib/handout/look";
import type { PdfText } from "./pdf-text";

/** Parts of a letter's size above and below its baseline that ink takes. */
const ASCENT = 0.68;
const DESCENT = 0.18;
/** Boxes may touch by this much, in points: kerning and rounding. */
const TOUCH = 1.2;
/** A line may stand out of its column by so much, in points: its last space shrinks in vain. The edge of the paper is three times as far. */
const OUT = 12;
/** A page whose text ends above this share of its body is mostly empty. */
const LEAST_FILLED = 0.35;

/** Whether a problem is that of a page left mostly empty. */
export function isEmptiness(problem: string): boolean {
  return problem.includes(": mostly empty");
}

type Box = { text: string; left: number; right: number; top: number; bottom: number };

function boxesOf(page: PdfText["pages"][number]): readonly Box[] {
  return page.items
    .filter(({ text }) => text.trim() !== "")
    .map(({ text, x, y, width, height }) => ({
      text,
      left: x,
      right: x + width,
      bottom: y - height * DESCENT,
      top: y + height * ASCENT,
    }));
}

function overlap(a: Box, b: Box): boolean {
  return (
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > TOUCH &&
    Math.min(a.top, b.top) - Math.max(a.bottom, b.bottom) > TOUCH
  );
}

function overlapping(boxes: readonly Box[]): readonly string[] {
  const fromTop = [...boxes].sort((a, b) => b.top - a.top);
  return fromTop.flatMap((box, index) => {
    const problems: string[] = [];
    for (const other of fromTop.slice(index + 1)) {
      if (other.top < box.bottom) break;
      if (overlap(box, other)) problems.push(`"${box.text}" over "${other.text}"`);
    }
    return problems;
  });
}

/** What is wrong with the pages of a sheet in that look; `footStart`: the first words of the foot. */
export function pageProblems(pdf: PdfText, look: Look, footStart: string): readonly string[] {
  return pdf.pages.flatMap((page, index) => {
    const boxes = boxesOf(page);
    const isIn = ({ left, right, top, bottom }: Box) =>
      left > look.marginSide - OUT &&
      right < look.width - look.marginSide + OUT &&
      bottom > look.marginFoot - OUT &&
      top < look.height - look.marginTop + OUT;
    // The foot is drawn last; what it begins with may stand on page 1 as well.
    const foot = boxes.findLastIndex(
      ({ text, bottom }) =>
        bottom < look.marginFoot + look.footBand &&
        (footStart.startsWith(text) || text.startsWith(footStart)),
    );
    const body = foot < 0 ? boxes : boxes.slice(0, foot);
    const footTop = look.marginFoot + look.footBand;
    const lowest = Math.min(...body.map(({ bottom }) => bottom));
    const filled = (look.height - look.marginTop - lowest) / look.bodyHeight;
    const isLast = index === pdf.pages.length - 1;
    return [
      ...(foot < 0 ? ["no foot"] : []),
      ...boxes.filter((box) => !isIn(box)).map(({ text }) => `off the page: "${text}"`),
      ...body.filter(({ bottom }) => bottom < footTop - TOUCH).map(({ text }) => `in the foot: "${text}"`),
      ...overlapping(boxes),
      ...(!isLast && filled < LEAST_FILLED ? [`mostly empty: ${Math.round(filled * 100)} %`] : []),
    ].map((problem) => `page ${index + 1} of ${pdf.pages.length}: ${problem}`);
  });
}
