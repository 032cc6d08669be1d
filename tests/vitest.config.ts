import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const emptyModule = fileURLToPath(new URL("./support/empty-module.ts", import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { "@": root, "server-only": emptyModule } },
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    globalSetup: ["tests/support/database-server.ts"],
    setupFiles: ["tests/support/quiet-console.ts"],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // On two cores as many as on one by default: half the time.
    // Setting type makes much that is thrown away at once: a larger nursery takes a tenth of the time off.
    execArgv: ["--max-semi-space-size=64"],
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
  },
});
