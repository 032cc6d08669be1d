// The handout's worker, which never comes back from a request for the layout "hang".
import { parentPort } from "node:worker_threads";

parentPort.on("message", ({ request }) => {
  while (request.layout === "hang");
});
await import("../../lib/handout/handout-worker.mjs");
