import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

test("the log holds names, codes, the cause's code and frames, and no word of the message", () => {
  const script = `
    import { logFailure } from "./lib/log.ts";
    const error = Object.assign(new Error("Failed query for Maria Kowalska"), { code: "23505" });
    logFailure("publish", Object.assign(new Error("Maria"), { code: "unavailable", cause: error }));
  `;
  const { stdout } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
    cwd: path.resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
  });
  const line = JSON.parse(stdout);
  expect(line).toMatchObject({ where: "publish", name: "Error", code: "unavailable", cause: "23505" });
  expect(line.frames.length).toBeGreaterThan(0);
  expect(stdout).not.toContain("Maria");
});
