import { spawn } from "node:child_process";
import { inProject, root } from "./project.mjs";
import { Stop } from "./say.mjs";

/**
 * Starts `serve.mjs` as a child and resolves when it answers, with the promise of its exit status. Stopping
 * asks it to finish what it is doing and waits.
 */
export function startAppServer(settings, stopLater) {
  const child = spawn(process.execPath, [inProject("bin/serve.mjs")], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...settings },
    // Standard output is the command's own; the app's log goes to standard error.
    stdio: ["ignore", 2, "inherit", "ipc"],
    // Its own process group: Ctrl-C reaches us first, and we stop app and database in order.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  stopLater(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve({ ended }));
    child.once("error", reject);
    void ended.then((status) =>
      reject(new Stop(`The app stopped with status ${status} before it answered.`)),
    );
  });
}
