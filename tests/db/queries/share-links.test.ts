import { beforeAll, describe, expect, test } from "vitest";
import { changeHandoutSettings } from "@/db/commands/change-handout-settings";
import { endProgram } from "@/db/commands/end-program";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { removeCondition } from "@/db/commands/remove-condition";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { saveDraft } from "@/db/commands/save-draft";
import { startProgram } from "@/db/commands/start-program";
import { startSession } from "@/db/commands/start-session";
import {
  findShareLinkBySecretHash,
  getShareLink,
  listShareLinks,
  openSharedVersion,
  readSharedStanding,
  readShareSecret,
} from "@/db/queries/share-links";
import type { ClinicianActor, LinkActor } from "@/lib/access/actor";
import { addDays } from "@/lib/clinic-days";
import { contentHash } from "@/lib/program/snapshot";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { openLink } from "../../support/actors";
import { testDatabase } from "../../support/database";
import {
  inDays,
  linkKey,
  makeDraft,
  makeLink,
  makeOwner,
  makePatient,
  makeProgram,
  makeVersion,
  publish,
  today,
} from "../../support/factories";
import { record } from "../../support/holds";

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

const lines = {
  name: "Test Clinic",
  phone: "555-0100",
  hours: "Monday to Friday",
  emergencyNumber: "911",
  closedLine: "",
};
const start = (version: number | null = 1, clientSessionId = "0123456789abcdef") => ({
  clientSessionId,
  version,
});
const startedOf = async (linkId: string) => (await getShareLink(owner, linkId, database.db)).sessionsStarted;
const hashOf = (linkId: string) => hashShareSecret(shareSecret(linkKey, linkId));
const find = (linkId: string) => findShareLinkBySecretHash(hashOf(linkId), null, database.db);
const open = async (actor: LinkActor) => {
  const shared = await openSharedVersion(actor, database.db);
  if (shared?.is !== "open") throw new Error("The link does not open the version.");
  return shared;
};
const expireAt = (linkId: string, when: string) =>
  database.asOwner(
    owner.clinicId,
    `update share_links set created_at = now() - interval '200 days', expires_at = now() ${when} where id = $1`,
    [linkId],
  );

describe("a link", () => {
  test("opens its program's current version and says until when", async () => {
    const { linkId, programId } = await makeLink(database.db, owner);
    expect(await find(linkId)).toEqual({
      is: "open",
      link: { clinicId: owner.clinicId, shareLinkId: linkId, programId },
    });
    const shared = await open(await openLink(linkId, linkKey, database.db));
    expect(shared.snapshot.versionNumber).toBe(1);
    expect(shared.contentHash).toBe(contentHash(shared.snapshot));
    expect(shared.inGrace).toBe(false);
    expect(shared.expiresAt.toISOString()).toBe(`${addDays(today(), 31)}T00:00:00.000Z`);
  });

  test("opens the new version once there is one", async () => {
    const { linkId, programId } = await makeLink(database.db, owner);
    await saveDraft(owner, programId, { draft: makeDraft({ weeks: 3 }), expectedVersion: 1 }, database.db);
    await publish(database.db, owner, programId, 2);
    const { snapshot } = await open(await openLink(linkId, linkKey, database.db));
    expect([snapshot.versionNumber, snapshot.weeks]).toEqual([2, 3]);
  });

  test("works through its days of grace and says so, then is unknown", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const actor = await openLink(linkId, linkKey, database.db);
    await expireAt(linkId, "- interval '6 days 23 hours'");
    expect(await find(linkId)).toMatchObject({ is: "open", link: { shareLinkId: linkId } });
    expect((await open(actor)).inGrace).toBe(true);
    expect((await getShareLink(owner, linkId, database.db)).state).toBe("grace");
    await expireAt(linkId, "- interval '7 days 1 second'");
    expect(await find(linkId)).toEqual({ is: "closed" });
    expect(await openSharedVersion(actor, database.db)).toBeNull();
    expect((await getShareLink(owner, linkId, database.db)).state).toBe("expired");
  });

  test("is dead the moment it is revoked, for one who is already inside too", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const actor = await openLink(linkId, linkKey, database.db);
    await revokeShareLink(owner, linkId, database.db);
    expect(await find(linkId)).toEqual({ is: "closed" });
    expect(await openSharedVersion(actor, database.db)).toBeNull();
    await expect(startSession(actor, start(), database.db)).rejects.toMatchObject({
      code: "not-found",
    });
    expect((await getShareLink(owner, linkId, database.db)).state).toBe("revoked");
  });

  test("dies with its program", async () => {
    const { linkId, programId } = await makeLink(database.db, owner);
    const actor = await openLink(linkId, linkKey, database.db);
    await endProgram(owner, programId, "discharged", database.db);
    expect(await find(linkId)).toEqual({ is: "closed" });
    expect(await openSharedVersion(actor, database.db)).toBeNull();
    expect((await getShareLink(owner, linkId, database.db)).revokedAt).not.toBeNull();
  });

  test("unknown and malformed secrets open nothing", async () => {
    expect(await findShareLinkBySecretHash(hashShareSecret("x".repeat(43)), null, database.db)).toBeNull();
    expect(await findShareLinkBySecretHash("", null, database.db)).toBeNull();
  });

  test("is not in the database in any form that opens it", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const secret = shareSecret(linkKey, linkId);
    const rows = await database.asOwner<{ row: string }>(
      owner.clinicId,
      "select share_links::text as row from share_links union all select audit_events::text from audit_events union all select d::text from directory.share_links d",
    );
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  });
});

describe("a link's secret", () => {
  test("is the one that opens it", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const read = await readShareSecret(owner, linkId, linkKey, database.db);
    if (!read.ok) throw new Error(read.reason);
    expect(read.secret).toBe(shareSecret(linkKey, linkId));
    expect(read.link).not.toHaveProperty("secretHash");
  });

  test("is lost with the key it was made with", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const read = await readShareSecret(owner, linkId, new Uint8Array(32).fill(8), database.db);
    expect(read).toEqual({ ok: false, reason: "other-key" });
  });

  test("is not given for a link that opens nothing", async () => {
    const { linkId } = await makeLink(database.db, owner);
    await revokeShareLink(owner, linkId, database.db);
    expect(await readShareSecret(owner, linkId, linkKey, database.db)).toEqual({
      ok: false,
      reason: "closed",
    });
  });
});

describe("issuing", () => {
  const issue = (programId: string, expiresOn: string) =>
    issueShareLink(owner, programId, { label: "Phone", expiresOn }, linkKey, database.db);

  test("needs a published version", async () => {
    const { programId } = await makeProgram(database.db, owner);
    expect(await issue(programId, addDays(today(), 1))).toEqual({ ok: false, reason: "not-published" });
  });

  test("takes today and 180 days on, and neither yesterday nor 181", async () => {
    const { programId } = await makeVersion(database.db, owner);
    expect(await issue(programId, addDays(today(), -1))).toEqual({ ok: false, reason: "in-the-past" });
    expect(await issue(programId, addDays(today(), 181))).toEqual({ ok: false, reason: "too-far" });
    expect(await issue(programId, today())).toMatchObject({ ok: true });
    expect(await issue(programId, addDays(today(), 180))).toMatchObject({ ok: true });
    const states = (await listShareLinks(owner, programId, database.db)).map(
      ({ state, label }) => `${label} ${state}`,
    );
    expect(states).toEqual(["Phone live", "Phone live"]);
  });

  test("ends a link with the clinic's day, not the server's", async () => {
    const auckland = await makeOwner(database.db, { timeZone: "Pacific/Auckland" });
    const { programId } = await makeVersion(database.db, auckland);
    const issued = await issueShareLink(
      auckland,
      programId,
      { label: "P", expiresOn: addDays(today(), 60) },
      linkKey,
      database.db,
    );
    if (!issued.ok) throw new Error(issued.reason);
    const { expiresAt } = await getShareLink(auckland, issued.linkId, database.db);
    const there = new Intl.DateTimeFormat("sv", {
      timeZone: "Pacific/Auckland",
      dateStyle: "short",
      timeStyle: "medium",
    });
    expect(there.format(expiresAt)).toBe(`${addDays(today(), 61)} 00:00:00`);
  });
});

describe("a phone that holds a version another one has taken the place of", () => {
  const withSecondVersion = async () => {
    const made = await makeLink(database.db, owner);
    const { programId, linkId } = made;
    const link = await openLink(linkId, linkKey, database.db);
    const draft = { draft: makeDraft({ weeks: 3 }), expectedVersion: 1 };
    await saveDraft(owner, programId, draft, database.db);
    await publish(database.db, owner, programId, 2);
    return { ...made, link };
  };

  test("is told that the plan has changed, and cannot start it or have it counted", async () => {
    const { link, linkId } = await withSecondVersion();
    expect(await readSharedStanding(link, 1, database.db)).toEqual({ is: "changed" });
    expect(await startSession(link, start(1), database.db)).toEqual({ is: "changed" });
    expect(await startedOf(linkId)).toBe(0);
    expect(await readSharedStanding(link, 2, database.db)).toEqual({ is: "open" });
    expect(await startSession(link, start(2), database.db)).toEqual({ is: "counted" });
    expect(await startedOf(linkId)).toBe(1);
  });

  test("is told that the plan is paused before that it has changed", async () => {
    const { link, patientId } = await withSecondVersion();
    await record(database, owner, patientId, "recent-fracture");
    expect(await readSharedStanding(link, 1, database.db)).toEqual({
      is: "on-hold",
      locale: "en",
      clinic: lines,
    });
    expect(await startSession(link, start(1), database.db)).toEqual({
      is: "on-hold",
      locale: "en",
      clinic: lines,
    });
  });

  test("and does not say which, is told of the current one", async () => {
    const { link } = await withSecondVersion();
    expect(await readSharedStanding(link, null, database.db)).toEqual({ is: "open" });
    expect(await startSession(link, start(null), database.db)).toEqual({ is: "counted" });
  });
});

test("a link to a plan past its review date opens it and says so, for as long as links stay open", async () => {
  const { linkId, programId } = await makeLink(database.db, owner);
  const link = await openLink(linkId, linkKey, database.db);
  // A version is written once; to see time pass, the test passes over that.
  await database.asOwner(null, "alter table versions disable trigger refuse_row_change");
  const reviewOn = (daysAgo: number) =>
    database.asOwner(owner.clinicId, "update versions set review_on = $2 where program_id = $1", [
      programId,
      addDays(today(), -daysAgo),
    ]);
  expect((await open(link)).reviewDue).toBe(false);
  await reviewOn(7);
  expect((await open(link)).reviewDue).toBe(true);
  await reviewOn(8);
  expect((await openSharedVersion(link, database.db))?.is).toBe("on-hold");
});

describe("a link to a version on hold", () => {
  test("opens the clinic's lines and nothing else, counts no session, and opens again afterwards", async () => {
    const { patientId, programId, linkId } = await makeLink(database.db, owner);
    const link = await openLink(linkId, linkKey, database.db);
    expect(await readSharedStanding(link, 1, database.db)).toEqual({ is: "open" });
    const { conditionRowId } = await record(database, owner, patientId, "recent-fracture");
    expect(await openSharedVersion(link, database.db)).toEqual({
      is: "on-hold",
      locale: "en",
      clinic: lines,
    });
    expect(await readSharedStanding(link, 1, database.db)).toEqual({
      is: "on-hold",
      locale: "en",
      clinic: lines,
    });
    expect(await startSession(link, start(), database.db)).toEqual({
      is: "on-hold",
      locale: "en",
      clinic: lines,
    });
    expect(await startedOf(linkId)).toBe(0);
    await removeCondition(owner, patientId, conditionRowId, "no fracture", database.db);
    expect((await openSharedVersion(link, database.db))?.is).toBe("open");
    expect(await startSession(link, start(), database.db)).toEqual({ is: "counted" });
    expect(await startSession(link, start(), database.db)).toEqual({ is: "already" });
    await endProgram(owner, programId, "done", database.db);
    expect(await readSharedStanding(link, 1, database.db)).toBeNull();
  });
});

test("a link on hold says whom to call in the language of the plan, as the clinic says it today", async () => {
  const spanish = await makeOwner(database.db);
  const patientId = await makePatient(database.db, spanish, { locale: "es" });
  const started = await startProgram(spanish, patientId, makeDraft(), database.db);
  if (!started.ok) throw new Error(started.reason);
  const published = await publish(database.db, spanish, started.programId);
  if (!published.ok) throw new Error(JSON.stringify(published));
  const phone = { label: "Phone", expiresOn: inDays(30) };
  const issued = await issueShareLink(spanish, started.programId, phone, linkKey, database.db);
  if (!issued.ok) throw new Error(issued.reason);
  const link = await openLink(issued.linkId, linkKey, database.db);
  await record(database, spanish, patientId, "recent-fracture");
  const held = { is: "on-hold", locale: "es", clinic: lines };
  expect(await openSharedVersion(link, database.db)).toEqual(held);
  const linesInOtherLocales = { es: { hours: "De lunes a viernes", closedLine: "Vaya a urgencias." } };
  await changeHandoutSettings(spanish, { paper: null, linesInOtherLocales }, database.db);
  const today = { ...held, clinic: { ...lines, ...linesInOtherLocales.es } };
  expect(await openSharedVersion(link, database.db)).toEqual(today);
  expect(await readSharedStanding(link, 1, database.db)).toEqual(today);
  expect(await startSession(link, start(), database.db)).toEqual(today);
});

describe("pressing Start", () => {
  test("counts once for each session the phone names, however often it calls", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const actor = await openLink(linkId, linkKey, database.db);
    const presses = Array.from({ length: 20 }, (_, index) =>
      startSession(actor, start(1, index % 2 ? "session-number-one" : "session-number-two"), database.db),
    );
    const counted = (await Promise.all(presses)).filter((press) => press.is === "counted");
    expect(counted).toHaveLength(2);
    const link = await getShareLink(owner, linkId, database.db);
    expect(link.sessionsStarted).toBe(2);
    expect(link.lastStartedAt).not.toBeNull();
  });

  test("opening alone counts nothing", async () => {
    const { linkId } = await makeLink(database.db, owner);
    await openSharedVersion(await openLink(linkId, linkKey, database.db), database.db);
    expect((await getShareLink(owner, linkId, database.db)).sessionsStarted).toBe(0);
  });

  test("takes no session id of another shape", async () => {
    const { linkId } = await makeLink(database.db, owner);
    const actor = await openLink(linkId, linkKey, database.db);
    for (const id of ["", "short", "x".repeat(65), "spaces are not here"]) {
      await expect(startSession(actor, start(1, id), database.db), id).rejects.toMatchObject({
        code: "invalid",
      });
    }
  });
});
