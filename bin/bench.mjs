/** `npm run bench [-- name ...] [-- --json]`: the benchmarks of `tests/bench`, as a table or one line a figure. */
import { parseArgs } from "node:util";
import { installIfNeeded } from "./steps/install.mjs";
import { run, Stop } from "./steps/say.mjs";

const benches = {
  rules: async () => (await import("../tests/bench/rules.ts")).measureRules(),
  handout: async () => (await import("../tests/bench/handout.ts")).measureHandout(),
  player: async () => (await import("../tests/bench/player.ts")).measurePlayer(),
  figures: async () => (await import("../tests/bench/figures.ts")).measureFigures(),
  pages: async () => (await import("../tests/bench/pages.ts")).measurePages(),
};

/** What measures the built product. */
const built = ["player", "pages"];

await run(async () => {
  // What is measured is what a clinic runs: React's checks for developers cost as much as a layout.
  process.env.NODE_ENV = "production";
  await installIfNeeded();
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean" } },
  });
  const names = positionals.length > 0 ? positionals : Object.keys(benches);
  const unknown = names.find((name) => !Object.hasOwn(benches, name));
  if (unknown)
    throw new Stop(`There is no benchmark "${unknown}". There are: ${Object.keys(benches).join(", ")}.`);

  const { readTypeScript } = await import("./steps/database.mjs");
  const { buildIfStale } = await import("./steps/build.mjs");
  if (names.some((name) => built.includes(name))) await buildIfStale();
  readTypeScript();
  for (const name of names) {
    for (const figure of await benches[name]()) {
      process.stdout.write(`${values.json ? JSON.stringify(figure) : row(figure)}\n`);
    }
  }
  process.exit(0);
});

function row({ bench, figure, value, unit, goal }) {
  const against = goal === null ? "" : `${(value / goal).toFixed(2)} x goal of ${goal} ${unit}`;
  return `${bench.padEnd(9)} ${figure.padEnd(42)} ${value.toFixed(value < 10 ? 2 : 1).padStart(9)} ${unit.padEnd(6)} ${against}`;
}
