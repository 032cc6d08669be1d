/** The body of a worker thread of the handout pool: warms itself up, then prints what it is sent. */
import { constants, setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import type { HandoutAnswer, HandoutJob } from "./handout-pool";
import { renderHandout } from "./render-handout";
import { warmUpRequests } from "./warm-up-requests";

const port = parentPort;
if (port === null) throw new Error("the handout worker runs in a worker thread only");
const { fontsFolder } = workerData as { fontsFolder: string };

// Who opens a page waits for nobody's paper. On Linux a thread has a priority of its own; elsewhere only the whole server.
if (process.platform === "linux") setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

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

/**
 * Loads fonts and layout code by printing once; ready, it goes on with the others, so that nobody waits while the engine
 * compiles what they need and lays out their moves.
 */
async function warmUp([first, ...others]: typeof warmUpRequests): Promise<void> {
  const result = await renderHandout(first, fontsFolder);
  if (!result.ok) throw new Error(`the handout printer does not start: ${result.reason}`);
  send({ kind: "ready" }, null);
  // What fails here is told to whoever asks for it.
  for (const request of others) await renderHandout(request, fontsFolder).catch(() => undefined);
}

warmUp(warmUpRequests).catch(() => process.exit(1));
