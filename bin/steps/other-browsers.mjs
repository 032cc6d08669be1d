/** WebKit and Firefox, as a phone's Safari and the other large browser come nearest on Linux: found or installed, and started. */
import { spawn } from "node:child_process";
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
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const display = await new Promise((resolve, reject) => {
    screen.stdio[3].once("data", (number) => resolve(`:${String(number).trim()}`));
    screen.once("exit", () => reject(new Error("Xvfb gives no screen")));
  });
  const port = await freePort();
  const server = spawn("WebKitWebDriver", [`--port=${port}`], {
    env: { ...process.env, DISPLAY: display },
    stdio: "ignore",
  });
  const end = async () => {
    await ended(server);
    await ended(screen);
  };
  return drive(() => driveOverHttp(`http://127.0.0.1:${port}`, phone), end);
}

/** Firefox with no window and a profile of its own. Its narrowest window is 500 px: a larger pixel makes it a phone's 390. */
async function startFirefox() {
  const profile = mkdtempSync(path.join(tmpdir(), "rollscript-firefox-"));
  const port = await freePort();
  const settings = { "marionette.port": port, "layout.css.devPixelsPerPx": "1.282" };
  writeFileSync(
    path.join(profile, "user.js"),
    Object.entries(settings)
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const browser = spawn(
    "firefox-esr",
    ["--headless", "--marionette", "--no-remote", "--profile", profile, "--width=500", "--height=1080"],
    { env: { ...process.env, HOME: profile }, stdio: "ignore" },
  );
  return drive(
    () => driveOverMarionette(port),
    async () => {
      await ended(browser);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  );
}

/** Connects as soon as somebody listens. */
async function drive(connect, end) {
  for (let left = 100; ; left--) {
    try {
      const driver = await connect();
      const close = async () => {
        await driver.close().catch(() => {});
        await end();
      };
      return { ...driver, close };
    } catch (error) {
      if (left === 0) {
        await end();
        throw error;
      }
      await wait(200);
    }
  }
}

async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill();
  const hard = setTimeout(() => child.kill("SIGKILL"), 5_000);
  await end;
  clearTimeout(hard);
}
