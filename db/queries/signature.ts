import type { ClinicianActor } from "@/lib/access/actor";
import { type Database, getDb, readInClinic } from "../client";
import { readSigner } from "../signer";

/** What would stand under a signature of the actor now: name with title, and the licence as text. */
export function getSignature(
  actor: ClinicianActor,
  db: Database = getDb(),
): Promise<{ signature: string; licence: string }> {
  return readInClinic(db, actor.clinicId, async (tx) => {
    const { signature, licence } = await readSigner(tx, actor);
    return { signature, licence };
  });
}
