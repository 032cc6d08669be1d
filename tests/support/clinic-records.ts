/** The records behind a running clinic: to make what a browser test starts from, and to look at what it left. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { encode } from "next-auth/jwt";
import type { QueryResultRow } from "pg";
import { type Database, openPool } from "@/db/client";
import { startSignIn } from "@/db/commands/start-sign-in";
import { startEmbeddedPostgres } from "@/db/embedded";
import { findClinicianForSignIn } from "@/db/queries/sign-ins";
import type { ClinicianActor } from "@/lib/access/actor";
import { shareSecret } from "@/lib/share/share-secret";
import { signIn } from "./actors";

type Person = Pick<ClinicianActor, "clinicId" | "clinicianId">;

export type ClinicRecords = {
  /** As the database's owner: the app's own role may not move times. */
  readonly db: Database;
  readonly linkKey: Uint8Array;
  /** Someone of the clinic, signed in apart from any browser. */
  actorOf: (email: string) => Promise<ClinicianActor>;
  /** The cookie of a new sign-in, as a browser holds it. */
  cookieOf: (person: Person) => Promise<{ name: string; value: string }>;
  /** The secret of a share link. */
  secretOf: (linkId: string) => string;
  /** Rows of a statement inside a clinic: to move times, and to look behind the app. */
  rows: <Row extends QueryResultRow>(
    clinicId: string,
    statement: string,
    values?: unknown[],
  ) => Promise<Row[]>;
  close: () => Promise<void>;
};

/** Opens the records of the clinic whose data folder this is. Its app goes on running. */
export async function openRecords(dataFolder: string): Promise<ClinicRecords> {
  const kept = (name: string) => readFileSync(path.join(dataFolder, name), "utf8").trim();
  const server = await findServer(dataFolder);
  const pool = openPool(server.ownerUrl);
  const db = drizzle(pool);
  const linkKey = new Uint8Array(Buffer.from(kept("link-key"), "base64"));

  return {
    db,
    linkKey,
    async actorOf(email) {
      const person = await findClinicianForSignIn(email, db);
      if (!person) throw new Error(`Nobody signs in as ${email}.`);
      return signIn(person, db);
    },
    async cookieOf({ clinicId, clinicianId }) {
      const { secret } = await startSignIn({ clinicId, clinicianId }, db);
      const value = await encode({ token: { signInSecret: secret }, secret: kept("auth-secret") });
      return { name: "rollscript-sign-in", value };
    },
    secretOf: (linkId) => shareSecret(linkKey, linkId),
    async rows<Row extends QueryResultRow>(clinicId: string, statement: string, values: unknown[] = []) {
      const client = await pool.connect();
      try {
        await client.query("begin");
        await client.query("select set_config('app.clinic_id', $1, true)", [clinicId]);
        const { rows } = await client.query<Row>(statement, values);
        await client.query("commit");
        return rows;
      } finally {
        // Not handed on: after a failure it would still be inside the transaction.
        client.release(true);
      }
    },
    async close() {
      await pool.end();
      await server.stop();
    },
  };
}

/** The server the clinic's own start found: the one of DATABASE_URL, or the bundled one, which is shared. */
async function findServer(dataFolder: string): Promise<{ ownerUrl: string; stop: () => Promise<void> }> {
  const { DATABASE_URL } = process.env;
  return DATABASE_URL
    ? { ownerUrl: DATABASE_URL, stop: async () => {} }
    : startEmbeddedPostgres({ dataFolder });
}
