/** The blocks of a compact sheet: its front and its back. */
import { CompactBack } from "./compact-back";
import { CompactFront } from "./compact-front";
import { compactBackSqueezes, compactFrontSqueezes } from "./compact-squeezes";
import { type DrawnBlock, drawnBlock } from "./drawn-block";
import type { HandoutContent } from "./handout-content";
import type { Lettering } from "./lettering";
import type { Look } from "./look";

/** One block a side. */
export function compactBlocks(
  { front, prepare, personal, moves, shortChart, closing }: HandoutContent,
  look: Look,
  lettering: Lettering,
): readonly DrawnBlock[] {
  return [
    drawnBlock(
      { key: "front", kind: "side", squeezes: compactFrontSqueezes.length - 1 },
      { front, prepare, personal, shortChart, closing },
      (content, squeeze) => (
        <CompactFront content={content} look={look} lettering={lettering} squeeze={squeeze} />
      ),
    ),
    drawnBlock(
      {
        key: "back",
        kind: "side",
        squeezes: compactBackSqueezes(moves.length).length - 1,
        moveNumber: 1,
        isShared: true,
      },
      { moves, pictureKey: prepare.key },
      (content, squeeze) => <CompactBack {...content} look={look} lettering={lettering} squeeze={squeeze} />,
    ),
  ];
}
