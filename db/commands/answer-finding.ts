import { and, eq, notInArray } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { ruleNow } from "@/lib/clinic-days";
import { AppError } from "@/lib/errors";
import type { FindingAnswer } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import { answerKindFor, type Finding } from "@/lib/safety/finding";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { newId } from "../ids";
import { lockPatient, lockProgram, touchPatient } from "../locks";
import { readClinic } from "../queries/clinics";
import { readAnswers, readRecord, readVettedCatalogue, toCheckableProgram } from "../rule-facts";
import { findingAnswers } from "../schema/finding-answers";
import { readSigner } from "../signer";

export type NewAnswer = {
  findingId: string;
  /** Of the finding as it was shown: what the signature is given for. */
  factsDigest: string;
  kind: FindingAnswer["kind"];
  /** Printed for the patient. */
  note: string;
  /** Who cleared the patient; needed for a clearance, null for an acknowledgement. */
  clearedBy: string | null;
  /** The last day a clearance counts; null: no end. */
  validUntil: string | null;
};

/** Most answers a program holds; `checkableProgramSchema` says the same. */
const MAX_ANSWERS = 60;

export type AnswerFindingResult =
  | { ok: true; answers: FindingAnswer[] }
  | { ok: false; reason: "no-such-finding" | "not-answerable" }
  /** The facts are others than those that were shown: what the rules say of them. */
  | { ok: false; reason: "changed"; findings: readonly Finding[] }
  /** The note tells the patient what no note may; `words` are the first that do. */
  | { ok: false; reason: "prohibited-note"; words: string };

/**
 * Signs an answer to a finding of the stored draft. The facts it is given for are taken from the rules here
 * and now, and have to be those that were shown. A second answer to the same finding takes the first one's place.
 */
export async function answerFinding(
  actor: ClinicianActor,
  programId: string,
  { findingId, factsDigest, kind, note, clearedBy, validUntil }: NewAnswer,
  db: Database = getDb(),
): Promise<AnswerFindingResult> {
  requirePermission(actor, "prescribe");
  const isClearance = kind === "clearance";
  if (isClearance !== (clearedBy !== null) || (!isClearance && validUntil !== null)) {
    throw new AppError("invalid");
  }
  const [prohibited] = findProhibitedRolling(note);
  if (prohibited) return { ok: false, reason: "prohibited-note", words: prohibited.words };
  const { clinicId } = actor;
  return changeAs<AnswerFindingResult>(actor, db, async (tx, now) => {
    const program = await lockProgram(tx, clinicId, programId);
    await lockPatient(tx, clinicId, program.patientId);
    const signer = await readSigner(tx, actor);
    if (!signer.licensed) throw new AppError("forbidden");

    const answers = await readAnswers(tx, clinicId, programId);
    const findings = checkProgram(
      toCheckableProgram(program.draft, answers),
      await readRecord(tx, clinicId, program.patientId),
      await readVettedCatalogue(tx, clinicId),
      ruleNow(now, (await readClinic(tx, clinicId)).timeZone),
    );
    const finding = findings.find(({ id }) => id === findingId);
    if (!finding) return { result: { ok: false, reason: "no-such-finding" }, audit: null };
    if (answerKindFor(finding.level) !== kind) {
      return { result: { ok: false, reason: "not-answerable" }, audit: null };
    }
    if (finding.factsDigest !== factsDigest) {
      return { result: { ok: false, reason: "changed", findings }, audit: null };
    }

    if (answers.length >= MAX_ANSWERS) await dropVoided(tx, clinicId, programId, findings);
    const { ruleId, move, side } = finding;
    const bound = { clinicId, programId, kind, ruleId, move, side, factsDigest };
    const signed = {
      note,
      answeredBy: actor.clinicianId,
      answeredByName: signer.signature,
      answeredAt: now,
      clearedBy,
      validUntil,
    };
    await tx
      .insert(findingAnswers)
      .values({ ...bound, ...signed, id: newId() })
      .onConflictDoUpdate({
        target: [
          findingAnswers.clinicId,
          findingAnswers.programId,
          findingAnswers.kind,
          findingAnswers.ruleId,
          findingAnswers.move,
          findingAnswers.side,
          findingAnswers.factsDigest,
        ],
        set: signed,
      });
    await touchPatient(tx, clinicId, program.patientId, now);
    return {
      result: { ok: true, answers: await readAnswers(tx, clinicId, programId) },
      audit: {
        event: "finding.answered",
        patientId: program.patientId,
        subjectId: programId,
        detail: { ruleId, kind, ...(move && { move }), ...(side && { side }) },
      },
    };
  });
}

/** Forgets answers given for facts that no longer hold. Until there are too many they are kept: facts may return. */
async function dropVoided(
  tx: Transaction,
  clinicId: string,
  programId: string,
  findings: readonly Finding[],
): Promise<void> {
  await tx.delete(findingAnswers).where(
    and(
      eq(findingAnswers.clinicId, clinicId),
      eq(findingAnswers.programId, programId),
      notInArray(
        findingAnswers.factsDigest,
        findings.map(({ factsDigest }) => factsDigest),
      ),
    ),
  );
}
