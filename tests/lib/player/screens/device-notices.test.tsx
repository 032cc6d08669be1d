import { expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import type { SessionState } from "@/lib/player/session/session-machine";
import { calmSession, play, prescribedAs, sampleSnapshot, sampleStart } from "../sample-session";
import { markupOf, textOf } from "../text-of";

vi.stubGlobal("matchMedia", () => ({ matches: false }));

const coach = sampleSnapshot("coach-sequence");
const { session } = patientCopy("en").player;
const ready = play(sampleStart(coach), "begin", "all-clear");
const working = play(ready, "start-now", 5);
const changingMove = play(working, "skip");
const changingPlace = play(changingMove, "start-now", 55);
const four = sampleSnapshot("four-move");
const changingSide = play(sampleStart(four), "begin", "all-clear", "start-now", 63);

function says(state: SessionState, device: Partial<typeof calmSession>): string {
  const snapshot = state.moves.length === four.moves.length ? four : coach;
  return textOf(
    <SessionScreen
      {...{ copy: patientCopy("en"), snapshot, state, dispatch: () => {} }}
      {...calmSession}
      {...device}
    />,
  );
}

const withoutWork = {
  "count-in": ready,
  "change-move": changingMove,
  "shift-roller": changingPlace,
  "change-side": changingSide,
};

test.each(Object.entries(withoutWork))("a screen that may go dark is told of in a %s", (kind, state) => {
  expect(state.steps[state.index]?.kind).toBe(kind);
  expect(says(state, { screenMayGoDark: true })).toContain(session.screenMayGoDark);
  expect(says(state, {})).not.toContain(session.screenMayGoDark);
});

test("it is told of on a pause as well, and not while the clock of the work runs", () => {
  expect(says(play(working, "pause"), { screenMayGoDark: true })).toContain(session.screenMayGoDark);
  expect(says(play(working, "pause"), {})).not.toContain(session.screenMayGoDark);
  expect(says(working, { screenMayGoDark: true })).not.toContain(session.screenMayGoDark);
});

test("a sound that waits for a tap is asked for before anything else, once it had the time to begin", () => {
  const both = { isSoundLocked: true, screenMayGoDark: true };
  expect(says(play(ready, 0.9), both)).not.toContain(session.tapForSound);
  const asked = says(play(ready, 1), both);
  expect(asked).toContain(session.tapForSound);
  expect(asked).not.toContain(session.screenMayGoDark);
  expect(says(play(ready, 1), { screenMayGoDark: true })).not.toContain(session.tapForSound);
});

test("where a move says how hard to press, a sound that waits is asked for once, in the place of what the clock counts to", () => {
  const moves = four.moves.map((entry) =>
    prescribedAs(entry, { dosage: { ...entry.prescribed.dosage, pressureCeiling: 3 } }),
  );
  const shown = (isSoundLocked: boolean) =>
    markupOf(
      <SessionScreen
        {...{ copy: patientCopy("en"), snapshot: { ...four, moves }, dispatch: () => {} }}
        {...calmSession}
        state={play(sampleStart(four), "begin", "all-clear", 2)}
        isSoundLocked={isSoundLocked}
      />,
    );
  expect(shown(true).split(session.tapForSound)).toHaveLength(2);
  expect(shown(true)).toContain(`<p class="cap tap">${session.tapForSound}</p>`);
  expect(shown(false)).toContain(`<p class="cap">${session.untilStart}</p>`);
});
