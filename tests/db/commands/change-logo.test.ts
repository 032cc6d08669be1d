import { beforeEach, describe, expect, test } from "vitest";
import { removeLogo, setLogo } from "@/db/commands/change-logo";
import { getClinic, getLogo } from "@/db/queries/clinics";
import { getVersion } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { contentHash } from "@/lib/program/snapshot";
import { testDatabase } from "../../support/database";
import { makeClinician, makeOwner, makeVersion } from "../../support/factories";
import { makeLogo } from "../../support/logos";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const named = ({ hash, width, height }: Awaited<ReturnType<typeof makeLogo>>) => ({ hash, width, height });
const rows = (statement: string) => database.asOwner(owner.clinicId, statement, [owner.clinicId]);

test("the clinic has the logo that was set, byte for byte, and none once it is removed", async () => {
  const logo = await makeLogo();
  await setLogo(owner, logo, database.db);
  expect((await getClinic(owner, database.db)).logo).toEqual(named(logo));
  expect(await getLogo(owner, logo.hash, database.db)).toEqual(logo);
  await removeLogo(owner, logo.hash, database.db);
  expect((await getClinic(owner, database.db)).logo).toBeNull();
  expect((await getLogo(owner, logo.hash, database.db)).png).toEqual(logo.png);
});

test("one set again is not stored twice, and what changes nothing is not written", async () => {
  const [first, second] = [await makeLogo("#204060"), await makeLogo("#406080")];
  await removeLogo(owner, first.hash, database.db);
  await setLogo(owner, first, database.db);
  await setLogo(owner, first, database.db);
  await setLogo(owner, second, database.db);
  await setLogo(owner, first, database.db);
  await removeLogo(owner, first.hash, database.db);
  await removeLogo(owner, first.hash, database.db);
  expect(await rows("select hash from clinic_logos where clinic_id = $1")).toHaveLength(2);
  expect(
    await rows(
      "select event, detail ->> 'hash' as hash from audit_events where clinic_id = $1 and event like 'logo.%' order by id",
    ),
  ).toEqual([
    { event: "logo.set", hash: first.hash },
    { event: "logo.set", hash: second.hash },
    { event: "logo.set", hash: first.hash },
    { event: "logo.removed", hash: first.hash },
  ]);
});

test("one that somebody has replaced meanwhile is not removed in place of the new one", async () => {
  const [seen, fresh] = [await makeLogo("#204060"), await makeLogo("#406080")];
  await setLogo(owner, seen, database.db);
  await setLogo(owner, fresh, database.db);
  await expect(removeLogo(owner, seen.hash, database.db)).rejects.toMatchObject({ code: "conflict" });
  expect((await getClinic(owner, database.db)).logo).toEqual(named(fresh));
});

test("is for owners alone", async () => {
  const logo = await makeLogo();
  await setLogo(owner, logo, database.db);
  for (const role of ["clinician", "assistant"] as const) {
    const actor = await makeClinician(database.db, owner.clinicId, { role });
    await expect(setLogo(actor, logo, database.db)).rejects.toMatchObject({ code: "forbidden" });
    await expect(removeLogo(actor, logo.hash, database.db)).rejects.toMatchObject({ code: "forbidden" });
    expect((await getLogo(actor, logo.hash, database.db)).hash).toBe(logo.hash);
  }
});

test("a version keeps the logo it was published with, whatever becomes of it", async () => {
  const [old, fresh] = [await makeLogo("#204060"), await makeLogo("#406080")];
  const before = await makeVersion(database.db, owner);
  await setLogo(owner, old, database.db);
  const during = await makeVersion(database.db, owner);
  await setLogo(owner, fresh, database.db);
  const after = await makeVersion(database.db, owner);
  const logoOf = async ({ patientId }: { patientId: string }) => {
    const version = await getVersion(owner, patientId, 1, database.db);
    expect(contentHash(version.snapshot)).toBe(version.contentHash);
    return version.snapshot.clinic.logo;
  };
  expect([await logoOf(before), await logoOf(during), await logoOf(after)]).toEqual([
    undefined,
    named(old),
    named(fresh),
  ]);
  expect((await getLogo(owner, old.hash, database.db)).png).toEqual(old.png);
});

describe("the database takes no logo", () => {
  const logo = async (change: object) => setLogo(owner, { ...(await makeLogo()), ...change }, database.db);

  test.each([
    ["of another hash than its bytes have", { hash: "0".repeat(64) }],
    ["that is wider than paper shows", { width: 601 }],
    ["that is no PNG", { png: new TextEncoder().encode("<svg xmlns='x'></svg>") }],
  ])("%s", async (_what, change) => {
    await expect(logo(change)).rejects.toMatchObject({ code: "unavailable" });
    expect((await getClinic(owner, database.db)).logo).toBeNull();
  });

  test("that is another clinic's, as the current one", async () => {
    const stranger = await makeOwner(database.db);
    const theirs = await makeLogo("#806040");
    await setLogo(stranger, theirs, database.db);
    await expect(
      database.asOwner(owner.clinicId, "update clinics set logo_hash = $2 where clinic_id = $1", [
        owner.clinicId,
        theirs.hash,
      ]),
    ).rejects.toThrow(/clinics_logo_of_clinic/);
  });

  test.each([
    "update clinic_logos set width = 1",
    "delete from clinic_logos",
    "truncate clinic_logos cascade",
  ])("in place of one it has: %s", async (statement) => {
    await setLogo(owner, await makeLogo(), database.db);
    await expect(database.asOwner(owner.clinicId, statement)).rejects.toThrow(/append-only/);
  });
});
