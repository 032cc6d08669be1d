/** Brings a database to the schema of this code. Runs as the owner; the app's own role could not. */
import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import type { Client } from "pg";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Any number will do, as long as every starter takes the same. */
const MIGRATION_LOCK = 7_265_180_411;

/**
 * Runs `work` while this connection alone holds the migration lock. The lock belongs to the connection, so
 * a starter that dies lets the next one in.
 */
export async function underMigrationLock<T>(owner: Client, work: () => Promise<T>): Promise<T> {
  await owner.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
  try {
    return await work();
  } finally {
    await owner.query("select pg_advisory_unlock($1)", [MIGRATION_LOCK]);
  }
}

/** Applies the migrations the database has not had yet. Call it under the lock: drizzle's migrator takes none. */
export async function applyMigrations(owner: Client): Promise<void> {
  await migrate(drizzle(owner), { migrationsFolder });
}
