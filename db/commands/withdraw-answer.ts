import { and, eq, isNull } from "drizzle-orm";
import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { FindingAnswer } from "@/lib/safety/answer";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { lockPatient, lockProgram, touchPatient } from "../locks";
import { readAnswers } from "../rule-facts";
import { findingAnswers } from "../schema/finding-answers";
import { standingEvents } from "../standing";

/**
 * What names an answer inside its program; an answer itself will do. A rule can ask for a clearance and an
 * acknowledgement both: without `kind` and `factsDigest` all answers to it on that move and side are meant.
 */
export type AnswerKey = Pick<FindingAnswer, "ruleId" | "move" | "side"> &
  Partial<Pick<FindingAnswer, "kind" | "factsDigest">>;

/**
 * Takes an answer back. Published versions keep the acknowledgements printed on them; one that rested on this
 * clearance is on hold from here on.
 */
export async function withdrawAnswer(
  actor: ClinicianActor,
  programId: string,
  { ruleId, move, side, kind, factsDigest }: AnswerKey,
  db: Database = getDb(),
): Promise<{ ok: true; answers: FindingAnswer[] }> {
  requirePermission(actor, "prescribe");
  const { clinicId } = actor;
  return changeAs(actor, db, async (tx, now) => {
    const program = await lockProgram(tx, clinicId, programId);
    await lockPatient(tx, clinicId, program.patientId);
    const withdrawn = await tx
      .delete(findingAnswers)
      .where(
        and(
          eq(findingAnswers.clinicId, clinicId),
          eq(findingAnswers.programId, programId),
          eq(findingAnswers.ruleId, ruleId),
          move === null ? isNull(findingAnswers.move) : eq(findingAnswers.move, move),
          side === null ? isNull(findingAnswers.side) : eq(findingAnswers.side, side),
          kind === undefined ? undefined : eq(findingAnswers.kind, kind),
          factsDigest === undefined ? undefined : eq(findingAnswers.factsDigest, factsDigest),
        ),
      )
      .returning({ id: findingAnswers.id });
    if (withdrawn.length === 0) throw new AppError("not-found");
    await touchPatient(tx, clinicId, program.patientId, now);
    return {
      result: { ok: true, answers: await readAnswers(tx, clinicId, programId) },
      audit: [
        {
          event: "finding.answer-withdrawn",
          patientId: program.patientId,
          subjectId: programId,
          detail: { ruleId, ...(move && { move }), ...(side && { side }) },
        },
        ...(await standingEvents(tx, clinicId, now, { programId })),
      ],
    };
  });
}
