/** What each full-size proof gave when it last ran: they take hours together, and run at different times. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { runChild } from "./child.mjs";
import { inProject, root } from "./project.mjs";
import { say } from "./say.mjs";

const fileOf = (name) => inProject("tests/evidence/results", `${name}.json`);

/** Runs a proof and keeps what it gave, with the day and the commit. One that breaks off is not proved. */
export async function runAndKeep(name, prove) {
  const commit = await currentCommit();
  const given = await prove().catch((error) => {
    say(error.stack);
    return { figures: [], failures: [error.message] };
  });
  const day = new Date().toISOString().slice(0, 10);
  const failures = given.failures.map((failure) => failure.replaceAll(root, ""));
  const result = { day, commit, ...given, failures };
  mkdirSync(inProject("tests/evidence/results"), { recursive: true });
  writeFileSync(fileOf(name), `${JSON.stringify(result, null, 2)}\n`);
  return result;
}

/** What is kept of these proofs, by name; null for one that has not run yet. */
export function keptResults(names) {
  return Object.fromEntries(
    names.map((name) => {
      const file = fileOf(name);
      return [name, existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null];
    }),
  );
}

/** The commit that is checked out, in short; null where this is no repository. */
async function currentCommit() {
  try {
    const { status, output } = await runChild("git", ["rev-parse", "--short", "HEAD"]);
    return status === 0 ? output.trim() : null;
  } catch {
    return null;
  }
}
