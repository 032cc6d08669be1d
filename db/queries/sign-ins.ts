import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { normaliseEmail } from "@/lib/access/email";
import { type Database, getDb, throughDoor } from "../client";
import { clinicians } from "../schema/clinicians";
import { signIns } from "../schema/sign-ins";

/** What `mintClinicianActor` needs. */
export type SignInFacts = Pick<
  ClinicianActor,
  "clinicId" | "clinicianId" | "signInId" | "name" | "role" | "licensed"
>;

const IDLE_MS = 15 * 60_000;
const TOUCH_EVERY_MS = 60_000;

/** Who signs in with this e-mail, with the hash to check the password against; null: nobody, or one who is disabled. */
export async function findClinicianForSignIn(
  email: string,
  db: Database = getDb(),
): Promise<{ clinicId: string; clinicianId: string; passwordHash: string } | null> {
  const normal = normaliseEmail(email);
  return throughDoor(db, sql`doors.find_clinician(${normal})`, async (tx, _now, { clinicId, id }) => {
    const [clinician] = await tx
      .select({ passwordHash: clinicians.passwordHash })
      .from(clinicians)
      .where(and(eq(clinicians.clinicId, clinicId), eq(clinicians.id, id), isNull(clinicians.disabledAt)));
    return clinician ? { clinicId, clinicianId: id, passwordHash: clinician.passwordHash } : null;
  });
}

/**
 * The clinician behind a sign-in, if it lives: not revoked, seen within 15 minutes, within its 12 hours, the
 * clinician not disabled. Notes that it was seen, at most once a minute.
 */
export async function readSignIn(
  signInSecretHash: string,
  db: Database = getDb(),
): Promise<SignInFacts | null> {
  return throughDoor(db, sql`doors.find_sign_in(${signInSecretHash})`, async (tx, now, { clinicId, id }) => {
    const [signIn] = await tx
      .select({
        clinicId: signIns.clinicId,
        clinicianId: signIns.clinicianId,
        signInId: signIns.id,
        name: clinicians.name,
        role: clinicians.role,
        licensed: clinicians.licensed,
        lastSeenAt: signIns.lastSeenAt,
      })
      .from(signIns)
      .innerJoin(
        clinicians,
        and(eq(clinicians.clinicId, signIns.clinicId), eq(clinicians.id, signIns.clinicianId)),
      )
      .where(
        and(
          eq(signIns.clinicId, clinicId),
          eq(signIns.id, id),
          isNull(signIns.revokedAt),
          isNull(clinicians.disabledAt),
          gt(signIns.expiresAt, now),
          gt(signIns.lastSeenAt, new Date(now.getTime() - IDLE_MS)),
        ),
      );
    if (!signIn) return null;
    const { lastSeenAt, ...facts } = signIn;
    const touchBefore = new Date(now.getTime() - TOUCH_EVERY_MS);
    if (lastSeenAt <= touchBefore) {
      await tx
        .update(signIns)
        .set({ lastSeenAt: now })
        .where(and(eq(signIns.clinicId, clinicId), eq(signIns.id, id), lt(signIns.lastSeenAt, now)));
    }
    return facts;
  });
}
