/** A clearance is given for one event: a condition that comes again finds none. */
import { beforeEach, expect, test } from "vitest";
import { answerFinding } from "@/db/commands/answer-finding";
import { endProgram } from "@/db/commands/end-program";
import { recordCondition } from "@/db/commands/record-condition";
import { removeCondition } from "@/db/commands/remove-condition";
import { startProgram } from "@/db/commands/start-program";
import { getPatient } from "@/db/queries/patients";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../../support/database";
import { clearanceOf, makeDraft, makeOwner, makeVersion } from "../../support/factories";
import { becauseOf, holdsIn, record, standingNow } from "../../support/holds";

const database = testDatabase();
const ruleId = "condition.recent-fracture";
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

/** A published program whose patient has a fracture that was cleared. */
async function cleared() {
  const { patientId, programId } = await makeVersion(database.db, owner);
  const { conditionRowId } = await record(database, owner, patientId, "recent-fracture");
  await clear(patientId, programId);
  return { patientId, programId, conditionRowId };
}

async function clear(patientId: string, programId: string) {
  const [held] = await becauseOf(database, owner, patientId);
  const answer = clearanceOf(held, { about: { version: 1 } });
  expect(await answerFinding(owner, programId, answer, database.db)).toMatchObject({ ok: true });
  expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
}

const events = async () =>
  (
    await database.asOwner<{ event: string; rule: string | null }>(
      owner.clinicId,
      `select event, detail ->> 'ruleId' as rule from audit_events where clinic_id = $1
         and (event like 'condition.%' or event = 'finding.answer-withdrawn') order by id`,
      [owner.clinicId],
    )
  ).map(({ event, rule }) => (rule === null ? event : `${event} ${rule}`));

test("a condition taken off takes its clearance with it: recorded anew, it holds the version", async () => {
  const { patientId, conditionRowId } = await cleared();
  expect(await removeCondition(owner, patientId, conditionRowId, "healed", database.db)).toEqual({
    ok: true,
  });
  expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
  await record(database, owner, patientId, "recent-fracture");
  expect((await becauseOf(database, owner, patientId)).map((finding) => finding.ruleId)).toEqual([ruleId]);
  expect(await events()).toEqual([
    "condition.recorded",
    "condition.removed",
    `finding.answer-withdrawn ${ruleId}`,
    "condition.recorded",
  ]);
});

test("one of two records of it takes it too: the other waits for a clearance of its own", async () => {
  const { patientId, programId, conditionRowId } = await cleared();
  const recorded = { condition: "recent-fracture", zone: null, side: "left", variant: null } as const;
  await recordCondition(owner, patientId, { recorded, note: "The left arm." }, database.db);
  await clear(patientId, programId);
  await removeCondition(owner, patientId, conditionRowId, "healed", database.db);
  expect((await becauseOf(database, owner, patientId)).map((finding) => finding.ruleId)).toEqual([ruleId]);
  expect((await getPatient(owner, patientId, database.db)).conditions).toHaveLength(1);
});

test("recording a cleared condition again says that it happened again, and holds the version", async () => {
  const { patientId, programId, conditionRowId } = await cleared();
  const recorded = { condition: "recent-fracture", zone: null, side: null, variant: null } as const;
  const again = await recordCondition(owner, patientId, { recorded, note: "A second fall." }, database.db);
  expect(again.conditionRowId).not.toBe(conditionRowId);
  expect((await becauseOf(database, owner, patientId)).map((finding) => finding.ruleId)).toEqual([ruleId]);
  expect((await getPatient(owner, patientId, database.db)).conditions).toMatchObject([
    { id: again.conditionRowId, note: "A second fall." },
  ]);
  expect(await events()).toEqual([
    "condition.recorded",
    "condition.recorded",
    `finding.answer-withdrawn ${ruleId}`,
  ]);
  // Without a clearance there is nothing new to say.
  expect(await record(database, owner, patientId, "recent-fracture")).toEqual(again);
  expect(await events()).toHaveLength(3);
  await clear(patientId, programId);
  const held = `held 1 ${ruleId}`;
  expect(await holdsIn(database, owner)).toEqual([held, "released 1", held, "released 1"]);
});

test("another condition, another patient and a program that ended keep their clearances", async () => {
  const one = await cleared();
  await endProgram(owner, one.programId, "done", database.db);
  await startProgram(owner, one.patientId, makeDraft(), database.db);
  const two = await cleared();
  const other = await record(database, owner, two.patientId, "osteoporosis");
  await removeCondition(owner, two.patientId, other.conditionRowId, "x", database.db);
  await removeCondition(owner, one.patientId, one.conditionRowId, "x", database.db);
  const rows = await database.asOwner<{ id: string }>(
    owner.clinicId,
    "select program_id as id from finding_answers where clinic_id = $1 order by answered_at",
    [owner.clinicId],
  );
  expect(rows.map(({ id }) => id)).toEqual([one.programId, two.programId]);
  expect(await standingNow(database, owner, two.patientId)).toEqual({ is: "current" });
});
