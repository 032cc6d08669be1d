/** The blocks of the standard layout and of large print, in order of doing, each with the element that draws it. */
import type { ReactElement } from "react";
import { BeforeYouStart, prepareSqueezes } from "./before-you-start";
import { chartStacks } from "./chart-weeks";
import { MadeFor, Summary, summarySqueezes, WhatWeKnow } from "./closing";
import { compactBlocks } from "./compact-blocks";
import { type DrawnBlock, drawnBlock } from "./drawn-block";
import { FrontHead, FrontPage, FrontStops, frontSqueezes } from "./front-page";
import type { FrontContent, HandoutContent, MoveContent } from "./handout-content";
import {
  LargeAbout,
  LargeFront,
  LargeHead,
  LargeStops,
  largeAboutSqueezes,
  largeFrontSteps,
} from "./large-front";
import { LargeMove } from "./large-move";
import { largeMoveSqueezes } from "./large-move-squeezes";
import { LargePrepare, LargePressure, largePrepareSqueezes, largePressureSqueezes } from "./large-prepare";
import type { Lettering } from "./lettering";
import type { Look } from "./look";
import { MoveModule } from "./move-module";
import { moveSqueezes } from "./move-squeezes";
import { PersonalBox } from "./personal-box";
import { TickChart } from "./tick-chart";

type FrontPart = (part: { content: FrontContent; look: Look; squeeze: number }) => ReactElement;

/** What differs between the layouts: page 1, what comes before the moves, and how a move is drawn. */
type LayoutParts = {
  readonly frontSqueezes: number;
  readonly front: FrontPart;
  readonly head: FrontPart;
  readonly stops: FrontPart;
  readonly before: (content: HandoutContent, look: Look) => readonly DrawnBlock[];
  readonly moveSqueezes: number;
  readonly move: (part: {
    move: MoveContent;
    look: Look;
    lettering: Lettering;
    squeeze: number;
  }) => ReactElement;
};

const standard: LayoutParts = {
  frontSqueezes: frontSqueezes.length - 1,
  front: FrontPage,
  head: FrontHead,
  stops: FrontStops,
  before: ({ prepare }, look) => [
    drawnBlock(
      { key: "prepare", kind: "prepare", squeezes: prepareSqueezes },
      prepare,
      (content, squeeze) => <BeforeYouStart content={content} look={look} squeeze={squeeze} />,
    ),
  ],
  moveSqueezes: moveSqueezes.length - 1,
  move: MoveModule,
};

const large: LayoutParts = {
  frontSqueezes: largeFrontSteps,
  front: LargeFront,
  head: LargeHead,
  stops: LargeStops,
  before: ({ front, prepare }, look) => [
    drawnBlock(
      { key: "about", kind: "prepare", squeezes: largeAboutSqueezes, isShared: false },
      front,
      (content, squeeze) => <LargeAbout content={content} look={look} squeeze={squeeze} />,
    ),
    drawnBlock(
      { key: "prepare", kind: "prepare", squeezes: largePrepareSqueezes },
      prepare,
      (content, squeeze) => <LargePrepare content={content} look={look} squeeze={squeeze} />,
    ),
    drawnBlock(
      { key: "pressure", kind: "prepare", squeezes: largePressureSqueezes },
      prepare,
      (content, squeeze) => <LargePressure content={content} look={look} squeeze={squeeze} />,
    ),
  ],
  moveSqueezes: largeMoveSqueezes.length - 1,
  move: LargeMove,
};

/**
 * All blocks of a handout in this look. `frontInTwo`: page 1 holds the rule and the stop signs alone, and whose plan it
 * is follows on page 2, where names and lines are too long for one page 1.
 */
export function handoutBlocks(
  content: HandoutContent,
  look: Look,
  lettering: Lettering,
  { frontInTwo }: { frontInTwo: boolean },
): readonly DrawnBlock[] {
  if (look.layout === "compact") return compactBlocks(content, look, lettering);
  const parts = look.layout === "large" ? large : standard;
  const { front, personal, moves, charts, closing } = content;
  const { remember, summary, know, check, madeFor } = closing;
  const frontBlock = (key: string, Part: FrontPart) =>
    drawnBlock({ key, kind: "side", squeezes: parts.frontSqueezes }, front, (words, squeeze) => (
      <Part content={words} look={look} squeeze={squeeze} />
    ));
  const Move = parts.move;
  return [
    ...(frontInTwo
      ? [
          frontBlock("stops", parts.stops),
          drawnBlock({ key: "head", kind: "personal" }, front, (words) => (
            <parts.head content={words} look={look} squeeze={0} />
          )),
        ]
      : [frontBlock("front", parts.front)]),
    ...parts.before(content, look),
    ...personal.map((list, index) =>
      drawnBlock({ key: `personal-${index}`, kind: "personal" }, list, (words) => (
        <PersonalBox list={words} look={look} />
      )),
    ),
    ...moves.map((move) =>
      drawnBlock(
        { key: `move-${move.number}`, kind: "move", squeezes: parts.moveSqueezes, moveNumber: move.number },
        move,
        (words, squeeze) => <Move move={words} look={look} lettering={lettering} squeeze={squeeze} />,
      ),
    ),
    ...chartStacks(charts, look, lettering).map((stack, index) =>
      drawnBlock(
        { key: `chart-${index}`, kind: "chart", squeezes: stack.squeezes.length - 1 },
        stack,
        (words, squeeze) => <TickChart stack={words} look={look} lettering={lettering} squeeze={squeeze} />,
      ),
    ),
    drawnBlock(
      { key: "summary", kind: "summary", squeezes: summarySqueezes },
      { remember, summary },
      (words, squeeze) => <Summary closing={words} look={look} squeeze={squeeze} />,
    ),
    drawnBlock({ key: "know", kind: "know" }, know, (words) => <WhatWeKnow know={words} look={look} />),
    drawnBlock({ key: "made", kind: "made" }, { check, madeFor }, (words) => (
      <MadeFor closing={words} look={look} />
    )),
  ];
}
