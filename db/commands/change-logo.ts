import { eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { LogoImage } from "@/lib/program/clinic-extras";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { clinicLogos } from "../schema/clinic-logos";
import { clinics } from "../schema/clinics";

/**
 * Makes a logo the clinic's current one: versions published from now on carry it. `logo` is the flat PNG we made of
 * what was uploaded. One the clinic has had before is not stored twice.
 */
export async function setLogo(actor: ClinicianActor, logo: LogoImage, db: Database = getDb()): Promise<void> {
  requirePermission(actor, "manage");
  const { clinicId, clinicianId } = actor;
  const { hash, width, height, png } = logo;
  await changeAs(actor, db, async (tx, now) => {
    if ((await lockCurrent(tx, clinicId)) === hash) return { result: undefined, audit: null };
    await tx
      .insert(clinicLogos)
      .values({ clinicId, hash, png, width, height, uploadedBy: clinicianId, uploadedAt: now })
      .onConflictDoNothing();
    await tx.update(clinics).set({ logoHash: hash }).where(eq(clinics.clinicId, clinicId));
    return { result: undefined, audit: { event: "logo.set", subjectId: clinicId, detail: { hash } } };
  });
}

/**
 * Takes that logo off what is published from now on. Versions that carry it keep it. Stops with `conflict` when somebody
 * has put another in its place; one that is off already stays so.
 */
export async function removeLogo(actor: ClinicianActor, hash: string, db: Database = getDb()): Promise<void> {
  requirePermission(actor, "manage");
  const { clinicId } = actor;
  await changeAs(actor, db, async (tx) => {
    const current = await lockCurrent(tx, clinicId);
    if (current === null) return { result: undefined, audit: null };
    if (current !== hash) throw new AppError("conflict");
    await tx.update(clinics).set({ logoHash: null }).where(eq(clinics.clinicId, clinicId));
    return { result: undefined, audit: { event: "logo.removed", subjectId: clinicId, detail: { hash } } };
  });
}

/** The hash of the current logo, which nobody else changes before this transaction ends; null: none. */
async function lockCurrent(tx: Transaction, clinicId: string): Promise<string | null> {
  const [clinic] = await tx
    .select({ logoHash: clinics.logoHash })
    .from(clinics)
    .where(eq(clinics.clinicId, clinicId))
    .for("no key update");
  if (!clinic) throw new AppError("not-found");
  return clinic.logoHash;
}
