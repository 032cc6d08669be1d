import { existsSync, readdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const emptyModule = fileURLToPath(new URL("./support/empty-module.ts", import.meta.url));

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.test\.tsx?$/.test(file))
  .map((file) => `tests/${file.replaceAll("\\", "/")}`);
/** Whether a file replaces modules, globals or the clock: itself, or by what it takes from beside it and from `support`. */
function replaces(file: string): boolean {
  const text = readFileSync(file, "utf8");
  if (/\bvi\.(mock|resetModules|stub|useFakeTimers)/.test(text)) return true;
  const helpers = [...text.matchAll(/from "(\.[^"]+)"/g)].map(([, name = ""]) =>
    resolve(dirname(file), name),
  );
  return helpers
    .flatMap((name) => [`${name}.ts`, `${name}.tsx`])
    .some((name) => existsSync(name) && replaces(name));
}
const standsAlone = (file: string) => file.startsWith("tests/bin/") || replaces(`${root}/${file}`);
const isHandout = (file: string) => file.startsWith("tests/lib/handout/");
const together = files.filter((file) => !standsAlone(file));

export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": emptyModule } },
  test: {
    globalSetup: ["tests/support/database-server.ts"],
    setupFiles: ["tests/support/quiet-console.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Setting type makes much that is thrown away at once: a larger nursery takes a tenth of the time off.
    execArgv: ["--max-semi-space-size=64"],
    // On two cores as many as on one by default: half the time.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    projects: [
      {
        extends: true,
        // The React that prints for a clinic: the one for development notes who made each of a sheet's thousand elements.
        oxc: { jsx: { runtime: "automatic", development: false } },
        test: {
          name: "handout",
          include: together.filter(isHandout),
          isolate: false,
          env: { NODE_ENV: "production" },
        },
      },
      {
        extends: true,
        test: { name: "all but it", include: together.filter((file) => !isHandout(file)), isolate: false },
      },
      // What replaces modules, globals or the clock has a process of its own, and so has a command: what reads logos refuses
      // drawings for good, and what builds reads them. The others share what they have read and drawn.
      { extends: true, test: { name: "alone", include: files.filter(standsAlone) } },
    ],
  },
});
