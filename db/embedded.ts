/**
 * The bundled PostgreSQL: a real server beside the app, its files in the data folder, on loopback, with a
 * password of its own.
 */
import { createHash, randomBytes } from "node:crypto";
import { chmod, link, mkdir, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { type Account, canEnter, chooseAccount, letThrough } from "./embedded/account";
import { findBinaries, SYSTEM_FOLDER } from "./embedded/binaries";
import {
  askServer,
  freePort,
  makeFolder,
  OWNER_ROLE,
  type Place,
  readServer,
  startServer,
  stopServer,
} from "./embedded/server";
import { enter, leave } from "./embedded/users";
import { StartError } from "./start-error";

const DATABASE = "rollscript";

export type EmbeddedPostgres = {
  /** The owner's address, password inside: for `prepareDatabase`, never for the app. */
  ownerUrl: string;
  /** The same address without a role. */
  appUrlBase: string;
  /** A live server of this folder was found and is shared. */
  adopted: boolean;
  /** Stops the server, unless another start still uses it: the last one to leave stops it. */
  stop: () => Promise<void>;
};

/** Starts the server of a data folder, or joins the one that runs there. Throws StartError with one sentence. */
export async function startEmbeddedPostgres({
  dataFolder,
}: {
  dataFolder: string;
}): Promise<EmbeddedPostgres> {
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    const home = await realpath(dataFolder);
    const place = await findPlace(home);
    const use = await enter(home);
    const { port, adopted } = await makeFolder(place)
      .then(() => startOrAdopt(home, place))
      .then(async (started) => {
        await makeDatabase(started.port, place.password);
        return started;
      })
      .catch(async (error: unknown) => {
        // What this start brought up must not outlive its failure.
        if (await leave(home, use)) await stopServer(place.folder).catch(() => {});
        throw error;
      });
    const base = new URL(`postgresql://127.0.0.1:${port}/${DATABASE}`);
    const owner = new URL(base);
    owner.username = OWNER_ROLE;
    owner.password = place.password;
    let stopping: Promise<void> | undefined;
    return {
      ownerUrl: owner.href,
      appUrlBase: base.href,
      adopted,
      stop: () => {
        stopping ??= leave(home, use).then((alone) => (alone ? stopServer(place.folder) : undefined));
        return stopping;
      },
    };
  } catch (error) {
    throw asStartError(error, dataFolder);
  }
}

async function findPlace(home: string): Promise<Place> {
  const { folder, account } = await findDatabaseFolder(home);
  return {
    folder,
    account,
    logFile: join(home, "database.log"),
    binaries: await findBinaries(account),
    password: await keptSecret(join(home, "database-password")),
  };
}

/**
 * `postgres` inside the data folder. Started as root from a folder no other account can enter (a clone under
 * /root), it lies under the system's folder instead, and a file in the data folder says where.
 */
async function findDatabaseFolder(home: string): Promise<{ folder: string; account: Account }> {
  const pointer = join(home, "database-folder");
  const kept = (await readFile(pointer, "utf8").catch(() => "")).trim();
  const folder = kept || join(home, "postgres");
  const account = await chooseAccount(folder);
  if (account === null || (await stat(home)).uid === account.uid) return { folder, account };
  if (kept === "" && (await canEnter(dirname(home), account))) {
    await letThrough(home, account);
    return { folder, account };
  }
  const name = createHash("sha256").update(home).digest("hex").slice(0, 16);
  const elsewhere = kept || join(SYSTEM_FOLDER, "databases", name, "postgres");
  await mkdir(dirname(elsewhere), { recursive: true, mode: 0o755 });
  await letThrough(dirname(elsewhere), account);
  if (kept === "") await writeFile(pointer, `${elsewhere}\n`, { mode: 0o600 });
  return { folder: elsewhere, account };
}

/** A generated password, made once and kept in a file only its owner reads. Two starts at once get the same. */
async function keptSecret(file: string): Promise<string> {
  const kept = await readFile(file, "utf8").catch(() => null);
  if (kept !== null) return kept.trim();
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, `${randomBytes(24).toString("base64url")}\n`, { mode: 0o600 });
  await link(unfinished, file).catch(() => {});
  await rm(unfinished, { force: true });
  await chmod(file, 0o600);
  return (await readFile(file, "utf8")).trim();
}

const GIVE_UP_AFTER_MS = 30_000;

async function startOrAdopt(home: string, place: Place): Promise<{ port: number; adopted: boolean }> {
  const portFile = join(home, "database-port");
  let wanted = Number(await readFile(portFile, "utf8").catch(() => "0")) || 0;
  const deadline = Date.now() + GIVE_UP_AFTER_MS;
  while (Date.now() < deadline) {
    const running = await readServer(place.folder);
    if (running) {
      const answer = await askServer(running.port, place.password);
      if (answer === "ready") return { port: running.port, adopted: true };
      if (answer === "wrong-password") {
        throw new StartError(
          `The database in ${place.folder} does not accept the password in ${join(home, "database-password")}. Put the right file back.`,
        );
      }
      // Starting, recovering or stopping; or its process id now belongs to something else.
      await sleep(50);
      continue;
    }
    const port = await freePort(wanted);
    switch (await startServer(place, port)) {
      case "ready":
        await writeFile(portFile, `${port}\n`, { mode: 0o600 });
        return { port, adopted: false };
      case "folder-held":
        // A server that was killed is not gone yet, or another start was faster.
        await sleep(100);
        break;
      case "port-taken":
        wanted = 0;
        break;
    }
  }
  const holder = await readServer(place.folder);
  throw new StartError(
    holder
      ? `The database in ${place.folder} is held by process ${holder.pid}, which does not answer. End that process; if it is no PostgreSQL, delete postmaster.pid there.`
      : `PostgreSQL did not start in ${place.folder}. Its log is ${place.logFile}.`,
  );
}

async function makeDatabase(port: number, password: string): Promise<void> {
  const owner = new Client({ host: "127.0.0.1", port, user: OWNER_ROLE, password, database: "postgres" });
  owner.on("error", () => {});
  await owner.connect();
  try {
    const { rowCount } = await owner.query("select from pg_database where datname = $1", [DATABASE]);
    if (rowCount === 0) await owner.query(`create database ${owner.escapeIdentifier(DATABASE)}`);
  } catch (error) {
    // 42P04, 23505: another start made it a moment ago.
    if (!["42P04", "23505"].includes(codeOf(error))) throw error;
  } finally {
    await owner.end();
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function asStartError(error: unknown, dataFolder: string): unknown {
  if (error instanceof StartError) return error;
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new StartError(
        `The data folder ${dataFolder} cannot be written by this account. Start as its owner, or set ROLLSCRIPT_DATA to another folder.`,
        { cause: error },
      );
    case "ENOSPC":
    case "EDQUOT":
      return new StartError(`There is no space left for the data folder ${dataFolder}.`, { cause: error });
    case "ENOTDIR":
    case "EEXIST":
      return new StartError(`${dataFolder} is not a folder. Set ROLLSCRIPT_DATA to another place.`, {
        cause: error,
      });
    default:
      return error;
  }
}
