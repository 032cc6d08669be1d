import { randomBytes, randomInt } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inProject } from "./project.mjs";

/**
 * The folder of the bundled database and its secrets: ROLLSCRIPT_DATA, else one of its own for each use under
 * `.rollscript/`, so that a clinic never starts on the demo's data. Made when missing, for this user alone.
 */
export function dataFolder(use) {
  const folder = path.resolve(process.env.ROLLSCRIPT_DATA ?? inProject(".rollscript", use));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The content of a small private file, made on first use: whole or not at all, and once for all who start at once. */
export function keep(folder, name, make) {
  const file = path.join(folder, name);
  if (!existsSync(file)) {
    const unfinished = `${file}.${process.pid}`;
    writeFileSync(unfinished, `${make()}\n`, { mode: 0o600 });
    try {
      linkSync(unfinished, file);
    } catch (error) {
      // Another start was faster: its content counts.
      if (error.code !== "EEXIST") throw error;
    } finally {
      rmSync(unfinished, { force: true });
    }
  }
  return readFileSync(file, "utf8").trim();
}

/** 32 random bytes as base64. */
export const makeSecret = () => randomBytes(32).toString("base64");

/** Four made-up words of five letters, about 66 random bits: easy to read aloud and to type. */
export function makePassphrase() {
  const pick = (letters) => letters[randomInt(letters.length)];
  const word = () =>
    ["c", "v", "c", "v", "c"].map((kind) => pick(kind === "c" ? "bdfgklmnprstvz" : "aeiou")).join("");
  return Array.from({ length: 4 }, word).join("-");
}
