/** Starts `npm run demo` on a data folder of its own, and stops it. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "../..");

export type Demo = {
  readonly address: string;
  readonly email: string;
  readonly passphrase: string;
  readonly shareLink: string;
  /** Its data folder, gone after `stop`. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
};

/** The demo clinic, answering. Rejects with what it printed when it does not come up. */
export async function startDemo(): Promise<Demo> {
  const folder = mkdtempSync(path.join(tmpdir(), "rollscript-demo-"));
  const child = spawn(process.execPath, [path.join(root, "bin/demo.mjs")], {
    cwd: root,
    env: { ...process.env, ROLLSCRIPT_DATA: folder, PORT: "" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { address, signIn, shareLink } = await readLines(child);
  const [email = "", passphrase = ""] = signIn.split(" ");
  const stop = async () => {
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, email, passphrase, shareLink, folder, stop };
}

/** The three lines the demo prints. */
function readLines(child: ChildProcess): Promise<{ address: string; signIn: string; shareLink: string }> {
  return new Promise((resolve, reject) => {
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
      const line = (label: string) => output.match(new RegExp(`^${label}: (.+)$`, "m"))?.[1];
      const [address, signIn, shareLink] = [line("Address"), line("Sign in"), line("Share link")];
      if (address && signIn && shareLink) resolve({ address, signIn, shareLink });
    });
    child.once("exit", (status) => reject(new Error(`The demo ended with ${status}: ${output}`)));
  });
}
