/**
 * The one way to the database: a transaction that names its clinic. Outside one, row-level security shows
 * no row at all.
 */
import { DrizzleQueryError, type SQL, sql } from "drizzle-orm";
import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import type { PgTransactionConfig } from "drizzle-orm/pg-core";
import { DatabaseError, Pool } from "pg";
import { AppError } from "@/lib/errors";
import { isMightyRole, MIGHTY_ROLE } from "./bound-role";
import journal from "./migrations/meta/_journal.json" with { type: "json" };
import { StartError } from "./start-error";

export type Database = NodePgDatabase;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

const onGlobal = globalThis as typeof globalThis & { rollscriptPool?: Pool; rollscriptDatabase?: Database };

/** The process's pool, as the app's role. Made at the first call: a build loads modules without a database. */
export function getPool(): Pool {
  onGlobal.rollscriptPool ??= openPool(process.env.DATABASE_APP_URL);
  return onGlobal.rollscriptPool;
}

/** The process's database over that pool. */
export function getDb(): Database {
  onGlobal.rollscriptDatabase ??= drizzle(getPool());
  return onGlobal.rollscriptDatabase;
}

/** Ends the process's pool; a later `getDb` opens a new one. For an orderly stop. */
export async function closeDb(): Promise<void> {
  const pool = onGlobal.rollscriptPool;
  delete onGlobal.rollscriptPool;
  delete onGlobal.rollscriptDatabase;
  await pool?.end();
}

/** Whether the database answers and has had every migration of this code. Never throws. */
export async function isDatabaseReady(pool: () => Pool = getPool): Promise<boolean> {
  try {
    const { rows } = await pool().query<{ latest: string | null }>(
      "select max(created_at) as latest from drizzle.__drizzle_migrations",
    );
    return Number(rows[0]?.latest ?? 0) >= (journal.entries.at(-1)?.when ?? 0);
  } catch {
    return false;
  }
}

/** Stops the start of an app whose role the policies would not bind. Throws StartError. */
export async function refuseMightyRole(pool: Pool = getPool()): Promise<void> {
  if (await isMightyRole(pool)) throw new StartError(MIGHTY_ROLE);
}

/** A pool that answers or fails within seconds, so that an outage never hangs a request. */
export function openPool(connectionString: string | undefined): Pool {
  if (!connectionString)
    throw new AppError("unavailable", { cause: new Error("DATABASE_APP_URL is not set") });
  const pool = new Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 3_000,
    idle_in_transaction_session_timeout: 10_000,
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on("error", () => {});
  return pool;
}

/**
 * Runs `work` in one transaction that sees the given clinic alone. `now` is the database's clock at its
 * start: the only time an expiry or a rule may be judged by.
 */
export function inClinic<T>(
  db: Database,
  clinicId: string,
  work: (tx: Transaction, now: Date) => Promise<T>,
): Promise<T> {
  return guarded(db, inside(clinicId, work));
}

function inside<T>(clinicId: string, work: (tx: Transaction, now: Date) => Promise<T>) {
  return async (tx: Transaction): Promise<T> => {
    const entered = await enter(tx, sql`(select ${clinicId}::uuid as clinic_id, null::uuid as id)`);
    if (entered === null) throw new AppError("unavailable");
    return work(tx, entered.now);
  };
}

/** The same for reads that have to agree with each other: all of them see the database as it was at the start. */
export function readInClinic<T>(
  db: Database,
  clinicId: string,
  work: (tx: Transaction, now: Date) => Promise<T>,
): Promise<T> {
  const oneMoment = { isolationLevel: "repeatable read", accessMode: "read only" } as const;
  return guarded(db, inside(clinicId, work), oneMoment);
}

/**
 * Enters the clinic that a door finds: `door` is a call of a function in the schema `doors`. Null when it
 * finds none. `work` gets the id it found.
 */
export function throughDoor<T>(
  db: Database,
  door: SQL,
  work: (tx: Transaction, now: Date, found: { clinicId: string; id: string }) => Promise<T>,
): Promise<T | null> {
  return guarded(db, async (tx) => {
    const entered = await enter(tx, door);
    return entered === null ? null : work(tx, entered.now, entered);
  });
}

/** A transaction with no clinic: for the doors that answer yes or no, and for what belongs to no tenant. */
export function outsideClinics<T>(
  db: Database,
  work: (tx: Transaction, now: Date) => Promise<T>,
): Promise<T> {
  return guarded(db, async (tx) => {
    const { rows } = await tx.execute<{ now: number }>(sql`select ${epochMilliseconds} as now`);
    return work(tx, new Date(rows[0]?.now ?? Number.NaN));
  });
}

const epochMilliseconds = sql`floor(extract(epoch from now()) * 1000)::float8`;

/** One round trip: finds the clinic, names it for this transaction, reads the clock. */
async function enter(
  tx: Transaction,
  door: SQL,
): Promise<{ clinicId: string; id: string; now: Date } | null> {
  const { rows } = await tx.execute<{ clinic_id: string; id: string; now: number }>(
    sql`select set_config('app.clinic_id', door.clinic_id::text, true) as clinic_id, door.id, ${epochMilliseconds} as now from ${door} as door`,
  );
  const row = rows[0];
  return row ? { clinicId: row.clinic_id, id: row.id, now: new Date(row.now) } : null;
}

/** Lets no error of the driver out: its message holds the values of the query. */
async function guarded<T>(
  db: Database,
  work: (tx: Transaction) => Promise<T>,
  config?: PgTransactionConfig,
): Promise<T> {
  let ours: unknown;
  try {
    return await db.transaction(async (tx) => {
      try {
        return await work(tx);
      } catch (error) {
        ours = error;
        throw error;
      }
    }, config);
  } catch (error) {
    // What the work itself threw keeps its meaning; the rest is a connection that failed.
    if (ours !== undefined && error === ours && !isDriverError(error)) throw error;
    throw fromDriver(error);
  }
}

function isDriverError(error: unknown): boolean {
  return error instanceof DrizzleQueryError || error instanceof DatabaseError;
}

/** The error of the driver as one of ours, with nothing of it but its code. */
export function fromDriver(error: unknown): AppError {
  const inner = error instanceof DrizzleQueryError ? error.cause : error;
  const code =
    inner instanceof Error && "code" in inner && typeof inner.code === "string" ? inner.code : "no code";
  // An id that is no UUID names nothing: it is missing like any other.
  if (code === "22P02") return new AppError("not-found");
  return new AppError("unavailable", { cause: Object.assign(new Error("database"), { code }) });
}
