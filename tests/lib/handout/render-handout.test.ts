import { describe, expect, test } from "vitest";
import { refusalSentence } from "@/lib/copy/clinic/handout";
import { en } from "@/lib/copy/patient/en";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import { templateIds } from "@/lib/moves/templates";
import { describeDosage } from "@/lib/program/describe-dosage";
import { papers } from "@/lib/program/paper";
import { conditions } from "@/lib/safety/conditions";
import { type PdfText, plainSpaces, readPdf } from "../../support/pdf-text";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

async function print(request: HandoutRequest): Promise<{ pdf: Uint8Array; text: PdfText }> {
  const result = await renderHandout(request);
  if (!result.ok) throw new Error(`not printed: ${JSON.stringify(result)}`);
  const text = await readPdf(result.pdf);
  expect(text.pages).toHaveLength(result.pages);
  return { pdf: result.pdf, text };
}

const inches = { a4: [595.28, 841.89], letter: [612, 792] } as const;

describe.each(templateIds)("the handout of the %s routine", (id) => {
  test.each(papers)("on %s holds everything the patient needs", async (paper) => {
    const snapshot = sampleSnapshot(templateMoves(id));
    const { text } = await print(sampleRequest(snapshot, paper));

    for (const { width, height } of text.pages) {
      expect([width, height].map(Math.round)).toEqual(inches[paper].map(Math.round));
    }
    snapshot.moves.forEach(({ move, prescribed }, index) => {
      const { amount, side } = describeDosage(prescribed.dosage, prescribed.side, { move });
      const head = plainSpaces(
        [index + 1, move.plainName, amount, side].filter((part) => part !== null).join(" "),
      );
      const pages = text.pages.filter((page) => page.text.includes(head));
      expect(pages, head).toHaveLength(1);
      [...move.setUp, ...move.steps].forEach((step, number) => {
        expect(pages[0]?.text).toContain(plainSpaces(`${number + 1} ${step}`));
      });
      expect(pages[0]?.text).toContain(plainSpaces(move.stopPoint));
      expect(pages[0]?.text.toLowerCase()).toContain(plainSpaces(`feel it: ${move.feel}`).toLowerCase());
    });

    const [first] = text.pages;
    const page1 = [
      en.safety.rule,
      en.safety.ruleMore,
      en.handout.purpose,
      "For M. K.",
      "Made 20 Nov 2026",
      "Review 4 Dec 2026",
    ];
    for (const tier of Object.values(en.safety.tiers)) page1.push(tier.heading, ...tier.signs);
    page1.push(
      "Call 911",
      "(902) 555-0142",
      "Monday to Friday, 8 am to 6 pm. Closed? Call the nurse line: 811.",
    );
    page1.push(
      `${Math.ceil(snapshot.wholeSessionSeconds / 60)} minutes in all`,
      "3 days a week",
      "Works until 31 Jan 2027.",
    );
    for (const words of page1) expect(first?.text).toContain(plainSpaces(words));

    expect(text.text).toContain("Skipped for you: Back-of-thigh roll: sore skin on the left thigh.");
    const { key, know, madeFor, tick } = en.handout;
    for (const words of [...en.safety.test, ...Object.values(key), know, madeFor, tick]) {
      expect(text.text).toContain(plainSpaces(words));
    }
    text.pages.forEach((page, index) => {
      expect(page.text).toContain(`Page ${index + 1} of ${text.pages.length}`);
      expect(page.text).toMatch(
        /Version 2 · [0-9a-f]{4} [0-9a-f]{4} · M\. K\. Code K7QM 2R9X W4TD HB6N CE83 YFAJ ZP/,
      );
    });
  });
});

test("two moves share a page and the second begins at the fold", async () => {
  const sequence = templateMoves("coach-sequence");
  const short = sequence.filter(({ move }) =>
    ["thoracic-roll", "hip-flexor-release", "calves-up-breathing-reset"].includes(move),
  );
  const { text } = await print(sampleRequest(sampleSnapshot(short)));
  const page = text.pages.find(({ text: words }) => words.includes("2 Front-of-hip roll"));
  const name = page?.items.find(({ text: words }) => words === "Rest and breathe");
  expect(page?.text).toContain("3 Rest and breathe");
  // The body begins 11 mm from the top: two halves of 127.1 mm with a gap of 3.8 mm. The name stands in a tile of 15 mm.
  const fold = (297 - 11 - 127.1 - 3.8) * (72 / 25.4);
  expect(name?.y).toBeLessThan(fold);
  expect(name?.y).toBeGreaterThan(fold - 15 * (72 / 25.4));
});

test("the same snapshot gives the same bytes, whatever was printed before", async () => {
  const request = sampleRequest(sampleSnapshot(templateMoves("five-area")), "letter");
  const { pdf } = await print(request);
  await print(sampleRequest(sampleSnapshot(templateMoves("coach-sequence")), "letter"));
  const { pdf: again } = await print(structuredClone(request));
  expect(Buffer.from(again).equals(Buffer.from(pdf))).toBe(true);
  const { pdf: other } = await print({ ...request, linkUrl: null, linkExpiresOn: null });
  expect(Buffer.from(other).equals(Buffer.from(pdf))).toBe(false);
});

test("what the file says of itself names nobody and bears the publishing day", async () => {
  const { text, pdf } = await print(sampleRequest(sampleSnapshot(templateMoves("four-move"))));
  expect(text.info).toMatchObject({ Title: "Home program", CreationDate: "D:20261120000000Z" });
  expect(text.language).toBe("en");
  expect(JSON.stringify(text.info)).not.toMatch(/M\. K\.|Harbour|Moreau/);
  // Every font is inside the file.
  expect(Buffer.from(pdf).toString("latin1")).not.toContain("Helvetica");
});

test("a sheet no clinic has issued says so on every page and has no version", async () => {
  const snapshot = sampleSnapshot(templateMoves("four-move"), { versionNumber: null, verifyCode: null });
  const { text } = await print(
    sampleRequest(snapshot, "a4", {
      standing: "not-issued",
      linkUrl: null,
      linkExpiresOn: null,
      verifyUrl: null,
    }),
  );
  for (const page of text.pages) expect(page.text).toContain("Not issued by a clinic.");
  expect(text.text).not.toMatch(/Version|Scan to|Made for you|Works until/);
});

test("a sheet that is not current says so on every page, and can still be checked", async () => {
  const { text } = await print(
    sampleRequest(sampleSnapshot(templateMoves("four-move")), "a4", {
      standing: "not-current",
      linkUrl: null,
      linkExpiresOn: null,
    }),
  );
  for (const page of text.pages) expect(page.text).toContain("Not current. Do not use this sheet.");
  expect(text.pages[0]?.text.match(/Not current\./g)).toHaveLength(2);
  expect(text.text).toContain("Code K7QM");
  expect(text.text).not.toMatch(/Scan to|Made for you|Works until/);
});

test("a sheet that is due for a check says so in front, and is otherwise what it was", async () => {
  const snapshot = sampleSnapshot(templateMoves("four-move"));
  const due = await print(sampleRequest(snapshot, "a4", { standing: "review-due" }));
  const current = await print(sampleRequest(snapshot));
  expect(due.text.pages.filter(({ text }) => text.includes("This plan is due for a check."))).toHaveLength(1);
  expect(due.text.pages[0]?.text).toContain("You can go on. Call us soon.");
  expect(due.text.text).toMatch(/Scan to.*Made for you/s);
  expect(due.text.pages).toHaveLength(current.text.pages.length);
});

test("a sheet the clinic has paused says so on every page, and invites nobody to play it", async () => {
  const { text } = await print(
    sampleRequest(sampleSnapshot(templateMoves("four-move")), "a4", { standing: "on-hold" }),
  );
  for (const page of text.pages)
    expect(page.text).toContain("Paused by the clinic. Do not use this sheet. Call us.");
  expect(text.pages[0]?.text.match(/Paused by the clinic\./g)).toHaveLength(2);
  expect(text.text).toContain("Code K7QM");
  expect(text.text).not.toMatch(/Scan to|Made for you|Works until|Or open|Not current/);
});

test("the therapist's words, other doses and one side are printed with their move", async () => {
  const [first, second, ...others] = templateMoves("five-area");
  if (first === undefined || second === undefined) throw new Error("the routine has moves");
  const snapshot = sampleSnapshot(
    [
      {
        ...first,
        side: "left",
        note: "Use the soft roller.\nStop after one try.",
        dosage: { kind: "time", seconds: 90, holdSeconds: 30, pressureCeiling: 3 },
      },
      second,
      ...others,
    ],
    { note: "Good work. See you soon.", forYou: ["Go easy on your left knee."] },
  );
  const { text } = await print(sampleRequest(snapshot));
  const page = text.pages.find(({ text: words }) => words.includes("1 Buttock roll"));
  expect(page?.text).toContain("1 minute 30 seconds Left side only");
  expect(page?.text).toMatch(/Start \(left( side)?\)/);
  expect(page?.text).toContain("For you: Use the soft roller. Stop after one try.");
  expect(page?.text).toContain("Press at 3 out of 10 at most.");
  expect(page?.text).toContain("Stay on a sore spot for 30 seconds.");
  const [firstMove] = page?.text.split("2 Front-of-hip roll") ?? [];
  expect(firstMove).not.toContain("Then switch sides");
  expect(text.text).toContain("Note from Ines Moreau: Good work. See you soon.");
  expect(text.text).toContain("Go easy on your left knee.");
});

test.each(papers)("whatever a condition tells the patient prints on %s", async (paper) => {
  const told = conditions.flatMap(({ effects }) => effects.flatMap(({ paperText }) => paperText ?? []));
  const sentences = [...new Set(told)];
  for (let at = 0; at < sentences.length; at += 4) {
    const forYou = sentences.slice(at, at + 4);
    const { text } = await print(
      sampleRequest(sampleSnapshot(templateMoves("four-move"), { forYou }), paper),
    );
    for (const sentence of forYou) expect(text.text).toContain(plainSpaces(sentence));
  }
});

describe("a text that cannot fit on a page is refused, not cut, and the clinician reads which", () => {
  const endless = "Open every day but one. ".repeat(400);
  const four = sampleSnapshot(templateMoves("four-move"));
  const withNote = (note: string) =>
    four.moves.map((entry, index) =>
      index === 2 ? { ...entry, prescribed: { ...entry.prescribed, note } } : entry,
    );
  const clinic = { ...four.clinic, name: "Harbour Lane Physiotherapy", closedLine: endless };
  const third = four.moves[2]?.move.name ?? "";

  test.each([
    ["the note on a move", "standard", { moves: withNote(endless) }, `Move 3, “${third}”, is too long`],
    ["the note on a move", "large", { moves: withNote(endless) }, `Move 3, “${third}”, is too long`],
    ["the clinic's line for closed hours", "standard", { clinic }, "The first page is too full."],
    ["the clinic's line for closed hours", "large", { clinic }, "The first page is too full."],
    ["the note on the program", "large", { note: endless }, "A text for this patient is too long"],
  ] as const)("%s, in the layout %s", async (_what, layout, changes, says) => {
    const request = sampleRequest({ ...four, ...changes }, "a4", { layout });
    const result = await renderHandout(request);
    expect(result).toMatchObject({ ok: false, reason: "too-long" });
    if (!result.ok) expect(refusalSentence(result)).toContain(says);
  });
});
