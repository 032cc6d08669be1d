import { beforeEach, expect, test } from "vitest";
import { changeHandoutSettings, type NewHandoutSettings } from "@/db/commands/change-handout-settings";
import { getClinic } from "@/db/queries/clinics";
import { getVersion } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../../support/database";
import { makeClinician, makeOwner, makeVersion } from "../../support/factories";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const es = { hours: "De lunes a viernes", closedLine: "" };
const change = (settings: Partial<NewHandoutSettings>, actor = owner) =>
  changeHandoutSettings(actor, { paper: null, linesInOtherLocales: {}, ...settings }, database.db);
const details = async () =>
  (
    await database.asOwner<{ detail: Record<string, string> }>(
      owner.clinicId,
      "select detail from audit_events where clinic_id = $1 and event = 'settings.changed' order by id",
      [owner.clinicId],
    )
  ).map(({ detail }) => detail);

test("a clinic starts with no paper chosen, no logo and its own lines alone", async () => {
  expect(await getClinic(owner, database.db)).toMatchObject({
    paper: null,
    logo: null,
    linesInOtherLocales: {},
  });
});

test("the owner sets them, and the audit says which, never the lines; changing nothing is not written", async () => {
  await change({ paper: "letter", linesInOtherLocales: { es } });
  expect(await getClinic(owner, database.db)).toMatchObject({
    paper: "letter",
    linesInOtherLocales: { es },
  });
  await change({ paper: "letter", linesInOtherLocales: { es } });
  await change({ paper: "a4", linesInOtherLocales: { es } });
  await change({ paper: null });
  expect(await details()).toEqual([
    { paper: "usual to letter", linesIn: "es" },
    { paper: "letter to a4" },
    { paper: "a4 to usual", linesIn: "es" },
  ]);
});

test("lines are trimmed, and a language without any is not kept", async () => {
  await change({ linesInOtherLocales: { es: { hours: "  Lunes  ", closedLine: "" } } });
  expect((await getClinic(owner, database.db)).linesInOtherLocales).toEqual({
    es: { hours: "Lunes", closedLine: "" },
  });
  await change({ linesInOtherLocales: { es: { hours: " ", closedLine: "" } } });
  expect((await getClinic(owner, database.db)).linesInOtherLocales).toEqual({});
});

test("nobody but an owner, and nothing of another shape", async () => {
  for (const role of ["clinician", "assistant"] as const) {
    const actor = await makeClinician(database.db, owner.clinicId, { role });
    await expect(change({ paper: "a4" }, actor)).rejects.toMatchObject({ code: "forbidden" });
  }
  const tooLong = { es: { hours: "x".repeat(81), closedLine: "" } };
  await expect(change({ linesInOtherLocales: tooLong })).rejects.toMatchObject({ code: "invalid" });
  await expect(change({ paper: "a3" as "a4" })).rejects.toMatchObject({ code: "invalid" });
  expect(await getClinic(owner, database.db)).toMatchObject({ paper: null, linesInOtherLocales: {} });
});

test("a version keeps the lines it was published with", async () => {
  await change({ linesInOtherLocales: { es } });
  const { patientId } = await makeVersion(database.db, owner);
  await change({});
  const { snapshot } = await getVersion(owner, patientId, 1, database.db);
  expect(snapshot.clinic.inOtherLocales).toEqual({ es });
  const later = await makeVersion(database.db, owner);
  const after = await getVersion(owner, later.patientId, 1, database.db);
  expect("inOtherLocales" in after.snapshot.clinic).toBe(false);
});
