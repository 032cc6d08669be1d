/** WebKit and Firefox, as a phone's Safari and the other large browser come nearest on Linux: found or installed, and started. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../tests/support/start-demo.ts";
import { installDebianPackages } from "./debian-packages.mjs";
import { driveOverHttp, driveOverMarionette } from "./web-driver.mjs";

/** Each: its name, what it needs, and how it is started. `start` gives a driver whose `close` ends everything. */
export const otherBrowsers = [
  {
    name: "WebKit",
    programs: ["WebKitWebDriver", "Xvfb"],
    packages: ["webkit2gtk-driver", "xvfb"],
    start: startWebKit,
  },
  { name: "Firefox", programs: ["firefox-esr"], packages: ["firefox-esr"], start: startFirefox },
];

/** A phone's size in pixels. WebKit's window does not get narrower than 447. */
const phone = { width: 390, height: 900 };

/** Whether the browser is there, installed now if it has to be and can be. */
export async function isThere({ programs, packages }) {
  const missing = () => programs.some((program) => findProgram(program) === undefined);
  return !missing() || ((await installDebianPackages(...packages)) && !missing());
}

function findProgram(name) {
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find(existsSync);
}

/** WebKit's small browser on a screen that nobody sees: it knows no other way to have none. */
async function startWebKit() {
  const screen = launch(
    "Xvfb",
    ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"],
    {},
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  let server = null;
  const end = async () => {
    await server?.end();
    await screen.end();
  };
  try {
    const display = await displayOf(screen.child);
    const port = await freePort();
    server = launch("WebKitWebDriver", [`--port=${port}`], { DISPLAY: display });
    return await drive(() => driveOverHttp(`http://127.0.0.1:${port}`, phone), end);
  } catch (error) {
    await end();
    throw error;
  }
}

/** The number of the screen, as Xvfb tells it once it is up. */
async function displayOf(screen) {
  const signal = AbortSignal.timeout(10_000);
  const ended = once(screen, "exit", { signal }).then(() => Promise.reject(new Error("it has ended")));
  try {
    const [number] = await Promise.race([once(screen.stdio[3], "data", { signal }), ended]);
    return `:${String(number).trim()}`;
  } catch (error) {
    throw new Error(`Xvfb gives no screen: ${error.message}`);
  }
}

/** Firefox with no window and a profile of its own. Its narrowest window is 500 px: a larger pixel makes it a phone's 390. */
async function startFirefox() {
  const port = await freePort();
  const profile = mkdtempSync(path.join(tmpdir(), "rollscript-firefox-"));
  const settings = { "marionette.port": port, "layout.css.devPixelsPerPx": "1.282" };
  writeFileSync(
    path.join(profile, "user.js"),
    Object.entries(settings)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const browser = launch(
    "firefox-esr",
    ["--headless", "--marionette", "--no-remote", "--profile", profile, "--width=500", "--height=1080"],
    { HOME: profile },
    { leaves: profile },
  );
  try {
    return await drive(() => driveOverMarionette(port), browser.end);
  } catch (error) {
    await browser.end();
    throw error;
  }
}

/** Connects as soon as somebody listens, within 20 seconds. `close` of the driver it gives ends everything. */
async function drive(connect, end) {
  const last = performance.now() + 20_000;
  for (;;) {
    try {
      const driver = await connect();
      const close = async () => {
        await driver.close().catch(() => {});
        await end();
      };
      return { ...driver, close };
    } catch (error) {
      if (performance.now() > last) throw error;
      await wait(200);
    }
  }
}

/** How to end at once all that runs here: nothing may stay behind when this process ends, or is ended. */
const atOnce = new Set();
const endAll = () => {
  for (const end of atOnce) end();
};
const leave = (_signal, number) => process.exit(128 + number);

/**
 * Starts a program, as the head of a group with all it starts itself. `leaves`: a folder that goes with it. `end` asks
 * the group to end, and after 5 seconds ends it.
 */
function launch(command, args, env, { stdio = "ignore", leaves = null } = {}) {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio, detached: true });
  // One that cannot be started is seen by nobody listening.
  child.on("error", () => {});
  const kill = (signal) => {
    try {
      process.kill(-child.pid, signal);
    } catch {
      // All of them have ended.
    }
  };
  const clear = () => leaves && rmSync(leaves, { recursive: true, force: true, maxRetries: 5 });
  const endNow = () => {
    kill("SIGKILL");
    clear();
  };
  if (atOnce.size === 0) {
    process.on("exit", endAll);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, leave);
  }
  atOnce.add(endNow);
  const end = async () => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      kill("SIGTERM");
      const hard = setTimeout(kill, 5_000, "SIGKILL");
      await ended;
      clearTimeout(hard);
    }
    endNow();
    atOnce.delete(endNow);
    if (atOnce.size > 0) return;
    process.off("exit", endAll);
    for (const signal of ["SIGINT", "SIGTERM"]) process.off(signal, leave);
  };
  return { child, end };
}
