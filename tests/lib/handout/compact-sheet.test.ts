import { describe, expect, test } from "vitest";
import { en } from "@/lib/copy/patient/en";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { composeContent } from "@/lib/handout/compose-content";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import type { LaidOutNode } from "@/lib/handout/lay-out";
import { lookOf } from "@/lib/handout/look";
import { layOutHandout, renderHandout } from "@/lib/handout/render-handout";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { templateIds } from "@/lib/moves/templates";
import { papers } from "@/lib/program/paper";
import { type PrescribedMove, prescribe } from "@/lib/program/program";
import { makeLogo } from "../../support/logos";
import { pageProblems } from "../../support/page-problems";
import { type PdfText, plainSpaces, readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves, withSpanish } from "./sample-request";

const sequence = templateMoves("coach-sequence");
/** The longest note the form takes. */
const longNote = `${"Roll slowly, and rest when you have to. ".repeat(8).slice(0, 299)}.`;

async function compactSheet(request: HandoutRequest): Promise<PdfText | string> {
  const result = await renderHandout({ ...request, layout: "compact" });
  if (!result.ok) return result.reason === "over-one-sheet" ? `full: ${result.side}` : result.reason;
  const text = await readPdf(result.pdf);
  expect(text.pages).toHaveLength(2);
  expect(result.pages).toBe(2);
  return text;
}

/** The sheet, held to what every compact sheet must be. */
async function soundSheet(request: HandoutRequest): Promise<PdfText> {
  const text = await compactSheet(request);
  if (typeof text === "string") throw new Error(text);
  const look = lookOf("compact", request.paper, "ltr");
  expect(pageProblems(text, look, patientCopy(request.locale).handout.scanToCheck)).toEqual([]);
  for (const item of text.pages.flatMap(({ items }) => items)) {
    if (item.text.trim() !== "") expect(item.height, item.text).toBeGreaterThanOrEqual(12);
  }
  expectMoves(text, request);
  return text;
}

/** Each move stands whole on the back, and no step on the front. */
function expectMoves(text: PdfText, request: HandoutRequest): void {
  const [front, back] = text.pages;
  const words = (back?.text ?? "").replaceAll(" ", "");
  for (const move of composeContent(request, (address) => [address]).moves) {
    const parts = [
      move.name,
      move.amount,
      move.side ?? "",
      ...move.steps,
      move.follows?.words ?? "",
      move.feel.text,
      move.stop.text,
    ];
    for (const part of [...parts, ...move.notes.map((note) => note.text)]) {
      expect(words, part).toContain(plainSpaces(part).replaceAll(" ", ""));
    }
    expect(front?.text).not.toContain(plainSpaces(move.steps[0] ?? move.name));
  }
}

/** The heights of the logos on a compact sheet, in points. */
async function logoHeights(request: HandoutRequest): Promise<readonly number[]> {
  const sheet = await layOutHandout({ ...request, layout: "compact" }, fontsFolder(process.cwd()));
  if (!sheet.ok) throw new Error(JSON.stringify(sheet));
  return imagesOf(sheet.document).map(({ box }) => box?.height ?? 0);
}

function imagesOf(node: LaidOutNode): readonly LaidOutNode[] {
  return node.type === "IMAGE" ? [node] : (node.children ?? []).flatMap(imagesOf);
}

const noted = (moves: readonly PrescribedMove[], note: string) => moves.map((move) => ({ ...move, note }));

describe.each(papers)("a compact sheet on %s", (paper) => {
  test.each(templateIds)(
    "holds the %s routine on its two sides, with everything a handout must carry",
    async (id) => {
      const request = sampleRequest(sampleSnapshot(templateMoves(id)), paper);
      const text = await soundSheet(request);
      const { safety, handout } = en;
      const front = text.pages[0]?.text ?? "";
      const onFront = [
        handout.purpose,
        handout.purposeMore,
        "For M. K.",
        "Made 20 Nov 2026",
        "Review 4 Dec 2026",
        "Harbour Lane Physiotherapy",
        "Ines Moreau, physical therapist · (902) 555-0142",
        "Monday to Friday, 8 am to 6 pm. Closed? Call the nurse line: 811.",
        "Works until 31 Jan 2027.",
        "3 days a week",
        "minutes in all",
        safety.rule,
        safety.ruleMore,
        "Call 911",
        ...Object.values(safety.tiers).flatMap(({ heading, signs }) => [heading, ...signs]),
        safety.tellFirst,
        safety.tellHow,
        ...handout.needs("medium"),
        safety.press,
        safety.slow,
        ...safety.test,
        "Skipped for you: Back-of-thigh roll: sore skin on the left thigh.",
        handout.tickTitle,
        handout.rememberTitle,
        handout.know,
        handout.madeFor,
        "Turn over: move 1",
      ];
      for (const words of onFront) expect(front).toContain(plainSpaces(words));
      text.pages.forEach((page, index) => {
        expect(page.text).toContain(`Page ${index + 1} of 2`);
        expect(page.text).toContain("K7QM 2R9X W4TD HB6N CE83 YFAJ ZP");
        expect(page.text).toContain("Version 2");
        expect(page.text).toContain("Or open: rollscript.example/verify Code");
      });
      const back = text.pages[1]?.text ?? "";
      expect(back).not.toMatch(/Turn over|Next:|Week/);
      const { contact, stroke, stopLine } = handout.key;
      for (const words of [contact, stroke, stopLine]) expect(back).toContain(words);
    },
  );

  test.each(templateIds)(
    "holds the %s routine in Spanish, and all that reaches it without a scan",
    async (id) => {
      const request = sampleRequest(withSpanish(sampleSnapshot(templateMoves(id))), paper, { locale: "es" });
      const { handout } = patientCopy("es");
      const [front, back] = (await soundSheet(request)).pages.map(({ text }) => text.replaceAll(" ", ""));
      const dense = (words: string) => plainSpaces(words).replaceAll(" ", "");
      expect(front).toContain(dense(`${handout.openAt} ${request.linkUrl}`));
      for (const page of [front, back]) {
        expect(page).toContain(dense(`${handout.openAt} rollscript.example/verify ${handout.code} K7QM`));
      }
      expect(back).toContain(dense(handout.key.stopLine));
    },
  );

  test.each(builtInCatalogue.moves.map(({ slug }) => slug))(
    "holds all moves but %s in Spanish, the longer language",
    async (slug) => {
      const six = builtInCatalogue.moves.filter((move) => move.slug !== slug);
      const snapshot = sampleSnapshot(six.map((move, index) => prescribe(move, `m${index}`)));
      const text = await soundSheet(sampleRequest(withSpanish(snapshot), paper, { locale: "es" }));
      expect(text.pages[1]?.text).toContain(plainSpaces(patientCopy("es").handout.key.stopLine));
    },
  );

  test.each([
    ["en", "coach-sequence"],
    ["es", "coach-sequence"],
    ["en", "five-area"],
    ["es", "five-area"],
  ] as const)("holds the clinic's logo with its words in %s, over the %s routine", async (locale, id) => {
    const snapshot = withSpanish(sampleSnapshot(templateMoves(id)));
    const request = sampleRequest(snapshot, paper, { locale, logo: await makeLogo() });
    const text = await soundSheet(request);
    expect(text.pages[0]?.text).toContain("Harbour Lane Physiotherapy");
    expect(await logoHeights(request)).toHaveLength(1);
  });

  test("is refused for no logo: with notes that just fit without one, the logo grows smaller", async () => {
    const logo = await makeLogo();
    const noting = (times: number, changes: Partial<HandoutRequest> = {}) =>
      sampleRequest(
        sampleSnapshot(sequence, { forYou: ["Go easy on your left knee. ".repeat(times)] }),
        paper,
        changes,
      );
    let most = paper === "a4" ? 15 : 3;
    await soundSheet(noting(most));
    while (typeof (await compactSheet(noting(most + 1))) !== "string") most++;
    await soundSheet(noting(most, { logo }));
    const [usual = 0] = await logoHeights(sampleRequest(sampleSnapshot(sequence), paper, { logo }));
    const [small = 0] = await logoHeights(noting(most, { logo }));
    expect(small).toBeGreaterThan(0);
    expect(small).toBeLessThan(usual);
  });

  test("says where it can be read on a phone, in letters too, wherever it has a link", async () => {
    const frontOf = async (changes: Partial<HandoutRequest>) =>
      (await soundSheet(sampleRequest(sampleSnapshot(sequence), paper, changes))).pages[0]?.text ?? "";
    const linked = await frontOf({});
    const url = sampleRequest(sampleSnapshot(sequence)).linkUrl ?? "";
    expect(linked).toContain(`${plainSpaces(en.handout.readOnPhone)} ${en.handout.openAt}`);
    expect(linked.replaceAll(" ", "")).toContain(url);
    const plain = await frontOf({ linkUrl: null, linkExpiresOn: null });
    expect(plain).not.toContain(plainSpaces(en.handout.readOnPhone));
    expect(plain).not.toContain("/go#");
  });

  test("says how to go on after the weeks of its chart", async () => {
    const frontOf = async (weeks: number) =>
      (await soundSheet(sampleRequest(sampleSnapshot(sequence, { weeks }), paper))).pages[0]?.text ?? "";
    expect(await frontOf(4)).toContain(plainSpaces(en.handout.afterChart(4)));
    expect(await frontOf(2)).not.toContain("Go on until");
  });

  test.each([1, 2, 3, 4, 5, 6, 7])(
    "on %i days a week sets the heads of its weeks apart",
    async (sessionsPerWeek) => {
      // The rarer the sessions, the narrower a week.
      await soundSheet(sampleRequest(sampleSnapshot(sequence, { sessionsPerWeek, weeks: 12 }), paper));
    },
  );

  test.each([1, 2, 3, 4, 5, 6])("with %i moves fills its back to the foot", async (count) => {
    const text = await soundSheet(sampleRequest(sampleSnapshot(sequence.slice(0, count)), paper));
    const look = lookOf("compact", paper, "ltr");
    const items = text.pages[1]?.items.filter(({ text: words }) => words.trim() !== "") ?? [];
    const foot = items.findIndex(({ text: words }) => words.startsWith(en.handout.scanToCheck));
    const lowest = Math.min(...items.slice(0, foot).map(({ y }) => y));
    // The last band may be higher than its words, and the body map beside the words of a single move goes on below them.
    const least = count === 1 ? 0.7 : 0.78;
    expect(look.height - look.marginTop - lowest).toBeGreaterThan(look.bodyHeight * least);
  });

  test.each([1, 2, 3])("with %i moves holds the longest notes", async (count) => {
    await soundSheet(sampleRequest(sampleSnapshot(noted(sequence.slice(0, count), longNote)), paper));
  });

  test("with six moves and the longest notes is refused: never a third page, never smaller", async () => {
    const request = sampleRequest(sampleSnapshot(noted(sequence, longNote)), paper);
    expect(await compactSheet(request)).toBe("full: back");
  });

  test("with a front full of notes is refused", async () => {
    const snapshot = sampleSnapshot(sequence.slice(0, 2), {
      note: "Good work so far. ".repeat(27),
      forYou: Array.from({ length: 6 }, (_, index) => `Go easy ${index + 1}. ${longNote}`),
    });
    expect(await compactSheet(sampleRequest(snapshot, paper))).toBe("full: front");
  });

  test("says a second week where the chart takes the whole width, and gives it up where the front is full", async () => {
    const full = sampleSnapshot(sequence.slice(0, 3), { sessionsPerWeek: 5, skipped: [] });
    const wide = await soundSheet(sampleRequest(full, paper, { linkUrl: null, linkExpiresOn: null }));
    expect(wide.pages[0]?.text).toContain("Week 2");
    const crowded = { ...full, forYou: [longNote, "Go easy on your left knee."] };
    const narrow = await soundSheet(sampleRequest(crowded, paper));
    expect(narrow.pages[0]?.text).toContain("Week 1");
    expect(narrow.pages[0]?.text).not.toContain("Week 2");
    expect(narrow.pages[0]?.text).toContain(longNote);
  });
});

test("a front may hold its notes without a link's code only", async () => {
  const snapshot = sampleSnapshot(sequence.slice(0, 3), { forYou: ["Good work so far. ".repeat(12).trim()] });
  const draft = { ...snapshot, versionNumber: null, verifyCode: null };
  const alone = { linkUrl: null, linkExpiresOn: null, verifyUrl: null, standing: "not-issued" } as const;
  expect(typeof (await compactSheet(sampleRequest(draft, "letter", alone)))).toBe("object");
  expect(await compactSheet(sampleRequest(snapshot, "letter"))).toBe("full: front");
});

test("seven moves are refused before anything is laid out", async () => {
  const seven = [...sequence, ...sequence.slice(0, 1)].map((move, index) => ({ ...move, key: `m${index}` }));
  const started = performance.now();
  expect(await compactSheet(sampleRequest(sampleSnapshot(seven)))).toBe("full: moves");
  expect(performance.now() - started).toBeLessThan(200);
});

test("the same snapshot gives the same compact sheet", async () => {
  const request = sampleRequest(sampleSnapshot(sequence), "letter", { layout: "compact" });
  const first = await renderHandout(request);
  await renderHandout({ ...request, paper: "a4" });
  const again = await renderHandout(structuredClone(request));
  if (!first.ok || !again.ok) throw new Error("not printed");
  expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
});
