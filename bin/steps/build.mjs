import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { runChild } from "./child.mjs";
import { fingerprint, inProject, packageCommand } from "./project.mjs";
import { Stop, say } from "./say.mjs";

const sources = [
  "app",
  "db",
  "lib",
  "bin/build-player.mjs",
  "proxy.ts",
  "instrumentation.ts",
  "next.config.mjs",
  "tsconfig.json",
  ".postcssrc.json",
  "package-lock.json",
];
const stamp = () => inProject(".next/rollscript-built");

/** Builds the clinic side and the session player, unless the last build is of these very sources. */
export async function buildIfStale() {
  const wanted = fingerprint(...sources);
  if (existsSync(stamp()) && readFileSync(stamp(), "utf8") === wanted) return;
  say("Building (once after a change, about a minute) ...");
  rmSync(stamp(), { force: true });
  await step("The app", packageCommand("next"), ["build"]);
  await step("The session player", inProject("bin/build-player.mjs"), []);
  writeFileSync(stamp(), wanted);
}

async function step(what, script, args) {
  const { status, output } = await runChild(process.execPath, [script, ...args]);
  if (status === 0) return;
  if (/ENOSPC/.test(output))
    throw new Stop("There is no space left on this disk. Free about 1 GB and start again.");
  throw new Stop(`${what} could not be built:\n${output.trim()}`);
}
