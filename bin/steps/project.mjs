import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** A path inside the project. */
export const inProject = (...parts) => path.join(root, ...parts);

/** The file of a package's command, run with `process.execPath`: works without `npx` and on every platform. */
export function packageCommand(name, command = name) {
  const { bin } = JSON.parse(readFileSync(inProject("node_modules", name, "package.json"), "utf8"));
  return inProject("node_modules", name, typeof bin === "string" ? bin : bin[command]);
}

/** SHA-256 over the names and contents of files and folders; missing ones count as missing. */
export function fingerprint(...names) {
  const hash = createHash("sha256");
  const add = (name) => {
    const file = inProject(name);
    if (!existsSync(file)) return;
    if (statSync(file).isDirectory()) {
      for (const entry of readdirSync(file).sort()) add(path.join(name, entry));
      return;
    }
    hash.update(`${name}\0`).update(readFileSync(file)).update("\0");
  };
  for (const name of names) add(name);
  return hash.digest("hex");
}
