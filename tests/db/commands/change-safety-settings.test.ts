import { beforeEach, expect, test } from "vitest";
import { changeSafetySettings, type NewSafetySettings } from "@/db/commands/change-safety-settings";
import { getClinic } from "@/db/queries/clinics";
import { getSafetySettings } from "@/db/queries/settings";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../../support/database";
import { makeClinician, makeOwner } from "../../support/factories";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const standing: NewSafetySettings = {
  graceDays: 7,
  signaturesNeeded: 1,
  overdueLinks: "pause-after-grace",
};
const change = (settings: Partial<NewSafetySettings>, actor = owner) =>
  changeSafetySettings(actor, { ...standing, ...settings }, database.db);
const audit = () =>
  database.asOwner<{ which: string }>(
    owner.clinicId,
    "select detail ->> 'which' as which from audit_events where clinic_id = $1 and event = 'settings.changed' order by id",
    [owner.clinicId],
  );

test("a clinic starts with one signature, a week of grace, and links that pause after it", async () => {
  expect(await getSafetySettings(owner, database.db)).toEqual({ ...standing, licensedClinicians: 1 });
});

test("the owner changes them, and the audit says which; changing nothing is not written", async () => {
  await makeClinician(database.db, owner.clinicId, { role: "clinician" });
  const settings = { graceDays: 3, signaturesNeeded: 2, overdueLinks: "stay-open" } as const;
  expect(await change(settings)).toEqual({ ok: true });
  expect(await getSafetySettings(owner, database.db)).toEqual({ ...settings, licensedClinicians: 2 });
  expect(await getClinic(owner, database.db)).toMatchObject(settings);
  await change(settings);
  await change({ ...settings, graceDays: 4 });
  expect(await audit()).toEqual([
    { which: "graceDays signaturesNeeded overdueLinks" },
    { which: "graceDays" },
  ]);
});

test("two signatures need two people who can give them", async () => {
  await makeClinician(database.db, owner.clinicId, { role: "assistant", licensed: true });
  await makeClinician(database.db, owner.clinicId, { role: "clinician", licensed: false });
  const disabled = await makeClinician(database.db, owner.clinicId, { role: "clinician" });
  await database.asOwner(owner.clinicId, "update clinicians set disabled_at = now() where id = $1", [
    disabled.clinicianId,
  ]);
  expect(await change({ signaturesNeeded: 2 })).toEqual({ ok: false, reason: "one-signer" });
  expect(await getSafetySettings(owner, database.db)).toMatchObject({
    signaturesNeeded: 1,
    licensedClinicians: 1,
  });
  expect(await audit()).toEqual([]);
});

test("nobody else changes them, and no number out of range is taken", async () => {
  const clinician = await makeClinician(database.db, owner.clinicId, { role: "clinician" });
  await expect(change({ graceDays: 3 }, clinician)).rejects.toMatchObject({ code: "forbidden" });
  for (const graceDays of [-1, 61, 1.5, Number.NaN]) {
    await expect(change({ graceDays })).rejects.toMatchObject({ code: "invalid" });
  }
  await expect(
    database.asOwner(owner.clinicId, "update clinics set signatures_needed = 0 where clinic_id = $1", [
      owner.clinicId,
    ]),
  ).rejects.toMatchObject({ constraint: "clinics_signatures_needed_range" });
});
