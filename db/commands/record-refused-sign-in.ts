import { changeBeforeActor } from "../audit";
import { type Database, getDb, outsideClinics } from "../client";
import { newId } from "../ids";
import { installationEvents } from "../schema/installation-events";

/** Notes a sign-in that failed: with the clinician when the e-mail was known, else for no clinic. Never the e-mail. */
export async function recordRefusedSignIn(
  clinician: { clinicId: string; clinicianId: string } | null,
  db: Database = getDb(),
): Promise<void> {
  if (clinician) {
    return changeBeforeActor(clinician, db, async () => ({
      result: undefined,
      audit: { event: "sign-in.refused", subjectId: clinician.clinicianId },
    }));
  }
  await outsideClinics(db, (tx, now) =>
    tx.insert(installationEvents).values({ id: newId(), at: now, event: "sign-in.refused" }),
  );
}
