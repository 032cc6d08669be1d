import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runChild } from "./child.mjs";
import { inProject, packageCommand } from "./project.mjs";
import { say } from "./say.mjs";

const tool = (name, command) => [process.execPath, packageCommand(name, command)];

/** What `npm run check` runs beside each other, those of a row in order; each is a program that says nothing when all is well. */
const rows = [
  [{ name: "format and lint", command: [...tool("@biomejs/biome", "biome"), "ci", "--colors=off", "."] }],
  [
    { name: "types of routes", command: [...tool("next"), "typegen"] },
    { name: "types", command: [...tool("typescript", "tsc"), "--noEmit"] },
  ],
  [{ name: "dead code", command: [...tool("knip"), "--no-progress"] }],
];

/** Runs every check that needs no browser; counts each program and each test as one. */
export async function runChecks() {
  const total = { passed: 0, failed: 0 };
  await Promise.all(
    rows.map(async (programs) => {
      for (const program of programs) add(total, await runProgram(program));
    }),
  );
  add(total, await runVitest());
  return total;
}

async function runProgram({ name, command: [file, ...args] }) {
  const { status, output } = await runChild(file, args);
  say(`${status === 0 ? "passed" : "FAILED"}  ${name}`);
  if (status !== 0) say(output.trim());
  return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runVitest() {
  const report = path.join(mkdtempSync(path.join(tmpdir(), "rollscript-")), "vitest.json");
  const [file, ...args] = [...tool("vitest"), "run", "--config", inProject("tests/vitest.config.ts")];
  const { status } = await runChild(
    file,
    [...args, "--reporter=default", "--reporter=json", `--outputFile=${report}`],
    {
      show: true,
      env: { NO_COLOR: "1" },
    },
  );
  return countsFrom(report, status, ({ numPassedTests, numFailedTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
  }));
}

/** The counts of a runner's report. A runner that failed with nothing to show for it counts as one failure. */
export function countsFrom(report, status, read) {
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

export function add(total, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}
