/**
 * Which starts use a database folder's server, by process id. The last one to leave stops the server, so a
 * second start on the same folder never loses it under its feet.
 */
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const folderOf = (dataFolder: string) => join(dataFolder, "database-users");

/** Registers a use by this process. Gives the name to sign off with. */
export async function enter(dataFolder: string): Promise<string> {
  const name = `${process.pid}-${randomUUID()}`;
  await mkdir(folderOf(dataFolder), { recursive: true, mode: 0o700 });
  await writeFile(join(folderOf(dataFolder), name), "", { mode: 0o600 });
  return name;
}

/** Signs a use off. True when no use by a living process is left. */
export async function leave(dataFolder: string, name: string): Promise<boolean> {
  await rm(join(folderOf(dataFolder), name), { force: true });
  let alone = true;
  for (const other of await readdir(folderOf(dataFolder)).catch(() => [])) {
    if (isAlive(Number.parseInt(other, 10))) alone = false;
    else await rm(join(folderOf(dataFolder), other), { force: true });
  }
  return alone;
}

/** Whether a process of this id runs, whoever's it is. */
export function isAlive(pid: number): boolean {
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
