/** The QR codes as they stand on paper: each leads where it says, and a phone can read it. */
import QRCode from "qrcode";
import { describe, expect, test } from "vitest";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { type HandoutRequest, handoutLayouts } from "@/lib/handout/handout-request";
import type { LaidOutNode } from "@/lib/handout/lay-out";
import { mm } from "@/lib/handout/measures";
import { layOutHandout } from "@/lib/handout/render-handout";
import { papers } from "@/lib/program/paper";
import { placesOfTexts } from "../../support/laid-out-problems";
import { codesOf } from "../../support/printed-codes";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";

/** Millimetres: with less, the cameras of older phones lose the squares of a code at arm's length. */
const LEAST_MODULE = 0.33;
/** The page the program can be played from: in large print the stop signs fill page 1. */
const LINK_PAGE = { standard: 0, compact: 0, large: 1 } as const;
/** Letters of the longest host whose codes are large enough: the foot of a compact sheet has the least room. */
const LONGEST_HOST = { standard: 71, compact: 43, large: 100 } as const;

function rowsOf(url: string, level: "L" | "M"): readonly string[] {
  const { modules } = QRCode.create(url, { errorCorrectionLevel: level });
  return Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => (modules.get(y, x) === 0 ? " " : "#")).join(""),
  );
}

async function pagesOf(request: HandoutRequest): Promise<readonly LaidOutNode[]> {
  const sheet = await layOutHandout(request, fontsFolder(process.cwd()));
  if (!sheet.ok) throw new Error(JSON.stringify(sheet));
  return sheet.document.children ?? [];
}

/** Texts over the codes of a page, their quiet zones included. */
function textsOverCodes(page: LaidOutNode): readonly string[] {
  const codes = codesOf(page);
  return placesOfTexts(page)
    .filter((text) =>
      codes.some(
        (code) =>
          Math.min(text.right, code.right) - Math.max(text.left, code.left) > 0 &&
          Math.min(text.bottom, code.bottom) - Math.max(text.top, code.top) > 0,
      ),
    )
    .map(({ words }) => words);
}

const sheets = handoutLayouts.flatMap((layout) => papers.map((paper) => [layout, paper] as const));
const hostOf = (letters: number) => `${"clinic-".repeat(20).slice(0, letters - 8)}.example`;
const secret = "q3Zt7mPb1xVnR8cKfWd2Lgq3Zt7mPb1xVnR8cKfWd2L";

describe.each(sheets)("the codes of a %s sheet on %s", (layout, paper) => {
  const snapshot = sampleSnapshot(templateMoves("four-move"));
  test.each(["rollscript.example", hostOf(LONGEST_HOST[layout])])(
    "for %s: in each foot the one that checks the sheet, on one page the one that plays it",
    async (host) => {
      const linkUrl = `https://${host}/go#${secret}`;
      const verifyUrl = `https://${host}/verify/K7QM2R9XW4TDHB6NCE83YFAJZP`;
      const pages = await pagesOf(sampleRequest(snapshot, paper, { layout, linkUrl, verifyUrl }));
      const [play, check] = [rowsOf(linkUrl, "M"), rowsOf(verifyUrl, "L")];
      expect(pages.length).toBeGreaterThan(1);
      pages.forEach((page, index) => {
        const codes = codesOf(page);
        expect(
          codes.map(({ rows }) => rows),
          `page ${index + 1}`,
        ).toEqual(index === LINK_PAGE[layout] ? [play, check] : [check]);
        expect(Math.min(...codes.map(({ module }) => module))).toBeGreaterThanOrEqual(mm(LEAST_MODULE));
        expect(textsOverCodes(page)).toEqual([]);
      });
    },
  );

  test("without a link there is nothing to play, and each page can still be checked", async () => {
    const request = sampleRequest(snapshot, paper, { layout, linkUrl: null, linkExpiresOn: null });
    const check = rowsOf(request.verifyUrl ?? "", "L");
    for (const page of await pagesOf(request)) expect(codesOf(page).map(({ rows }) => rows)).toEqual([check]);
  });
});

test.each(papers)("where page 1 is full on %s, its code is smaller and the same", async (paper) => {
  const snapshot = sampleSnapshot(templateMoves("four-move"));
  const long = "Physiotherapy and rehabilitation by the harbour, open to everybody ".repeat(2);
  const clinic = { ...snapshot.clinic, name: long.slice(0, 80), hours: long.slice(0, 80).trim() };
  const full = withSpanish({
    ...snapshot,
    clinic,
    patient: { ...snapshot.patient, printedName: "W. ".repeat(26).trim() },
  });
  const request = sampleRequest(full, paper, { locale: "es", standing: "review-due" });
  const play = rowsOf(request.linkUrl ?? "", "M");
  const codes = (await pagesOf(request))
    .flatMap((page) => codesOf(page))
    .filter(({ rows }) => rows.length === play.length);
  expect(codes.map(({ rows }) => rows)).toEqual([play]);
  expect(codes[0]?.module).toBeGreaterThanOrEqual(mm(LEAST_MODULE));
});
