import { sql } from "drizzle-orm";
import { type Database, getDb, outsideClinics } from "../client";

/** Whether this installation still waits for its first clinic. */
export function isSetUpNeeded(db: Database = getDb()): Promise<boolean> {
  return outsideClinics(db, async (tx) => {
    const { rows } = await tx.execute<{ needed: boolean }>(sql`select doors.set_up_needed() as needed`);
    return rows[0]?.needed ?? false;
  });
}
