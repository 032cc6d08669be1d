import { expect, test } from "vitest";
import { picturesIn, plannedMoves, secondsShown } from "@/lib/player/session/session-view";
import { sampleSnapshot } from "../sample-session";

test("the last second reads 1 until it is over", () => {
  expect([60_000, 59_999, 1, 0].map(secondsShown)).toEqual([60, 60, 1, 0]);
});

test("the timeline is told where each move presses", () => {
  const { moves } = sampleSnapshot("four-move");
  expect(plannedMoves(moves).map(({ zone }) => zone)).toEqual(moves.map(({ move }) => move.contactZone));
  expect(plannedMoves(moves)[0]).toMatchObject({ side: "each", dosage: { kind: "time", seconds: 60 } });
});

test("the pictures are those of the place the session has reached, none where the move has none", () => {
  const stretch = sampleSnapshot("coach-sequence").moves.find(
    ({ move }) => move.slug === "thoracic-extension",
  );
  if (!stretch) throw new Error("moves");
  expect([undefined, 1, 2].map((position) => picturesIn(stretch, position))).toEqual([
    "thoracic-extension",
    "thoracic-extension",
    "thoracic-extension/second-place",
  ]);
  expect(picturesIn({ ...stretch, move: { ...stretch.move, pictures: [] } })).toBeNull();
});
