/** Prints a handout in this thread. */
import { createElement } from "react";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { addressBreaker } from "./address-lines";
import { MOST_COMPACT_MOVES } from "./compact-squeezes";
import { composeContent } from "./compose-content";
import { drawHandout } from "./draw-handout";
import { openFonts, readyFamilies } from "./fonts";
import { fontsFolder } from "./fonts-folder";
import { coverTexts } from "./glyph-coverage";
import { handoutBlocks } from "./handout-blocks";
import { HandoutDocument } from "./handout-document";
import type { HandoutRequest, HandoutResult, NoHandout, TooLongPart } from "./handout-request";
import { type LaidOutNode, layOut } from "./lay-out";
import { placeFor, putBlocks } from "./lay-out-blocks";
import { createLettering } from "./lettering";
import { lookOf } from "./look";
import { hasTextTooWide } from "./measured-layout";
import { planSheet } from "./plan-sheet";
import { printedTexts } from "./printed-texts";
import { recordPictures } from "./record-picture";

/**
 * The PDF of a snapshot: the same bytes for the same request, on any machine and in any thread. `folder` is
 * where the font packages lie.
 */
export async function renderHandout(
  request: HandoutRequest,
  folder: string = fontsFolder(process.cwd()),
): Promise<HandoutResult> {
  const handout = await layOutHandout(request, folder);
  if (!handout.ok) return handout;
  const { document, pages } = handout;
  return { ok: true, pdf: await drawHandout(document), pages };
}

type LaidOutHandout =
  | { readonly ok: true; readonly document: LaidOutNode; readonly pages: number }
  | NoHandout;

/** The pages of a handout with everything in its place, not yet drawn. */
export async function layOutHandout(request: HandoutRequest, folder: string): Promise<LaidOutHandout> {
  const isCompact = request.layout === "compact";
  if (isCompact && request.snapshot.moves.length > MOST_COMPACT_MOVES) {
    return { ok: false, reason: "over-one-sheet", side: "moves" };
  }
  const fonts = await openFonts(folder);
  const lettering = createLettering(fonts);
  const look = lookOf(request.layout, request.paper, patientCopy(request.locale).direction);
  const content = composeContent(request, addressBreaker(lettering, look));
  const coverage = coverTexts(printedTexts(request.snapshot, content), fonts);
  if (!coverage.ok) {
    return { ok: false, reason: "missing-glyph", character: coverage.character, where: coverage.where };
  }
  const { families } = coverage;
  await readyFamilies(families);

  let tooHigh: string | null = null;
  for (const frontInTwo of isCompact ? [false] : [false, true]) {
    const blocks = handoutBlocks(content, look, lettering, { frontInTwo });
    const plan = await planSheet(blocks, look, families);
    if (!plan.ok && isCompact) {
      return { ok: false, reason: "over-one-sheet", side: plan.tooHigh === "front" ? "front" : "back" };
    }
    if (!plan.ok) {
      tooHigh = plan.tooHigh;
      continue;
    }
    const { pages, placed } = plan;
    const places = new Map(blocks.map((block) => [block.key, placeFor(block, placed.get(block.key))]));
    const sheet = await layOut(
      createElement(HandoutDocument, { content, look, families, blocks: places, pages }),
    );
    if (hasTextTooWide(sheet)) return { ok: false, reason: "too-long", part: { kind: "text" } };
    return { ok: true, document: putBlocks(recordPictures(sheet), placed), pages: pages.length };
  }
  return { ok: false, reason: "too-long", part: tooLongPart(tooHigh, request.snapshot) };
}

/** What a clinician knows a block by that fits on no page. `key`: as `handoutBlocks` names it; null: no single one. */
function tooLongPart(key: string | null, { moves }: Pick<VersionSnapshot, "moves">): TooLongPart {
  const [component = "", number] = key?.split("-") ?? [];
  switch (component) {
    case "move":
      return {
        kind: "move",
        number: Number(number),
        name: moves[Number(number) - 1]?.move.name ?? "",
      };
    case "front":
    case "stops":
    case "head":
    case "about":
      return { kind: "front" };
    case "personal":
      return { kind: "notes" };
    default:
      return { kind: "text" };
  }
}
