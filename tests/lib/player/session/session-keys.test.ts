import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { keyAction } from "@/lib/player/session/session-keys";
import type { SessionState } from "@/lib/player/session/session-machine";
import { play, sampleSnapshot, sampleStart } from "../sample-session";

const start = sampleStart(sampleSnapshot("four-move"));
const ready = play(start, "begin", "all-clear");
const working = play(ready, "start-now", 2);
const bare = { repeat: false, altKey: false, ctrlKey: false, metaKey: false };
const free = { allowed: true, onControl: false };
const does = (key: string, state: SessionState = working, where = free, more: object = {}) =>
  keyAction({ key, ...bare, ...more }, state, where)?.type ?? null;

test("each key does its one thing while the session runs", () => {
  const map = Object.fromEntries(
    [
      " ",
      "Escape",
      "ArrowRight",
      "n",
      "ArrowLeft",
      "b",
      "r",
      "s",
      "p",
      "N",
      "S",
      "Enter",
      "x",
      "toString",
    ].map((key) => [key, does(key)]),
  );
  expect(map).toEqual({
    " ": "pause",
    Escape: "stop",
    ArrowRight: "skip",
    n: "skip",
    ArrowLeft: "back",
    b: "back",
    r: "restart-side",
    s: "not-softer",
    p: "pressure",
    N: "skip",
    S: "not-softer",
    Enter: null,
    x: null,
    toString: null,
  });
  expect([does(" ", ready), does(" ", play(working, "pause"))]).toEqual(["start-now", "resume"]);
});

test("no key steers before the session, after it, or over a question of safety", () => {
  const last = play(ready, "skip", "skip", "skip", "start-now", 61);
  for (const state of [start, play(start, "begin"), play(working, "stop"), last])
    for (const key of [" ", "Escape", "ArrowRight", "s"])
      expect(does(key, state), state.screen.name).toBeNull();
});

test("letters and arrows can be turned off; Space and Escape stay", () => {
  const off = { allowed: false, onControl: false };
  for (const key of ["n", "b", "r", "s", "p", "ArrowRight", "ArrowLeft"])
    expect(does(key, working, off)).toBeNull();
  expect([does(" ", working, off), does("Escape", working, off)]).toEqual(["pause", "stop"]);
});

test("a control in focus keeps Space and the arrows for itself", () => {
  const on = { allowed: true, onControl: true };
  for (const key of [" ", "ArrowRight", "ArrowLeft"]) expect(does(key, working, on)).toBeNull();
  expect([does("n", working, on), does("Escape", working, on)]).toEqual(["skip", "stop"]);
});

test("a key held down, or pressed with another, belongs to the browser", () => {
  for (const more of [{ repeat: true }, { altKey: true }, { ctrlKey: true }, { metaKey: true }])
    for (const key of [" ", "Escape", "n", "ArrowRight"]) expect(does(key, working, free, more)).toBeNull();
});

test("the switch for letters and arrows names every key it turns off", () => {
  const hintIn = (locale: "en" | "es") => patientCopy(locale).player.cues.hints.keys;
  for (const [locale, arrows] of [
    ["en", ["right arrow", "left arrow"]],
    ["es", ["flecha derecha", "flecha izquierda"]],
  ] as const)
    for (const key of [...arrows, "N", "B", "R", "S", "P"])
      expect(hintIn(locale)).toMatch(new RegExp(`\\b${key}\\b`));
});
