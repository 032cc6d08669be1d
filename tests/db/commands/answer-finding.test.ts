/** Clearances: what they need, how long they count, and what they release. */
import { beforeEach, describe, expect, test } from "vitest";
import { answerFinding } from "@/db/commands/answer-finding";
import { withdrawAnswer } from "@/db/commands/withdraw-answer";
import { recordStandings } from "@/db/standing";
import type { ClinicianActor } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import { testDatabase } from "../../support/database";
import {
  acknowledgementOf,
  clearanceOf,
  makeOwner,
  makeProgram,
  makeVersion,
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
    const refused = await publish(database.db, owner, programId);
    const findings = !refused.ok && "findings" in refused ? refused.findings : [];
    const open = findings.find(({ level, answer }) => level === "acknowledgement" && answer === null);
    if (!open) throw new Error("There is nothing open.");
    await answerFinding(owner, programId, acknowledgementOf(open, "Go slowly."), database.db);
    const rows = await database.asOwner<{ rule: string }>(
      owner.clinicId,
      "select rule_id as rule from finding_answers where clinic_id = $1 order by 1",
      [owner.clinicId],
    );
    expect(rows.map(({ rule }) => rule)).toEqual([open.ruleId, "condition.recent-fracture"].sort());
  });
});
