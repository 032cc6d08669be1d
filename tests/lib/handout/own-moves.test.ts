import { describe, expect, test } from "vitest";
import { en } from "@/lib/copy/patient/en";
import { composeContent } from "@/lib/handout/compose-content";
import { handoutLayouts } from "@/lib/handout/handout-request";
import { renderHandout } from "@/lib/handout/render-handout";
import type { ContactZone, Move } from "@/lib/moves/move";
import { MOST_NUMBERED_LINES, ownMoveInputSchema, textLengths } from "@/lib/moves/own-move";
import { describeDosage } from "@/lib/program/describe-dosage";
import { papers } from "@/lib/program/paper";
import { prescribe } from "@/lib/program/program";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { planSession } from "@/lib/program/timeline";
import { plainSpaces, readPdf } from "../../support/pdf-text";
import { ownInputs, ownMove } from "../moves/own-move-samples";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

/** A snapshot of moves, own ones among them, each with its usual dose. */
function snapshotOf(moves: readonly Move[], note = ""): VersionSnapshot {
  const entries = moves.map((move, index) => ({
    move,
    prescribed: { ...prescribe(move, `m${index}`), note },
  }));
  const { handsOnSeconds, wholeSessionSeconds } = planSession(entries.map(({ prescribed }) => prescribed));
  return sampleSnapshot([], { moves: entries, handsOnSeconds, wholeSessionSeconds });
}

const lettersOf = (text: string) => text.replace(/\s/g, "");
const compose = (moves: readonly Move[]) =>
  composeContent(sampleRequest(snapshotOf(moves)), (address) => [address]);
const builtIn = sampleSnapshot(templateMoves("four-move")).moves.map(({ move }) => move);
const zones: readonly ContactZone[] = [
  "posterior-thigh",
  "gluteal",
  "anterior-hip",
  "thoracic",
  "lateral-thorax",
  "calf-rest",
];

describe("a clinic's own move on paper", () => {
  test("is shown by the pictures it borrows, the view from the front among them", () => {
    const [thigh, buttock] = compose([
      ownMove("posterior-thigh", { picture: "hamstring-roll" }),
      ownMove("gluteal", { picture: "glute-piriformis-roll" }),
    ]).moves;
    // A move of one side at a time, so the thigh is shown on one leg.
    expect(thigh?.figures.map(({ name }) => name)).toEqual([
      "hamstring-roll/one-leg/start",
      "hamstring-roll/one-leg/end",
    ]);
    expect(buttock?.figures.map(({ name }) => name)).toEqual([
      "glute-piriformis-roll/start",
      "glute-piriformis-roll/end",
      "glute-piriformis-roll/front",
    ]);
    expect(thigh).toMatchObject({ amount: "1\u00a0minute each side", side: "Right side, then left side" });
  });

  test("that borrows the stretch in two places shows no way to a second place that is not its own", () => {
    const dosage = { kind: "breaths", min: 3, max: 6, default: 5, positions: 2 } as const;
    const [own] = compose([ownMove("thoracic", { picture: "thoracic-extension", dosage })]).moves;
    expect(own?.figures.map(({ name }) => name)).toEqual([
      "thoracic-extension/start",
      "thoracic-extension/end",
    ]);
  });

  test("has no picture, no caption and no stop line in a picture where it borrows none", () => {
    const [move] = compose([ownMove("posterior-thigh")]).moves;
    expect(move).toMatchObject({ picture: null, figures: [], stop: { hasLine: false } });
  });

  test("on both legs at once is worded so, and on the midline no side is", () => {
    expect(compose([ownMove("calf-rest")]).moves[0]?.side).toBe(en.dosage.side.bothLegs);
    expect(compose([ownMove("thoracic")]).moves[0]?.side).toBeNull();
  });

  test("leaves the key to the pictures out where the sheet has none", () => {
    const own = ownMove("gluteal");
    expect(compose([own]).prepare.key).toBeNull();
    expect(compose([own, ...builtIn]).prepare.key?.head).toBe(en.handout.keyTitle);
  });

  test.each(papers)("stands whole on one page of %s, with or without pictures", async (paper) => {
    const moves = zones.flatMap((zone, at) => [ownMove(zone), ...builtIn.slice(at % 4, (at % 4) + 1)]);
    const result = await renderHandout(sampleRequest(snapshotOf(moves, "Go slow."), paper));
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { pages } = await readPdf(result.pdf);
    moves.forEach((move, index) => {
      const { dosage, side } = prescribe(move, "m");
      const { amount } = describeDosage(dosage, side, { move });
      const head = plainSpaces(`${index + 1} ${move.plainName} ${amount}`);
      const page = pages.filter(({ text }) => text.includes(head));
      expect(page, head).toHaveLength(1);
      [...move.setUp, ...move.steps].forEach((step, number) => {
        expect(page[0]?.text).toContain(plainSpaces(`${number + 1} ${step}`));
      });
      for (const words of [move.stopPoint, move.feel.slice(1), "For you: Go slow."]) {
        expect(page[0]?.text).toContain(plainSpaces(words));
      }
    });
  });

  test("without pictures has larger words, as wide as the page", async () => {
    const step = "Put the roller under the top of one thigh, then lean back on both of your hands.";
    const itemOf = async (picture: "hamstring-roll" | null) => {
      const move = ownMove("posterior-thigh", { picture, setUp: [step] });
      const result = await renderHandout(sampleRequest(snapshotOf([move])));
      if (!result.ok) throw new Error(JSON.stringify(result));
      const items = (await readPdf(result.pdf)).pages.flatMap((page) => page.items);
      return items.find(({ text }) => text.startsWith("Put the roller"));
    };
    const [words, beside] = [await itemOf(null), await itemOf("hamstring-roll")];
    expect(words?.height).toBeGreaterThan((beside?.height ?? 0) * 1.1);
    expect(words?.width).toBeGreaterThan((beside?.width ?? 0) * 1.3);
  });

  describe("with the longest texts the form takes", () => {
    const words =
      "slowly straighten whichever shoulder presses, breathing gently through everything else beneath your left elbow now";
    const long = (mark: string) => `${mark} ${words}`.slice(0, 100);
    /** The longest note the composer takes for a move. */
    const note = words.repeat(3).slice(0, 300).trim();
    const texts = {
      plainName: `${"W".repeat(20)} ${"m".repeat(19)}`,
      setUp: ["First", "Second", "Third"].map(long),
      steps: ["Fourth", "Fifth", "Sixth", "Seventh"].map(long),
      feel: `Feel ${words.repeat(2)}`.slice(0, 160).trim(),
      stopPoint: `Stop ${words.repeat(2)}`.slice(0, 160).trim(),
    };

    test.each(handoutLayouts)(
      "is printed whole in the layout %s, with or without pictures",
      async (layout) => {
        for (const picture of [null, "glute-piriformis-roll"] as const) {
          const input = ownMoveInputSchema.parse({ ...ownInputs.gluteal, ...texts, picture });
          for (const paper of papers) {
            const request = sampleRequest(snapshotOf([ownMove("gluteal", input)]), paper, { layout });
            const result = await renderHandout(request);
            if (!result.ok) throw new Error(JSON.stringify(result));
            const { text } = await readPdf(result.pdf);
            for (const line of [...texts.setUp, ...texts.steps])
              expect(lettersOf(text)).toContain(lettersOf(line));
          }
        }
      },
    );

    test("takes the longest note with it, but in large print, where the move is named", async () => {
      const input = ownMoveInputSchema.parse({ ...ownInputs.gluteal, ...texts });
      const move = ownMove("gluteal", input);
      for (const layout of handoutLayouts) {
        for (const paper of papers) {
          const result = await renderHandout(sampleRequest(snapshotOf([move], note), paper, { layout }));
          if (layout === "large") {
            const part = { kind: "move", number: 1, name: move.name };
            expect(result).toEqual({ ok: false, reason: "too-long", part });
          } else if (!result.ok) throw new Error(JSON.stringify(result));
          else expect(lettersOf((await readPdf(result.pdf)).text)).toContain(lettersOf(note));
        }
      }
    });

    test("holds as many letters as the form's limits say", () => {
      expect(texts.setUp.concat(texts.steps).every(({ length }) => length === textLengths.steps)).toBe(true);
      expect(texts.setUp.length + texts.steps.length).toBe(MOST_NUMBERED_LINES);
    });
  });

  test("written before its lines were held short is still printed, and where it cannot be, named", async () => {
    const earlier = (mark: number) =>
      `${mark} ${"Move your weight on the roller slowly. ".repeat(5)}`.slice(0, 160).trim();
    const move = ownMove("gluteal", {
      setUp: [1, 2, 3, 4, 5].map(earlier),
      steps: [6, 7, 8, 9, 10].map(earlier),
    });
    const snapshot = snapshotOf([move], "Go slow.");
    const printed = await renderHandout(sampleRequest(snapshot));
    if (!printed.ok) throw new Error(JSON.stringify(printed));
    const { text } = await readPdf(printed.pdf);
    for (const line of [...move.setUp, ...move.steps]) expect(lettersOf(text)).toContain(lettersOf(line));
    expect(await renderHandout(sampleRequest(snapshot, "a4", { layout: "large" }))).toEqual({
      ok: false,
      reason: "too-long",
      part: { kind: "move", number: 1, name: "Glute roll, both feet down" },
    });
  });
});
