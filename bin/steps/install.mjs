import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { runNpm } from "./child.mjs";
import { fingerprint, inProject } from "./project.mjs";
import { Stop, say } from "./say.mjs";

const OLDEST = [20, 19];

/** Stops unless this Node can run the project. */
function checkNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new Stop(`Rollscript needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}.`);
}

/** Installs the packages of the lock file unless they are there. */
export async function installIfNeeded() {
  checkNode();
  const stamp = inProject("node_modules/.rollscript-installed");
  const wanted = fingerprint("package-lock.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  say("Installing packages (once, about half a minute) ...");
  // The build's tools are development packages, and NODE_ENV=production would leave them out.
  const { status, output } = await runNpm(["ci", "--include=dev", "--no-audit", "--no-fund"]);
  if (status !== 0) {
    if (/ENOSPC/.test(output))
      throw new Stop("There is no space left on this disk. Free about 1 GB and start again.");
    throw new Stop(
      `The packages could not be installed. npm says:\n${output.trim().split("\n").slice(-12).join("\n")}`,
    );
  }
  writeFileSync(stamp, wanted);
}
