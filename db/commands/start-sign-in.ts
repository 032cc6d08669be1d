import { changeBeforeActor } from "../audit";
import { type Database, getDb } from "../client";
import { hashSecret, newId, newSecret } from "../ids";
import { signIns } from "../schema/sign-ins";

const ABSOLUTE_MS = 12 * 60 * 60_000;

/** Signs a clinician in whose password was right. The secret is for the cookie; the row keeps its hash. */
export async function startSignIn(
  { clinicId, clinicianId }: { clinicId: string; clinicianId: string },
  db: Database = getDb(),
): Promise<{ secret: string }> {
  const id = newId();
  const secret = newSecret();
  return changeBeforeActor({ clinicId, clinicianId }, db, async (tx, now) => {
    await tx.insert(signIns).values({
      clinicId,
      id,
      clinicianId,
      secretHash: hashSecret(secret),
      createdAt: now,
      lastSeenAt: now,
      expiresAt: new Date(now.getTime() + ABSOLUTE_MS),
    });
    return { result: { secret }, audit: { event: "sign-in.started", subjectId: id } };
  });
}
