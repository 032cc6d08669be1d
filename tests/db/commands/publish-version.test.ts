import { beforeAll, describe, expect, test } from "vitest";
import { addExclusion } from "@/db/commands/add-exclusion";
import { editPatientContact } from "@/db/commands/edit-patient";
import { endProgram } from "@/db/commands/end-program";
import { publishVersion, type ShownFinding } from "@/db/commands/publish-version";
import { removeCondition } from "@/db/commands/remove-condition";
import { saveDraft } from "@/db/commands/save-draft";
import { signMoves } from "@/db/commands/sign-moves";
import { startProgram } from "@/db/commands/start-program";
import { takeBackPatient } from "@/db/commands/take-back-patient";
import { getProgram } from "@/db/queries/programs";
import { getToday } from "@/db/queries/today";
import { findVerification, getVersion, listVersions } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { addDays, dayAt } from "@/lib/clinic-days";
import { renderHandout } from "@/lib/handout/render-handout";
import { prescribe } from "@/lib/program/program";
import { contentHash, localesOf, snapshotIn, versionSnapshotSchema } from "@/lib/program/snapshot";
import { testDatabase } from "../../support/database";
import {
  makeClinic,
  makeClinician,
  makeDraft,
  makeOwner,
  makeOwnMove,
  makePatient,
  makeProgram,
  makeVersion,
  publish as publishShown,
  readMove,
  today,
} from "../../support/factories";
import { moveReview, record } from "../../support/holds";
import { readPdf } from "../../support/pdf-text";

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

const publish = (programId: string, expectedDraftVersion = 1, actor = owner) =>
  publishShown(database.db, actor, programId, expectedDraftVersion);

/** Saves another draft; gives its version. */
async function change(programId: string, weeks: number, expectedVersion = 1) {
  const saved = await saveDraft(
    owner,
    programId,
    { draft: makeDraft({ weeks }), expectedVersion },
    database.db,
  );
  if (!saved.ok) throw new Error(saved.reason);
  return saved.draftVersion;
}

describe("a published version", () => {
  test("is the checked draft, frozen, with the hash of its content", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    const version = await getVersion(owner, patientId, 1, database.db);
    expect(versionSnapshotSchema.parse(version.snapshot)).toEqual(version.snapshot);
    expect(contentHash(version.snapshot)).toBe(version.contentHash);
    expect(version).toMatchObject({
      number: 1,
      publishedBy: "Ana Novak",
      superseded: false,
      isCurrent: true,
    });
    expect(version.snapshot).toMatchObject({
      versionNumber: 1,
      verifyCode: version.verifyCode,
      publishedOn: today(),
      patient: { printedName: "R. S.", rollerDensity: "medium" },
      clinician: { name: "Ana Novak", title: "PT" },
      handsOnSeconds: 580,
      wholeSessionSeconds: 720,
    });
  });

  test("does not change with draft, record or name", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    const { standing: _now, ...before } = await getVersion(owner, patientId, 1, database.db);
    await saveDraft(owner, programId, { draft: makeDraft({ weeks: 1 }), expectedVersion: 1 }, database.db);
    await record(database, owner, patientId, "osteoporosis");
    await editPatientContact(
      owner,
      patientId,
      { name: "New", phone: null, email: null, reference: null, locale: "es" },
      database.db,
    );
    expect(await getVersion(owner, patientId, 1, database.db)).toMatchObject(before);
  });

  test("numbers count up for each patient, over programs, and the newest one counts", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    expect(await publish(programId, await change(programId, 3))).toEqual({ ok: true, number: 2 });
    await endProgram(owner, programId, "changed", database.db);
    const second = await startProgram(owner, patientId, makeDraft(), database.db);
    if (!second.ok) throw new Error(second.reason);
    expect(await publish(second.programId)).toEqual({ ok: true, number: 3 });
    const versions = await listVersions(owner, patientId, database.db);
    expect(
      versions.map(({ number, superseded, programEndedAt }) => [number, superseded, programEndedAt !== null]),
    ).toEqual([
      [3, false, false],
      [2, false, true],
      [1, true, true],
    ]);
    expect((await getVersion(owner, patientId, 2, database.db)).endReason).toBe("changed");
    expect((await getProgram(owner, patientId, database.db))?.latestVersion).toBe(3);
  });

  test("is one, however often the same draft is published at once or again", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    const results = await Promise.all([publish(programId), publish(programId), publish(programId)]);
    expect(results).toEqual([1, 1, 1].map((number) => ({ ok: true, number })));
    const back = await change(programId, makeDraft().weeks, await change(programId, 3));
    expect(await publish(programId, back)).toEqual({ ok: true, number: 1 });
    expect(await listVersions(owner, patientId, database.db)).toHaveLength(1);
    expect((await getToday(owner, database.db)).drafts.map(({ id }) => id)).not.toContain(patientId);
  });

  test("is another one when the draft or an answer is another", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    expect(await publish(programId, await change(programId, 3))).toEqual({ ok: true, number: 2 });
    await editPatientContact(
      owner,
      patientId,
      { name: "R. S. T.", phone: null, email: null, reference: null, locale: "en" },
      database.db,
    );
    expect(await publish(programId, 2)).toEqual({ ok: true, number: 3 });
  });

  test("keeps its patient from being taken back", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    expect(await takeBackPatient(owner, patientId, database.db)).toEqual({
      ok: false,
      reason: "has-published",
    });
    const { patientId: draftOnly } = await makeProgram(database.db, owner);
    expect(await takeBackPatient(owner, draftOnly, database.db)).toEqual({ ok: true });
  });
});

describe("the patient's language", () => {
  /** A patient who reads Spanish, with a draft of these moves. */
  async function spanishProgram(draft = makeDraft()) {
    const patientId = await makePatient(database.db, owner, { locale: "es" });
    const started = await startProgram(owner, patientId, draft, database.db);
    if (!started.ok) throw new Error(started.reason);
    return { patientId, programId: started.programId };
  }

  /** The built-in sequence with a move of the clinic's own, signed. */
  async function draftWithOwnMove(plainName: string) {
    const own = await makeOwnMove(database.db, owner, { plainName });
    await signMoves(owner, { moves: [readMove(own)], note: "", withdrawsEarlier: false }, database.db);
    return makeDraft({ moves: [...makeDraft().moves.slice(0, 1), prescribe(own.move, "own")] });
  }

  test("is the version's, with every other language its moves are there in", async () => {
    const { patientId, programId } = await spanishProgram();
    expect(await publish(programId)).toEqual({ ok: true, number: 1 });
    const { snapshot } = await getVersion(owner, patientId, 1, database.db);
    expect(localesOf(snapshot)).toEqual(["es", "en"]);
    expect(versionSnapshotSchema.parse(snapshot)).toEqual(snapshot);
    const english = await makeVersion(database.db, owner);
    const told = await getVersion(owner, english.patientId, 1, database.db);
    expect(localesOf(told.snapshot)).toEqual(["en", "es"]);
    expect(snapshot.moves[0]?.move.plainName).toBe(snapshotIn(told.snapshot, "es")?.moves[0]?.move.plainName);
    expect(snapshot.moves[0]?.move.plainName).not.toBe(told.snapshot.moves[0]?.move.plainName);
  });

  test("with a move nobody has put into it nothing is published, and the move is named", async () => {
    const draft = await draftWithOwnMove("Short thigh roll");
    const { patientId, programId } = await spanishProgram(draft);
    expect(await publish(programId)).toEqual({
      ok: false,
      reason: "untranslated",
      moves: ["Short thigh roll"],
    });
    expect(await listVersions(owner, patientId, database.db)).toEqual([]);
    const contact = { name: "R. S.", phone: null, email: null, reference: null, locale: "en" } as const;
    await editPatientContact(owner, patientId, contact, database.db);
    expect(await publish(programId)).toEqual({ ok: true, number: 1 });
    const { snapshot } = await getVersion(owner, patientId, 1, database.db);
    expect(localesOf(snapshot)).toEqual(["en"]);
  });

  test("once changed is that of the next version alone, though the draft is the same", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    const contact = { name: "R. S.", phone: null, email: null, reference: null, locale: "es" } as const;
    await editPatientContact(owner, patientId, contact, database.db);
    expect((await getVersion(owner, patientId, 1, database.db)).snapshot.locale).toBe("en");
    expect(await publish(programId)).toEqual({ ok: true, number: 2 });
    expect((await getVersion(owner, patientId, 2, database.db)).snapshot.locale).toBe("es");
  });
});

describe("its code", () => {
  test("says current, superseded with the day, and withdrawn; an unknown one says nothing", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    const { contentHash: hash, verifyCode } = await getVersion(owner, patientId, 1, database.db);
    const compared = `${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
    expect(await findVerification(verifyCode, database.db)).toEqual({
      standing: "current",
      shortHash: compared,
      publishedOn: today(),
    });
    const readAloud = verifyCode.toLowerCase().replace(/(.{4})/g, "$1-");
    expect(await findVerification(readAloud, database.db)).toMatchObject({ standing: "current" });
    await publish(programId, await change(programId, 3));
    expect(await findVerification(verifyCode, database.db)).toEqual({
      standing: "superseded",
      shortHash: compared,
      publishedOn: today(),
      supersededOn: today(),
    });
    await endProgram(owner, programId, "x", database.db);
    expect(await findVerification(verifyCode, database.db)).toEqual({
      standing: "withdrawn",
      shortHash: compared,
      publishedOn: today(),
    });
    expect(await findVerification("A".repeat(26), database.db)).toBeNull();
    expect(await findVerification("'; drop table versions", database.db)).toBeNull();
  });

  test("is found when it is typed as the sheet has it", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    const { snapshot, verifyCode } = await getVersion(owner, patientId, 1, database.db);
    const printed = await renderHandout({
      snapshot,
      contentHash: contentHash(snapshot),
      locale: snapshot.locale,
      logo: null,
      layout: "standard",
      paper: "a4",
      linkUrl: null,
      linkExpiresOn: null,
      verifyUrl: `https://clinic.example/verify/${verifyCode}`,
      standing: "current",
    });
    if (!printed.ok) throw new Error(printed.reason);
    for (const { text } of (await readPdf(printed.pdf)).pages) {
      const typed = /Code ((?:[A-Z2-7]{4} ){6}[A-Z2-7]{2})/.exec(text)?.[1] ?? "";
      expect(await findVerification(typed, database.db)).toMatchObject({ standing: "current" });
    }
  });

  test("says overdue from the clinic's day after the review day on", async () => {
    // Fourteen hours ahead and eleven behind: one of them is on another day than the server, whatever the hour.
    for (const timeZone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
      const actor = await makeOwner(database.db, { timeZone });
      const day = dayAt(new Date(), timeZone);
      const standingFor = async (reviewOn: string) => {
        const { patientId, programId } = await makeVersion(database.db, actor);
        await moveReview(database, actor, programId, reviewOn);
        const { verifyCode } = await getVersion(actor, patientId, 1, database.db);
        return (await findVerification(verifyCode, database.db))?.standing;
      };
      expect([await standingFor(day), await standingFor(addDays(day, -1))], timeZone).toEqual([
        "current",
        "overdue",
      ]);
    }
  });
});

describe("publishing is refused", () => {
  test("when a warning is another one than was shown, with what the rules say now", async () => {
    const { programId } = await makeProgram(database.db, owner);
    const publishing = (shown: readonly ShownFinding[]) =>
      publishVersion(owner, programId, { expectedDraftVersion: 1, shown }, database.db);
    const refused = await publishing([]);
    if (refused.ok || refused.reason !== "changed") throw new Error("Nothing was changed.");
    const [warning, ...others] = refused.findings;
    if (!warning) throw new Error("The draft has no warning.");
    expect(warning.level).toBe("warning");
    const stale = { ...warning, reason: "Something else." };
    expect(await publishing([stale, ...others])).toMatchObject({ reason: "changed" });
    expect(await publishing(refused.findings)).toEqual({ ok: true, number: 1 });
  });

  test("for a draft saved since it was looked at", async () => {
    const { programId } = await makeProgram(database.db, owner);
    expect(await publish(programId, 2)).toEqual({ ok: false, reason: "conflict" });
  });

  // Fourteen hours ahead and eleven behind: one of them is on another day than the server, whatever the hour.
  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "with a review date before the clinic's day, until it has a new one, in %s",
    async (timeZone) => {
      const actor = await makeOwner(database.db, { timeZone });
      const day = dayAt(new Date(), timeZone);
      const yesterday = makeDraft({ reviewOn: addDays(day, -1) });
      const { patientId, programId } = await makeProgram(database.db, actor, yesterday);
      const refused = await publish(programId, 1, actor);
      if (refused.ok || refused.reason !== "unresolved") throw new Error("It was published.");
      expect(refused.findings.filter(({ level }) => level !== "warning")).toMatchObject([
        { ruleId: "RF-08", level: "prohibited", remedy: "Set a new review date." },
      ]);
      expect(await listVersions(actor, patientId, database.db)).toEqual([]);
      const draft = makeDraft({ reviewOn: day });
      await saveDraft(actor, programId, { draft, expectedVersion: 1 }, database.db);
      expect(await publish(programId, 2, actor)).toEqual({ ok: true, number: 1 });
      expect((await getVersion(actor, patientId, 1, database.db)).standing).toEqual({ is: "current" });
    },
  );

  test("for an empty draft", async () => {
    const { programId } = await makeProgram(database.db, owner, makeDraft({ moves: [] }));
    expect(await publish(programId)).toEqual({ ok: false, reason: "empty" });
  });

  test("without a licence, and to an assistant", async () => {
    const { programId } = await makeProgram(database.db, owner);
    const unlicensed = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      licensed: false,
    });
    expect(await publish(programId, 1, unlicensed)).toEqual({ ok: false, reason: "not-licensed" });
    const assistant = await makeClinician(database.db, owner.clinicId, {
      role: "assistant",
      licensed: false,
    });
    await expect(publish(programId, 1, assistant)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("when the licence ended since the sign-in was read", async () => {
    const clinician = await makeClinician(database.db, owner.clinicId, { role: "clinician" });
    const { programId } = await makeProgram(database.db, owner);
    await database.asOwner(owner.clinicId, "update clinicians set licensed = false where id = $1", [
      clinician.clinicianId,
    ]);
    expect(await publish(programId, 1, clinician)).toEqual({ ok: false, reason: "not-licensed" });
  });

  test("with moves nobody has signed in this clinic", async () => {
    const unsigned = await makeClinician(database.db, await makeClinic(database.db));
    const { programId } = await makeProgram(database.db, unsigned);
    expect(await publish(programId, 1, unsigned)).toMatchObject({ ok: false, reason: "unresolved" });
  });

  test.each([
    ["radiating-leg-pain"],
    ["recent-fracture"],
    ["bladder-bowel-or-saddle"],
    ["disc-bulge-or-herniation"],
  ] as const)("for a patient with %s, until it is settled", async (condition) => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    const { conditionRowId } = await record(database, owner, patientId, condition);
    expect(await publish(programId)).toMatchObject({ ok: false, reason: "unresolved" });
    expect(await listVersions(owner, patientId, database.db)).toEqual([]);
    await removeCondition(owner, patientId, conditionRowId, "ruled out", database.db);
    expect(await publish(programId)).toEqual({ ok: true, number: 1 });
  });

  test("for a move the patient must not do", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    const exclusion = { by: "zone", zone: "thoracic", side: null } as const;
    await addExclusion(owner, patientId, { exclusion, reason: "sore back" }, database.db);
    expect(await publish(programId)).toMatchObject({
      ok: false,
      findings: expect.arrayContaining([expect.objectContaining({ level: "move-excluded", answer: null })]),
    });
  });

  test("whichever of the two comes first: a fact recorded while publishing is never passed over", async () => {
    for (let round = 0; round < 10; round++) {
      const { patientId, programId } = await makeProgram(database.db, owner);
      const [published] = await Promise.all([
        publish(programId),
        record(database, owner, patientId, "radiating-leg-pain"),
      ]);
      const [order] = await database.asOwner<{ first: string }>(
        owner.clinicId,
        `select case when (select published_at from versions where patient_id = $1) is null then 'refused' else 'published' end as first`,
        [patientId],
      );
      expect(order?.first).toBe(published.ok ? "published" : "refused");
      expect(await publish(programId)).toMatchObject({ ok: false, reason: "unresolved" });
    }
  });
});
