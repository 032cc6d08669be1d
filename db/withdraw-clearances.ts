import { and, eq, inArray, isNull } from "drizzle-orm";
import type { ConditionId } from "@/lib/safety/condition-ids";
import { conditionRuleId } from "@/lib/safety/rules/conditions";
import type { AuditEvent } from "./audit-event";
import type { Transaction } from "./client";
import { findingAnswers } from "./schema/finding-answers";
import { programs } from "./schema/programs";

/**
 * Withdraws the clearances of a condition from the patient's open programs, with the patient locked: one was given
 * for one event, and settles no other. Gives what the audit is to say; nothing where there were none.
 */
export async function withdrawClearances(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  condition: ConditionId,
): Promise<AuditEvent[]> {
  const ruleId = conditionRuleId({ id: condition });
  const openPrograms = tx
    .select({ id: programs.id })
    .from(programs)
    .where(and(eq(programs.clinicId, clinicId), eq(programs.patientId, patientId), isNull(programs.endedAt)));
  const withdrawn = await tx
    .delete(findingAnswers)
    .where(
      and(
        eq(findingAnswers.clinicId, clinicId),
        inArray(findingAnswers.programId, openPrograms),
        eq(findingAnswers.kind, "clearance"),
        eq(findingAnswers.ruleId, ruleId),
      ),
    )
    .returning({ programId: findingAnswers.programId });
  const programIds = [...new Set(withdrawn.map(({ programId }) => programId))];
  return programIds.map((programId) => ({
    event: "finding.answer-withdrawn",
    patientId,
    subjectId: programId,
    detail: { ruleId },
  }));
}
