import { eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { MAX_GRACE_DAYS } from "@/lib/copy/clinic/settings";
import { AppError } from "@/lib/errors";
import type { OverdueLinks } from "@/lib/safety/standing";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { countSigners } from "../queries/settings";
import { clinics } from "../schema/clinics";
import { standingEvents } from "../standing";

export type NewSafetySettings = { graceDays: number; signaturesNeeded: 1 | 2; overdueLinks: OverdueLinks };

export type ChangeSafetySettingsResult =
  | { ok: true }
  /** Two signatures need two people who can sign. */
  | { ok: false; reason: "one-signer" };

/** Changes what the clinic decides about safety; what follows for live programs follows at once. */
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
    const which = (["graceDays", "signaturesNeeded", "overdueLinks"] as const).filter(
      (name) => before[name] !== after[name],
    );
    if (which.length === 0) return { result: { ok: true }, audit: null };
    if (signaturesNeeded > before.signaturesNeeded && (await countSigners(tx, clinicId)) < signaturesNeeded) {
      return { result: { ok: false, reason: "one-signer" }, audit: null };
    }
    await tx.update(clinics).set(after).where(eq(clinics.clinicId, clinicId));
    return {
      result: { ok: true },
      audit: [
        { event: "settings.changed", detail: { which: which.join(" ") } },
        ...(await standingEvents(tx, clinicId, now)),
      ],
    };
  });
}
