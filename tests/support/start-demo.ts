/** Starts `npm run demo` or `npm start` on a data folder of its own, and stops it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

/** A data folder nobody else uses. */
export function newDataFolder(): string {
  return mkdtempSync(path.join(tmpdir(), "rollscript-demo-"));
}

export function removeDataFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** A port of this machine nobody listens on: several of these run at once. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
  });
}

export type Running = {
  /** What it printed under each label: "Address", "Sign in". */
  readonly printed: Readonly<Record<string, string>>;
  /** Ctrl-C, and its exit status. */
  readonly stop: () => Promise<number | null>;
};

/** Runs one of the commands until it has printed these labels. Rejects with what it said when it ends before. */
export async function startCommand(
  command: "demo" | "start",
  env: Record<string, string>,
  labels: readonly string[],
): Promise<Running> {
  const child = spawn(process.execPath, [path.join(root, `bin/${command}.mjs`)], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  child.stderr?.on("data", (chunk) => {
    said += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const printed = await Promise.race([
    readLabels(child, labels),
    ended.then((status) => Promise.reject(new Error(`npm run ${command} ended with ${status}: ${said}`))),
  ]);
  // From here on it is the app's log.
  child.stderr?.removeAllListeners("data").pipe(process.stderr);
  const stop = () => {
    child.kill("SIGINT");
    return ended;
  };
  return { printed, stop };
}

function readLabels(child: ChildProcess, labels: readonly string[]): Promise<Record<string, string>> {
  return new Promise((resolve) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const lines = labels.map((label) => [label, output.match(new RegExp(`^${label}: (.+)$`, "m"))?.[1]]);
      if (lines.every(([, text]) => text)) resolve(Object.fromEntries(lines));
    });
  });
}

export type Demo = {
  readonly address: string;
  readonly email: string;
  readonly passphrase: string;
  readonly shareLink: string;
  /** Its data folder. */
  readonly folder: string;
  readonly stop: () => Promise<number | null>;
};

/** The demo clinic on that folder, answering. */
export async function runDemo(folder: string, env: Record<string, string> = {}): Promise<Demo> {
  const port = String(await freePort());
  const labels = ["Address", "Sign in", "Share link"] as const;
  const { printed, stop } = await startCommand(
    "demo",
    { ROLLSCRIPT_DATA: folder, PORT: port, ...env },
    labels,
  );
  const [email = "", passphrase = ""] = (printed["Sign in"] ?? "").split(" ");
  const { Address: address = "", "Share link": shareLink = "" } = printed;
  return { address, email, passphrase, shareLink, folder, stop };
}

/** The demo clinic on a folder of its own, which is gone after `stop`. */
export async function startDemo(
  env: Record<string, string> = {},
): Promise<Omit<Demo, "stop"> & { stop: () => Promise<void> }> {
  const demo = await runDemo(newDataFolder(), env);
  return {
    ...demo,
    stop: async () => {
      await demo.stop();
      removeDataFolder(demo.folder);
    },
  };
}
