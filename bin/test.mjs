/** `npm test`: everything quick, from a fresh clone: the checks, then the browser tests on a real build. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildIfStale } from "./steps/build.mjs";
import { runChild } from "./steps/child.mjs";
import { installIfNeeded } from "./steps/install.mjs";
import { inProject, packageCommand } from "./steps/project.mjs";
import { run } from "./steps/say.mjs";

await run(async () => {
  await installIfNeeded();
  const { add, countsFrom, runChecks } = await import("./steps/checks.mjs");
  const { findOrInstallBrowser } = await import("./steps/browser.mjs");
  const total = await runChecks();
  await buildIfStale();

  const report = path.join(mkdtempSync(path.join(tmpdir(), "rollscript-")), "playwright.json");
  const { status } = await runChild(
    process.execPath,
    [
      packageCommand("@playwright/test", "playwright"),
      "test",
      "--config",
      inProject("tests/playwright.config.ts"),
    ],
    {
      show: true,
      env: {
        CHROMIUM_PATH: await findOrInstallBrowser(),
        PLAYWRIGHT_JSON_OUTPUT_NAME: report,
        NO_COLOR: "1",
      },
    },
  );
  add(
    total,
    countsFrom(report, status, ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
    })),
  );

  process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});
