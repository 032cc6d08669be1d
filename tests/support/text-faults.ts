/** What of a screen's words cannot be read, and which of a session's buttons cannot be pressed, at the page's size. */
import type { Page } from "@playwright/test";
import type { Fault } from "./player-page";

/** The reader's own text size, as the browser's settings hold it: media queries in em follow it too. */
export async function setTextSize(page: Page, pixels: number): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: pixels } });
}

/** Goes through all scenes of the page. */
export function textFaultsOf(page: Page): Promise<Fault[]> {
  return page.evaluate(() => {
    type Line = {
      readonly owner: Element;
      readonly words: string;
      readonly box: DOMRect;
      readonly ink: DOMRect;
    };
    const faults: { scene: string; fault: string }[] = [];
    const round = (box: DOMRect) => [box.left, box.top, box.right, box.bottom].map(Math.round).join(" ");
    const isIn = (box: DOMRect, around: { left: number; top: number; right: number; bottom: number }) =>
      box.left >= around.left - 2 &&
      box.right <= around.right + 2 &&
      box.top >= around.top - 2 &&
      box.bottom <= around.bottom + 2;
    const atMiddle = ({ left, top, width, height }: DOMRect) =>
      document.elementFromPoint(left + width / 2, top + height / 2);

    /** Where the letters themselves are: the box of a line of text is higher than it. */
    const inkOf = (box: DOMRect) =>
      new DOMRect(box.left, box.top + box.height * 0.25, box.width, box.height * 0.5);

    /** Every line of text that can be seen. */
    function linesOf(part: Element): Line[] {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      const lines: Line[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const owner = node.parentElement;
        const words = node.textContent?.trim() ?? "";
        if (
          !owner ||
          words === "" ||
          owner.closest(".sr, svg") ||
          !owner.checkVisibility({ visibilityProperty: true })
        )
          continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) lines.push({ owner, words, box, ink: inkOf(box) });
      }
      return lines;
    }

    function cutBy({ owner, ink }: Line): Element | undefined {
      for (
        let around: Element | null = owner;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const isShut = [overflowX, overflowY].some((way) => way === "hidden" || way === "clip");
        if ((isShut || around.matches("button, a")) && !isIn(ink, around.getBoundingClientRect()))
          return around;
      }
      return undefined;
    }

    const isOver = (one: DOMRect, other: DOMRect) =>
      one.left < other.right - 2 &&
      one.right > other.left + 2 &&
      one.top < other.bottom - 1 &&
      one.bottom > other.top + 1;

    /** What is drawn over a line of text; itself and all that can be seen through left out. */
    function coverOf({ owner, ink }: Line): string | undefined {
      const [x, y] = [ink.left + ink.width / 2, ink.top + ink.height / 2];
      const stack = document.elementsFromPoint(x, y);
      const own = stack.findIndex((part) => part === owner || owner.contains(part));
      if (own === -1) return "nothing that is in sight";
      const cover = stack.slice(0, own).find((part) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(part);
        return backgroundColor !== "rgba(0, 0, 0, 0)" || backgroundImage !== "none";
      });
      return cover && `${cover.tagName} ${cover.getAttribute("class")}`;
    }

    /** What lies over the nth line of a text: with the text at the middle and at both ends of the window, and the line in its upper part. */
    function coversWhileScrolling(owner: Element, nth: number): (string | undefined)[] {
      const cover = () =>
        linesOf(owner)
          .slice(nth, nth + 1)
          .map(coverOf)[0];
      const covers = (["center", "start", "end"] as const).map((block) => {
        owner.scrollIntoView({ block });
        return cover();
      });
      scrollBy(0, (linesOf(owner)[nth]?.ink.top ?? 0) - innerHeight * 0.35);
      return [...covers, cover()];
    }

    /** What stays in its place while the rest runs on below it. */
    const stays = (part: Element) => part.closest(".dock, .stay, .work > .ask") !== null;

    function lookAtWords(say: (fault: string) => void): void {
      const page = document.documentElement;
      if (page.scrollWidth > innerWidth) say(`${page.scrollWidth} px wide`);
      const lines = linesOf(document.body);
      for (const line of lines) {
        const { words, box, owner, ink } = line;
        if (box.left < -1 || box.right > innerWidth + 1) say(`"${words}" ${round(box)} is beside the window`);
        const cutter = cutBy(line);
        if (cutter) say(`"${words}" ${round(ink)} is cut by ${cutter.tagName} ${cutter.className}`);
        const covers = lines.find(
          (other) => other.words < words && stays(other.owner) === stays(owner) && isOver(other.ink, ink),
        );
        if (covers) say(`"${words}" ${round(ink)} lies over "${covers.words}" ${round(covers.ink)}`);
      }
      for (const owner of new Set(lines.map((line) => line.owner))) {
        const hidden = linesOf(owner).flatMap((_, nth) => {
          const covers = coversWhileScrolling(owner, nth);
          return covers.every((cover) => cover !== undefined) ? [covers.join(", ")] : [];
        });
        if (hidden.length > 0) say(`"${owner.textContent}" is under ${hidden[0]}`);
      }
      scrollTo(0, 0);
    }

    function lookAtButtons(say: (fault: string) => void): void {
      for (const button of document.querySelectorAll<HTMLElement>(".dock > button, .s.work > .ask")) {
        if (!button.checkVisibility({ visibilityProperty: true })) continue;
        const box = button.getBoundingClientRect();
        const name = `${button.innerText} ${round(box)}`;
        if (!isIn(box, { left: 0, top: 0, right: innerWidth, bottom: innerHeight }))
          say(`${name} is out of sight`);
        else if (atMiddle(box)?.closest("button") !== button) say(`${name} cannot be pressed`);
        if (Math.min(box.width, box.height) < 44) say(`${name} is small`);
      }
    }

    for (let at = 0; ; at++) {
      const scene = window.show(at);
      if (scene === undefined) return faults;
      const say = (fault: string) => faults.push({ scene, fault });
      scrollTo(0, 0);
      lookAtButtons(say);
      lookAtWords(say);
    }
  });
}
