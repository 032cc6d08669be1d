import { chmod, mkdtemp, readFile, realpath, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "@/db/embedded";
import { readServer } from "@/db/embedded/server";

let dataFolder: string;

beforeAll(async () => {
  dataFolder = await realpath(await mkdtemp(join(tmpdir(), "rollscript-embedded-")));
});
afterAll(() => rm(dataFolder, { recursive: true, force: true }));

const start = () => startEmbeddedPostgres({ dataFolder });
const databaseFolder = () => join(dataFolder, "postgres");

async function ask<T>(url: string, statement: string): Promise<T | undefined> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows[0];
  } finally {
    await client.end();
  }
}

describe("the bundled server", () => {
  test("keeps what was committed over a stop, on the same port, and is gone after it", async () => {
    const first = await start();
    await ask(first.ownerUrl, "create table kept as select 42 as answer");
    await first.stop();
    await first.stop();
    expect(await readServer(databaseFolder())).toBeNull();
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(second.appUrlBase).toBe(first.appUrlBase);
    expect(await ask(second.ownerUrl, "select answer from kept")).toEqual({ answer: 42 });
    await second.stop();
  });

  test("is shared by a second start, and stopped by the last to leave", async () => {
    const [first, second] = [await start(), await start()];
    expect([first.adopted, second.adopted]).toEqual([false, true]);
    await first.stop();
    expect(await ask(second.ownerUrl, "select 1 as one")).toEqual({ one: 1 });
    await second.stop();
    expect(await readServer(databaseFolder())).toBeNull();
  });

  test("starts once when three start at once", async () => {
    const servers = await Promise.all([start(), start(), start()]);
    expect(servers.filter(({ adopted }) => !adopted)).toHaveLength(1);
    expect(new Set(servers.map(({ ownerUrl }) => ownerUrl)).size).toBe(1);
    await Promise.all(servers.map(({ stop }) => stop()));
    expect(await readServer(databaseFolder())).toBeNull();
  });

  test("comes back after it was killed, with what was committed", async () => {
    const first = await start();
    await ask(first.ownerUrl, "create table survived as select 7 as answer");
    const server = await readServer(databaseFolder());
    process.kill(server?.pid ?? 0, "SIGKILL");
    const second = await start();
    expect(await ask(second.ownerUrl, "select answer from survived")).toEqual({ answer: 7 });
    await second.stop();
    await first.stop();
  });

  test("listens on loopback alone, asks for the password, and flushes", async () => {
    const server = await start();
    const settings = await ask(
      server.ownerUrl,
      `select current_setting('listen_addresses') as host, current_setting('unix_socket_directories') as socket,
              current_setting('fsync') as fsync, current_setting('password_encryption') as kind,
              current_setting('data_checksums') as checksums, current_setting('log_error_verbosity') as log`,
    );
    expect(settings).toEqual({
      host: "127.0.0.1",
      socket: "",
      fsync: "on",
      kind: "scram-sha-256",
      checksums: "on",
      log: "terse",
    });
    const wrong = new URL(server.ownerUrl);
    wrong.password = "wrong";
    await expect(ask(wrong.href, "select 1")).rejects.toMatchObject({ code: "28P01" });
    await server.stop();
  });

  test("keeps folder and password to its owner", async () => {
    const mode = async (name: string) => ((await stat(join(dataFolder, name))).mode & 0o777).toString(8);
    expect(await mode("postgres")).toBe("700");
    expect(await mode("database-password")).toBe("600");
    expect(await mode("database.log")).toBe("600");
    expect((await stat(dataFolder)).mode & 0o007).toBe(0);
    expect((await readFile(join(dataFolder, "database-password"), "utf8")).trim()).toHaveLength(32);
  });
});

describe("what is wrong is said in one sentence", () => {
  test("when the data folder is a file", async () => {
    const file = join(dataFolder, "a-file");
    await writeFile(file, "");
    await expect(startEmbeddedPostgres({ dataFolder: file })).rejects.toThrow(
      /is not a folder\. Set ROLLSCRIPT_DATA/,
    );
  });

  test.skipIf(process.getuid?.() === 0)("when the data folder cannot be written", async () => {
    const closed = await mkdtemp(join(tmpdir(), "rollscript-closed-"));
    await chmod(closed, 0o500);
    await expect(startEmbeddedPostgres({ dataFolder: join(closed, "data") })).rejects.toThrow(
      /cannot be written/,
    );
    await rm(closed, { recursive: true });
  });

  test("when the password file is not the database's", async () => {
    const server = await start();
    const file = join(dataFolder, "database-password");
    const password = await readFile(file, "utf8");
    await writeFile(file, "another\n");
    await expect(start()).rejects.toThrow(/does not accept the password in .*database-password/);
    await writeFile(file, password);
    await server.stop();
  });

  test("when the database was made by another release", async () => {
    const file = join(databaseFolder(), "PG_VERSION");
    const version = await readFile(file, "utf8");
    await writeFile(file, "12\n");
    await expect(start()).rejects.toThrow(/made by another release/);
    await writeFile(file, version);
  });
});
