/**
 * `npm run evidence [-- name ...] [-- --json]`: the full-size proofs, all or those named, one line a figure. Each is kept
 * in `tests/evidence/results`; `tests/evidence/README.md` is written again from all that are kept.
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
  const { keptResults, runAndKeep } = await import("./steps/evidence-results.mjs");
  const { evidencePage, told } = await import("./steps/evidence-page.mjs");
  readTypeScript();
  for (const name of names) {
    say(`${name} ...`);
    const { figures, failures } = await runAndKeep(name, proofs[name]);
    for (const figure of figures) {
      const line = { proof: name, ...figure };
      process.stdout.write(
        values.json
          ? `${JSON.stringify(line)}\n`
          : `${name.padEnd(15)} ${figure.figure.padEnd(62)} ${told(figure).padStart(24)}\n`,
      );
    }
    for (const failure of failures) say(`NOT PROVED  ${failure}`);
    if (failures.length > 0) process.exitCode = 1;
    writeFileSync(inProject("tests/evidence/README.md"), evidencePage(keptResults(Object.keys(proofs))));
  }
});
