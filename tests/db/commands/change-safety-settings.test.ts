import { beforeEach, describe, expect, test } from "vitest";
import { changeSafetySettings, type NewSafetySettings } from "@/db/commands/change-safety-settings";
import { listAudit } from "@/db/queries/audit";
import { getClinic } from "@/db/queries/clinics";
import { getSafetySettings } from "@/db/queries/settings";
import { recordStandings } from "@/db/standing";
import type { ClinicianActor } from "@/lib/access/actor";
import { testDatabase } from "../../support/database";
import { inDays, makeClinician, makeOwner, makeVersion } from "../../support/factories";
import { holdsIn, moveReview, record, standingNow } from "../../support/holds";

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
  database.asOwner<{ detail: Record<string, string> }>(
    owner.clinicId,
    "select detail from audit_events where clinic_id = $1 and event = 'settings.changed' order by id",
    [owner.clinicId],
  );

test("a clinic starts with one signature, a week of grace, and links that pause after it", async () => {
  expect(await getSafetySettings(owner, database.db)).toEqual({ ...standing, licensedClinicians: 1 });
});

test("the owner changes them, and the audit says from what to what; changing nothing is not written", async () => {
  await makeClinician(database.db, owner.clinicId, { role: "clinician" });
  const settings = { graceDays: 3, signaturesNeeded: 2, overdueLinks: "stay-open" } as const;
  expect(await change(settings)).toEqual({ ok: true });
  expect(await getSafetySettings(owner, database.db)).toEqual({ ...settings, licensedClinicians: 2 });
  expect(await getClinic(owner, database.db)).toMatchObject(settings);
  await change(settings);
  await change({ ...settings, graceDays: 4 });
  expect(await audit()).toEqual([
    {
      detail: {
        graceDays: "7 to 3",
        signaturesNeeded: "1 to 2",
        overdueLinks: "pause-after-grace to stay-open",
      },
    },
    { detail: { graceDays: "3 to 4" } },
  ]);
  const lines = await listAudit(owner, { subjectIds: [owner.clinicId], limit: 9 }, database.db);
  expect(lines.map(({ who, detail }) => [who, detail.graceDays])).toEqual([
    ["Ana Novak", "3 to 4"],
    ["Ana Novak", "7 to 3"],
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

describe("an owner without a licence", () => {
  const refused = { ok: false, reason: "releases-hold" };
  let unlicensed: ClinicianActor;
  beforeEach(async () => {
    unlicensed = await makeClinician(database.db, owner.clinicId, { licensed: false });
  });

  /** A version whose links are paused, its review 30 days overdue. */
  async function overdue() {
    const { patientId, programId } = await makeVersion(database.db, owner);
    await moveReview(database, owner, programId, inDays(-30));
    await recordStandings(database.db);
    expect(await holdsIn(database, owner)).toEqual(["held 1"]);
    return patientId;
  }

  test.each([{ overdueLinks: "stay-open" }, { graceDays: 60 }] as const)(
    "does not open paused links by %o, and one with a licence does",
    async (settings) => {
      const patientId = await overdue();
      expect(await change(settings, unlicensed)).toEqual(refused);
      expect(await getSafetySettings(owner, database.db)).toMatchObject(standing);
      expect((await standingNow(database, owner, patientId)).is).toBe("on-hold");
      expect(await audit()).toEqual([]);
      expect(await change(settings)).toEqual({ ok: true });
      expect((await standingNow(database, owner, patientId)).is).toBe("overdue");
      expect(await holdsIn(database, owner)).toEqual(["held 1", "released 1"]);
    },
  );

  test("nor where a condition holds the version as well", async () => {
    const patientId = await overdue();
    await record(database, owner, patientId, "recent-fracture");
    expect(await change({ overdueLinks: "stay-open" }, unlicensed)).toEqual(refused);
    // What takes no hold away is theirs to set.
    expect(await change({ graceDays: 8, overdueLinks: "pause-at-once" }, unlicensed)).toEqual({ ok: true });
  });

  test("does not release what waits for a second signature by asking for one", async () => {
    await makeClinician(database.db, owner.clinicId, { role: "clinician" });
    const { patientId } = await makeVersion(database.db, owner);
    expect(await change({ signaturesNeeded: 2 })).toEqual({ ok: true });
    // A revision is signed for good; so that one signature is too few, the test passes over that.
    await database.asOwner(null, "alter table signed_revisions disable trigger refuse_row_change");
    await database.asOwner(owner.clinicId, "delete from signed_revisions where clinic_id = $1", [
      owner.clinicId,
    ]);
    await database.asOwner(null, "alter table signed_revisions enable always trigger refuse_row_change");
    expect((await standingNow(database, owner, patientId)).is).toBe("on-hold");
    expect(await change({ signaturesNeeded: 1 }, unlicensed)).toEqual(refused);
    expect((await standingNow(database, owner, patientId)).is).toBe("on-hold");
    expect(await change({ signaturesNeeded: 1 })).toEqual({ ok: true });
    expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
  });
});
