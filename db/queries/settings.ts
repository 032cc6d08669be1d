import { count } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import type { OverdueLinks } from "@/lib/safety/standing";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { clinicians } from "../schema/clinicians";
import { signersOf } from "../signer";
import { readClinic } from "./clinics";

/** What a clinic decides about safety. */
export type SafetySettings = {
  /** Days an expired share link still opens, and an overdue review still leaves links open. */
  graceDays: number;
  signaturesNeeded: number;
  overdueLinks: OverdueLinks;
  /** People who can sign a move. */
  licensedClinicians: number;
};

/** The settings of the actor's clinic. */
export function getSafetySettings(actor: ClinicianActor, db: Database = getDb()): Promise<SafetySettings> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const { graceDays, signaturesNeeded, overdueLinks } = await readClinic(tx, actor.clinicId);
    const licensedClinicians = await countSigners(tx, actor.clinicId);
    return { graceDays, signaturesNeeded, overdueLinks, licensedClinicians };
  });
}

/** How many people of the clinic can sign. */
export async function countSigners(tx: Transaction, clinicId: string): Promise<number> {
  const [row] = await tx.select({ signers: count() }).from(clinicians).where(signersOf(clinicId));
  return row?.signers ?? 0;
}
