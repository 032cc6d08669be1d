import { existsSync } from "node:fs";
import { runChild } from "./child.mjs";
import { say } from "./say.mjs";

/** Installs packages where this is Debian or one of its kin and we may; false where it is not, or it did not work. */
export async function installDebianPackages(...names) {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  say(`Installing ${names.join(", ")} (once) ...`);
  await runChild("apt-get", ["update", "-q"]);
  const { status } = await runChild("apt-get", ["install", "-y", "-q", "--no-install-recommends", ...names], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}
