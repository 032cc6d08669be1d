import { eq } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { ClinicLines } from "@/lib/program/snapshot";
import type { OverdueLinks } from "@/lib/safety/standing";
import { type Database, getDb, inClinic, type Transaction } from "../client";
import { clinics } from "../schema/clinics";

/** A clinic's lines on paper, and its settings. */
export type ClinicSettings = {
  id: string;
  name: string;
  phone: string;
  hours: string;
  emergencyNumber: string;
  closedLine: string;
  timeZone: string;
  graceDays: number;
  /** Licensed people who have to sign a revision of a move. */
  signaturesNeeded: number;
  overdueLinks: OverdueLinks;
};

/** The clinic as its patients see it. */
export function clinicLines({
  name,
  phone,
  hours,
  emergencyNumber,
  closedLine,
}: ClinicSettings): ClinicLines {
  return { name, phone, hours, emergencyNumber, closedLine };
}

/** The actor's clinic. */
export function getClinic(actor: ClinicianActor, db: Database = getDb()): Promise<ClinicSettings> {
  return inClinic(db, actor.clinicId, (tx) => readClinic(tx, actor.clinicId));
}

/** The clinic, inside a transaction that is in it. */
export async function readClinic(tx: Transaction, clinicId: string): Promise<ClinicSettings> {
  const [clinic] = await tx
    .select({
      id: clinics.clinicId,
      name: clinics.name,
      phone: clinics.phone,
      hours: clinics.hours,
      emergencyNumber: clinics.emergencyNumber,
      closedLine: clinics.closedLine,
      timeZone: clinics.timeZone,
      graceDays: clinics.graceDays,
      signaturesNeeded: clinics.signaturesNeeded,
      overdueLinks: clinics.overdueLinks,
    })
    .from(clinics)
    .where(eq(clinics.clinicId, clinicId));
  if (!clinic) throw new AppError("not-found");
  return clinic;
}
