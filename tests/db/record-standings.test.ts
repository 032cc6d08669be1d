/** The holds that come by themselves, written by the timer: once, whoever else is at it. */
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addExclusion } from "@/db/commands/add-exclusion";
import { endProgram } from "@/db/commands/end-program";
import { listAudit } from "@/db/queries/audit";
import { recordStandings } from "@/db/standing";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../support/database";
import { makeOwner, makeVersion } from "../support/factories";
import { holdsIn, record, standingNow } from "../support/holds";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const letReviewPass = (patientId: string, { clinicId } = owner) =>
  // A version is written once; to see time pass, the test passes over that.
  database.asOwner(
    clinicId,
    "update versions set review_on = (now() - interval '30 days')::date where patient_id = $1",
    [patientId],
  );

beforeAll(() => database.asOwner(null, "alter table versions disable trigger refuse_row_change"));

test("writes a hold that came by itself once, in every clinic, whoever asks how often at once", async () => {
  const { patientId } = await makeVersion(database.db, owner);
  const other = await makeOwner(database.db);
  await letReviewPass(patientId);
  await Promise.all(Array.from({ length: 4 }, () => recordStandings(database.db)));
  await recordStandings(database.db);
  expect(await holdsIn(database, owner)).toEqual(["held 1"]);
  expect(await holdsIn(database, other)).toEqual([]);
  const [row] = await database.asOwner(
    owner.clinicId,
    `select clinician_id, share_link_id, patient_id, detail ->> 'overdueSince' = (now() - interval '30 days')::date::text as since
       from audit_events where clinic_id = $1 and event = 'version.held'`,
    [owner.clinicId],
  );
  expect(row).toEqual({ clinician_id: null, share_link_id: null, patient_id: patientId, since: true });
});

test("and a command that comes at the same time write it once between them", async () => {
  for (let round = 0; round < 5; round++) {
    const { patientId } = await makeVersion(database.db, owner);
    await letReviewPass(patientId);
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

test("goes on with the other clinics when one cannot be judged, and says so at the end", async () => {
  const setTimeZone = (timeZone: string) =>
    database.asOwner(owner.clinicId, "update clinics set time_zone = $2 where clinic_id = $1", [
      owner.clinicId,
      timeZone,
    ]);
  await makeVersion(database.db, owner);
  const next = await makeOwner(database.db);
  const { patientId } = await makeVersion(database.db, next);
  await letReviewPass(patientId, next);
  await setTimeZone("Mars/Olympus");
  await expect(recordStandings(database.db)).rejects.toThrow(/time zone/i);
  expect(await holdsIn(database, next)).toEqual(["held 1"]);
  await setTimeZone("UTC");
});

test("is told in the patient's trail as the app's own doing", async () => {
  const { patientId } = await makeVersion(database.db, owner);
  await letReviewPass(patientId);
  await recordStandings(database.db);
  const [line] = await listAudit(owner, { subjectIds: [patientId], limit: 1 }, database.db);
  expect(line).toMatchObject({ event: "version.held", who: "Rollscript" });
});

test("says nothing of a program that ended: it is withdrawn, and no longer on hold", async () => {
  const { patientId, programId } = await makeVersion(database.db, owner);
  await record(database, owner, patientId, "recent-fracture");
  await endProgram(owner, programId, "done", database.db);
  await recordStandings(database.db);
  expect(await standingNow(database, owner, patientId)).toEqual({ is: "withdrawn" });
  expect(await holdsIn(database, owner)).toEqual(["held 1 condition.recent-fracture"]);
});
