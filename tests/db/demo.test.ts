import { beforeAll, describe, expect, test } from "vitest";
import { endProgram } from "@/db/commands/end-program";
import { recordCondition } from "@/db/commands/record-condition";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { setUpClinic } from "@/db/commands/set-up-clinic";
import { fillDemoClinic } from "@/db/demo";
import { getClinic } from "@/db/queries/clinics";
import { listPatients } from "@/db/queries/patients";
import { getProgram } from "@/db/queries/programs";
import { isSetUpNeeded } from "@/db/queries/set-up";
import { getShareLink, openSharedVersion } from "@/db/queries/share-links";
import { findClinicianForSignIn } from "@/db/queries/sign-ins";
import { getToday } from "@/db/queries/today";
import { getVersion } from "@/db/queries/versions";
import { listVetting } from "@/db/queries/vetting";
import type { ClinicianActor } from "@/lib/access/actor";
import { localesOf, untranslatedLines } from "@/lib/program/snapshot";
import { openLink, signIn } from "../support/actors";
import { testDatabase } from "../support/database";
import { linkKey } from "../support/factories";

describe("the demo clinic", () => {
  const database = testDatabase();
  let asked = 0;
  const passwordHash = async () => {
    asked++;
    return "$argon2id$demo";
  };
  const fill = () => fillDemoClinic({ passwordHash, linkKey }, database.db);
  let email: string;
  let linkId: string;
  let owner: ClinicianActor;

  beforeAll(async () => {
    // Two starts at once on a new data folder: one fills, the other finds it filled.
    const [first, second] = await Promise.all([fill(), fill()]);
    expect(second).toEqual(first);
    ({ email, linkId } = first);
    const found = await findClinicianForSignIn(email, database.db);
    if (!found) throw new Error("The owner was not found.");
    owner = await signIn(found, database.db);
  });

  test("is set up with its owner licensed, every built-in move signed, and one of its own that waits for it", async () => {
    expect(await isSetUpNeeded(database.db)).toBe(false);
    expect(owner).toMatchObject({ name: "Ana Novak", role: "owner", licensed: true });
    expect((await getClinic(owner, database.db)).name).toBe("Harbour Lane Physical Therapy");
    const vetting = await listVetting(owner, database.db);
    expect(vetting.filter(({ standing }) => standing === "signed")).toHaveLength(7);
    expect(vetting.filter(({ standing }) => standing !== "signed")).toMatchObject([
      {
        move: { name: "Hamstring roll, upper half" },
        origin: { is: "own", writtenBy: "Joel Reyes" },
        standing: "unsigned",
        signing: "open",
      },
    ]);
  });

  test("has one patient for each thing a record can do to a program", async () => {
    const patients = await listPatients(owner, { search: "" }, database.db);
    expect(patients.map(({ name, programState }) => `${name} ${programState}`).sort()).toEqual([
      "D. A. draft",
      "E. G. live",
      "L. B. draft",
      "M. K. none",
      "R. S. live",
      "T. W. on-hold",
    ]);
  });

  test("has a patient whose version is in Spanish, the clinic's lines too, and can be had in English", async () => {
    const [patient] = await listPatients(owner, { search: "E. G." }, database.db);
    if (!patient) throw new Error("There is nobody of that name.");
    const { snapshot } = await getVersion(owner, patient.id, 1, database.db);
    expect(localesOf(snapshot)).toEqual(["es", "en"]);
    expect(untranslatedLines(snapshot.clinic, "es")).toEqual([]);
  });

  test("shows a program on hold, with what holds it and since when", async () => {
    const { onHold } = await getToday(owner, database.db);
    expect(onHold).toMatchObject([
      { patientName: "T. W.", versionNumber: 1, because: [{ title: expect.stringContaining("fracture") }] },
    ]);
    expect(onHold[0]?.since).not.toBeNull();
  });

  test("has a share link that opens the coach sequence", async () => {
    const shared = await openSharedVersion(await openLink(linkId, linkKey, database.db), database.db);
    expect(shared).toMatchObject({
      is: "open",
      snapshot: {
        patient: { printedName: "R. S." },
        versionNumber: 1,
        handsOnSeconds: 580,
        wholeSessionSeconds: 720,
      },
    });
  });

  test("is filled once: a later start finds it as it was", async () => {
    const before = asked;
    expect(await fill()).toEqual({ email, linkId });
    expect(asked).toBe(before);
    expect(await listPatients(owner, { search: "" }, database.db)).toHaveLength(6);
  });

  test("gives a new link when the link key is another one", async () => {
    const otherKey = new Uint8Array(32).fill(8);
    const renewed = await fillDemoClinic({ passwordHash, linkKey: otherKey }, database.db);
    expect(renewed.linkId).not.toBe(linkId);
    await openLink(renewed.linkId, otherKey, database.db);
    // With the first key the first link is the one that works.
    expect((await fill()).linkId).toBe(linkId);
  });

  test("gives a new link when the last one opens nothing any more, and a new program when all have ended", async () => {
    await revokeShareLink(owner, linkId, database.db);
    const renewed = await fill();
    expect(renewed.linkId).not.toBe(linkId);
    const { programId } = await getShareLink(owner, renewed.linkId, database.db);
    const [spanish] = await listPatients(owner, { search: "E. G." }, database.db);
    const other = spanish && (await getProgram(owner, spanish.id, database.db));
    for (const id of [programId, other?.id ?? ""]) await endProgram(owner, id, "done", database.db);
    const again = await fill();
    expect((await openLink(again.linkId, linkKey, database.db)).programId).not.toBe(programId);
  });

  test("gives no link to a program that was put on hold", async () => {
    const before = await fill();
    const link = await getShareLink(owner, before.linkId, database.db);
    const held = (await listPatients(owner, { search: "" }, database.db)).filter(
      ({ name }) => name === "R. S.",
    );
    const recorded = { condition: "recent-fracture", zone: null, side: null, variant: null } as const;
    for (const { id } of held) await recordCondition(owner, id, { recorded, note: "" }, database.db);
    const after = await fill();
    const shared = await openSharedVersion(await openLink(after.linkId, linkKey, database.db), database.db);
    expect(shared?.is).toBe("open");
    expect((await getShareLink(owner, after.linkId, database.db)).programId).not.toBe(link.programId);
  });
});

describe("setting up", () => {
  const database = testDatabase();
  const input = {
    clinic: {
      name: "C",
      phone: "1",
      hours: "",
      emergencyNumber: "112",
      closedLine: "",
      timeZone: "Europe/Vienna",
    },
    owner: { name: "O", email: "O@C.example", passwordHash: "x", licensed: false, licence: "", title: "" },
  };

  test("refuses a time zone nobody can count in", async () => {
    const clinic = { ...input.clinic, timeZone: "Mars/Olympus" };
    await expect(setUpClinic({ ...input, clinic }, database.db)).rejects.toMatchObject({ code: "invalid" });
    expect(await isSetUpNeeded(database.db)).toBe(true);
  });

  test("is done by one of ten at once", async () => {
    const results = await Promise.all(Array.from({ length: 10 }, () => setUpClinic(input, database.db)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await isSetUpNeeded(database.db)).toBe(false);
    expect(await findClinicianForSignIn("o@c.example", database.db)).not.toBeNull();
  });

  test("keeps the demo out of a clinic of one's own", async () => {
    const filling = fillDemoClinic({ passwordHash: async () => "x", linkKey }, database.db);
    await expect(filling).rejects.toThrow(/holds a clinic of yours, not the demo/);
  });
});
