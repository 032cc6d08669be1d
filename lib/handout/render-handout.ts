/** Prints a handout in this thread. */
import { pdf } from "@react-pdf/renderer";
import { createElement } from "react";
import { addressBreaker } from "./address-lines";
import { composeContent } from "./compose-content";
import { openFonts, readyFamilies } from "./fonts";
import { fontsFolder } from "./fonts-folder";
import { coverTexts } from "./glyph-coverage";
import { handoutBlocks } from "./handout-blocks";
import { HandoutDocument, type HandoutDocumentProps } from "./handout-document";
import type { HandoutRequest, HandoutResult } from "./handout-request";
import { createHeightMemory } from "./height-memory";
import { createLettering } from "./lettering";
import { type BlockHeight, hasTextTooWide, laidOutDocument, readHeights } from "./measured-layout";
import { sheets } from "./measures";
import { planPages } from "./plan-pages";
import { printedTexts } from "./printed-texts";
import { warmUpRequest } from "./warm-up-request";

const heightMemory = createHeightMemory();

/**
 * The PDF of a snapshot: the same bytes for the same request, on any machine and in any thread. `folder` is
 * where the font packages lie.
 */
export async function renderHandout(
  request: HandoutRequest,
  folder: string = fontsFolder(process.cwd()),
): Promise<HandoutResult> {
  const fonts = await openFonts(folder);
  const lettering = createLettering(fonts);
  const sheet = sheets[request.paper];
  const content = composeContent(request, addressBreaker(lettering, sheet));
  const coverage = coverTexts(printedTexts(request.snapshot, content), fonts);
  if (!coverage.ok) {
    return { ok: false, reason: "missing-glyph", character: coverage.character, where: coverage.where };
  }
  await readyFamilies(coverage.families);

  const { families } = coverage;
  let frontInTwo = false;
  let blocks = handoutBlocks(content, sheet, lettering, { frontInTwo });
  let blocksByKey = new Map(blocks.map((block) => [block.key, block]));
  const memoryKey = (key: string, squeeze: number) =>
    [sheet.paper, families.join(), key.split("-")[0], squeeze, blocksByKey.get(key)?.words].join(" ");
  const heights = heightMemory.forSheet();
  let last: (Drawing & { readonly plan: string }) | undefined;

  // Each layout but the last measures a block and squeeze not measured before, so the layouts come to an end.
  while (true) {
    const planned = planPages({
      ...sheet,
      blocks,
      // A height not yet known counts as none: what is ruled out so stays ruled out, and what is planned so is
      // drawn and measured. When the plan no longer changes, it is the one that follows from true heights.
      heightOf: ({ key }, squeeze) => heights.get(memoryKey(key, squeeze)) ?? 0,
    });
    if (!planned.ok) {
      if (frontInTwo) return { ok: false, reason: "too-long" };
      frontInTwo = true;
      blocks = handoutBlocks(content, sheet, lettering, { frontInTwo });
      blocksByKey = new Map(blocks.map((block) => [block.key, block]));
      continue;
    }
    const { pages } = planned;
    const plan = JSON.stringify(pages);
    if (last?.plan === plan) {
      if (last.tooWide) return { ok: false, reason: "too-long" };
      return { ok: true, pdf: await collect(last.stream), pages: pages.length };
    }
    last = { ...(await draw({ content, sheet, families, blocks: blocksByKey, pages })), plan };
    for (const { key, squeeze, height } of last.heights) heights.set(memoryKey(key, squeeze), height);
  }
}

type Drawing = {
  readonly stream: NodeJS.ReadableStream;
  readonly heights: readonly BlockHeight[];
  readonly tooWide: boolean;
};

async function draw(props: Omit<HandoutDocumentProps, "onRender">): Promise<Drawing> {
  let rendered: unknown = null;
  const onRender = (result: unknown) => {
    rendered = result;
  };
  const document = pdf(createElement(HandoutDocument, { ...props, onRender }));
  // Named `toBuffer`, it gives a stream. Everything is drawn when it resolves.
  const stream = await document.toBuffer();
  const laidOut = laidOutDocument(rendered);
  return { stream, heights: readHeights(laidOut, props.pages), tooWide: hasTextTooWide(laidOut) };
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "latin1") : chunk;
    chunks.push(bytes);
    length += bytes.length;
  }
  // Bytes of its own, not a slice of a shared pool: they are handed to another thread.
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const bytes of chunks) {
    whole.set(bytes, offset);
    offset += bytes.length;
  }
  return whole;
}

/** Loads fonts and layout code by printing once, so that the first patient does not wait for them. */
export async function warmUp(folder: string): Promise<void> {
  const result = await renderHandout(warmUpRequest, folder);
  if (!result.ok) throw new Error(`the handout printer does not start: ${result.reason}`);
}
