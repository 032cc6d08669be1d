/** The page of the full-size proofs, and why a test of theirs failed. */
import { describe, expect, test } from "vitest";
import { evidencePage, told } from "../../bin/steps/evidence-page.mjs";
import { reasonIn } from "../../bin/steps/run-tests.mjs";

const figure = { figure: "sheets printed", value: 2_000, unit: "sheets", goal: 2_000 };
const handouts = { day: "2026-11-20", commit: "b3a0e54", figures: [figure], failures: [] };
const notRun = {
  rules: null,
  handouts: null,
  mutations: null,
  "player-browsers": null,
  "player-sessions": null,
};

describe("the page of the proofs", () => {
  test("says of each proof when it last ran and on which commit, and which has not run", () => {
    const mutations = { ...handouts, day: "2026-11-21", commit: null, figures: [], outcomes: [] };
    const page = evidencePage({ ...notRun, handouts, mutations });
    expect(page).toContain("| handouts | 2026-11-20 | b3a0e54 | proved |");
    expect(page).toContain("| mutations | 2026-11-21 |  | left out |");
    expect(page).toContain("| rules | not run yet |  |  |");
    expect(page).toContain("| sheets printed | 2,000 of 2,000 sheets |");
    expect(page).not.toMatch(/^## /m);
  });

  test("names what is not proved by the first line of its failure", () => {
    const failures = ["any program prints whole\nexpected [ 'page 2: cut' ] to deeply equal []"];
    const page = evidencePage({ ...notRun, handouts: { ...handouts, failures } });
    expect(page).toContain("| handouts | 2026-11-20 | b3a0e54 | NOT PROVED |");
    expect(page).toContain("- NOT PROVED, handouts: any program prints whole\n");
    expect(page).not.toContain("deeply equal");
  });

  test("says which browser was left out, and which failed", () => {
    const webKit = {
      name: "WebKit",
      version: "",
      isHere: false,
      done: 0,
      all: 13,
      lacks: [],
      failures: [],
    };
    const firefox = { ...webKit, name: "Firefox", version: "128", isHere: true, done: 4, failures: ["gone"] };
    const browsers = { ...handouts, outcomes: [webKit, firefox], failures: ["Firefox: gone"] };
    const page = evidencePage({ ...notRun, "player-browsers": browsers });
    expect(page).toContain("- WebKit: left out, it was not on the machine.");
    expect(page).toContain("- Firefox 128: NOT PROVED, 4 of 13 steps.");
  });
});

test("milliseconds have a goal they stay under, all else one that is reached", () => {
  expect(told({ value: 1_033, unit: "ms", goal: 100 })).toBe("1,033 ms, at most 100");
  expect(told({ value: 12, unit: "steps", goal: 13 })).toBe("12 of 13 steps");
  expect(told({ value: 20_000, unit: "cases", goal: null })).toBe("20,000 cases");
});

test("why a property failed is its seed, its run and its assertion, in 600 characters", () => {
  const message = [
    "Error: Property failed after 3 tests",
    '{ seed: 2, path: "2", endOnFailure: true }',
    `Counterexample: [${"x".repeat(900)}]`,
    "Got AssertionError: large on a4 in es: expected [ 'page 2: cut' ] to deeply equal []",
    "    at somewhere (file.ts:1:1)",
    "y".repeat(900),
  ].join("\n");
  const reason = reasonIn([message]);
  expect(reason).toMatch(/^Error: Property failed after 3 tests\n\{ seed: 2, path: "2"/);
  expect(reason).toContain("page 2: cut");
  expect(reason).not.toMatch(/Counterexample|somewhere/);
  expect(reason).toHaveLength(600);
});
