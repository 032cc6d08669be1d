import { eq } from "drizzle-orm";
import { z } from "zod";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { AppError } from "@/lib/errors";
import {
  type LinesInOtherLocales,
  linesInOtherLocalesSchema,
  type TranslatedLines,
} from "@/lib/program/clinic-extras";
import { type Paper, papers } from "@/lib/program/paper";
import { canonicalJson } from "@/lib/program/snapshot";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { clinics } from "../schema/clinics";

export type NewHandoutSettings = { paper: Paper | null; linesInOtherLocales: LinesInOtherLocales };

const settingsSchema = z.strictObject({
  paper: z.enum(papers).nullable(),
  linesInOtherLocales: linesInOtherLocalesSchema,
});

/**
 * Changes what the clinic's handouts are printed on and say in other languages. A published version keeps the lines it
 * was published with; paper is a proposal, for whoever prints. Lines that are all empty are not kept.
 */
export async function changeHandoutSettings(
  actor: ClinicianActor,
  settings: NewHandoutSettings,
  db: Database = getDb(),
): Promise<void> {
  requirePermission(actor, "manage");
  const parsed = settingsSchema.safeParse(settings);
  if (!parsed.success) throw new AppError("invalid");
  const after = {
    paper: parsed.data.paper,
    linesInOtherLocales: withoutEmpty(parsed.data.linesInOtherLocales),
  };
  const { clinicId } = actor;
  await changeAs(actor, db, async (tx) => {
    const [before] = await tx
      .select({ paper: clinics.paper, linesInOtherLocales: clinics.linesInOtherLocales })
      .from(clinics)
      .where(eq(clinics.clinicId, clinicId))
      .for("no key update");
    if (!before) throw new AppError("not-found");
    const detail = changes(before, after);
    if (Object.keys(detail).length === 0) return { result: undefined, audit: null };
    await tx.update(clinics).set(after).where(eq(clinics.clinicId, clinicId));
    return { result: undefined, audit: { event: "settings.changed", subjectId: clinicId, detail } };
  });
}

function withoutEmpty(lines: LinesInOtherLocales): LinesInOtherLocales {
  return Object.fromEntries(
    Object.entries(lines).filter(([, { hours, closedLine }]) => hours !== "" || closedLine !== ""),
  );
}

/** What the audit says: which paper, and in which languages lines changed; never the lines themselves. */
function changes(before: NewHandoutSettings, after: NewHandoutSettings): Record<string, string> {
  const lines = (settings: NewHandoutSettings, locale: PatientLocale): TranslatedLines | null =>
    settings.linesInOtherLocales[locale] ?? null;
  const locales = patientLocales.filter(
    (locale) => canonicalJson(lines(before, locale)) !== canonicalJson(lines(after, locale)),
  );
  return {
    ...(before.paper !== after.paper && { paper: `${before.paper ?? "usual"} to ${after.paper ?? "usual"}` }),
    ...(locales.length > 0 && { linesIn: locales.join(" ") }),
  };
}
