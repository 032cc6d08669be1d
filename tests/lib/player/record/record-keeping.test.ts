import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ThisSession } from "@/lib/player/record/record-gate";
import { choose, keepSession, keptSoFar, rememberSession } from "@/lib/player/record/record-keeping";
import { recordKey } from "@/lib/player/record/record-key";
import { deleteRecord, readRecord, writeRecord } from "@/lib/player/record/record-store";
import { isWeekOver } from "@/lib/player/record/record-week";
import { play, sampleSnapshot, sampleStart } from "../sample-session";
import { blockStorage, mine, stubStorage, theirs } from "./stored";

const four = sampleSnapshot("four-move");
const done = play(sampleStart(four), "begin", "all-clear", 20, 440);
const aSession = (secret = mine): ThisSession => ({ secret, at: null, hasDay: false });
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
    expect(readRecord(mine).sessions.map(({ at }) => at)).toEqual(["2026-10-03T14:05:31"]);
    vi.setSystemTime(new Date(2026, 9, 5, 9, 0));
    expect(keptSoFar(aSession(), done, four)).toBe("kept");
    expect(readRecord(mine).sessions.map(({ at }) => at.slice(0, 10))).toEqual(["2026-10-05", "2026-10-03"]);
  });

  test("is kept under its own link alone: another one's Yes on the same phone is not asked of this one", () => {
    stubStorage();
    expect(choose(true, aSession(theirs), done, four)).toBe("kept");
    vi.setSystemTime(new Date(2026, 9, 5, 9, 0));
    expect(keptSoFar(aSession(mine), done, four)).toBeNull();
    expect(keepSession(aSession(mine), done, four)).toBe(false);
    expect(choose(false, aSession(mine), done, four)).toBe("not-kept");
    expect(readRecord(mine)).toEqual({ keeps: false, sessions: [] });
    expect(readRecord(theirs)).toMatchObject({ keeps: true, sessions: [{ at: "2026-10-03T14:05:31" }] });
  });

  test("leaves its day on the phone, and no more, where no record is wanted", () => {
    const held = stubStorage();
    rememberSession(aSession(), done, four);
    vi.setSystemTime(new Date(2026, 9, 12, 9, 0));
    rememberSession(aSession(), done, four);
    expect([...held.values()]).toEqual(["2026-10-03"]);
    expect(isWeekOver(mine, "2026-10-10", four.publishedOn)).toBe(true);
  });

  test("leaves no day anew, whatever is answered after all of it was deleted", () => {
    const held = stubStorage();
    const session = aSession();
    rememberSession(session, done, four);
    choose(true, session, done, four);
    expect([held.size, deleteRecord(mine), held.size]).toEqual([2, true, 0]);
    rememberSession(session, play(done, { type: "answer-again", again: true }), four);
    expect(held.size).toBe(0);
    rememberSession(aSession(), done, four);
    expect([...held.values()]).toEqual(["2026-10-03"]);
  });

  test("is no first one when nothing was rolled", () => {
    const held = stubStorage();
    rememberSession(aSession(), play(sampleStart(four), "begin", "all-clear", "stop", "end-here"), four);
    expect(held.size).toBe(0);
  });

  test("is one and the same while its answers come in", () => {
    stubStorage();
    writeRecord(mine, keeping);
    const session = aSession();
    keepSession(session, done, four);
    vi.setSystemTime(new Date(2026, 9, 3, 14, 9));
    keepSession(session, play(done, { type: "answer-again", again: true }), four);
    expect(readRecord(mine).sessions).toHaveLength(1);
    expect(readRecord(mine).sessions[0]).toMatchObject({ at: "2026-10-03T14:05:31", again: true });
  });

  test("is taken out again on a No, which is remembered; earlier ones stay", () => {
    stubStorage();
    choose(true, aSession(), done, four);
    vi.setSystemTime(new Date(2026, 9, 5, 9, 0));
    const session = aSession();
    choose(true, session, done, four);
    expect(choose(false, session, done, four)).toBe("not-kept");
    expect(readRecord(mine)).toMatchObject({ keeps: false, sessions: [{ at: "2026-10-03T14:05:31" }] });
    expect(keptSoFar(aSession(), done, four)).toBe("not-kept");
    expect(keepSession(aSession(), done, four)).toBe(false);
  });

  test("that was nothing is not kept, and is no failure", () => {
    stubStorage();
    writeRecord(mine, keeping);
    const nothing = play(sampleStart(four), "begin", "all-clear", "stop", "end-here");
    expect(keepSession(aSession(), nothing, four)).toBe(true);
    expect(readRecord(mine).sessions).toEqual([]);
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
    expect(readRecord(mine)).toEqual({ keeps: null, sessions: [] });
  });

  test("says so too when there was room before", () => {
    const held = stubStorage();
    writeRecord(mine, keeping);
    const before = held.get(recordKey(mine)) ?? "";
    stubStorage({ room: 60 }).set(recordKey(mine), before);
    expect(keptSoFar(aSession(), done, four)).toBe("failed");
    expect(readRecord(mine)).toEqual(keeping);
  });
});
