import { describe, expect, test } from "vitest";
import { figureBox } from "@/lib/figure/figure-paths";
import { BESIDE_GAP, bandFigures, placeBesides } from "@/lib/handout/compact-figures";
import { composeContent } from "@/lib/handout/compose-content";
import { linesOf, longestWord } from "@/lib/handout/set-lines";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

/** Letters half as wide as they are high. */
const lettering = {
  widthOf: (text: string, size: number) => text.length * size * 0.5,
  outlineOf: () => "",
};
const caption = { fontSize: 12, lineHeight: 1.1 };
const { moves } = composeContent(
  sampleRequest(sampleSnapshot(templateMoves("coach-sequence"))),
  (address) => [address],
);
const moveNamed = (name: string) => {
  const move = moves.find((candidate) => candidate.name === name);
  if (move === undefined) throw new Error(`no such move: ${name}`);
  return move;
};

describe("pictures in a narrow column", () => {
  test.each(moves.map((move) => [move.name, move] as const))(
    "of %s fit it with their captions",
    (_, move) => {
      for (const width of [120, 140, 160, 200]) {
        const { pair, scale, frontWidth, captions } = placeBesides(move, {
          scale: 0.6,
          width,
          caption,
          lettering,
        });
        expect(scale).toBeGreaterThan(0);
        expect(scale).toBeLessThanOrEqual(0.6);
        expect(captions).toHaveLength(pair.length);
        pair.forEach(({ name }, index) => {
          const beside = longestWord(captions[index] ?? "", caption.fontSize, lettering);
          const gaps = frontWidth > 0 ? 2 * BESIDE_GAP : BESIDE_GAP;
          const taken = figureBox(name, move.shownSide).width * scale + beside + gaps + frontWidth;
          expect(taken).toBeLessThanOrEqual(width + 0.01);
        });
      }
    },
  );

  test("are start and end; only where the crossed leg is seen from the front, the front as well", () => {
    const names = (name: string) => {
      const { pair, front } = bandFigures(moveNamed(name).figures);
      return [...pair.map((figure) => figure.name), front?.name ?? null];
    };
    expect(names("Buttock roll")).toEqual([
      "glute-piriformis-roll/start",
      "glute-piriformis-roll/end",
      "glute-piriformis-roll/front",
    ]);
    // Where the roller goes next is in the words of its steps.
    expect(names("Upper-back stretch")).toEqual(["thoracic-extension/start", "thoracic-extension/end", null]);
  });

  test("have long captions where there is room, short ones where not, and say the side at the start", () => {
    const captions = (width: number) =>
      placeBesides(moveNamed("Side roll"), { scale: 0.5, width, caption, lettering }).captions;
    expect(captions(400)).toEqual(["Start (right side)", "End (right side)"]);
    expect(captions(140)[0]).toBe("Start (right)");
  });
});

test("a text breaks between words into as many lines as it needs", () => {
  expect(linesOf("one two three", 200, 12, lettering)).toBe(1);
  expect(linesOf("one two three", 50, 12, lettering)).toBe(2);
  expect(linesOf("one two three", 10, 12, lettering)).toBe(3);
});
