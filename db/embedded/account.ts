/**
 * Under which account PostgreSQL runs. It refuses to be root, so a start as root hands it to an account of
 * its own: a number nobody else on the machine has. No user is created.
 */
import { chmod, chown, readFile, stat } from "node:fs/promises";
import { dirname, parse } from "node:path";
import { StartError } from "../start-error";

/** Numeric ids to run as; null: as whoever started. */
export type Account = { uid: number; gid: number } | null;

/** From the end of the range of ordinary users, where nobody has been found to live. */
const FIRST_UID = 59_432;
const NOBODY_UID = 65_534;

/** The account for a database folder: its owner when it exists, else a free number. Null unless we are root. */
export async function chooseAccount(databaseFolder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  if (process.platform !== "linux") {
    throw new StartError("PostgreSQL does not run as root. Start as an ordinary user, or set DATABASE_URL.");
  }
  const existing = await stat(databaseFolder).catch(() => null);
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const taken = new Set((await accounts()).map(({ uid }) => uid));
  let uid = FIRST_UID;
  while (taken.has(uid)) uid++;
  return { uid, gid: uid };
}

/**
 * Who runs `initdb`: it insists on an account with a name, which a bare number has not. So `nobody` does it,
 * in the account's group, and the folder is handed over afterwards.
 */
export async function initAccount(account: Account): Promise<Account> {
  if (account === null) return null;
  const known = await accounts();
  if (known.some(({ uid }) => uid === account.uid)) return account;
  return { uid: known.find(({ name }) => name === "nobody")?.uid ?? NOBODY_UID, gid: account.gid };
}

async function accounts(): Promise<{ name: string; uid: number }[]> {
  const text = await readFile("/etc/passwd", "utf8").catch(() => "");
  return text.split("\n").flatMap((line) => {
    const [name, , uid] = line.split(":");
    return name && uid ? [{ name, uid: Number(uid) }] : [];
  });
}

/** Whether the account may enter this folder and every folder above it. */
export async function canEnter(folder: string, account: Account): Promise<boolean> {
  if (account === null) return true;
  const { root } = parse(folder);
  for (let at = folder; ; at = dirname(at)) {
    const { mode, uid, gid } = await stat(at);
    const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
    if (((mode >> shift) & 1) === 0) return false;
    if (at === root) return true;
  }
}

/** Lets the account pass through a folder of root's, without reading it. */
export async function letThrough(folder: string, account: Account): Promise<void> {
  if (account === null || (await stat(folder)).uid === account.uid) return;
  await chown(folder, 0, account.gid);
  await chmod(folder, 0o710);
}
