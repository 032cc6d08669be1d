import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { runChild, runNpm } from "./child.mjs";
import { installDebianPackages } from "./debian-packages.mjs";
import { inProject, packageCommand } from "./project.mjs";
import { Stop, say } from "./say.mjs";

/** Chromium without windows: Debian's package of it. Our pages open in it in half the time. */
const SHELL = "chromium-headless-shell";
const DEBIAN_CHROMIUM = "/usr/bin/chromium";
const systemNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
];
const systemPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * The path of a Chromium to test with: the one that is there, else one that is installed now. In place of Debian's own,
 * its package without windows is installed, if it can be.
 */
export async function findOrInstallBrowser() {
  const found = await findBrowser();
  if (found && (process.env.CHROMIUM_PATH || found !== DEBIAN_CHROMIUM)) return found;
  if (await installDebianPackages(SHELL)) return onPath(SHELL) ?? found;
  return found ?? (await installBrowser());
}

/** The path of a Chromium that is there; null where there is none. */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Stop(`CHROMIUM_PATH names ${asked}, which is not there.`);
  }
  const ownOfTests = onPath(SHELL) ?? (await playwrightsOwn());
  return ownOfTests ?? onPath(...systemNames) ?? systemPlaces.find(existsSync) ?? null;
}

/** The first program of one of these names on the path. */
function onPath(...names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync);
}

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
}

async function installBrowser() {
  say("Installing a browser for the tests (once) ...");
  const isInstalled = await installDebianPackages("chromium");
  if (isInstalled && existsSync(DEBIAN_CHROMIUM)) return DEBIAN_CHROMIUM;
  const download = await runChild(process.execPath, [
    packageCommand("@playwright/test", "playwright"),
    "install",
    "chromium",
  ]);
  if (download.status === 0) {
    const own = await playwrightsOwn();
    if (own) return own;
  }
  return packagedBrowser();
}

/** A Chromium that comes inside an npm package: where neither the system nor Playwright's own server can give one. */
async function packagedBrowser() {
  const folder = inProject("node_modules/.cache/browser");
  mkdirSync(folder, { recursive: true });
  const { status } = await runNpm([
    "install",
    "--prefix",
    folder,
    "--no-save",
    "@sparticuz/chromium@153.0.0",
  ]);
  if (status === 0) {
    const entry = path.join(folder, "node_modules/@sparticuz/chromium/build/esm/index.js");
    const { default: chromium } = await import(pathToFileURL(entry).href);
    return chromium.executablePath();
  }
  throw new Stop(
    "No browser was found and none could be installed. Install Chromium, or set CHROMIUM_PATH to one.",
  );
}
