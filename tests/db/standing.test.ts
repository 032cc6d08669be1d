/** What a published version is now: each cause of a hold, who may take it away, and what the audit says of it. */
import { drizzle } from "drizzle-orm/node-postgres";
import { beforeEach, describe, expect, test } from "vitest";
import { inClinic } from "@/db/client";
import { addExclusion } from "@/db/commands/add-exclusion";
import { answerFinding } from "@/db/commands/answer-finding";
import { changeSafetySettings } from "@/db/commands/change-safety-settings";
import { setRollerDensity } from "@/db/commands/edit-patient";
import { removeCondition } from "@/db/commands/remove-condition";
import { removeExclusion } from "@/db/commands/remove-exclusion";
import { bringBackMove, retireMove } from "@/db/commands/retire-move";
import { saveDraft } from "@/db/commands/save-draft";
import { signMoves } from "@/db/commands/sign-moves";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { getPatient, getRecord } from "@/db/queries/patients";
import { findVerification, getVersion } from "@/db/queries/versions";
import { getVettedMove } from "@/db/queries/vetting";
import { readLiveStandings, recordStandings } from "@/db/standing";
import type { ClinicianActor } from "@/lib/access/actor";
import { addDays, dayAt } from "@/lib/clinic-days";
import { builtInSlugs, type MoveSlug, type OwnSlug } from "@/lib/moves/move";
import { prescribe } from "@/lib/program/program";
import { shortHash } from "@/lib/program/short-hash";
import type { ConditionId } from "@/lib/safety/condition-ids";
import type { Exclusion } from "@/lib/safety/patient-record";
import { testDatabase } from "../support/database";
import {
  acknowledgementOf,
  makeClinician,
  makeDraft,
  makeOwner,
  makeOwnMove,
  makeProgram,
  makeVersion,
  ownMoveInput,
  publish,
  readMove,
  today,
} from "../support/factories";
import {
  becauseOf,
  holdsIn,
  moveReview,
  record as recordHere,
  signOtherWords,
  standingNow,
} from "../support/holds";

const database = testDatabase();
let owner: ClinicianActor;

beforeEach(async () => {
  owner = await makeOwner(database.db);
});

const record = (patientId: string, condition: ConditionId, actor = owner) =>
  recordHere(database, actor, patientId, condition);
const standingOf = (patientId: string, number = 1) => standingNow(database, owner, patientId, number);
const heldBy = async (patientId: string) =>
  (await becauseOf(database, owner, patientId)).map(({ ruleId }) => ruleId);
const holds = () => holdsIn(database, owner);
const withdrawn = { revision: 3, withdrawsEarlier: true };

describe("a version is put on hold at once", () => {
  test("by a condition that stops every program, and released when it is taken off", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    expect(await standingOf(patientId)).toEqual({ is: "current" });
    const { conditionRowId } = await record(patientId, "recent-fracture");
    expect(await heldBy(patientId)).toEqual(["condition.recent-fracture"]);
    expect(await holds()).toEqual(["held 1 condition.recent-fracture"]);
    expect(await removeCondition(owner, patientId, conditionRowId, "another patient's", database.db)).toEqual(
      {
        ok: true,
      },
    );
    expect(await standingOf(patientId)).toEqual({ is: "current" });
    expect(await holds()).toEqual(["held 1 condition.recent-fracture", "released 1"]);
  });

  test("by a condition that asks for a note nobody has printed", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    await record(patientId, "disc-bulge-or-herniation");
    expect(await heldBy(patientId)).toContain("condition.disc-bulge-or-herniation");
  });

  test("by an exclusion of a move it holds, and not by one of a move it does not", async () => {
    const { patientId } = await makeVersion(database.db, owner, makeDraft({}, "four-move"));
    const exclude = (slug: MoveSlug) =>
      addExclusion(
        owner,
        patientId,
        { exclusion: { by: "move", move: slug, side: null }, reason: "" },
        database.db,
      );
    await exclude("thoracic-extension");
    expect(await standingOf(patientId)).toEqual({ is: "current" });
    expect(await holds()).toEqual([]);
    const { exclusionRowId } = await exclude("hamstring-roll");
    expect((await standingOf(patientId)).is).toBe("on-hold");
    expect(await removeExclusion(owner, patientId, exclusionRowId, database.db)).toEqual({ ok: true });
    expect(await standingOf(patientId)).toEqual({ is: "current" });
    expect((await holds()).map((line) => line.split(" ")[0])).toEqual(["held", "released"]);
  });

  test("by a move the clinic retires, with the reason, for every patient who has it", async () => {
    const one = await makeVersion(database.db, owner);
    const two = await makeVersion(database.db, owner);
    const without = makeDraft();
    const third = await makeVersion(
      database.db,
      owner,
      makeDraft({ moves: without.moves.filter((each) => each.move !== "hip-flexor-release") }),
    );
    await retireMove(owner, { slug: "hip-flexor-release", reason: "Two sore hips in May." }, database.db);
    for (const { patientId } of [one, two]) {
      const standing = await standingOf(patientId);
      expect(standing).toMatchObject({
        is: "on-hold",
        because: [{ ruleId: "MV-01", reason: "Two sore hips in May." }],
      });
    }
    expect(await standingOf(third.patientId)).toEqual({ is: "current" });
    expect(await holds()).toEqual(["held 1 MV-01", "held 1 MV-01"]);
    await bringBackMove(owner, { slug: "hip-flexor-release" }, database.db);
    expect(await standingOf(one.patientId)).toEqual({ is: "current" });
    expect(await holds()).toEqual(["held 1 MV-01", "held 1 MV-01", "released 1", "released 1"]);
  });

  test("by a later revision whose signer withdraws the earlier ones, and by no other later revision", async () => {
    const { patientId, programId } = await makeVersion(database.db, owner);
    await signOtherWords(database, owner, "hamstring-roll", { revision: 3 });
    expect(await standingOf(patientId)).toEqual({ is: "current" });
    await signOtherWords(database, owner, "lat-side-body-release", withdrawn);
    expect(await heldBy(patientId)).toEqual(["MV-05"]);
    expect((await getVettedMove(owner, "lat-side-body-release", database.db)).lastSigned?.revision).toBe(3);
    // Publishing anew takes the signed revision, and is the way out.
    await saveDraft(owner, programId, { draft: makeDraft({ weeks: 3 }), expectedVersion: 1 }, database.db);
    await recordStandings(database.db);
    expect(await holds()).toEqual(["held 1 MV-05"]);
    expect(await publish(database.db, owner, programId, 2)).toEqual({ ok: true, number: 2 });
    expect(await standingOf(patientId, 1)).toEqual({ is: "superseded" });
    expect(await standingOf(patientId, 2)).toEqual({ is: "current" });
    expect(await holds()).toEqual(["held 1 MV-05", "released 1"]);
  });

  test("by the signature that withdraws, in its own transaction", async () => {
    const { patientId, slug } = await publishOwnMove();
    await reviseOwnMove(slug);
    const later = await getVettedMove(owner, slug, database.db);
    expect(later).toMatchObject({ standing: "unsigned", livePrograms: 1, holdingPrograms: 1 });
    expect(await standingOf(patientId)).toEqual({ is: "current" });
    await signMoves(owner, { moves: [readMove(later)], note: "", withdrawsEarlier: true }, database.db);
    expect(await heldBy(patientId)).toEqual(["MV-05"]);
    expect(await holds()).toEqual(["held 1 MV-05"]);
  });

  test("by a roller that was not what an acknowledgement was given for, until a licensed one says it was", async () => {
    const { patientId, programId } = await makeProgram(database.db, owner);
    await record(patientId, "bleeding-risk");
    const refused = await publish(database.db, owner, programId);
    const open = !refused.ok && "findings" in refused ? refused.findings : [];
    for (const finding of open) {
      await answerFinding(owner, programId, acknowledgementOf(finding, "Go lightly."), database.db);
    }
    expect(await publish(database.db, owner, programId)).toEqual({ ok: true, number: 1 });
    const unlicensed = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      licensed: false,
    });
    expect(await setRollerDensity(unlicensed, patientId, "firm", database.db)).toEqual({ ok: true });
    expect(await heldBy(patientId)).toEqual(["condition.bleeding-risk"]);
    expect(await setRollerDensity(unlicensed, patientId, "medium", database.db)).toEqual({
      ok: false,
      reason: "releases-hold",
    });
    expect((await getRecord(owner, patientId, database.db)).rollerDensity).toBe("firm");
    expect(await setRollerDensity(owner, patientId, "medium", database.db)).toEqual({ ok: true });
    expect(await holds()).toEqual(["held 1 condition.bleeding-risk", "released 1"]);
  });

  test("and not by what the rules only warn of", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    const before = await standingOf(patientId);
    expect(await setRollerDensity(owner, patientId, "firm", database.db)).toEqual({ ok: true });
    expect(await standingOf(patientId)).toEqual(before);
  });
});

/** An own move, signed by its only clinician, in a published program. */
async function publishOwnMove() {
  const own = await makeOwnMove(database.db, owner);
  await signMoves(owner, { moves: [readMove(own)], note: "", withdrawsEarlier: false }, database.db);
  const version = await makeVersion(database.db, owner, makeDraft({ moves: [prescribe(own.move, "a")] }));
  return { ...version, slug: own.slug };
}

async function reviseOwnMove(slug: OwnSlug) {
  const input = ownMoveInput({ cues: ["Slower"] });
  const written = await writeOwnMove(owner, { slug, expectedRevision: 1, input }, database.db);
  expect(written).toEqual({ ok: true, slug, revision: 2 });
}

describe("a review date that is past", () => {
  // Fourteen hours ahead and eleven behind: one of them is on another day than the server, whatever the hour.
  test.each(["Pacific/Kiritimati", "Pacific/Pago_Pago"])(
    "makes a version overdue by the clinic's day, and pauses it as the clinic has set, in %s",
    async (timeZone) => {
      owner = await makeOwner(database.db, { timeZone });
      const day = dayAt(new Date(), timeZone);
      const ago = async (days: number) => {
        const { patientId, programId } = await makeVersion(database.db, owner);
        await moveReview(database, owner, programId, addDays(day, -days));
        return patientId;
      };
      const [due, past, within, over] = [await ago(0), await ago(1), await ago(7), await ago(8)];
      const all = async () =>
        Promise.all([due, past, within, over].map(async (each) => (await standingOf(each)).is));
      const set = (overdueLinks: "stay-open" | "pause-after-grace" | "pause-at-once") =>
        changeSafetySettings(owner, { graceDays: 7, signaturesNeeded: 1, overdueLinks }, database.db);
      await recordStandings(database.db);
      expect(await all()).toEqual(["current", "overdue", "overdue", "on-hold"]);
      await set("pause-at-once");
      expect(await all()).toEqual(["current", "on-hold", "on-hold", "on-hold"]);
      await set("stay-open");
      expect(await all()).toEqual(["current", "overdue", "overdue", "overdue"]);
      expect(await standingOf(over)).toEqual({ is: "overdue", overdueSince: addDays(day, -8) });
      expect((await holds()).sort()).toEqual([
        "held 1",
        "held 1",
        "held 1",
        "released 1",
        "released 1",
        "released 1",
      ]);
    },
  );
});

const refused = { ok: false, reason: "releases-hold" };

describe("who is not licensed", () => {
  test("records what holds a program, and cannot take it away again", async () => {
    const unlicensed = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      licensed: false,
    });
    const { patientId } = await makeVersion(database.db, owner);
    const { conditionRowId } = await record(patientId, "recent-fracture", unlicensed);
    const exclusion = { by: "side", side: "left" } as const;
    const { exclusionRowId } = await addExclusion(
      unlicensed,
      patientId,
      { exclusion, reason: "" },
      database.db,
    );
    const before = await getPatient(owner, patientId, database.db);
    // Each of the two is kept, though the other alone would hold it.
    expect(await removeExclusion(unlicensed, patientId, exclusionRowId, database.db)).toEqual(refused);
    expect(await removeCondition(unlicensed, patientId, conditionRowId, "no fracture", database.db)).toEqual(
      refused,
    );
    const after = await getPatient(owner, patientId, database.db);
    expect(after.conditions).toEqual(before.conditions);
    expect(after.exclusions).toEqual(before.exclusions);
    expect((await standingOf(patientId)).is).toBe("on-hold");
    expect(await holds()).toEqual(["held 1 condition.recent-fracture"]);
    expect(await removeExclusion(owner, patientId, exclusionRowId, database.db)).toEqual({ ok: true });
    expect(await removeCondition(owner, patientId, conditionRowId, "no fracture", database.db)).toEqual({
      ok: true,
    });
  });

  test("does not take one of two facts away behind the other, where both bar the same move", async () => {
    const unlicensed = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      licensed: false,
    });
    const { patientId } = await makeVersion(database.db, owner, makeDraft({}, "four-move"));
    const exclude = (by: ClinicianActor, exclusion: Exclusion) =>
      addExclusion(by, patientId, { exclusion, reason: "" }, database.db);
    const { exclusionRowId } = await exclude(owner, { by: "zone", zone: "posterior-thigh", side: null });
    await exclude(unlicensed, { by: "move", move: "hamstring-roll", side: null });
    expect(await removeExclusion(unlicensed, patientId, exclusionRowId, database.db)).toEqual(refused);
    expect((await getPatient(owner, patientId, database.db)).exclusions).toHaveLength(2);
  });

  test("takes away what holds nothing", async () => {
    const unlicensed = await makeClinician(database.db, owner.clinicId, {
      role: "clinician",
      licensed: false,
    });
    const { patientId } = await makeVersion(database.db, owner, makeDraft({}, "four-move"));
    const exclusion = { by: "move", move: "thoracic-extension", side: null } as const;
    const { exclusionRowId } = await addExclusion(owner, patientId, { exclusion, reason: "" }, database.db);
    expect(await removeExclusion(unlicensed, patientId, exclusionRowId, database.db)).toEqual({ ok: true });
    expect(await setRollerDensity(unlicensed, patientId, "soft", database.db)).toEqual({ ok: true });
    expect((await getRecord(owner, patientId, database.db)).rollerDensity).toBe("soft");
  });

  test("is judged by the licence of now, not of the sign-in", async () => {
    const clinician = await makeClinician(database.db, owner.clinicId, { role: "clinician" });
    await database.asOwner(owner.clinicId, "update clinicians set licensed = false where id = $1", [
      clinician.clinicianId,
    ]);
    const { patientId } = await makeVersion(database.db, owner);
    const { conditionRowId } = await record(patientId, "recent-fracture");
    expect(await removeCondition(clinician, patientId, conditionRowId, "x", database.db)).toMatchObject({
      ok: false,
    });
  });
});

describe("its handout's code", () => {
  test("says on hold, and names nobody", async () => {
    const { patientId } = await makeVersion(database.db, owner);
    await record(patientId, "recent-fracture");
    const { contentHash, verifyCode } = await getVersion(owner, patientId, 1, database.db);
    expect(await findVerification(verifyCode, database.db)).toEqual({
      standing: "on-hold",
      shortHash: shortHash(contentHash),
      publishedOn: today(),
    });
  });
});

test("a version is judged by the moves it holds: the words of the clinic's others are not fetched", async () => {
  const [only] = makeDraft().moves;
  if (!only) throw new Error("The draft has no move.");
  const { patientId } = await makeVersion(database.db, owner, makeDraft({ moves: [only] }));
  const asked: unknown[][] = [];
  const logger = {
    logQuery: (statement: string, values: unknown[]) => {
      if (statement.includes('from "signed_revisions"')) asked.push(values);
    },
  };
  const { standing } = await getVersion(owner, patientId, 1, drizzle(database.pool, { logger }));
  expect(standing).toEqual({ is: "current" });
  expect(asked.map((values) => builtInSlugs.filter((slug) => values.includes(slug)))).toEqual([[only.move]]);
});

test("a clinic's programs are judged in as many statements, one or twenty", async () => {
  const judge = () =>
    inClinic(database.db, owner.clinicId, (tx, now) => readLiveStandings(tx, owner.clinicId, now));
  await makeVersion(database.db, owner);
  const forOne = await database.countStatements(judge);
  for (let count = 1; count < 20; count++) await makeVersion(database.db, owner);
  expect(await database.countStatements(judge)).toBe(forOne);
  expect(await judge()).toHaveLength(20);
  expect(forOne).toBeLessThan(13);
});
