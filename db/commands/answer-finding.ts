import { and, eq, notInArray } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { addDays, dayAt, ruleNow } from "@/lib/clinic-days";
import { AppError } from "@/lib/errors";
import { type FindingAnswer, MAX_ANSWERS } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import { MAX_CLEARANCE_DAYS } from "@/lib/safety/clearance-days";
import { answerKindFor, type Finding } from "@/lib/safety/finding";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { changeAs } from "../audit";
import { type Database, getDb, type Transaction } from "../client";
import { newId } from "../ids";
import { lockPatient, lockProgram, touchPatient } from "../locks";
import { readClinic } from "../queries/clinics";
import { readAnswers, readRecord, toCheckableProgram } from "../rule-facts";
import { findingAnswers } from "../schema/finding-answers";
import { requireSigner } from "../signer";
import { readFindingsNow, standingEvents } from "../standing";
import { readVettedCatalogue } from "../vetted-catalogue";

export type NewAnswer = {
  /** Which check the finding is of: the stored draft's, or that of the live version as it stands. */
  about: "draft" | { version: number };
  findingId: string;
  /** Of the finding as it was shown: what the signature is given for. */
  factsDigest: string;
  kind: FindingAnswer["kind"];
  /** Of an acknowledgement: printed for the patient. Of a clearance: what was found, for the clinic alone. */
  note: string;
  /** Who cleared the patient, the day they did, and the last day it counts; null for an acknowledgement. */
  clearedBy: string | null;
  clearedOn: string | null;
  validUntil: string | null;
};

export type AnswerFindingResult =
  | { ok: true; answers: FindingAnswer[] }
  | { ok: false; reason: "no-such-finding" | "not-answerable" }
  /** Cleared after today, ended before today, or for longer than a clearance lasts. */
  | { ok: false; reason: "clearance-dates" }
  /** The facts are others than those that were shown: what the rules say of them. */
  | { ok: false; reason: "changed"; findings: readonly Finding[] }
  /** The note tells the patient what no note may; `words` are the first that do. */
  | { ok: false; reason: "prohibited-note"; words: string };

/**
 * Signs an answer to a finding. The facts it is given for are taken from the rules here and now, and have to be those
 * that were shown. A second answer to the same finding takes the first one's place. A version takes clearances alone:
 * an acknowledgement has to be printed on it.
 */
export async function answerFinding(
  actor: ClinicianActor,
  programId: string,
  answer: NewAnswer,
  db: Database = getDb(),
): Promise<AnswerFindingResult> {
  requirePermission(actor, "prescribe");
  requireWhole(answer);
  const { about, findingId, factsDigest, kind, note } = answer;
  if (about !== "draft" && kind === "acknowledgement") return { ok: false, reason: "not-answerable" };
  // What a clearance found is no patient text.
  const [prohibited] = kind === "acknowledgement" ? findProhibitedRolling(note) : [];
  if (prohibited) return { ok: false, reason: "prohibited-note", words: prohibited.words };
  const { clinicId } = actor;
  return changeAs<AnswerFindingResult>(actor, db, async (tx, now) => {
    const program = await lockProgram(tx, clinicId, programId);
    await lockPatient(tx, clinicId, program.patientId);
    const signer = await requireSigner(tx, actor);
    const { timeZone } = await readClinic(tx, clinicId);
    if (!fitsToday(answer, dayAt(now, timeZone))) return refused("clearance-dates");

    const answers = await readAnswers(tx, clinicId, programId);
    const ofDraft = checkProgram(
      toCheckableProgram(program.draft, answers),
      await readRecord(tx, clinicId, program.patientId),
      await readVettedCatalogue(tx, clinicId),
      ruleNow(now, timeZone),
    );
    const { latestVersion: number } = program;
    const ofLive = number === null ? [] : await readFindingsNow(tx, clinicId, { programId, number }, now);
    if (about !== "draft" && about.version !== number) return refused("no-such-finding");
    const findings = about === "draft" ? ofDraft : ofLive;
    const finding = findings.find(({ id }) => id === findingId);
    if (!finding) return refused("no-such-finding");
    if (answerKindFor(finding.level) !== kind) return refused("not-answerable");
    if (finding.factsDigest !== factsDigest) {
      return { result: { ok: false, reason: "changed", findings }, audit: null };
    }

    if (answers.length >= MAX_ANSWERS) await dropVoided(tx, clinicId, programId, [...ofDraft, ...ofLive]);
    await signAnswer(tx, { actor, signature: signer.signature, now }, programId, finding, answer);
    await touchPatient(tx, clinicId, program.patientId, now);
    const { ruleId, move, side } = finding;
    return {
      result: { ok: true, answers: await readAnswers(tx, clinicId, programId) },
      audit: [
        {
          event: "finding.answered",
          patientId: program.patientId,
          subjectId: programId,
          detail: { ruleId, kind, ...(move && { move }), ...(side && { side }) },
        },
        ...(await standingEvents(tx, clinicId, now, { programId })),
      ],
    };
  });
}

/** A clearance says who, when, what was found and until when; an acknowledgement none of the days. */
function requireWhole({ kind, note, clearedBy, clearedOn, validUntil }: NewAnswer): void {
  const said = [clearedBy, clearedOn, validUntil];
  const isWhole =
    kind === "clearance"
      ? said.every((each) => each !== null && each.trim() !== "") && note.trim() !== ""
      : said.every((each) => each === null);
  if (!isWhole) throw new AppError("invalid");
}

/** Calendar days of the clinic. */
function fitsToday({ clearedOn, validUntil }: NewAnswer, today: string): boolean {
  if (clearedOn === null || validUntil === null) return true;
  return clearedOn <= today && validUntil >= today && validUntil <= addDays(today, MAX_CLEARANCE_DAYS);
}

function refused(reason: "no-such-finding" | "not-answerable" | "clearance-dates") {
  return { result: { ok: false, reason } as const, audit: null };
}

async function signAnswer(
  tx: Transaction,
  { actor, signature, now }: { actor: ClinicianActor; signature: string; now: Date },
  programId: string,
  { ruleId, move, side, factsDigest }: Finding,
  { kind, note, clearedBy, clearedOn, validUntil }: NewAnswer,
): Promise<void> {
  const bound = { clinicId: actor.clinicId, programId, kind, ruleId, move, side, factsDigest };
  const signed = {
    note,
    answeredBy: actor.clinicianId,
    answeredByName: signature,
    answeredAt: now,
    clearedBy,
    clearedOn,
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
}

/**
 * Forgets answers given for facts that hold neither for the draft nor for the live version. Until there are too many
 * they are kept: facts may return.
 */
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
