import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inProject } from "./project.mjs";
import { runTests } from "./run-tests.mjs";
import { Stop, say } from "./say.mjs";

/** What the tests of `lib` need; everything else stays where it is. */
const copied = [
  "lib",
  "tests/lib",
  "tests/support",
  "tests/evidence/vitest.config.ts",
  "package.json",
  "tsconfig.json",
];

/**
 * The mutation check: in a copy of the project each rule and each condition is turned off in turn, in everything that
 * keeps it, and the tests that are about what it does are run. One of them has to fail.
 */
export async function proveMutations() {
  const { mutations, provedRules } = await import("../../tests/evidence/mutations.ts");
  const folder = mkdtempSync(path.join(tmpdir(), "rollscript-mutations-"));
  const copy = path.join(folder, "project");
  try {
    copyProject(copy);
    await expectSound(copy, folder, mutations);
    const outcomes = [];
    for (const mutation of mutations) {
      const seenBy = await seenTurnedOff(copy, folder, mutation);
      outcomes.push({ ...mutation, seenBy });
      say(
        `${seenBy ? "seen    " : "NOT SEEN"}  ${mutation.id} (${mutation.keeper})${seenBy ? `: ${seenBy}` : ""}`,
      );
    }
    return summary(
      outcomes,
      provedRules.map(({ id }) => id),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function copyProject(copy) {
  for (const name of copied) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    cpSync(inProject(name), path.join(copy, name), { recursive: true });
  }
  symlinkSync(inProject("node_modules"), path.join(copy, "node_modules"), "junction");
}

/** A test that fails with every rule on would prove nothing. */
async function expectSound(copy, folder, mutations) {
  const files = [...new Set(mutations.flatMap(({ tests }) => tests))];
  const { passed, failed } = await runTests(copy, folder, files);
  if (failed.length > 0) throw new Stop(`These tests fail with nothing turned off:\n${failed.join("\n")}`);
  say(`${passed.length} tests pass with nothing turned off.`);
}

/** The name of the first test that fails with the mutation made; null: none did. */
async function seenTurnedOff(copy, folder, { id, edits, tests, named }) {
  const before = new Map();
  try {
    for (const { file, find, replace } of edits) {
      const name = path.join(copy, file);
      const text = readFileSync(name, "utf8");
      if (text.split(find).length !== 2) throw new Stop(`${file} does not have this once: ${find}`);
      before.set(name, text);
      writeFileSync(
        name,
        text.replace(find, () => replace),
      );
    }
    const { failed } = await runTests(copy, folder, tests, { named, bail: true });
    const told = failed.find((name) => !name.endsWith("does not load") && !name.includes("no report"));
    if (!told && failed.length > 0)
      throw new Stop(`${id} turned off breaks more than its tests: ${failed[0]}`);
    return told ?? null;
  } finally {
    for (const [name, text] of before) writeFileSync(name, text);
  }
}

function summary(outcomes, ruleIds) {
  const isProved = (id) => outcomes.filter((each) => each.id === id).every(({ seenBy }) => seenBy !== null);
  const conditions = [...new Set(outcomes.map(({ id }) => id))].filter((id) => !ruleIds.includes(id));
  const proved = (ids) => ids.filter(isProved).length;
  return {
    outcomes: outcomes.map(({ id, keeper, seenBy }) => ({ id, keeper, seenBy })),
    figures: [
      {
        figure: "rules turned off, and a test failed",
        value: proved(ruleIds),
        unit: "rules",
        goal: ruleIds.length,
      },
      {
        figure: "conditions turned off, and a test failed",
        value: proved(conditions),
        unit: "conditions",
        goal: conditions.length,
      },
      {
        figure: "ways to turn one off, and a test failed",
        value: outcomes.filter(({ seenBy }) => seenBy !== null).length,
        unit: "ways",
        goal: outcomes.length,
      },
    ],
    failures: outcomes
      .filter(({ seenBy }) => seenBy === null)
      .map(({ id, keeper }) => `${id} (${keeper}): turned off, and no test fails.`),
  };
}
