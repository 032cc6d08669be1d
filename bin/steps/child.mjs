import { spawn } from "node:child_process";
import { root } from "./project.mjs";

/** Runs npm: the one that runs us when it does, else the one on the path. */
export function runNpm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? runChild(process.execPath, [own, ...args]) : runChild("npm", args);
}

/**
 * Runs a program to its end and gives its exit status and what it printed. With `show`, its output goes
 * straight to this terminal instead. `cwd`: where it runs; the project's folder unless told.
 */
export function runChild(command, args, { env = {}, show = false, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
      // On Windows npm is a script, which only a shell can run.
      shell: process.platform === "win32" && command === "npm",
      stdio: show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout?.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr?.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
