import { sql } from "drizzle-orm";
import { normaliseEmail } from "@/lib/access/email";
import { AppError } from "@/lib/errors";
import { changeBeforeActor } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { clinicians } from "../schema/clinicians";
import { clinics } from "../schema/clinics";

export type NewClinic = {
  name: string;
  phone: string;
  hours: string;
  emergencyNumber: string;
  closedLine: string;
  /** IANA name. */
  timeZone: string;
};

export type NewOwner = {
  name: string;
  email: string;
  passwordHash: string;
  licensed: boolean;
  /** Empty without one. */
  licence: string;
  title: string;
};

export type SetUpResult =
  | { ok: true; clinicId: string; clinicianId: string }
  | { ok: false; reason: "already-set-up" };

/** Makes the first clinic and its owner. Of any number of calls at once, one wins. */
export async function setUpClinic(
  { clinic, owner }: { clinic: NewClinic; owner: NewOwner },
  db: Database = getDb(),
): Promise<SetUpResult> {
  if (!isTimeZone(clinic.timeZone)) throw new AppError("invalid");
  const clinicId = newId();
  const clinicianId = newId();
  return changeBeforeActor<SetUpResult>({ clinicId, clinicianId }, db, async (tx, now) => {
    const { rows } = await tx.execute<{ claimed: boolean }>(
      sql`select doors.claim_set_up(${clinicId}::uuid) as claimed`,
    );
    if (rows[0]?.claimed !== true) return { result: { ok: false, reason: "already-set-up" }, audit: null };
    await tx.insert(clinics).values({ ...clinic, clinicId, createdAt: now });
    await tx.insert(clinicians).values({
      ...owner,
      clinicId,
      id: clinicianId,
      emailNormal: normaliseEmail(owner.email),
      role: "owner",
      createdAt: now,
    });
    return {
      result: { ok: true, clinicId, clinicianId },
      audit: { event: "clinic.set-up", subjectId: clinicianId, detail: { licensed: String(owner.licensed) } },
    };
  });
}

/** A zone nobody can count in would fail later, at the first publishing. */
function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
