import { afterEach, describe, expect, test, vi } from "vitest";
import { hasRecord, recordKey } from "@/lib/player/record/record-key";
import {
  deleteRecord,
  dropUnmarked,
  type KeptSession,
  MAX_SESSIONS,
  parseRecord,
  readRecord,
  withoutSession,
  withSession,
  writeRecord,
} from "@/lib/player/record/record-store";
import { isWeekOver, rememberSessionDay } from "@/lib/player/record/record-week";
import { blockStorage, mine, stubStorage, theirs } from "./stored";

afterEach(() => vi.unstubAllGlobals());

const session = (day: number, changes: Partial<KeptSession> = {}): KeptSession => ({
  at: `2026-10-${String(day).padStart(2, "0")}T09:05:00`,
  minutes: 12,
  early: false,
  stopSign: null,
  moves: [{ name: "Buttock roll", outcome: "done", pressure: 4 }],
  again: true,
  better: null,
  ...changes,
});
const nothing = { keeps: null, sessions: [] };

describe("the record on the phone", () => {
  test("comes back as it was stored", () => {
    stubStorage();
    expect(readRecord(mine)).toEqual(nothing);
    const record = { keeps: true, sessions: [session(2), session(1, { stopSign: "tell", better: "same" })] };
    expect(writeRecord(mine, record)).toBe(true);
    expect(readRecord(mine)).toEqual(record);
  });

  test("holds the newest 30 sessions, newest first", () => {
    stubStorage();
    const days = Array.from({ length: 31 }, (_, index) => index + 1);
    const record = days.reduce((kept, day) => withSession(kept, session(day)), {
      ...nothing,
    } as ReturnType<typeof readRecord>);
    expect(record.sessions).toHaveLength(MAX_SESSIONS);
    expect(record.sessions[0]?.at).toContain("10-31");
    expect(record.sessions.at(-1)?.at).toContain("10-02");
    writeRecord(mine, { keeps: true, sessions: days.map((day) => session(day)) });
    expect(readRecord(mine).sessions).toHaveLength(MAX_SESSIONS);
  });

  test("takes a session that is told again in its place, and lets it be taken out", () => {
    const record = withSession(
      { keeps: true, sessions: [session(2), session(1)] },
      session(1, { again: false }),
    );
    expect(record.sessions).toEqual([session(2), session(1, { again: false })]);
    expect(withoutSession(record, session(2).at).sessions).toEqual([session(1, { again: false })]);
  });

  test("is gone when deleted, and so are the choice to keep and the day of the first session", () => {
    const held = stubStorage();
    rememberSessionDay(mine, "2026-10-01");
    writeRecord(mine, { keeps: true, sessions: [session(1)] });
    expect(hasRecord(mine)).toBe(true);
    expect(deleteRecord(mine)).toBe(true);
    expect(held.size).toBe(0);
    expect(readRecord(mine)).toEqual(nothing);
    expect(hasRecord(mine)).toBe(false);
  });

  test("is one link's alone: another's is neither seen, nor changed, nor deleted", () => {
    stubStorage();
    writeRecord(theirs, { keeps: true, sessions: [session(3)] });
    rememberSessionDay(theirs, "2026-10-03");
    expect(readRecord(mine)).toEqual(nothing);
    expect([mine, theirs].map(hasRecord)).toEqual([false, true]);
    writeRecord(mine, { keeps: false, sessions: [session(1)] });
    expect(deleteRecord(mine)).toBe(true);
    expect(readRecord(theirs)).toEqual({ keeps: true, sessions: [session(3)] });
    expect(isWeekOver(theirs, "2026-10-10", "2026-10-01")).toBe(true);
  });

  test("lies under a mark of its link, from which nobody finds the link", () => {
    const held = stubStorage();
    writeRecord(mine, { keeps: true, sessions: [session(1)] });
    rememberSessionDay(mine, "2026-10-01");
    expect([...held.keys()]).toEqual([recordKey(mine), `${recordKey(mine)}-week`]);
    expect(recordKey(mine)).toMatch(/^rollscript-record-\d{1,10}$/);
  });

  test("that has no mark of a link is shown to nobody, and thrown away", () => {
    const held = stubStorage();
    held.set("rollscript-record", JSON.stringify({ shape: 1, keeps: true, sessions: [session(1)] }));
    held.set("rollscript-asked", '["1 2026-10-01"]');
    expect([readRecord(mine), hasRecord(mine)]).toEqual([nothing, false]);
    writeRecord(mine, { keeps: true, sessions: [] });
    dropUnmarked();
    expect([...held.keys()]).toEqual([recordKey(mine)]);
  });

  test("is not there for the welcome when only a No was stored", () => {
    stubStorage();
    writeRecord(mine, { keeps: false, sessions: [] });
    expect(readRecord(mine).keeps).toBe(false);
    expect(hasRecord(mine)).toBe(false);
  });

  test("does without a storage that is blocked or full", () => {
    blockStorage();
    expect(readRecord(mine)).toEqual(nothing);
    expect(writeRecord(mine, { keeps: true, sessions: [] })).toBe(false);
    expect(deleteRecord(mine)).toBe(false);
    expect(hasRecord(mine)).toBe(false);
    stubStorage({ room: 80 });
    expect(writeRecord(mine, { keeps: true, sessions: [session(1)] })).toBe(false);
  });
});

describe("what is found in the storage", () => {
  const stored = (sessions: unknown, changes = {}) =>
    JSON.stringify({ shape: 1, keeps: true, sessions, ...changes });

  test.each([
    ["nothing", null],
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["another shape", stored([session(1)], { shape: 2 })],
    ["no sessions", stored("many")],
  ])("is no record when it is %s", (_, text) => expect(parseRecord(text)).toEqual(nothing));

  test("asks anew when the choice is none", () =>
    expect(parseRecord(stored([], { keeps: "yes" })).keeps).toBeNull());

  const move = { name: "Buttock roll", outcome: "done", pressure: null };
  test.each<[string, unknown]>([
    ["no session", 7],
    ["a moment that is none", session(1, { at: "2026-13-01T09:05:00" })],
    ["a moment with more to it", session(1, { at: "2026-10-01T09:05:00 Dana" })],
    ["minutes below zero", session(1, { minutes: -1 })],
    ["minutes beyond a day", session(1, { minutes: 1441 })],
    ["minutes in parts", session(1, { minutes: 1.5 })],
    ["an early that is none", { ...session(1), early: "no" }],
    ["another stop sign", { ...session(1), stopSign: "soon" }],
    ["moves that are none", { ...session(1), moves: {} }],
    ["too many moves", { ...session(1), moves: Array.from({ length: 41 }, () => move) }],
    ["a move without a name", { ...session(1), moves: [{ ...move, name: "" }] }],
    ["a move with a text for a name", { ...session(1), moves: [{ ...move, name: "a".repeat(81) }] }],
    ["another outcome", { ...session(1), moves: [{ ...move, outcome: "won" }] }],
    ["a pressure past ten", { ...session(1), moves: [{ ...move, pressure: 11 }] }],
    ["an answer that is none", { ...session(1), again: "maybe" }],
    ["a week that is none", { ...session(1), better: "best" }],
  ])("loses %s, and keeps the rest", (_, found) =>
    expect(parseRecord(stored([found, session(2)])).sessions).toEqual([session(2)]),
  );
});
