/** The one handout printer of this process: workers, bundled by Next, and the memory of what was printed. */
import "server-only";
import { Worker } from "node:worker_threads";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import { createHandoutCache, handoutKey } from "@/lib/handout/handout-cache";
import { createHandoutPool, handoutWorkerLimits } from "@/lib/handout/handout-pool";
import type { HandoutRequest, HandoutResult } from "@/lib/handout/handout-request";

type HandoutService = {
  /** Prints, or answers with what was printed before. */
  print(request: HandoutRequest): Promise<HandoutResult>;
  /** Whether a handout asked for now would not wait for a worker to start. */
  isReady(): Promise<boolean>;
};

// Kept on globalThis: Next loads this module once for pages, once for routes and once for start-up.
const kept = globalThis as typeof globalThis & { rollscriptHandouts?: HandoutService };

/** The handout printer. The first call starts its workers. */
export function handoutPool(): HandoutService {
  kept.rollscriptHandouts ??= startService();
  return kept.rollscriptHandouts;
}

function startService(): HandoutService {
  const cache = createHandoutCache();
  const pool = createHandoutPool({
    createWorker: () =>
      new Worker(new URL("../../lib/handout/handout-worker.tsx", import.meta.url), {
        workerData: { fontsFolder: fontsFolder(process.cwd()) },
        resourceLimits: handoutWorkerLimits,
      }),
  });
  return {
    print: (request) => cache.getOrPrint(handoutKey(request), () => pool.print(request)),
    isReady: () => Promise.resolve(pool.warmWorkers > 0),
  };
}
