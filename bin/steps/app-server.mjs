import { spawn } from "node:child_process";
import { inProject, root } from "./project.mjs";
import { Stop } from "./say.mjs";

/**
 * Starts `serve.mjs` as a child and resolves when it answers. `ended` resolves when it stops; `stop` asks it
 * to finish what it is doing and waits.
 */
export function startAppServer(settings) {
  const child = spawn(process.execPath, [inProject("bin/serve.mjs")], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", ...settings },
    // Standard output is the command's own; the app's log goes to standard error.
    stdio: ["ignore", 2, "inherit", "ipc"],
    // Its own process group: Ctrl-C reaches us first, and we stop app and database in order.
    detached: true,
  });
  const ended = new Promise((resolve) => child.once("exit", (status) => resolve(status ?? 1)));
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return new Promise((resolve, reject) => {
    child.once("message", () => resolve({ ended, stop }));
    child.once("error", reject);
    void ended.then((status) =>
      reject(new Stop(`The app stopped with status ${status} before it answered.`)),
    );
  });
}

/** Runs until Ctrl-C, a SIGTERM or the app's own end, then stops everything in order. */
export async function serveUntilStopped(app, database) {
  const signal = new Promise((resolve) => {
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(name, () => resolve(0));
  });
  const status = await Promise.race([signal, app.ended]);
  await app.stop();
  await database.stop();
  process.exit(status);
}
