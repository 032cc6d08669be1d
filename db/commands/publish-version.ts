import { and, eq, sql } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { contentHash, type VersionSnapshot } from "@/lib/program/snapshot";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import { blocksPublishing, type Finding } from "@/lib/safety/finding";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { dayAt, ruleNow } from "../clinic-days";
import { newId, newVerifyCode } from "../ids";
import { lockPatient, lockProgram, touchPatient } from "../locks";
import { readClinic } from "../queries/clinics";
import { readAnswers, readRecord, readVettedCatalogue, toCheckableProgram } from "../rule-facts";
import { programs } from "../schema/programs";
import { versions } from "../schema/versions";
import { readSigner } from "../signer";

export type PublishResult =
  | { ok: true; number: number }
  | { ok: false; reason: "unresolved"; findings: readonly Finding[] }
  | { ok: false; reason: "conflict" | "not-licensed" | "empty" };

/**
 * Publishes the stored draft as the patient's next version. The rules are asked again here, with program and
 * record locked, so that nothing recorded or saved a moment before can slip past.
 */
export async function publishVersion(
  actor: ClinicianActor,
  programId: string,
  { expectedDraftVersion }: { expectedDraftVersion: number },
  db: Database = getDb(),
): Promise<PublishResult> {
  requirePermission(actor, "compose");
  const { clinicId } = actor;
  return changeAs<PublishResult>(actor, db, async (tx, now) => {
    const program = await lockProgram(tx, clinicId, programId);
    const { patientId, draft, draftVersion } = program;
    const patient = await lockPatient(tx, clinicId, patientId);
    const signer = await readSigner(tx, actor);
    if (!signer.licensed) return refused("not-licensed");
    if (draftVersion !== expectedDraftVersion) return refused("conflict");
    if (draft.moves.length === 0) return refused("empty");

    const record = await readRecord(tx, clinicId, patientId);
    const catalogue = await readVettedCatalogue(tx, clinicId);
    const checkable = toCheckableProgram(draft, await readAnswers(tx, clinicId, programId));
    const { id: _clinicId, timeZone, graceDays: _graceDays, ...clinic } = await readClinic(tx, clinicId);
    const findings = checkProgram(checkable, record, catalogue, ruleNow(now, timeZone));
    if (findings.some(blocksPublishing)) {
      return { result: { ok: false, reason: "unresolved", findings }, audit: null };
    }

    const number = await nextNumber(tx, clinicId, patientId);
    const verifyCode = newVerifyCode();
    const snapshot = composeSnapshot({
      program: checkable,
      record,
      findings,
      catalogue,
      clinic,
      clinician: { name: signer.name, title: signer.title },
      printedName: patient.name,
      versionNumber: number,
      verifyCode,
      publishedOn: dayAt(now, timeZone),
    });
    const versionId = newId();
    await insertVersion(tx, {
      clinicId,
      id: versionId,
      patientId,
      programId,
      number,
      snapshot,
      verifyCode,
      now,
      actor,
    });
    await tx
      .update(programs)
      .set({
        latestVersion: number,
        latestPublishedAt: now,
        latestReviewOn: snapshot.reviewOn,
        latestDraftVersion: draftVersion,
      })
      .where(and(eq(programs.clinicId, clinicId), eq(programs.id, programId)));
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, number },
      audit: {
        event: "version.published",
        patientId,
        subjectId: programId,
        detail: { number: String(number), versionId, contentHash: contentHash(snapshot) },
      },
    };
  });
}

function refused(reason: "conflict" | "not-licensed" | "empty") {
  return { result: { ok: false, reason } as const, audit: null };
}

/** The patient is locked, so no other publishing can take the same number. */
async function nextNumber(tx: Transaction, clinicId: string, patientId: string): Promise<number> {
  const [row] = await tx
    .select({ highest: sql<number>`coalesce(max(${versions.number}), 0)` })
    .from(versions)
    .where(and(eq(versions.clinicId, clinicId), eq(versions.patientId, patientId)));
  return (row?.highest ?? 0) + 1;
}

async function insertVersion(
  tx: Transaction,
  version: {
    clinicId: string;
    id: string;
    patientId: string;
    programId: string;
    number: number;
    snapshot: VersionSnapshot;
    verifyCode: string;
    now: Date;
    actor: ClinicianActor;
  },
): Promise<void> {
  const { snapshot, now, actor, ...columns } = version;
  await tx.insert(versions).values({
    ...columns,
    snapshot,
    contentHash: contentHash(snapshot),
    publishedAt: now,
    publishedBy: actor.clinicianId,
    publishedOn: snapshot.publishedOn,
    reviewOn: snapshot.reviewOn,
  });
}
