/** The holds that come by themselves, written by the timer: once, whoever else is at it. */
import { drizzle } from "drizzle-orm/node-postgres";
import { beforeEach, expect, test } from "vitest";
import { inClinic } from "@/db/client";
import { addExclusion } from "@/db/commands/add-exclusion";
import { setRollerDensity } from "@/db/commands/edit-patient";
import { endProgram } from "@/db/commands/end-program";
import { removeCondition } from "@/db/commands/remove-condition";
import { getHeldSince, listAudit } from "@/db/queries/audit";
import { getVersion } from "@/db/queries/versions";
import { recordStandings, standingEvents } from "@/db/standing";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../support/database";
import { inDays, makeOwner, makeVersion } from "../support/factories";
import { holdsIn, moveReview, record, standingNow } from "../support/holds";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const letReviewPass = (programId: string, actor = owner) =>
  moveReview(database, actor, programId, inDays(-30));

test("writes a hold that came by itself once, in every clinic, whoever asks how often at once", async () => {
  const { patientId, programId } = await makeVersion(database.db, owner);
  const other = await makeOwner(database.db);
  await letReviewPass(programId);
  await Promise.all(Array.from({ length: 4 }, () => recordStandings(database.db)));
  await recordStandings(database.db);
  expect(await holdsIn(database, owner)).toEqual(["held 1"]);
  expect(await holdsIn(database, other)).toEqual([]);
  const [row] = await database.asOwner(
    owner.clinicId,
    `select clinician_id, share_link_id, patient_id, detail ->> 'overdueSince' as since
       from audit_events where clinic_id = $1 and event = 'version.held'`,
    [owner.clinicId],
  );
  expect(row).toEqual({ clinician_id: null, share_link_id: null, patient_id: patientId, since: inDays(-30) });
});

test("and a command that comes at the same time write it once between them", async () => {
  for (let round = 0; round < 5; round++) {
    const { patientId, programId } = await makeVersion(database.db, owner);
    await letReviewPass(programId);
    await Promise.all([
      recordStandings(database.db),
      record(database, owner, patientId, "recent-fracture"),
      recordStandings(database.db),
      addExclusion(owner, patientId, { exclusion: { by: "side", side: "left" }, reason: "" }, database.db),
    ]);
    await recordStandings(database.db);
  }
  expect((await holdsIn(database, owner)).map((line) => line.split(" ")[0])).toEqual(
    Array.from({ length: 5 }, () => "held"),
  );
});

test("locks nothing where there is nothing to write, and one clinic where there is", async () => {
  const { programId } = await makeVersion(database.db, owner);
  await recordStandings(database.db);
  const locksOfAPass = async () => {
    const sent: string[] = [];
    const logger = { logQuery: (statement: string) => sent.push(statement) };
    await recordStandings(drizzle(database.pool, { logger }));
    expect(sent.length).toBeGreaterThan(5);
    return sent.filter((statement) => statement.includes("advisory")).length;
  };
  expect(await locksOfAPass()).toBe(0);
  await letReviewPass(programId);
  expect(await locksOfAPass()).toBe(1);
  expect(await locksOfAPass()).toBe(0);
  expect(await holdsIn(database, owner)).toEqual(["held 1"]);
});

test("leaves a clinic in which somebody is writing for the next time", async () => {
  const { programId } = await makeVersion(database.db, owner);
  await letReviewPass(programId);
  await inClinic(database.db, owner.clinicId, async (tx, now) => {
    await standingEvents(tx, owner.clinicId, now);
    await recordStandings(database.db);
  });
  expect(await holdsIn(database, owner)).toEqual([]);
  await recordStandings(database.db);
  expect(await holdsIn(database, owner)).toEqual(["held 1"]);
});

test("goes on with the other clinics when one cannot be judged, and says so at the end", async () => {
  const setTimeZone = (timeZone: string) =>
    database.asOwner(owner.clinicId, "update clinics set time_zone = $2 where clinic_id = $1", [
      owner.clinicId,
      timeZone,
    ]);
  await makeVersion(database.db, owner);
  const next = await makeOwner(database.db);
  const { programId } = await makeVersion(database.db, next);
  await letReviewPass(programId, next);
  await setTimeZone("Mars/Olympus");
  await expect(recordStandings(database.db)).rejects.toThrow(/time zone/i);
  expect(await holdsIn(database, next)).toEqual(["held 1"]);
  await setTimeZone("UTC");
});

test("is told in the patient's trail as the app's own doing", async () => {
  const { patientId, programId } = await makeVersion(database.db, owner);
  await letReviewPass(programId);
  await recordStandings(database.db);
  const [line] = await listAudit(owner, { subjectIds: [patientId], limit: 1 }, database.db);
  expect(line).toMatchObject({ event: "version.held", who: "Rollscript" });
});

test("says nothing of a program that ended: it is withdrawn, and its end says that it was on hold", async () => {
  const { patientId, programId } = await makeVersion(database.db, owner);
  await record(database, owner, patientId, "recent-fracture");
  await endProgram(owner, programId, "done", database.db);
  await recordStandings(database.db);
  expect(await standingNow(database, owner, patientId)).toEqual({ is: "withdrawn" });
  const [line] = await listAudit(owner, { subjectIds: [programId], limit: 1 }, database.db);
  expect(line).toMatchObject({ event: "program.ended", detail: { onHold: "1" } });
  expect(await holdsIn(database, owner)).toEqual(["held 1 condition.recent-fracture"]);
});

test("a program that was released before it ended was not on hold at its end", async () => {
  const { patientId, programId } = await makeVersion(database.db, owner);
  const { conditionRowId } = await record(database, owner, patientId, "recent-fracture");
  await removeCondition(owner, patientId, conditionRowId, "entered by mistake", database.db);
  await endProgram(owner, programId, "done", database.db);
  const [line] = await listAudit(owner, { subjectIds: [programId], limit: 1 }, database.db);
  expect([line?.event, line?.detail]).toEqual(["program.ended", {}]);
});

test("since when a version is on hold is known however much the audit has told since", async () => {
  const { patientId, programId } = await makeVersion(database.db, owner);
  const { versionId } = await getVersion(owner, patientId, 1, database.db);
  const since = () => getHeldSince(owner, { programId, versionId }, database.db);
  expect(await since()).toBeNull();
  const { conditionRowId } = await record(database, owner, patientId, "recent-fracture");
  const [held] = await listAudit(owner, { subjectIds: [versionId], limit: 1 }, database.db);
  for (let time = 0; time < 41; time++) {
    await setRollerDensity(owner, patientId, time % 2 ? "soft" : "firm", database.db);
  }
  expect(held?.event).toBe("version.held");
  expect(await since()).toEqual(held?.at);
  await removeCondition(owner, patientId, conditionRowId, "entered by mistake", database.db);
  expect(await since()).toBeNull();
});
