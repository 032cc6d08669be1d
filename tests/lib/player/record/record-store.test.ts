import { afterEach, describe, expect, test, vi } from "vitest";
import { hasRecord } from "@/lib/player/record/record-key";
import {
  deleteRecord,
  type KeptSession,
  MAX_SESSIONS,
  parseRecord,
  readRecord,
  rememberAsked,
  wasAsked,
  withoutSession,
  withSession,
  writeRecord,
} from "@/lib/player/record/record-store";
import { blockStorage, stubStorage } from "./stored";

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
    expect(readRecord()).toEqual(nothing);
    const record = { keeps: true, sessions: [session(2), session(1, { stopSign: "tell", better: "same" })] };
    expect(writeRecord(record)).toBe(true);
    expect(readRecord()).toEqual(record);
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
    writeRecord({ keeps: true, sessions: days.map((day) => session(day)) });
    expect(readRecord().sessions).toHaveLength(MAX_SESSIONS);
  });

  test("takes a session that is told again in its place, and lets it be taken out", () => {
    const record = withSession(
      { keeps: true, sessions: [session(2), session(1)] },
      session(1, { again: false }),
    );
    expect(record.sessions).toEqual([session(2), session(1, { again: false })]);
    expect(withoutSession(record, session(2).at).sessions).toEqual([session(1, { again: false })]);
  });

  test("is gone when deleted, and so is the choice to keep", () => {
    const held = stubStorage();
    writeRecord({ keeps: true, sessions: [session(1)] });
    expect(hasRecord()).toBe(true);
    expect(deleteRecord()).toBe(true);
    expect(held.size).toBe(0);
    expect(readRecord()).toEqual(nothing);
    expect(hasRecord()).toBe(false);
  });

  test("is not there for the welcome when only a No was stored", () => {
    stubStorage();
    writeRecord({ keeps: false, sessions: [] });
    expect(readRecord().keeps).toBe(false);
    expect(hasRecord()).toBe(false);
  });

  test("does without a storage that is blocked or full", () => {
    blockStorage();
    expect(readRecord()).toEqual(nothing);
    expect(writeRecord({ keeps: true, sessions: [] })).toBe(false);
    expect(deleteRecord()).toBe(false);
    expect(hasRecord()).toBe(false);
    expect(wasAsked("1 2026-10-01")).toBe(false);
    rememberAsked("1 2026-10-01");
    stubStorage({ room: 80 });
    expect(writeRecord({ keeps: true, sessions: [session(1)] })).toBe(false);
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

describe("the question of the week", () => {
  test("is asked once for each plan", () => {
    const held = stubStorage();
    rememberAsked("1 2026-10-01");
    rememberAsked("1 2026-10-01");
    expect(wasAsked("1 2026-10-01")).toBe(true);
    expect(wasAsked("2 2026-10-01")).toBe(false);
    expect(held.get("rollscript-asked")).toBe('["1 2026-10-01"]');
  });

  test("is asked again where the storage holds something else", () => {
    const held = stubStorage();
    held.set("rollscript-asked", '{"1 2026-10-01":true}');
    expect(wasAsked("1 2026-10-01")).toBe(false);
    held.set("rollscript-asked", "[1,null]");
    rememberAsked("1 2026-10-01");
    expect(held.get("rollscript-asked")).toBe('["1 2026-10-01"]');
  });

  test("remembers the newest plans alone", () => {
    stubStorage();
    for (let plan = 0; plan <= 30; plan++) rememberAsked(`${plan} 2026-10-01`);
    expect(wasAsked("0 2026-10-01")).toBe(false);
    expect(wasAsked("30 2026-10-01")).toBe(true);
  });
});
