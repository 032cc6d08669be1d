/** The body of a worker thread of the handout pool: warms itself up, then prints what it is sent. */
import { parentPort, workerData } from "node:worker_threads";
import type { HandoutAnswer, HandoutJob } from "./handout-pool";
import { renderHandout, warmUp } from "./render-handout";

const port = parentPort;
if (port === null) throw new Error("the handout worker runs in a worker thread only");
const { fontsFolder } = workerData as { fontsFolder: string };

function send(answer: HandoutAnswer, bytes: Uint8Array | null): void {
  port?.postMessage(answer, bytes === null ? [] : [bytes.buffer as ArrayBuffer]);
}

port.on("message", ({ id, request }: HandoutJob) => {
  renderHandout(request, fontsFolder)
    .catch(() => ({ ok: false, reason: "failed" }) as const)
    .then((result) => send({ kind: "printed", id, result }, result.ok ? result.pdf : null))
    // Nothing is left to answer with: end, so that the pool sees it and starts another.
    .catch(() => process.exit(1));
});

warmUp(fontsFolder)
  .then(() => send({ kind: "ready" }, null))
  .catch(() => process.exit(1));
