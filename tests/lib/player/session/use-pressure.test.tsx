import { useState } from "react";
import { expect, test } from "vitest";
import type { SessionState } from "@/lib/player/session/session-machine";
import { usePressure } from "@/lib/player/session/use-pressure";
import { play, sampleSnapshot, sampleStart } from "../sample-session";
import { markupOf } from "../text-of";

const working = play(sampleStart(sampleSnapshot("four-move")), "begin", "all-clear", "start-now", 5);

/** Whether the question is open in each of these states, one after the other; it is asked in the first. */
function openIn(...states: SessionState[]): boolean[] {
  const seen: boolean[] = [];
  const Session = () => {
    const [at, setAt] = useState(0);
    const [hasAsked, setAsked] = useState(false);
    const { isOpen, onAsk } = usePressure(states[at] ?? working);
    if (!hasAsked) {
      onAsk();
      setAsked(true);
    } else if (seen.push(isOpen) < states.length) {
      setAt(at + 1);
    }
    return null;
  };
  markupOf(<Session />);
  return seen;
}

test("the question stays open while its part runs or is paused", () => {
  expect(openIn(working, play(working, 3), play(working, "pause"))).toEqual([true, true, true]);
});

test("the question is gone with its part, and does not open by itself when that comes again", () => {
  const again = play(working, "skip", "back", "start-now");
  expect(again.index).toBe(working.index);
  expect(openIn(working, play(working, "skip"), again).at(-1)).toBe(false);
});

test("nothing is asked where nothing presses", () => {
  const moves = working.moves.map((move) => ({ ...move, zone: "calf-rest" as const }));
  expect(openIn({ ...working, moves })).toEqual([false]);
});
