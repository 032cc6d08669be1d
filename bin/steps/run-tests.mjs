import { readFileSync } from "node:fs";
import path from "node:path";
import { runChild } from "./child.mjs";
import { packageCommand } from "./project.mjs";

/**
 * Runs test files of `lib` in the project or a copy of it, and gives the names of the tests that passed and failed,
 * and as `failures` each name of the latter with why on the lines below it.
 * `named`: only the tests whose full name this pattern matches. `bail`: stops at the first failure. A run that tells
 * nothing, because a file does not even load, counts as one failure named after the files.
 */
export async function runTests(root, folder, files, { named = null, bail = false, env = {} } = {}) {
  const report = path.join(folder, "report.json");
  const { output } = await runChild(
    process.execPath,
    [
      packageCommand("vitest"),
      "run",
      "--config",
      path.join(root, "tests/evidence/vitest.config.ts"),
      "--reporter=json",
      `--outputFile=${report}`,
      ...(named ? ["--testNamePattern", named] : []),
      ...(bail ? ["--bail=1"] : []),
      ...files,
    ],
    { env: { NO_COLOR: "1", ...env }, cwd: root },
  );
  try {
    const { testResults } = JSON.parse(readFileSync(report, "utf8"));
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const of = (status) => tests.filter((each) => each.status === status).map(({ fullName }) => fullName);
    const notLoaded = ({ name }) => `${path.relative(root, name)} does not load`;
    const unread = testResults.filter(
      ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
    );
    return {
      passed: of("passed"),
      failed: [...of("failed"), ...unread.map(notLoaded)],
      failures: [
        ...tests
          .filter(({ status }) => status === "failed")
          .map(({ fullName, failureMessages }) => `${fullName}\n${reasonIn(failureMessages)}`),
        ...unread.map((file) => `${notLoaded(file)}\n${reasonIn([file.message])}`),
      ],
    };
  } catch {
    const failed = [`${files.join(", ")}: no report. ${output.slice(-400)}`];
    return { passed: [], failed, failures: failed };
  }
}

/**
 * The first 600 characters of why a test failed, without where in the code. A property tells its seed and its run, from
 * which the counterexample can be made again: it is left out, for it fills pages.
 */
export function reasonIn(messages) {
  const lines = messages.filter(Boolean).join("\n").split("\n");
  const told = lines.filter((line) => line.trim() !== "" && !/^\s+at |^Counterexample: /.test(line));
  return told.join("\n").slice(0, 600);
}
