/** Makes a handout worker outside a bundler: for the command line and tests. */
import { Worker } from "node:worker_threads";
import { fontsFolder } from "./fonts-folder";
import { type HandoutWorker, handoutWorkerLimits } from "./handout-pool";

/** A worker thread that reads its fonts from the packages below `root`. */
export function createHandoutWorker(root: string): HandoutWorker {
  return new Worker(new URL("./handout-worker.mjs", import.meta.url), {
    workerData: { fontsFolder: fontsFolder(root) },
    resourceLimits: handoutWorkerLimits,
  });
}
