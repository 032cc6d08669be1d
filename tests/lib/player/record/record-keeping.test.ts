import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ThisSession } from "@/lib/player/record/record-gate";
import { choose, keepSession, keptSoFar } from "@/lib/player/record/record-keeping";
import { readRecord, writeRecord } from "@/lib/player/record/record-store";
import { play, sampleSnapshot, sampleStart } from "../sample-session";
import { blockStorage, stubStorage } from "./stored";

const four = sampleSnapshot("four-move");
const done = play(sampleStart(four), "begin", "all-clear", 20, 440);
const aSession = (): ThisSession => ({ at: null });
const keeping = { keeps: true, sessions: [] };

beforeEach(() => vi.useFakeTimers({ now: new Date(2026, 9, 3, 14, 5, 31) }));
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a session that is over", () => {
  test("leaves nothing on the phone until the patient says so", () => {
    const held = stubStorage();
    expect(keepSession(aSession(), done, four)).toBe(false);
    expect(keptSoFar(aSession(), done, four)).toBeNull();
    expect(held.size).toBe(0);
  });

  test("is kept on a Yes, and every later one without being asked again", () => {
    stubStorage();
    expect(choose(true, aSession(), done, four)).toBe("kept");
    expect(readRecord().sessions.map(({ at }) => at)).toEqual(["2026-10-03T14:05:31"]);
    vi.setSystemTime(new Date(2026, 9, 5, 9, 0));
    expect(keptSoFar(aSession(), done, four)).toBe("kept");
    expect(readRecord().sessions.map(({ at }) => at.slice(0, 10))).toEqual(["2026-10-05", "2026-10-03"]);
  });

  test("is one and the same while its answers come in", () => {
    stubStorage();
    writeRecord(keeping);
    const session = aSession();
    keepSession(session, done, four);
    vi.setSystemTime(new Date(2026, 9, 3, 14, 9));
    keepSession(session, play(done, { type: "answer-again", again: true }), four);
    expect(readRecord().sessions).toHaveLength(1);
    expect(readRecord().sessions[0]).toMatchObject({ at: "2026-10-03T14:05:31", again: true });
  });

  test("is taken out again on a No, which is remembered; earlier ones stay", () => {
    stubStorage();
    choose(true, aSession(), done, four);
    vi.setSystemTime(new Date(2026, 9, 5, 9, 0));
    const session = aSession();
    choose(true, session, done, four);
    expect(choose(false, session, done, four)).toBe("not-kept");
    expect(readRecord()).toMatchObject({ keeps: false, sessions: [{ at: "2026-10-03T14:05:31" }] });
    expect(keptSoFar(aSession(), done, four)).toBe("not-kept");
    expect(keepSession(aSession(), done, four)).toBe(false);
  });

  test("that was nothing is not kept, and is no failure", () => {
    stubStorage();
    writeRecord(keeping);
    const nothing = play(sampleStart(four), "begin", "all-clear", "stop", "end-here");
    expect(keepSession(aSession(), nothing, four)).toBe(true);
    expect(readRecord().sessions).toEqual([]);
  });
});

describe("a phone that does not let it be kept", () => {
  test("says so when its storage is blocked", () => {
    blockStorage();
    expect(choose(true, aSession(), done, four)).toBe("failed");
    expect(choose(false, aSession(), done, four)).toBe("not-kept");
    expect(keptSoFar(aSession(), done, four)).toBeNull();
  });

  test("says so when its storage is full, and remembers no Yes", () => {
    stubStorage({ room: 60 });
    expect(choose(true, aSession(), done, four)).toBe("failed");
    expect(readRecord()).toEqual({ keeps: null, sessions: [] });
  });

  test("says so too when there was room before", () => {
    const held = stubStorage();
    writeRecord(keeping);
    const before = held.get("rollscript-record") ?? "";
    stubStorage({ room: 60 }).set("rollscript-record", before);
    expect(keptSoFar(aSession(), done, four)).toBe("failed");
    expect(readRecord()).toEqual(keeping);
  });
});
