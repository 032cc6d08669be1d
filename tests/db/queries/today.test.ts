import { expect, test } from "vitest";
import { endProgram } from "@/db/commands/end-program";
import { renewLinkPin } from "@/db/commands/renew-link-pin";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { saveDraft } from "@/db/commands/save-draft";
import { getToday } from "@/db/queries/today";
import { recordStandings } from "@/db/standing";
import { addDays } from "@/lib/clinic-days";
import { testDatabase } from "../../support/database";
import {
  makeDraft,
  makeLink,
  makeLinkWithPin,
  makeOwner,
  makeProgram,
  makeVersion,
  today,
} from "../../support/factories";
import { moveReview, record } from "../../support/holds";

const database = testDatabase();

test("reviews due within a week come up, the most overdue first; later and ended ones do not", async () => {
  const owner = await makeOwner(database.db);
  const reviewIn = (days: number) =>
    makeVersion(database.db, owner, makeDraft({ reviewOn: addDays(today(), days) }));
  const soon = await reviewIn(7);
  await reviewIn(8);
  const due = await reviewIn(1);
  const ended = await reviewIn(2);
  await endProgram(owner, ended.programId, "done", database.db);
  const page = await getToday(owner, database.db);
  expect(page.reviewsDue.map(({ id }) => id)).toEqual([due.patientId, soon.patientId]);
  expect(page.unsignedMoves).toBe(0);
});

test("drafts are programs with something not yet published; publishing takes them off", async () => {
  const owner = await makeOwner(database.db);
  const draft = await makeProgram(database.db, owner);
  const published = await makeVersion(database.db, owner);
  const changed = await makeVersion(database.db, owner);
  await saveDraft(
    owner,
    changed.programId,
    { draft: makeDraft({ weeks: 2 }), expectedVersion: 1 },
    database.db,
  );
  const page = await getToday(owner, database.db);
  expect(page.drafts.map(({ id, programState }) => [id, programState])).toEqual([
    [changed.patientId, "live"],
    [draft.patientId, "draft"],
  ]);
  expect(page.recentlyPublished.map(({ id }) => id)).toEqual([changed.patientId, published.patientId]);
});

test("links that end within a week or are in grace come up; revoked and dead ones do not", async () => {
  const owner = await makeOwner(database.db);
  const endsIn = async (interval: string) => {
    const { linkId } = await makeLink(database.db, owner);
    await database.asOwner(
      owner.clinicId,
      `update share_links set created_at = now() - interval '90 days', expires_at = now() + interval '${interval}' where id = $1`,
      [linkId],
    );
    return linkId;
  };
  const soon = await endsIn("6 days");
  await endsIn("8 days");
  const grace = await endsIn("-6 days");
  await endsIn("-8 days");
  const page = await getToday(owner, database.db);
  expect(page.expiringLinks.map(({ linkId, state }) => [linkId, state])).toEqual([
    [grace, "grace"],
    [soon, "live"],
  ]);
});

test("links that wrong codes have locked come up while they would open; with tries left or closed they do not", async () => {
  const owner = await makeOwner(database.db);
  const triedTimes = async (tries: number, change = "") => {
    const made = await makeLinkWithPin(database.db, owner);
    await database.asOwner(
      owner.clinicId,
      `update share_links set pin_tries = ${tries}, created_at = now() - interval '90 days' ${change} where id = $1`,
      [made.linkId],
    );
    return made;
  };
  const locked = await triedTimes(5);
  const inGrace = await triedTimes(5, ", expires_at = now() - interval '6 days'");
  await triedTimes(4);
  await triedTimes(5, ", expires_at = now() - interval '8 days'");
  const revoked = await triedTimes(5);
  await revokeShareLink(owner, revoked.linkId, database.db);
  const ended = await triedTimes(5);
  await endProgram(owner, ended.programId, "done", database.db);
  const lockedNow = async () => (await getToday(owner, database.db)).lockedLinks;
  expect(await lockedNow()).toEqual(
    [inGrace, locked].map(({ linkId, patientId }) => ({
      linkId,
      label: "Phone",
      patientId,
      patientName: "R. S.",
      versionNumber: 1,
    })),
  );
  await renewLinkPin(owner, locked.linkId, database.db);
  expect((await lockedNow()).map(({ linkId }) => linkId)).toEqual([inGrace.linkId]);
});

test("programs on hold come up, the gravest first and then the latest, with what holds them and since when", async () => {
  const owner = await makeOwner(database.db);
  const earlier = await makeVersion(database.db, owner);
  await moveReview(database, owner, earlier.programId, addDays(today(), -30));
  await recordStandings(database.db);
  const latest = await makeVersion(database.db, owner);
  await record(database, owner, latest.patientId, "recent-fracture");
  const page = await getToday(owner, database.db);
  const gravest = await makeVersion(database.db, owner);
  await record(database, owner, gravest.patientId, "bladder-bowel-or-saddle");
  await record(database, owner, (await makeVersion(database.db, owner)).patientId, "recent-fracture");
  expect((await getToday(owner, database.db)).onHold[0]?.patientId).toBe(gravest.patientId);
  expect(page.onHold).toMatchObject([
    { patientId: latest.patientId, patientName: "R. S.", versionNumber: 1, overdueSince: null },
    { patientId: earlier.patientId, because: [], overdueSince: addDays(today(), -30) },
  ]);
  expect(page.onHold[0]?.because).toHaveLength(1);
  expect(Object.keys(page.onHold[0]?.because[0] ?? {}).sort()).toEqual([
    "level",
    "mark",
    "reason",
    "remedy",
    "title",
  ]);
  expect(page.onHold.every(({ since }) => since instanceof Date)).toBe(true);
  expect(page.reviewsDue.map(({ id, programState }) => [id, programState])).toEqual([
    [earlier.patientId, "on-hold"],
  ]);
  expect(page.recentlyPublished.map(({ programState }) => programState)).toEqual(["on-hold", "on-hold"]);
});
