import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inProject } from "./project.mjs";
import { runTests } from "./run-tests.mjs";

/** How many patients and programs each property is tried on; the quick size is 1,000. */
const RUNS = 20_000;

/** The tables and the properties of the rules, at full size. */
export async function proveRules() {
  const folder = mkdtempSync(path.join(tmpdir(), "rollscript-evidence-"));
  try {
    const tables = await runTests(inProject(), folder, [
      "tests/lib/safety/condition-table.test.ts",
      "tests/lib/safety/rule-table.test.ts",
    ]);
    const properties = await runTests(
      inProject(),
      folder,
      ["tests/lib/safety/check-program.property.test.ts", "tests/lib/safety/standing.test.ts"],
      { named: "for any patient", env: { RULE_RUNS: String(RUNS) } },
    );
    return {
      properties: properties.passed,
      figures: [
        counted("tests of the tables a therapist can read", tables, "tests"),
        counted("properties that hold", properties, "properties"),
        { figure: "patients and programs tried for each, at least", value: RUNS, unit: "cases", goal: null },
      ],
      failures: [...tables.failures, ...properties.failures],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function counted(figure, { passed, failed }, unit) {
  return { figure, value: passed.length, unit, goal: passed.length + failed.length };
}
