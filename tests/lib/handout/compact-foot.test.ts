import { describe, expect, test } from "vitest";
import { compactCheckLines } from "@/lib/handout/compact-foot";

const check = "Scan to check this sheet.";
const version = "Version 2 \u00b7 1f83 a0c4 \u00b7 M. K.";
const typed = "Or open: rollscript.example/verify";

describe("the foot of a compact sheet", () => {
  test("says in two lines how to check it, its version and where its code can be typed", () => {
    const lines = [`${check} ${version}`, typed];
    expect(compactCheckLines({ check, version, typed }, true)).toEqual(lines);
    expect(compactCheckLines({ check, version, typed }, false)).toEqual(lines);
  });

  test("shares the line that has room: with a long name that of the address", () => {
    const long = `Version 12 \u00b7 1f83 a0c4 \u00b7 ${"M".repeat(30)}`;
    expect(compactCheckLines({ check, version: long, typed }, true)).toEqual([`${check} ${typed}`, long]);
  });

  test("leaves out what no line has room for: on the back an address may be longer", () => {
    const far = `Or open: ${"clinic".repeat(10)}.example/verify`;
    expect(far.length).toBeGreaterThan(65);
    expect(compactCheckLines({ check, version, typed: far }, true)).toEqual([check, version]);
    const back = far.slice(0, 80);
    expect(compactCheckLines({ check, version, typed: back }, false)).toEqual([`${check} ${version}`, back]);
    expect(compactCheckLines({ check, version, typed: `${back}x` }, false)).toEqual([check, version]);
  });

  test("says only what there is where nothing can be checked", () => {
    expect(compactCheckLines({ check: "", version: "M. K.", typed: null }, true)).toEqual(["M. K."]);
  });
});
