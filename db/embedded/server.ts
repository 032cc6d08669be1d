/** One PostgreSQL server process: making its folder, starting it, finding it, stopping it. */
import { spawn } from "node:child_process";
import { chmod, chown, mkdir, open, readFile, rename, rm, stat, truncate, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import { StartError } from "../start-error";
import { type Account, initAccount } from "./account";
import type { Binaries } from "./binaries";
import { isAlive } from "./users";

export const OWNER_ROLE = "rollscript_owner";

const MAX_LOG_BYTES = 5_000_000;

/** What a server needs to be found and run. */
export type Place = {
  /** PostgreSQL's own folder. */
  folder: string;
  logFile: string;
  account: Account;
  binaries: Binaries;
  password: string;
};

/** Only what PostgreSQL needs: none of our secrets reaches its process. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot } = process.env;
  return { LC_ALL: "C", NODE_ENV: "production", ...(PATH && { PATH }), ...(SystemRoot && { SystemRoot }) };
}

/** Makes the database folder unless it is there. It appears whole or not at all, whoever else is making one. */
export async function makeFolder({ folder, account, binaries, password }: Place): Promise<void> {
  if (await stat(join(folder, "PG_VERSION")).catch(() => null)) return;
  const unfinished = `${folder}.${process.pid}`;
  const passwordFile = `${unfinished}.password`;
  const maker = await initAccount(account);
  try {
    await mkdir(unfinished, { mode: 0o700 });
    await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
    if (maker) {
      await chown(unfinished, maker.uid, maker.gid);
      await chown(passwordFile, maker.uid, maker.gid);
    }
    const { code, output } = await run(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        `--username=${OWNER_ROLE}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // PostgreSQL's own locale: sorting does not change with the machine's C library.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
        "--data-checksums",
      ],
      maker,
    );
    if (code !== 0) throw explain(output, folder);
    if (account && maker?.uid !== account.uid) {
      await run("chown", ["-R", `${account.uid}:${account.gid}`, unfinished], null);
    }
    await rename(unfinished, folder);
  } catch (error) {
    // Another start finished first.
    if (await stat(join(folder, "PG_VERSION")).catch(() => null)) return;
    throw error;
  } finally {
    await rm(passwordFile, { force: true });
    await rm(unfinished, { recursive: true, force: true });
  }
}

function run(
  program: string,
  args: string[],
  account: Account,
): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...account,
      env: cleanEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** Process id and port of the server that holds the folder, as PostgreSQL wrote them down; null: none does. */
export async function readServer(folder: string): Promise<{ pid: number; port: number } | null> {
  const text = await readFile(join(folder, "postmaster.pid"), "utf8").catch(() => "");
  const lines = text.split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  return isAlive(pid) && port > 0 ? { pid, port } : null;
}

export type Answer = "ready" | "wrong-password" | "not-yet";

/** Whether a server answers on the port with our password. */
export async function askServer(port: number, password: string): Promise<Answer> {
  const client = new Client({
    host: "127.0.0.1",
    port,
    user: OWNER_ROLE,
    password,
    database: "postgres",
    connectionTimeoutMillis: 2_000,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    return "ready";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "28P01" ? "wrong-password" : "not-yet";
  } finally {
    await client.end().catch(() => {});
  }
}

export type StartOutcome = "ready" | "folder-held" | "port-taken";

const READY_WITHIN_MS = 60_000;

/** Starts a server on the port and waits until it answers. After a crash it recovers first. Throws StartError. */
export async function startServer(place: Place, port: number): Promise<StartOutcome> {
  const logged = await stat(place.logFile).catch(() => null);
  if (logged && logged.size > MAX_LOG_BYTES) await truncate(place.logFile);
  const log = await open(place.logFile, "a", 0o600);
  await chmod(place.logFile, 0o600);
  const from = (await log.stat()).size;
  try {
    // A group of its own: Ctrl-C in the terminal reaches the app alone, which stops the server last.
    const child = spawn(place.binaries.postgres, serverArguments(place.folder, port), {
      ...place.account,
      cwd: place.folder,
      env: cleanEnvironment(),
      detached: true,
      stdio: ["ignore", log.fd, log.fd],
    });
    child.unref();
    const ended = new Promise<"ended">((resolve) => {
      child.on("exit", () => resolve("ended"));
      child.on("error", () => resolve("ended"));
    });
    const deadline = Date.now() + READY_WITHIN_MS;
    while (Date.now() < deadline) {
      const answer = await Promise.race([ended, askServer(port, place.password)]);
      if (answer === "ended") return await whyEnded(place, from);
      if (answer === "ready" && (await readServer(place.folder))?.pid === child.pid) return "ready";
      await Promise.race([ended, sleep(20)]);
    }
    throw new StartError(`PostgreSQL did not answer within a minute. Its log is ${place.logFile}.`);
  } finally {
    await log.close();
  }
}

function serverArguments(folder: string, port: number): string[] {
  const settings = {
    port,
    // Loopback and passwords only; a socket's path may be too long, and gives another way in.
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    password_encryption: "scram-sha-256",
    // What was acknowledged survives a power cut.
    fsync: "on",
    full_page_writes: "on",
    synchronous_commit: "on",
    max_connections: 60,
    max_wal_size: "256MB",
    jit: "off",
    timezone: "UTC",
    log_timezone: "UTC",
    // The log must hold nothing about a person: no statement, and no DETAIL, which quotes values.
    log_min_error_statement: "panic",
    log_error_verbosity: "terse",
  };
  return ["-D", folder, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

async function whyEnded(place: Place, from: number): Promise<StartOutcome> {
  const text = (await readFile(place.logFile)).subarray(from).toString("utf8");
  if (text.includes('lock file "postmaster.pid" already exists') || text.includes("is still in use"))
    return "folder-held";
  if (text.includes("could not bind") || text.includes("could not create any TCP/IP sockets"))
    return "port-taken";
  throw explain(text, place.folder);
}

/** PostgreSQL's own complaint as a sentence. */
function explain(output: string, folder: string): StartError {
  if (/No space left on device/i.test(output)) {
    return new StartError(
      `There is no space left on the disk of ${folder}. Free at least 200 MB and start again.`,
    );
  }
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(output)?.[1];
  if (library) {
    return new StartError(
      `PostgreSQL needs the library ${library}, which this machine does not have. Install it with the system's package manager, or set DATABASE_URL.`,
    );
  }
  if (/incompatible with server|initialized by PostgreSQL version/i.test(output)) {
    return new StartError(`The database in ${folder} was made by another release of PostgreSQL.`);
  }
  const complaint = /(?:FATAL|PANIC|error): +(.+)/i.exec(output)?.[1] ?? "it said nothing";
  return new StartError(`PostgreSQL did not start in ${folder}: ${complaint}`);
}

/** Stops the server that holds the folder, letting it finish its writes. Waits until it has. */
export async function stopServer(folder: string): Promise<void> {
  const server = await readServer(folder);
  if (!server) return;
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    if (!sendSignal(server.pid, signal)) return;
    const deadline = Date.now() + 15_000;
    while (Date.now() < deadline) {
      // The file goes with the server; the process may stay for a while as a zombie of a parent that is gone.
      if ((await readServer(folder))?.pid !== server.pid) return;
      await sleep(10);
    }
  }
}

function sendSignal(pid: number, signal: "SIGINT" | "SIGQUIT"): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

/** The wanted port if it is free, else any that is. */
export async function freePort(wanted: number): Promise<number> {
  return (await listenOnce(wanted)) ?? (await listenOnce(0)) ?? 0;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on("error", () => resolve(null));
    server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : null));
    });
  });
}
