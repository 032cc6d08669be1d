import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The tests of `lib` alone: no database is started. Works in a copy of the project as well. */
export default defineConfig({
  root,
  resolve: { alias: { "@": root } },
  test: {
    include: ["tests/lib/**/*.test.ts", "tests/lib/**/*.test.tsx"],
    setupFiles: ["tests/support/quiet-console.ts"],
    testTimeout: 30_000,
    // What a proof reports of a failure is its message alone: it says the values, not how many there are.
    chaiConfig: { truncateThreshold: 0 },
  },
});
