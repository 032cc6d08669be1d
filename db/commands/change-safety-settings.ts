import { eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { MAX_GRACE_DAYS, type OverdueLinks } from "@/lib/safety/standing";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { type GuardedResult, guardHolds } from "../guard-holds";
import { readNewestMoves } from "../newest-moves";
import { countSigners } from "../queries/settings";
import { clinics } from "../schema/clinics";
import { completeRevisions } from "../signed-revisions";

export type NewSafetySettings = { graceDays: number; signaturesNeeded: 1 | 2; overdueLinks: OverdueLinks };

export type ChangeSafetySettingsResult =
  | GuardedResult
  /** Two signatures need two people who can sign. */
  | { ok: false; reason: "one-signer" };

/**
 * Changes what the clinic decides about safety; what follows for live programs follows at once. Where that takes away
 * what holds one of them, it takes a licence as any release does.
 */
export async function changeSafetySettings(
  actor: ClinicianActor,
  { graceDays, signaturesNeeded, overdueLinks }: NewSafetySettings,
  db: Database = getDb(),
): Promise<ChangeSafetySettingsResult> {
  requirePermission(actor, "manage");
  if (!Number.isInteger(graceDays) || graceDays < 0 || graceDays > MAX_GRACE_DAYS) {
    throw new AppError("invalid");
  }
  const { clinicId } = actor;
  return changeAs<ChangeSafetySettingsResult>(actor, db, async (tx, now) => {
    const [before] = await tx
      .select({
        graceDays: clinics.graceDays,
        signaturesNeeded: clinics.signaturesNeeded,
        overdueLinks: clinics.overdueLinks,
      })
      .from(clinics)
      .where(eq(clinics.clinicId, clinicId))
      .for("no key update");
    if (!before) throw new AppError("not-found");
    const after = { graceDays, signaturesNeeded, overdueLinks };
    const changed = (["graceDays", "signaturesNeeded", "overdueLinks"] as const).filter(
      (name) => before[name] !== after[name],
    );
    if (changed.length === 0) return { result: { ok: true }, audit: null };
    if (signaturesNeeded > before.signaturesNeeded && (await countSigners(tx, clinicId)) < signaturesNeeded) {
      return { result: { ok: false, reason: "one-signer" }, audit: null };
    }
    const detail = Object.fromEntries(changed.map((name) => [name, `${before[name]} to ${after[name]}`]));
    return guardHolds(tx, actor, { of: {}, now }, async (inner) => {
      await inner.update(clinics).set(after).where(eq(clinics.clinicId, clinicId));
      if (signaturesNeeded < before.signaturesNeeded) {
        const newest = await readNewestMoves(inner, clinicId);
        await completeRevisions(inner, clinicId, newest, { signaturesNeeded, now });
      }
      return [{ event: "settings.changed", subjectId: clinicId, detail }];
    });
  });
}
