import { expect, test } from "vitest";
import { clearedConditions, conditionRows } from "@/app/(clinic)/patients/[patientId]/record-rows";
import type { PatientDetail } from "@/db/queries/patients";
import type { ProgramDetail } from "@/db/queries/programs";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Clearance } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import type { ConditionId } from "@/lib/safety/condition-ids";
import { inDays, makeDraft } from "../../support/factories";
import { patient as anyPatient } from "./fixtures";

type OpenProgram = Pick<ProgramDetail, "draft" | "answers">;

const today = inDays(0);
const now = new Date(`${today}T12:00:00Z`);

function patientWith(condition: ConditionId): PatientDetail {
  const [row] = anyPatient.conditions;
  if (!row) throw new Error("The fixture has a condition.");
  return {
    ...anyPatient,
    exclusions: [],
    conditions: [{ ...row, recorded: { condition, zone: null, side: null, variant: null } }],
  };
}

/** An open program in which the condition was cleared until that day. */
function clearedUntil(condition: ConditionId, validUntil: string): OpenProgram {
  const draft = makeDraft();
  const record = {
    conditions: [{ condition, zone: null, side: null, variant: null }],
    exclusions: [],
    rollerDensity: anyPatient.rollerDensity,
  };
  const finding = checkProgram({ ...draft, answers: [] }, record, builtInCatalogue, now).find(
    ({ ruleId }) => ruleId === `condition.${condition}`,
  );
  const clearance: Clearance = {
    kind: "clearance",
    ruleId: finding?.ruleId ?? "",
    move: null,
    side: null,
    factsDigest: finding?.factsDigest ?? "",
    note: "Healed.",
    answeredBy: "Ana Novak, PT",
    answeredAt: `${inDays(-20)}T12:00:00.000Z`,
    clearedBy: "Dr. Ito",
    clearedOn: inDays(-20),
    validUntil,
  };
  return { draft, answers: [clearance] };
}

function rowOf(condition: ConditionId, program: OpenProgram | null) {
  const patient = patientWith(condition);
  const cleared = clearedConditions(patient, program, builtInCatalogue, "UTC");
  const [row] = conditionRows(patient, cleared, "UTC", today);
  return row;
}

test("a condition that blocks every program says what settles it", () => {
  expect(rowOf("recent-fracture", null)).toMatchObject({
    cleared: null,
    blockedRemedy: "Record a clearance: who confirmed healing, when, what was found.",
  });
});

test("once cleared it says who, when and until when, and blocks nothing", () => {
  const row = rowOf("recent-fracture", clearedUntil("recent-fracture", today));
  expect(row?.blockedRemedy).toBeNull();
  expect(row?.cleared).toMatch(/^Cleared by Dr. Ito, .*, until /);
});

test("past the clearance's last day it blocks again", () => {
  const row = rowOf("recent-fracture", clearedUntil("recent-fracture", inDays(-1)));
  expect(row).toMatchObject({ cleared: null });
  expect(row?.blockedRemedy).not.toBeNull();
});
