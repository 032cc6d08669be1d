/** Answers to findings; of clearances, how long they count and what they release. */
import { beforeEach, describe, expect, test } from "vitest";
import { answerFinding } from "@/db/commands/answer-finding";
import { saveDraft } from "@/db/commands/save-draft";
import { withdrawAnswer } from "@/db/commands/withdraw-answer";
import { getProgram } from "@/db/queries/programs";
import { getVersion } from "@/db/queries/versions";
import { recordStandings } from "@/db/standing";
import type { ClinicianActor } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import { testDatabase } from "../../support/database";
import {
  acknowledgementOf,
  clearanceOf,
  makeClinician,
  makeDraft,
  makeOwner,
  makeProgram,
  makeVersion,
  openFinding,
  publish,
  today,
} from "../../support/factories";
import { becauseOf, holdsIn, record, standingNow } from "../../support/holds";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const heldBy = async (patientId: string) =>
  (await becauseOf(database, owner, patientId)).map(({ ruleId }) => ruleId);

describe("an answer", () => {
  test("lets a program through, is kept with the version, and printed for the patient", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner, makeDraft({}, "four-move"));
    await record(database, owner, patientId, "disc-bulge-or-herniation");
    for (;;) {
      const result = await publish(database.db, owner, programId);
      if (result.ok) break;
      const finding = await openFinding(database.db, owner, programId, "acknowledgement");
      const answered = await answerFinding(
        owner,
        programId,
        acknowledgementOf(finding, "Go slow."),
        database.db,
      );
      expect(answered).toMatchObject({ ok: true });
    }
    const { snapshot } = await getVersion(owner, patientId, 1, database.db);
    const answers = snapshot.findings.flatMap(({ answer }) => (answer ? [answer] : []));
    expect(answers.length).toBeGreaterThan(0);
    expect(answers[0]).toMatchObject({ note: "Go slow.", answeredBy: "Ana Novak, PT" });
    expect(snapshot.forYou).toContain("Go slow.");
  });

  test("takes the place of an earlier one and can be withdrawn", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "disc-bulge-or-herniation");
    const finding = await openFinding(database.db, owner, programId, "acknowledgement");
    const answer = acknowledgementOf(finding, "Go slow.");
    await answerFinding(owner, programId, answer, database.db);
    const again = await answerFinding(owner, programId, { ...answer, note: "Slower." }, database.db);
    if (!again.ok) throw new Error(again.reason);
    expect(again.answers.filter(({ ruleId }) => ruleId === finding.ruleId).map(({ note }) => note)).toEqual([
      "Slower.",
    ]);
    const withdrawn = await withdrawAnswer(owner, programId, finding, database.db);
    expect(withdrawn.answers.filter(({ ruleId }) => ruleId === finding.ruleId)).toEqual([]);
    await expect(withdrawAnswer(owner, programId, finding, database.db)).rejects.toMatchObject({
      code: "not-found",
    });
  });

  test("is taken only for a finding there is, of the kind it asks for", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "radiating-leg-pain");
    const finding = await openFinding(database.db, owner, programId, "program-excluded");
    const answer = (change: object) =>
      answerFinding(owner, programId, { ...acknowledgementOf(finding, "Go slow."), ...change }, database.db);
    expect(await answer({ findingId: "nothing/1" })).toEqual({ ok: false, reason: "no-such-finding" });
    expect(await answer({})).toEqual({ ok: false, reason: "not-answerable" });
    await expect(answer({ kind: "clearance" })).rejects.toMatchObject({ code: "invalid" });
    await expect(answer({ clearedBy: "Dr. Lee" })).rejects.toMatchObject({ code: "invalid" });
    await expect(answer(clearanceOf(finding, { validUntil: null }))).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(answer(clearanceOf(finding, { clearedOn: null }))).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(answer(clearanceOf(finding, { note: " " }))).rejects.toMatchObject({ code: "invalid" });
    expect(await answer(clearanceOf(finding))).toMatchObject({ ok: true });
  });

  test("of one kind leaves one of the other kind standing", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "radiating-leg-pain");
    const excluded = await openFinding(database.db, owner, programId, "program-excluded");
    await answerFinding(owner, programId, clearanceOf(excluded), database.db);
    const caution = await openFinding(database.db, owner, programId, "acknowledgement");
    await answerFinding(owner, programId, acknowledgementOf(caution, "Go slow."), database.db);
    expect(await publish(database.db, owner, programId)).toEqual({ ok: true, number: 1 });
    const { ruleId, move, side } = caution;
    const left = await withdrawAnswer(
      owner,
      programId,
      { ruleId, move, side, kind: "acknowledgement" },
      database.db,
    );
    expect(left.answers.map(({ kind }) => kind)).toEqual(["clearance"]);
  });

  test("is taken only for the facts that were shown", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "disc-bulge-or-herniation");
    const shown = await openFinding(database.db, owner, programId, "acknowledgement");
    const draft = makeDraft({ moves: makeDraft().moves.slice(1) });
    await saveDraft(owner, programId, { draft, expectedVersion: 1 }, database.db);
    const answered = await answerFinding(owner, programId, acknowledgementOf(shown, "Go slow."), database.db);
    if (answered.ok || answered.reason !== "changed") throw new Error("The change was not seen.");
    const fresh = answered.findings.find(({ id }) => id === shown.id);
    expect(fresh?.factsDigest).not.toBe(shown.factsDigest);
    expect((await getProgram(owner, patientId, database.db))?.answers).toEqual([]);
  });

  test("is not taken with a note that tells the patient what no note may", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "disc-bulge-or-herniation");
    const finding = await openFinding(database.db, owner, programId, "acknowledgement");
    const answer = acknowledgementOf(finding, "Start slow. Roll over your low back.");
    expect(await answerFinding(owner, programId, answer, database.db)).toEqual({
      ok: false,
      reason: "prohibited-note",
      words: "Roll over your low back",
    });
    expect((await getProgram(owner, patientId, database.db))?.answers).toEqual([]);
  });

  test("needs a licence", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "disc-bulge-or-herniation");
    const finding = await openFinding(database.db, owner, programId, "acknowledgement");
    const unlicensed = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      licensed: false,
    });
    const answering = answerFinding(
      unlicensed,
      programId,
      acknowledgementOf(finding, "Go slow."),
      database.db,
    );
    await expect(answering).rejects.toMatchObject({ code: "forbidden" });
  });
});

describe("a clearance", () => {
  const clearable = async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(database, owner, patientId, "recent-fracture");
    const refused = await publish(database.db, owner, programId);
    if (refused.ok || refused.reason !== "unresolved") throw new Error("Nothing is to be cleared.");
    const finding = refused.findings.find(({ ruleId }) => ruleId === "condition.recent-fracture");
    if (!finding) throw new Error("There is nothing to clear.");
    expect(await answerFinding(owner, programId, clearanceOf(finding), database.db)).toMatchObject({
      ok: true,
    });
    expect(await publish(database.db, owner, programId)).toEqual({ ok: true, number: 1 });
    return { patientId, programId, finding };
  };
  const moveEnd = (validUntil: string) =>
    database.asOwner(
      owner.clinicId,
      "update finding_answers set valid_until = $2, cleared_on = $2 where clinic_id = $1",
      [owner.clinicId, validUntil],
    );

  test("counts through its last day; the day after, the version is on hold and the timer says so once", async () => {
    const { patientId } = await clearable();
    await moveEnd(today());
    expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
    await moveEnd(addDays(today(), -1));
    expect(await heldBy(patientId)).toEqual(["condition.recent-fracture"]);
    expect(await holdsIn(database, owner)).toEqual([]);
    await recordStandings(database.db);
    await recordStandings(database.db);
    expect(await holdsIn(database, owner)).toEqual(["held 1 condition.recent-fracture"]);
  });

  test("that is withdrawn holds the version, and a new one on the held version releases it", async () => {
    const { patientId, programId, finding } = await clearable();
    await withdrawAnswer(owner, programId, finding, database.db);
    expect(await heldBy(patientId)).toEqual(["condition.recent-fracture"]);
    const [held] = await becauseOf(database, owner, patientId);
    const answered = await answerFinding(
      owner,
      programId,
      clearanceOf(held, { about: { version: 1 }, note: "Union on the film of today." }),
      database.db,
    );
    expect(answered).toMatchObject({ ok: true });
    expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
    expect(await holdsIn(database, owner)).toEqual(["held 1 condition.recent-fracture", "released 1"]);
  });

  test("can be renewed on the version before it ends", async () => {
    const { patientId, programId, finding } = await clearable();
    const renewed = clearanceOf(finding, {
      about: { version: 1 },
      validUntil: addDays(today(), 365),
      clearedBy: "Dr. Ueda",
    });
    const answered = await answerFinding(owner, programId, renewed, database.db);
    if (!answered.ok) throw new Error(answered.reason);
    expect(answered.answers).toMatchObject([{ clearedBy: "Dr. Ueda", validUntil: addDays(today(), 365) }]);
    expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
    expect(await holdsIn(database, owner)).toEqual([]);
  });

  test("is not the finding of a version that is not live, and an acknowledgement is none at all", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    await record(database, owner, patientId, "recent-fracture");
    const [held] = await becauseOf(database, owner, patientId);
    const answer = (change: object) =>
      answerFinding(owner, programId, clearanceOf(held, { about: { version: 1 }, ...change }), database.db);
    expect(await answer({ about: { version: 2 } })).toEqual({ ok: false, reason: "no-such-finding" });
    expect(await answer({ findingId: "MV-01/x" })).toEqual({ ok: false, reason: "no-such-finding" });
    const none = { clearedBy: null, clearedOn: null, validUntil: null };
    expect(await answer({ kind: "acknowledgement", ...none })).toEqual({
      ok: false,
      reason: "not-answerable",
    });
    expect(await answer({ factsDigest: "0".repeat(64) })).toMatchObject({ reason: "changed" });
    expect(await answer({ clearedOn: addDays(today(), 1) })).toEqual({
      ok: false,
      reason: "clearance-dates",
    });
    expect(await answer({ validUntil: addDays(today(), -1), clearedOn: addDays(today(), -9) })).toEqual({
      ok: false,
      reason: "clearance-dates",
    });
    expect(await answer({ validUntil: addDays(today(), 366) })).toEqual({
      ok: false,
      reason: "clearance-dates",
    });
    expect((await standingNow(database, owner, patientId)).is).toBe("on-hold");
    // What was found is no patient text: it may name any place.
    expect(await answer({ note: "Told by the surgeon to roll over the low back." })).toMatchObject({
      ok: true,
    });
    expect(await standingNow(database, owner, patientId)).toEqual({ is: "current" });
  });

  test("that counts is kept when a program has too many answers; those that count no more go", async () => {
    const { patientId, programId } = await clearable();
    await database.asOwner(
      owner.clinicId,
      `insert into finding_answers (clinic_id, id, program_id, kind, rule_id, facts_digest, note, answered_by, answered_by_name, answered_at)
       select $1, gen_random_uuid(), $2, 'acknowledgement', 'x', lpad(to_hex(n), 64, '0'), 'x', $3, 'x', now() from generate_series(1, 60) n`,
      [owner.clinicId, programId, owner.clinicianId],
    );
    await record(database, owner, patientId, "disc-bulge-or-herniation");
    const open = await openFinding(database.db, owner, programId, "acknowledgement");
    await answerFinding(owner, programId, acknowledgementOf(open, "Go slowly."), database.db);
    const rows = await database.asOwner<{ rule: string }>(
      owner.clinicId,
      "select rule_id as rule from finding_answers where clinic_id = $1 order by 1",
      [owner.clinicId],
    );
    expect(rows.map(({ rule }) => rule)).toEqual([open.ruleId, "condition.recent-fracture"].sort());
  });
});
