import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { markOf } from "@/lib/player/link/link-mark";
import { saveOf } from "@/lib/player/session/saved-session";
import { savedSession, savedSessionId, saveSession } from "@/lib/player/session/session-keeper";
import { nextState, startOfSession } from "@/lib/player/session/session-machine";
import type { PlannedMove } from "@/lib/program/timeline";
import { play } from "../sample-session";
import { started } from "./any-session";

const plan: PlannedMove[] = [
  { side: "each", dosage: { kind: "time", seconds: 60, holdSeconds: 20, pressureCeiling: 4 } },
];
const whose = {
  secret: "mTUqjDYwk2Yx7wmUJ0v5wz0GwZ3pTt8Q1b2c3d4e5f6",
  versionNumber: 3,
  clientSessionId: "0b7e6a52-3f0d-4c52-9a57-2f1f0a6d9c11",
};
const now = 1_700_000_000_000;
const hours = (count: number) => count * 3_600_000;
const midway = play(started(plan), "start-now", 25);

const inBrowser = new Map<string, string>();
beforeEach(() => {
  inBrowser.clear();
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => inBrowser.get(key) ?? null,
    setItem: (key: string, value: string) => void inBrowser.set(key, value),
    removeItem: (key: string) => void inBrowser.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("a session is found again where it stood, for two hours", () => {
  expect(saveSession(whose, null, midway, now)).toBe(midway);
  expect(savedSession(whose, plan, now)).toMatchObject({ index: 1, elapsedMs: 25_000, activeMs: 25_000 });
  expect(savedSession(whose, plan, now + hours(2))).not.toBeNull();
  expect(inBrowser.size).toBe(1);
  expect(savedSession(whose, plan, now + hours(2) + 1)).toBeNull();
  expect(inBrowser.size).toBe(0);
});

test("a session outlives its tab: nothing of it is kept with that", () => {
  vi.stubGlobal("sessionStorage", undefined);
  saveSession(whose, null, midway, now);
  expect(savedSession(whose, plan, now)).not.toBeNull();
});

test("a clock that was set back an hour hides nothing", () => {
  saveSession(whose, null, midway, now);
  expect(savedSession(whose, plan, now - hours(1))).not.toBeNull();
  expect(savedSession(whose, plan, now - hours(3))).toBeNull();
});

test("two links, and two versions of a plan, never mix", () => {
  saveSession(whose, null, midway, now);
  expect(savedSession({ ...whose, secret: whose.secret.replace("m", "n") }, plan, now)).toBeNull();
  expect(savedSession({ ...whose, versionNumber: 4 }, plan, now)).toBeNull();
  expect(savedSession({ ...whose, versionNumber: null }, plan, now)).toBeNull();
  expect(savedSession(whose, plan, now)).not.toBeNull();
});

test("it is forgotten at its end, and on a stop sign's card; the welcome and the check leave it alone", () => {
  const stopped = play(midway, "stop");
  for (const end of [
    play(stopped, "end-here"),
    play(stopped, { type: "pick-tier", tier: "emergency" }),
    play(midway, 200),
  ]) {
    saveSession(whose, null, midway, now);
    saveSession(whose, midway, end, now);
    expect(inBrowser.size, end.screen.name).toBe(0);
  }
  saveSession(whose, null, midway, now);
  const check = nextState(startOfSession(plan), { type: "take-up", saved: midway });
  for (const before of [startOfSession(plan), check, play(check, "one-is-true")]) {
    expect(saveSession(whose, null, before, now)).toBeNull();
  }
  expect(savedSession(whose, plan, now)).not.toBeNull();
});

test("nothing is written where nothing changed", () => {
  saveSession(whose, null, midway, now);
  inBrowser.clear();
  expect(saveSession(whose, midway, play(midway, 1), now)).toBe(midway);
  expect(inBrowser.size).toBe(0);
});

test("of the link there is no more than 32 bits", () => {
  saveSession(whose, null, midway, now);
  const text = [...inBrowser.values()].join();
  for (let at = 0; at + 6 <= whose.secret.length; at++) {
    expect(text).not.toContain(whose.secret.slice(at, at + 6));
  }
  // The published values of FNV-1a.
  expect(["", "a", "foobar"].map(markOf)).toEqual([0x811c9dc5, 0xe40c292c, 0xbf9cf968]);
});

test("what somebody else wrote there is thrown away", () => {
  const whoseMark = { mark: markOf(whose.secret), versionNumber: 3 };
  const odd = { ...saveOf(midway, now), index: 99 };
  for (const kept of [null, [], 7, { mark: 1 }, whoseMark, { ...whoseMark, saved: odd }]) {
    inBrowser.set("rollscript-session", JSON.stringify(kept));
    expect(savedSession(whose, plan, now)).toBeNull();
  }
  for (const text of ["", "{", "now"]) {
    inBrowser.set("rollscript-session", text);
    expect(savedSession(whose, plan, now)).toBeNull();
  }
});

test("a browser that forbids storage keeps nothing, and the session runs all the same", () => {
  const forbid = () => {
    throw new Error("forbidden");
  };
  vi.stubGlobal("localStorage", { getItem: forbid, setItem: forbid, removeItem: forbid });
  expect(saveSession(whose, null, midway, now)).toBe(midway);
  expect(savedSession(whose, plan, now)).toBeNull();
});

test("a session that is taken up again is told under the id of its start", () => {
  expect(savedSessionId(whose)).toBeNull();
  saveSession(whose, null, midway, now);
  expect(savedSessionId(whose)).toBe(whose.clientSessionId);
  expect(savedSessionId({ ...whose, versionNumber: 4 })).toBeNull();
  for (const odd of [undefined, null, 7, "", "x".repeat(36), { length: 36 }]) {
    const found = { mark: markOf(whose.secret), versionNumber: 3, clientSessionId: odd };
    inBrowser.set("rollscript-session", JSON.stringify(found));
    expect(savedSessionId(whose)).toBeNull();
  }
});
