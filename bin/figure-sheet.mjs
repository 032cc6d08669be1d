/**
 * `npm run figures [-- --blind]`: a sheet of all drawings under `.rollscript/figures`, as a page and as pictures of its
 * parts. `--blind`: shuffled and numbered instead, without a word, for asking somebody to name them; the key is a file
 * of its own.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { installIfNeeded } from "./steps/install.mjs";
import { inProject } from "./steps/project.mjs";
import { run, say } from "./steps/say.mjs";

const folder = inProject(".rollscript/figures");

await run(async () => {
  const { values } = parseArgs({ options: { blind: { type: "boolean", default: false } } });
  await installIfNeeded();
  const { readTypeScript } = await import("./steps/database.mjs");
  readTypeScript();
  const { blindSheet, wholeSheet } = await import("./steps/figure-sheets.mjs");
  const sheet = await (values.blind ? blindSheet() : wholeSheet());
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = write(values.blind ? "blind.html" : "sheet.html", sheet.html);
  if (sheet.key) write("blind-key.txt", sheet.key);
  await photograph(file, sheet.sections);
});

function write(name, content) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  return file;
}

/** A picture of each section, where there is a browser to take it. */
async function photograph(file, sections) {
  const { findBrowser } = await import("./steps/browser.mjs");
  const executablePath = await findBrowser();
  if (executablePath === null) {
    say(
      "No browser was found, so no pictures were taken: open the page, or set CHROMIUM_PATH to a Chromium.",
    );
    return;
  }
  const { chromium } = await import("@playwright/test");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const { id, dots } of sections) {
      const page = await browser.newPage({
        viewport: { width: 1500, height: 900 },
        deviceScaleFactor: dots,
      });
      await page.goto(pathToFileURL(file).href);
      write(`${id}.png`, await page.locator(`#${id}`).screenshot());
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
