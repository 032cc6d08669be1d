/** `npm start` refuses to start a clinic on settings that would not keep it safe. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { createServer } from "node:net";
import path from "node:path";
import { expect, test } from "vitest";
import { newDataFolder, removeDataFolder } from "../support/start-demo";

const root = path.resolve(import.meta.dirname, "../..");
const secret = () => randomBytes(32).toString("base64");
const howTo = "Make one with: openssl rand -base64 32";
const good = {
  ROLLSCRIPT_URL: "https://clinic.example",
  ROLLSCRIPT_AUTH_SECRET: secret(),
  ROLLSCRIPT_LINK_KEY: secret(),
};

/** What `npm start` says and how it ends, where it ends by itself. */
function start(
  settings: Record<string, string>,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  const folder = newDataFolder();
  const { ROLLSCRIPT_URL: _u, ROLLSCRIPT_AUTH_SECRET: _a, ROLLSCRIPT_LINK_KEY: _l, ...env } = process.env;
  const child = spawn(process.execPath, [path.join(root, "bin/start.mjs")], {
    cwd: root,
    env: { ...env, DATABASE_URL: "", ROLLSCRIPT_DATA: folder, ...settings },
  });
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) =>
    child.once("close", (status) => {
      removeDataFolder(folder);
      resolve({ status, stdout, stderr });
    }),
  );
}

const without = (name: keyof typeof good) =>
  Object.fromEntries(Object.entries(good).filter(([key]) => key !== name));

test.each<[string, Record<string, string>, string]>([
  [
    "without its address",
    without("ROLLSCRIPT_URL"),
    "ROLLSCRIPT_URL is not set. Set it to the address people open, such as https://rollscript.example.",
  ],
  [
    "on plain http outside this machine",
    { ...good, ROLLSCRIPT_URL: "http://clinic.example" },
    "ROLLSCRIPT_URL must start with https://, unless it is on this machine.",
  ],
  [
    "without the secret of sign-ins",
    without("ROLLSCRIPT_AUTH_SECRET"),
    `ROLLSCRIPT_AUTH_SECRET is not set. ${howTo}`,
  ],
  ["without the key of links", without("ROLLSCRIPT_LINK_KEY"), `ROLLSCRIPT_LINK_KEY is not set. ${howTo}`],
  [
    "with a short secret",
    { ...good, ROLLSCRIPT_AUTH_SECRET: randomBytes(16).toString("base64") },
    `ROLLSCRIPT_AUTH_SECRET is too weak: it must hold 32 random bytes. ${howTo}`,
  ],
  [
    "with a secret that only looks long",
    { ...good, ROLLSCRIPT_LINK_KEY: "changeme".repeat(8) },
    `ROLLSCRIPT_LINK_KEY is too weak: it must hold 32 random bytes. ${howTo}`,
  ],
])("%s it ends, and says how to set it", async (_case, settings, sentence) => {
  expect(await start(settings)).toEqual({ status: 1, stdout: "", stderr: `${sentence}\n` });
});

test("on a port that is taken it ends with one sentence", async () => {
  const holder = createServer();
  await new Promise<void>((resolve) => holder.listen(0, "127.0.0.1", resolve));
  const address = holder.address();
  const PORT = String(typeof address === "object" && address ? address.port : 0);
  expect(await start({ ...good, PORT })).toEqual({
    status: 1,
    stdout: "",
    stderr: `Port ${PORT} is in use. Stop what uses it, or set PORT to another number.\n`,
  });
  holder.close();
});
