/** `npm run check`: format, lint, types, dead code, architecture and every test that needs no browser. */
import { installIfNeeded } from "./steps/install.mjs";
import { run } from "./steps/say.mjs";

await run(async () => {
  await installIfNeeded();
  const { runChecks } = await import("./steps/checks.mjs");
  const { passed, failed } = await runChecks();
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  process.exitCode = failed > 0 ? 1 : 0;
});
