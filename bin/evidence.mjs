/**
 * `npm run evidence [-- name ...] [-- --json]`: the full-size proofs, one line a figure; all of them together also
 * write `tests/evidence/README.md`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { installIfNeeded } from "./steps/install.mjs";
import { inProject } from "./steps/project.mjs";
import { run, Stop, say } from "./steps/say.mjs";

const proofs = {
  rules: async () => (await import("./steps/prove-rules.mjs")).proveRules(),
  handouts: async () => (await import("./steps/prove-handouts.mjs")).proveHandouts(),
  mutations: async () => (await import("./steps/prove-mutations.mjs")).proveMutations(),
  "player-browsers": async () => (await import("./steps/prove-player-browsers.mjs")).provePlayerBrowsers(),
  "player-sessions": async () => (await import("./steps/prove-player-sessions.mjs")).provePlayerSessions(),
};

await run(async () => {
  await installIfNeeded();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(proofs);
  const unknown = names.find((name) => !Object.hasOwn(proofs, name));
  if (unknown)
    throw new Stop(`There is no proof "${unknown}". There are: ${Object.keys(proofs).join(", ")}.`);

  const { readTypeScript } = await import("./steps/database.mjs");
  readTypeScript();
  const results = {};
  for (const name of names) {
    say(`${name} ...`);
    results[name] = await proofs[name]();
    for (const figure of results[name].figures) {
      const line = { proof: name, ...figure };
      process.stdout.write(`${values.json ? JSON.stringify(line) : row(line)}\n`);
    }
    for (const failure of results[name].failures) say(`NOT PROVED  ${failure}`);
  }
  if (positionals.length === 0) {
    const { evidencePage } = await import("./steps/evidence-page.mjs");
    writeFileSync(inProject("tests/evidence/README.md"), evidencePage(results));
  }
  process.exitCode = Object.values(results).some(({ failures }) => failures.length > 0) ? 1 : 0;
});

function row({ proof, figure, value, unit, goal }) {
  const of = goal === null ? "" : ` of ${goal}`;
  return `${proof.padEnd(15)} ${figure.padEnd(62)} ${`${value}${of}`.padStart(14)} ${unit}`;
}
