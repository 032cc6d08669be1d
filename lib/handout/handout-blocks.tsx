/** The blocks of the standard layout, in order of doing, each with the element that draws it. */
import type { ReactElement } from "react";
import { BeforeYouStart, prepareSqueezes } from "./before-you-start";
import { Summary, WhatWeKnow } from "./closing";
import { FrontHead, FrontPage, FrontStops, frontSqueezes } from "./front-page";
import type { FrontContent, HandoutContent } from "./handout-content";
import type { Lettering } from "./lettering";
import type { Sheet } from "./measures";
import { MoveModule } from "./move-module";
import { moveSqueezes } from "./move-squeezes";
import { PersonalBox } from "./personal-box";
import type { Block } from "./plan-pages";
import { TickChart } from "./tick-chart";

export type DrawnBlock = Block & {
  /** What is drawn, as text: blocks with the same words on the same paper are equally high. */
  readonly words: string;
  /** The number of the move, for the tag that says what comes next; null for all other blocks. */
  readonly moveNumber: number | null;
  readonly draw: (squeeze: number) => ReactElement;
};

function block<Content>(
  { key, kind, squeezes = 0, moveNumber = null }: Pick<Block, "key" | "kind"> & Partial<DrawnBlock>,
  content: Content,
  draw: (content: Content, squeeze: number) => ReactElement,
): DrawnBlock {
  return {
    key,
    kind,
    squeezes,
    moveNumber,
    words: JSON.stringify(content),
    draw: (squeeze) => draw(content, squeeze),
  };
}

/**
 * All blocks of a handout on this paper. `frontInTwo`: the stop signs have a page of their own, where names and
 * lines are too long for one page 1.
 */
export function handoutBlocks(
  { front, prepare, personal, moves, charts, closing }: HandoutContent,
  sheet: Sheet,
  lettering: Lettering,
  { frontInTwo }: { frontInTwo: boolean },
): readonly DrawnBlock[] {
  const frontBlock = (
    key: string,
    draw: (part: { content: FrontContent; squeeze: number }) => ReactElement,
  ): DrawnBlock =>
    block({ key, kind: "front", squeezes: frontSqueezes.length - 1 }, front, (content, squeeze) =>
      draw({ content, squeeze }),
    );
  const prepareBlock = { key: "prepare", kind: "prepare", squeezes: prepareSqueezes } as const;
  return [
    ...(frontInTwo
      ? [frontBlock("head", FrontHead), frontBlock("stops", FrontStops)]
      : [frontBlock("front", FrontPage)]),
    block(prepareBlock, prepare, (content, squeeze) => (
      <BeforeYouStart content={content} squeeze={squeeze} />
    )),
    ...personal.map((list, index) =>
      block({ key: `personal-${index}`, kind: "personal" }, list, (content) => (
        <PersonalBox list={content} />
      )),
    ),
    ...moves.map((move) =>
      block(
        {
          key: `move-${move.number}`,
          kind: "move",
          squeezes: moveSqueezes.length - 1,
          moveNumber: move.number,
        },
        move,
        (content, squeeze) => (
          <MoveModule move={content} sheet={sheet} lettering={lettering} squeeze={squeeze} />
        ),
      ),
    ),
    ...charts.map((chart, index) =>
      block({ key: `chart-${index}`, kind: "chart" }, chart, (content) => (
        <TickChart chart={content} sheet={sheet} lettering={lettering} />
      )),
    ),
    block({ key: "summary", kind: "closing" }, closing, (content) => <Summary closing={content} />),
    block({ key: "know", kind: "closing" }, closing, (content) => <WhatWeKnow closing={content} />),
  ];
}
