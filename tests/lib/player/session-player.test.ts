import { describe, expect, test } from "vitest";
import { staysOpen } from "@/lib/player/session-player";
import { play, sampleSnapshot, sampleStart } from "./sample-session";

const start = sampleStart(sampleSnapshot("four-move"));
const running = play(start, "begin", "all-clear");
const paused = play(running, "pause");
const stopped = play(running, "stop");
const done = play(stopped, "end-here");

describe("word of the clinic", () => {
  test.each(["not-open", "on-hold", "changed"] as const)(
    "%s ends a session that runs or is paused",
    (why) => {
      for (const state of [start, running, paused]) expect(staysOpen(state, why, null)).toBe(false);
      expect(staysOpen(stopped, why, null)).toBe(true);
    },
  );

  test("leaves what was done to be looked at, where the link has ended or the plan has changed", () => {
    expect(staysOpen(done, "not-open", null)).toBe(true);
    expect(staysOpen(done, "changed", null)).toBe(true);
    expect(staysOpen(done, "on-hold", null)).toBe(false);
  });

  test.each(["not-open", "on-hold", "changed"] as const)("%s closes the sheet", (why) => {
    for (const state of [paused, stopped, done]) expect(staysOpen(state, why, "sheet")).toBe(false);
  });

  test("that a code has to be typed again ends no session, and takes no sheet away from one", () => {
    for (const state of [running, paused, done]) {
      expect(staysOpen(state, "pin", null)).toBe(true);
      expect(staysOpen(state, "pin", "sheet")).toBe(true);
    }
    expect(staysOpen(start, "pin", "sheet")).toBe(false);
  });
});
