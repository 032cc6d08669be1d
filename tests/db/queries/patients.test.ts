import { beforeAll, describe, expect, test } from "vitest";
import { addExclusion } from "@/db/commands/add-exclusion";
import { editPatientContact, savePatientNotes, setRollerDensity } from "@/db/commands/edit-patient";
import { endProgram } from "@/db/commands/end-program";
import { recordCondition } from "@/db/commands/record-condition";
import { removeCondition } from "@/db/commands/remove-condition";
import { removeExclusion } from "@/db/commands/remove-exclusion";
import { takeBackPatient } from "@/db/commands/take-back-patient";
import { findLikelyDuplicates, getPatient, getRecord, listPatients } from "@/db/queries/patients";
import type { ClinicianActor } from "@/lib/access/actor";
import { type Exclusion, patientRecordSchema } from "@/lib/safety/patient-record";
import { testDatabase } from "../../support/database";
import {
  makeClinician,
  makeLink,
  makeOwner,
  makePatient,
  makeProgram,
  makeVersion,
} from "../../support/factories";

const database = testDatabase();
let owner: ClinicianActor;
let assistant: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
  assistant = await makeClinician(database.db, owner.clinicId, {
    role: "assistant",
    licensed: false,
    name: "Mina",
  });
});

const names = async (actor: ClinicianActor, search: string) =>
  (await listPatients(actor, { search }, database.db)).map(({ name }) => name);

describe("the list", () => {
  test("finds names and references without case, accents or punctuation", async () => {
    const actor = await makeOwner(database.db);
    await makePatient(database.db, actor, { name: "Łucja Sørensen", reference: "HL-2007" });
    await makePatient(database.db, actor, { name: "José O’Neill" });
    await makePatient(database.db, actor, { name: "100% Test_Name" });
    expect(await names(actor, "lucja sorensen")).toEqual(["Łucja Sørensen"]);
    expect(await names(actor, "hl 2007")).toEqual(["Łucja Sørensen"]);
    expect(await names(actor, "JOSE o'n")).toEqual(["José O’Neill"]);
    await makePatient(database.db, actor, { name: "M. K." });
    expect(await names(actor, "mk")).toEqual(["M. K."]);
    expect(await names(actor, "100%")).toEqual(["100% Test_Name"]);
    expect(await names(actor, "%")).toHaveLength(4);
    expect(await names(actor, "nobody")).toEqual([]);
  });

  test("puts the patient worked on last first, and keeps to its limit", async () => {
    const actor = await makeOwner(database.db);
    const first = await makePatient(database.db, actor, { name: "First" });
    await makePatient(database.db, actor, { name: "Second" });
    expect(await names(actor, "")).toEqual(["Second", "First"]);
    await savePatientNotes(actor, first, { notes: "called", readNotes: "" }, database.db);
    expect(await names(actor, "")).toEqual(["First", "Second"]);
    expect(await listPatients(actor, { search: "", limit: 1 }, database.db)).toHaveLength(1);
  });

  test("says where each patient's program stands", async () => {
    const actor = await makeOwner(database.db);
    await makePatient(database.db, actor);
    await makeProgram(database.db, actor);
    await makeVersion(database.db, actor);
    const ended = await makeVersion(database.db, actor);
    await endProgram(actor, ended.programId, "done", database.db);
    const list = await listPatients(actor, { search: "" }, database.db);
    expect(list.map(({ programState, versionNumber }) => [programState, versionNumber])).toEqual([
      ["ended", 1],
      ["live", 1],
      ["draft", null],
      ["none", null],
    ]);
    expect(list[1]?.publishedAt).toBeInstanceOf(Date);
    expect(list[1]?.reviewOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test("says that a program is on hold, and of nobody else's", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    const other = await makeVersion(database.db, owner);
    const recorded = { condition: "recent-fracture", zone: null, side: null, variant: null } as const;
    await recordCondition(owner, patientId, { recorded, note: "" }, database.db);
    const listed = await listPatients(owner, { search: "" }, database.db);
    const stateOf = (id: string) => listed.find((each) => each.id === id)?.programState;
    expect(stateOf(patientId)).toBe("on-hold");
    expect(stateOf(other.patientId)).toBe("live");
  });

  test("points out a likely duplicate", async () => {
    const actor = await makeOwner(database.db);
    const id = await makePatient(database.db, actor, { name: "M. K." });
    for (const typed of ["mk", "M.K.", " m k "]) {
      expect(await findLikelyDuplicates(actor, typed, database.db), typed).toEqual([{ id, name: "M. K." }]);
    }
    expect(await findLikelyDuplicates(actor, "M. L.", database.db)).toEqual([]);
    expect(await findLikelyDuplicates(actor, "...", database.db)).toEqual([]);
  });
});

describe("the record", () => {
  const exclusions: Exclusion[] = [
    { by: "move", move: "hamstring-roll", side: "left" },
    { by: "zone", zone: "calf-rest", side: null },
    { by: "position", position: "prone" },
    { by: "side", side: "right" },
  ];

  test("gives conditions and exclusions back as they were recorded, with who did it", async () => {
    const patientId = await makePatient(database.db, owner, {
      phone: "555",
      email: "p@x.example",
      notes: "n",
    });
    const recorded = {
      condition: "hip-replacement",
      zone: null,
      side: "left",
      variant: "posterior",
    } as const;
    await recordCondition(owner, patientId, { recorded, note: "2024" }, database.db);
    for (const exclusion of exclusions)
      await addExclusion(owner, patientId, { exclusion, reason: "sore" }, database.db);
    await setRollerDensity(owner, patientId, "soft", database.db);
    const patient = await getPatient(owner, patientId, database.db);
    expect(patient).toMatchObject({ phone: "555", email: "p@x.example", notes: "n", hasPublished: false });
    expect(patient.conditions).toMatchObject([{ recorded, note: "2024", recordedBy: "Ana Novak" }]);
    expect(patient.exclusions.map(({ recorded: { exclusion } }) => exclusion)).toEqual(exclusions);
    const record = await getRecord(owner, patientId, database.db);
    expect(patientRecordSchema.parse(record)).toEqual({
      rollerDensity: "soft",
      conditions: [recorded],
      exclusions: exclusions.map((exclusion) => ({ exclusion, reason: "sore" })),
    });
  });

  test("does not take the same fact twice, and forgets a removed one", async () => {
    const patientId = await makePatient(database.db, owner);
    const recorded = { condition: "osteoporosis", zone: null, side: null, variant: null } as const;
    const exclusion = { by: "side", side: "left" } as const;
    const twice = () =>
      Promise.all([
        recordCondition(owner, patientId, { recorded, note: "" }, database.db),
        addExclusion(owner, patientId, { exclusion, reason: "" }, database.db),
      ]);
    const [[condition, excluded]] = [await twice(), await twice()];
    const record = await getRecord(owner, patientId, database.db);
    expect([record.conditions.length, record.exclusions.length]).toEqual([1, 1]);
    await removeCondition(owner, patientId, condition.conditionRowId, "ruled out", database.db);
    await removeExclusion(owner, patientId, excluded.exclusionRowId, database.db);
    expect(await getRecord(owner, patientId, database.db)).toMatchObject({ conditions: [], exclusions: [] });
    const kept = await database.asOwner(
      owner.clinicId,
      "select removal_reason from patient_conditions where id = $1",
      [condition.conditionRowId],
    );
    expect(kept).toEqual([{ removal_reason: "ruled out" }]);
    const again = removeCondition(owner, patientId, condition.conditionRowId, "x", database.db);
    await expect(again).rejects.toMatchObject({ code: "not-found" });
  });

  test("says whether a version was ever published", async () => {
    const { patientId } = await makeLink(database.db, owner);
    expect((await getPatient(owner, patientId, database.db)).hasPublished).toBe(true);
  });
});

describe("the patient's language", () => {
  test("is English until somebody sets it, and no other than the languages there are", async () => {
    const patientId = await makePatient(database.db, owner);
    expect((await getPatient(owner, patientId, database.db)).locale).toBe("en");
    const spanish = await makePatient(database.db, owner, { locale: "es" });
    expect((await getPatient(owner, spanish, database.db)).locale).toBe("es");
    const unknown = database.asOwner(owner.clinicId, "update patients set locale = 'xx' where id = $1", [
      patientId,
    ]);
    await expect(unknown).rejects.toThrow(/patients_locale/);
  });
});

describe("an assistant", () => {
  test("adds patients, edits contact lines, and takes back a patient nothing was done for", async () => {
    const patientId = await makePatient(database.db, assistant);
    const contact = { name: "New", phone: null, email: null, reference: "R-1", locale: "es" } as const;
    await editPatientContact(assistant, patientId, contact, database.db);
    expect(await getPatient(assistant, patientId, database.db)).toMatchObject(contact);
    expect(await takeBackPatient(assistant, patientId, database.db)).toEqual({ ok: true });
    await expect(getPatient(assistant, patientId, database.db)).rejects.toMatchObject({ code: "not-found" });
  });

  test("does not take back clinical work, and records none", async () => {
    const { patientId } = await makeProgram(database.db, owner);
    await expect(takeBackPatient(assistant, patientId, database.db)).rejects.toMatchObject({
      code: "forbidden",
    });
    const recorded = { condition: "osteoporosis", zone: null, side: null, variant: null } as const;
    const exclusion = { by: "side", side: "left" } as const;
    for (const attempt of [
      () => recordCondition(assistant, patientId, { recorded, note: "" }, database.db),
      () => addExclusion(assistant, patientId, { exclusion, reason: "" }, database.db),
      () => setRollerDensity(assistant, patientId, "firm", database.db),
      () => savePatientNotes(assistant, patientId, { notes: "x", readNotes: null }, database.db),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ code: "forbidden" });
    }
  });
});

describe("notes", () => {
  const save = (patientId: string, notes: string, readNotes: string | null) =>
    savePatientNotes(owner, patientId, { notes, readNotes }, database.db);

  test("of two tabs at once are never lost: one saves, the other is shown what stands", async () => {
    for (let round = 0; round < 10; round++) {
      const patientId = await makePatient(database.db, owner, { notes: "read by both" });
      const saved = await Promise.all(
        ["left tab", "right tab"].map((notes) => save(patientId, notes, "read by both")),
      );
      const { notes } = await getPatient(owner, patientId, database.db);
      expect(saved.map(({ ok }) => ok).sort()).toEqual([false, true]);
      expect(saved.map((each) => each.notes)).toEqual([notes, notes]);
    }
  });

  test("are saved over others when that is said, and the same ones are no conflict", async () => {
    const patientId = await makePatient(database.db, owner, { notes: "theirs" });
    expect(await save(patientId, "theirs", "older")).toEqual({ ok: true, notes: "theirs" });
    expect(await save(patientId, "mine", "older")).toEqual({
      ok: false,
      reason: "conflict",
      notes: "theirs",
    });
    expect(await save(patientId, "mine", null)).toEqual({ ok: true, notes: "mine" });
  });
});
