/** A block of a handout with what draws it. */
import type { ReactElement } from "react";
import type { Block } from "./plan-pages";

export type DrawnBlock = Block & {
  /** What is drawn, as text: blocks with the same words on the same paper are equally high. */
  readonly words: string;
  /** The number of the move, for the tag that says what comes next; null for all other blocks. */
  readonly moveNumber: number | null;
  /** Whether other patients' sheets may hold the very same. */
  readonly isShared: boolean;
  readonly draw: (squeeze: number) => ReactElement;
};

/** A picture made of pixels is nothing to compare by: sizes stand beside it. */
function withoutPictures(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? value.length : value;
}

/** A block that draws `content`. */
export function drawnBlock<Content>(
  {
    key,
    kind,
    squeezes = 0,
    moveNumber = null,
    isShared = kind !== "side" && kind !== "personal",
  }: Pick<Block, "key" | "kind"> & Partial<DrawnBlock>,
  content: Content,
  draw: (content: Content, squeeze: number) => ReactElement,
): DrawnBlock {
  return {
    key,
    kind,
    squeezes,
    moveNumber,
    isShared,
    words: JSON.stringify(content, withoutPictures),
    draw: (squeeze) => draw(content, squeeze),
  };
}
