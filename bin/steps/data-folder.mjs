import { randomBytes, randomInt } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inProject } from "./project.mjs";

/** The folder of the bundled database and of what the demo makes up; made when missing, for this user alone. */
export function dataFolder() {
  const folder = path.resolve(process.env.ROLLSCRIPT_DATA ?? inProject(".rollscript"));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}

/** The content of a small private file, made on first use. */
export function keep(folder, name, make) {
  const file = path.join(folder, name);
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: "wx" });
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
