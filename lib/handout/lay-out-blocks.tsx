/** Lays blocks out apart from their pages, each once. Pages are laid out around places held free for them. */
import { Document, Page, View } from "@react-pdf/renderer";
import type { ReactElement } from "react";
import type { DrawnBlock } from "./drawn-block";
import { pageStyle } from "./handout-document";
import { type LaidOutNode, layOut } from "./lay-out";
import type { Look } from "./look";
import { hasTextTooWide } from "./measured-layout";
import { tagged } from "./tags";

/** A block as it will be drawn wherever it stands. */
export type LaidOutBlock = {
  readonly node: LaidOutNode;
  /** In points. */
  readonly height: number;
  /** Whether a word is wider than its place. */
  readonly isTooWide: boolean;
};

/** Each drawing on a page of its own, as wide as the text of a page. */
export async function layOutBlocks(
  drawings: readonly ReactElement[],
  look: Look,
  families: readonly string[],
): Promise<readonly LaidOutBlock[]> {
  const document = await layOut(
    <Document>
      {drawings.map((drawing, index) => (
        <Page key={index} size={[look.width, look.height]} wrap={false} style={pageStyle(look, families)}>
          {/* Placed, not flowed: nothing squeezes a block below the height its texts need. */}
          <View style={{ position: "absolute", top: 0, left: 0, width: look.textWidth }}>{drawing}</View>
        </Page>
      ))}
    </Document>,
  );
  return (document.children ?? []).map(({ children }) => {
    const node = children?.[0];
    if (node?.box === undefined) throw new Error("a block was not laid out");
    return { node, height: node.box.height, isTooWide: hasTextTooWide(node) };
  });
}

/** The block with nothing drawn but the room it takes. */
export function placeFor(block: DrawnBlock, laidOut: LaidOutBlock | undefined): DrawnBlock {
  const place = { place: block.key, ...tagged("Sect") };
  return { ...block, draw: () => <View style={{ height: laidOut?.height ?? 0 }} {...place} /> };
}

/** The laid-out pages with each block in its place. */
export function putBlocks(node: LaidOutNode, blocks: ReadonlyMap<string, LaidOutBlock>): LaidOutNode {
  const { place } = node.props;
  if (typeof place === "string") {
    const block = blocks.get(place);
    if (block === undefined) throw new Error(`no block for ${place}`);
    return { ...node, children: [block.node] };
  }
  return node.children === undefined || node.lines !== undefined
    ? node
    : { ...node, children: node.children.map((child) => putBlocks(child, blocks)) };
}
