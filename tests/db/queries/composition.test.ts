import { Client } from "pg";
import { expect, test } from "vitest";
import { publishVersion } from "@/db/commands/publish-version";
import { checkComposition, getComposition } from "@/db/queries/composition";
import { dayAt } from "@/lib/clinic-days";
import { testDatabase } from "../../support/database";
import { makeDraft, makeOwner, makePatient, makeProgram } from "../../support/factories";

const database = testDatabase();

test("a program is composed with what publishing judges by: the clinic's day, the signer's title, the same findings", async () => {
  // Fourteen hours ahead and eleven behind: one of them is on another day than the server, whatever the hour.
  for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    const owner = await makeOwner(database.db, { timeZone });
    const today = dayAt(new Date(), timeZone);
    const { patientId, programId } = await makeProgram(database.db, owner, makeDraft({ reviewOn: today }));
    const composition = await getComposition(owner, patientId, database.db);
    expect(composition).toMatchObject({
      today,
      patient: { id: patientId, name: "R. S." },
      signer: { name: "Ana Novak", title: "PT" },
      program: { id: programId, savedBy: "Ana Novak", latestVersion: null },
      nextVersion: 1,
    });
    expect(composition.now.toISOString().slice(0, 10), timeZone).toBe(today);
    const shown = checkComposition(composition);
    const published = await publishVersion(owner, programId, { expectedDraftVersion: 1, shown }, database.db);
    expect(published).toEqual({ ok: true, number: 1 });
    expect((await getComposition(owner, patientId, database.db)).nextVersion).toBe(2);
  }
});

test("a patient without a program has nothing to find", async () => {
  const owner = await makeOwner(database.db);
  const composition = await getComposition(owner, await makePatient(database.db, owner), database.db);
  expect(composition.program).toBeNull();
  expect(checkComposition(composition)).toEqual([]);
});

test("all of it is of one moment: a change that comes between the reads is not in it", async () => {
  const owner = await makeOwner(database.db);
  const { patientId } = await makeProgram(database.db, owner);
  const other = new Client({ connectionString: database.ownerUrl });
  await other.connect();
  try {
    await other.query("begin");
    await other.query("select set_config('app.clinic_id', $1, true)", [owner.clinicId]);
    await other.query("lock table patients in access exclusive mode");
    const reading = getComposition(owner, patientId, database.db);
    const isWaiting = async () => {
      const { rows } = await other.query("select 1 from pg_locks where not granted");
      return rows.length > 0;
    };
    await expect.poll(isWaiting, { timeout: 2_000 }).toBe(true);
    await other.query("update patients set name = 'Renamed' where id = $1", [patientId]);
    await other.query("commit");
    expect((await reading).patient.name).toBe("R. S.");
    expect((await getComposition(owner, patientId, database.db)).patient.name).toBe("Renamed");
  } finally {
    await other.end();
  }
});
