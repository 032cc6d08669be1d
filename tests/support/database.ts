/** A database of its own for a test file: a clone of the migrated one, dropped afterwards. */
import { randomBytes } from "node:crypto";
import { drizzle } from "drizzle-orm/node-postgres";
import { Client, type Pool, type QueryResultRow } from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import { type Database, openPool } from "@/db/client";
import { atDatabase, onServer } from "./database-server";

export type TestDatabase = {
  /** As the app: bound by the policies. */
  readonly db: Database;
  readonly pool: Pool;
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Rows of a statement run as the owner inside a clinic: to move times, and to look behind the queries. */
  asOwner: <Row extends QueryResultRow>(
    clinicId: string | null,
    statement: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  /** How many statements the app sent while `work` ran, BEGIN and COMMIT among them. */
  countStatements: (work: () => Promise<unknown>) => Promise<number>;
};

/** Call at the top of a test file or of a `describe`. */
export function testDatabase(): TestDatabase {
  let opened: { db: Database; pool: Pool; owner: Client; ownerUrl: string; appUrl: string } | undefined;
  let statements = 0;
  const name = `rollscript_test_${randomBytes(6).toString("hex")}`;

  beforeAll(async () => {
    const server = inject("databaseServer");
    await onServer(server.serverUrl, `create database ${name} template ${server.template}`);
    const ownerUrl = atDatabase(server.serverUrl, name);
    const appUrl = atDatabase(server.appUrl, name);
    const owner = new Client({ connectionString: ownerUrl });
    await owner.connect();
    const pool = openPool(appUrl);
    const count = () => {
      statements++;
    };
    opened = { db: drizzle(pool, { logger: { logQuery: count } }), pool, owner, ownerUrl, appUrl };
  });

  afterAll(async () => {
    await opened?.pool.end();
    await opened?.owner.end();
    const server = inject("databaseServer");
    await onServer(server.serverUrl, `drop database if exists ${name} with (force)`);
  });

  const now = () => {
    if (!opened) throw new Error("The database is open inside tests only.");
    return opened;
  };
  return {
    get db() {
      return now().db;
    },
    get pool() {
      return now().pool;
    },
    get ownerUrl() {
      return now().ownerUrl;
    },
    get appUrl() {
      return now().appUrl;
    },
    async asOwner<Row extends QueryResultRow>(
      clinicId: string | null,
      statement: string,
      values: unknown[] = [],
    ) {
      const { owner } = now();
      await owner.query("begin");
      try {
        await owner.query("select set_config('app.clinic_id', $1, true)", [clinicId ?? ""]);
        const { rows } = await owner.query<Row>(statement, values);
        await owner.query("commit");
        return rows;
      } catch (error) {
        await owner.query("rollback");
        throw error;
      }
    },
    async countStatements(work) {
      const before = statements;
      await work();
      return statements - before;
    },
  };
}
