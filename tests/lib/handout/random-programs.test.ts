import { writeFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { MOST_COMPACT_MOVES } from "@/lib/handout/compact-squeezes";
import { composeContent } from "@/lib/handout/compose-content";
import { drawHandout } from "@/lib/handout/draw-handout";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import type { HandoutContent, MoveContent } from "@/lib/handout/handout-content";
import { type HandoutLayout, type HandoutRequest, handoutLayouts } from "@/lib/handout/handout-request";
import { lookOf } from "@/lib/handout/look";
import { reencodeLogo } from "@/lib/handout/reencode-logo";
import { layOutHandout } from "@/lib/handout/render-handout";
import { moveTextIn } from "@/lib/moves/move-text";
import { papers } from "@/lib/program/paper";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { textsOverDrawings } from "../../support/laid-out-problems";
import { pictureFile } from "../../support/logos";
import { isEmptiness, pageProblems } from "../../support/page-problems";
import { readPdf } from "../../support/pdf-text";
import { anySnapshot } from "./handout-arbitraries";
import { sampleRequest, withSpanish } from "./sample-request";

/** Programs tried; `npm run evidence` asks for 2,000. */
const RUNS = Number(process.env.HANDOUT_RUNS ?? 60);
const SEED = Number(process.env.HANDOUT_SEED ?? 20261120);

const { logo: banner } = await storedLogo({ width: 1200, height: 120 });
const { logo: seal } = await storedLogo({ width: 300, height: 300 });
const standings = ["current", "review-due", "not-current", "on-hold", "not-issued"] as const;

const options = fc.record({
  logo: fc.constantFrom(null, null, banner, seal),
  paper: fc.constantFrom(...papers),
  locale: fc.constantFrom(...patientLocales),
  linkUrl: fc.option(fc.webUrl().map((url) => `${url.slice(0, 90)}/go#${"W".repeat(43)}`)),
  standing: fc.constantFrom<HandoutRequest["standing"]>(...standings),
});

type Drawn = Pick<HandoutRequest, "paper" | "locale" | "linkUrl" | "standing" | "logo">;

async function storedLogo(size: { readonly width: number; readonly height: number }) {
  const stored = await reencodeLogo(await pictureFile("png", size));
  if (!stored.ok) throw new Error(stored.reason);
  return stored;
}

/** What is asked of the printer for a program: a draft has no version, link or page to check it; own moves no Spanish words. */
function requestOf(
  snapshot: VersionSnapshot,
  { linkUrl, locale, ...chosen }: Drawn,
  layout: HandoutLayout,
): HandoutRequest {
  const isDraft = chosen.standing === "not-issued";
  const link = isDraft ? null : linkUrl;
  const hasOwn = snapshot.moves.some(({ move }) => moveTextIn(move, "es") === null);
  const version = isDraft ? { ...snapshot, versionNumber: null, verifyCode: null } : snapshot;
  return sampleRequest(hasOwn ? version : withSpanish(version), chosen.paper, {
    ...chosen,
    layout,
    locale: hasOwn ? "en" : locale,
    linkUrl: link,
    linkExpiresOn: link === null ? null : "2027-01-31",
    ...(isDraft && { verifyUrl: null }),
  });
}

/** The letters of a text, as they are compared: where lines break and words are parted does not count. */
const letters = (text: string) => text.normalize("NFKC").replace(/[\s\u00ad-]+/g, "");

function textsOfMove({ steps, follows, feel, stop, notes, amount, name }: MoveContent): readonly string[] {
  return [
    name,
    amount,
    ...steps,
    follows?.words ?? "",
    feel.text,
    stop.text,
    ...notes.map(({ lead, text }) => `${lead} ${text}`.trim()),
  ];
}

function otherTexts({ front, prepare, personal, closing }: HandoutContent): readonly string[] {
  return [
    front.title,
    front.clinic,
    front.purpose.text,
    ...front.facts.map(({ text }) => text),
    front.rule.main,
    ...[front.now, front.today, front.tell].flatMap(({ head, items }) => [head, ...items]),
    front.now.act,
    front.today.phone,
    front.today.hours,
    front.tell.act,
    prepare.need.roller,
    prepare.pressure.head,
    ...prepare.test.steps,
    ...personal.flatMap(({ items }) => items.map(({ text }) => text)),
    ...closing.summary,
    closing.know.text,
  ];
}

test("any program of 1 to 20 moves prints whole in every layout: nothing cut, overlapping or off the page", {
  timeout: RUNS * 20_000,
}, async () => {
  const tally = { printed: 0, notCompact: 0, tooWide: 0, refused: 0 };
  await fc.assert(
    fc.asyncProperty(anySnapshot, options, async (snapshot, drawn) => {
      for (const layout of handoutLayouts) {
        const request = requestOf(snapshot, drawn, layout);
        const { paper, locale } = request;
        const result = await layOutHandout(request, fontsFolder(process.cwd()));
        if (!result.ok && layout === "compact") {
          // Seven moves and more are never printed so; up to six are, unless what was typed for them fills a side, or, and
          // seldom, names or the clinic's hours hold words wider than a column.
          const { moves, forYou, note, skipped, clinic, clinician, patient } = snapshot;
          const isTyped =
            [note, ...forYou].some((text) => text !== "") ||
            skipped.length > 1 ||
            moves.some(({ prescribed }) => prescribed.note !== "");
          const lines = [clinic.name, clinic.hours, clinician.name, clinician.title, patient.printedName];
          expect(result).toMatchObject({ reason: "over-one-sheet" });
          tally.notCompact++;
          if (moves.length > MOST_COMPACT_MOVES) expect(result).toMatchObject({ side: "moves" });
          else if (!isTyped) {
            expect(lines.join(" "), JSON.stringify(result)).toMatch(/\S{20}/);
            tally.tooWide++;
          }
          continue;
        }
        // Large print has no room for the longest names on the longest link, for the longest lines typed for a patient, nor
        // for the longest note on the longest own move: it is refused in words, and seldom.
        if (!result.ok && layout === "large" && result.reason === "too-long") {
          const { part } = result;
          if (part.kind === "move") expect(snapshot.moves[part.number - 1]?.prescribed.note).not.toBe("");
          tally.refused++;
          continue;
        }
        if (!result.ok) throw new Error(`${layout}: ${JSON.stringify(result)}`);
        const pdf = await readPdf(await drawHandout(result.document));
        const content = composeContent(request, (address) => [address]);
        const look = lookOf(layout, paper, patientCopy(locale).direction);
        const where = `${layout} on ${paper} in ${locale}`;
        // A box of what was typed is never torn: beside a second one there may be no room, and no block to fill the page.
        const isCrowded = content.personal.length > 1;
        const problems = pageProblems(pdf, look, content.foot.check);
        expect(isCrowded ? problems.filter((problem) => !isEmptiness(problem)) : problems, where).toEqual([]);
        expect(textsOverDrawings(result.document), where).toEqual([]);
        if (layout === "compact") expect(pdf.pages).toHaveLength(2);

        const pages = pdf.pages.map(({ text }) => letters(text));
        for (const move of content.moves) {
          const texts = textsOfMove(move).map(letters);
          const home = pages.filter((page) => texts.every((text) => page.includes(text)));
          expect(home.length, `${where}: move ${move.number} whole on a page`).toBeGreaterThan(0);
        }
        const all = pages.join("");
        const missing = otherTexts(content).filter((text) => !all.includes(letters(text)));
        expect(missing, where).toEqual([]);
        tally.printed++;
      }
    }),
    // A failure is told as it came: making it small would take longer than the run.
    { numRuns: RUNS, seed: SEED, endOnFailure: true, includeErrorInReport: true },
  );
  expect(tally.refused / RUNS).toBeLessThan(0.1);
  expect(tally.tooWide / RUNS).toBeLessThan(0.05);
  if (process.env.HANDOUT_TALLY) writeFileSync(process.env.HANDOUT_TALLY, JSON.stringify(tally));
});
