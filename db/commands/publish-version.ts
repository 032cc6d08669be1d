import { and, eq } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { dayAt, ruleNow } from "@/lib/clinic-days";
import { canonicalJson, contentHash, type VersionSnapshot } from "@/lib/program/snapshot";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot, missingTranslations } from "@/lib/safety/compose-snapshot";
import { blocksPublishing, type Finding } from "@/lib/safety/finding";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { newId, newVerifyCode } from "../ids";
import { lockPatient, lockProgram, touchPatient } from "../locks";
import { readClinic, snapshotClinic } from "../queries/clinics";
import { readNextNumber } from "../queries/versions";
import { readAnswers, readRecord, toCheckableProgram } from "../rule-facts";
import { programs } from "../schema/programs";
import { versions } from "../schema/versions";
import { readSigner } from "../signer";
import { standingEvents } from "../standing";
import { readVettedCatalogue } from "../vetted-catalogue";

export type PublishResult =
  | { ok: true; number: number }
  /** Something still stands in the way, or the rules now say what was not shown: all they say. */
  | { ok: false; reason: "unresolved" | "changed"; findings: readonly Finding[] }
  /** Nobody has put these moves into the patient's language: their plain names. */
  | { ok: false; reason: "untranslated"; moves: readonly string[] }
  | { ok: false; reason: "conflict" | "not-licensed" | "empty" };

/** A finding as the clinician saw it. */
export type ShownFinding = Pick<Finding, "id" | "factsDigest" | "title" | "reason">;

/**
 * Publishes the stored draft as the patient's next version. The rules are asked again here, with program and
 * record locked, so that nothing recorded or saved a moment before can slip past; `shown` are the findings on
 * the screen, so that no warning is published as shown that was not. A draft that says what the latest version
 * says makes no new one: that one's number is the answer.
 */
export async function publishVersion(
  actor: ClinicianActor,
  programId: string,
  { expectedDraftVersion, shown }: { expectedDraftVersion: number; shown: readonly ShownFinding[] },
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
    const clinic = await readClinic(tx, clinicId);
    const findings = checkProgram(checkable, record, catalogue, ruleNow(now, clinic.timeZone));
    if (findings.some(blocksPublishing)) {
      return { result: { ok: false, reason: "unresolved", findings }, audit: null };
    }
    const isShown = new Set(shown.map(asShown));
    if (!findings.every((finding) => isShown.has(asShown(finding)))) {
      return { result: { ok: false, reason: "changed", findings }, audit: null };
    }

    const { locale } = patient;
    const untranslated = missingTranslations(checkable, catalogue, locale);
    if (untranslated.length > 0) {
      return { result: { ok: false, reason: "untranslated", moves: untranslated }, audit: null };
    }

    const ofProgram = and(eq(programs.clinicId, clinicId), eq(programs.id, programId));
    const number = await readNextNumber(tx, clinicId, patientId);
    const verifyCode = newVerifyCode();
    const snapshot = composeSnapshot({
      locale,
      program: checkable,
      record,
      findings,
      catalogue,
      clinic: snapshotClinic(clinic),
      clinician: { name: signer.name, title: signer.title },
      printedName: patient.name,
      versionNumber: number,
      verifyCode,
      publishedOn: dayAt(now, clinic.timeZone),
    });
    const { latestVersion } = program;
    if (latestVersion !== null && (await isPublished(tx, clinicId, programId, latestVersion, snapshot))) {
      // Changed and changed back: the draft holds nothing unpublished any more.
      await tx.update(programs).set({ latestDraftVersion: draftVersion }).where(ofProgram);
      return { result: { ok: true, number: latestVersion }, audit: null };
    }

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
      .where(ofProgram);
    await touchPatient(tx, clinicId, patientId, now);
    return {
      result: { ok: true, number },
      audit: [
        {
          event: "version.published",
          patientId,
          subjectId: programId,
          detail: { number: String(number), versionId, locale, contentHash: contentHash(snapshot) },
        },
        // A version on hold is so no longer: this one has taken its place.
        ...(await standingEvents(tx, clinicId, now, { programId })),
      ],
    };
  });
}

function asShown({ id, factsDigest, title, reason }: ShownFinding): string {
  return canonicalJson([id, factsDigest, title, reason]);
}

function refused(reason: "conflict" | "not-licensed" | "empty") {
  return { result: { ok: false, reason } as const, audit: null };
}

/** What a version says, without the number, code and day of its publishing. */
function sayings(snapshot: VersionSnapshot): string {
  return canonicalJson({ ...snapshot, versionNumber: null, verifyCode: null, publishedOn: null });
}

/** Whether the program's latest version says the same as this snapshot. */
async function isPublished(
  tx: Transaction,
  clinicId: string,
  programId: string,
  latestVersion: number,
  snapshot: VersionSnapshot,
): Promise<boolean> {
  const [latest] = await tx
    .select({ snapshot: versions.snapshot })
    .from(versions)
    .where(
      and(
        eq(versions.clinicId, clinicId),
        eq(versions.programId, programId),
        eq(versions.number, latestVersion),
      ),
    );
  return latest !== undefined && sayings(latest.snapshot) === sayings(snapshot);
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
