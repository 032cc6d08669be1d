import { beforeAll, describe, expect, test, vi } from "vitest";
import { endProgram } from "@/db/commands/end-program";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { openWithPin } from "@/db/commands/open-with-pin";
import { renewLinkPin } from "@/db/commands/renew-link-pin";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { startSession } from "@/db/commands/start-session";
import { hashSecret, newLinkPin } from "@/db/ids";
import {
  findOpenLink as findOpenLinkOf,
  findShareLinkBySecretHash,
  getShareLink,
  listShareLinks,
} from "@/db/queries/share-links";
import { type ClinicianActor, mintLinkActor, mintLockedLinkActor } from "@/lib/access/actor";
import { verifyPassword } from "@/lib/access/password";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";
import { testDatabase } from "../../support/database";
import {
  inDays,
  linkKey,
  makeLink,
  makeLinkWithPin,
  makeOwner,
  makeVersion,
  otherPin,
} from "../../support/factories";

// As it is, and watched.
vi.mock("@/lib/access/password", { spy: true });
vi.mock("@/db/queries/share-links", { spy: true });

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  owner = await makeOwner(database.db);
});

async function newLink() {
  const made = await makeLinkWithPin(database.db, owner);
  const actor = mintLockedLinkActor({ clinicId: owner.clinicId, shareLinkId: made.linkId });
  return { ...made, actor, type: (pin: string) => openWithPin(actor, pin, database.db) };
}

/** The token of a phone that has typed the right code. */
async function letIn({ type, pin }: Pick<Awaited<ReturnType<typeof newLink>>, "type" | "pin">) {
  const tried = await type(pin);
  if (tried.is !== "opened") throw new Error(tried.is);
  return tried.viewer;
}

const look = (linkId: string, viewer: string | null) =>
  findShareLinkBySecretHash(
    hashShareSecret(shareSecret(linkKey, linkId)),
    viewer === null ? null : hashSecret(viewer),
    database.db,
  );
const sees = async (linkId: string, viewer: string | null) => (await look(linkId, viewer))?.is;
const pinOf = async (linkId: string) => (await getShareLink(owner, linkId, database.db)).pin;
const eventsOf = async (linkId: string) =>
  (
    await database.asOwner<{ event: string; by: string | null }>(
      owner.clinicId,
      "select event, share_link_id as by from audit_events where subject_id = $1 order by id",
      [linkId],
    )
  ).map(({ event, by }) => `${event}${by === linkId ? " by the link" : ""}`);
const locksOf = async (linkId: string) =>
  (await eventsOf(linkId)).filter((event) => event.startsWith("share-link.locked"));
const count = async (table: string) =>
  (
    await database.asOwner<{ count: number }>(
      owner.clinicId,
      `select count(*)::int from ${table} where clinic_id = $1`,
      [owner.clinicId],
    )
  )[0]?.count;

describe("a code", () => {
  test("is six digits, each as likely in each place", () => {
    const codes = Array.from({ length: 20_000 }, newLinkPin);
    expect(codes.filter((code) => !/^[0-9]{6}$/.test(code))).toEqual([]);
    for (let place = 0; place < 6; place++) {
      const found = new Map<string, number>();
      for (const code of codes) found.set(code.charAt(place), (found.get(code.charAt(place)) ?? 0) + 1);
      // 2,000 of each are due; 1,700 and 2,300 are seven standard deviations away.
      expect(found.size).toBe(10);
      for (const times of found.values()) expect(Math.abs(times - 2_000)).toBeLessThan(300);
    }
  });

  test("stands in the database as Argon2id alone, and in no answer but the one that made it", async () => {
    const { linkId, programId, pin } = await newLink();
    const rows = await database.asOwner<{ row: string; hash: string }>(
      owner.clinicId,
      "select share_links::text as row, pin_hash as hash from share_links where id = $1",
      [linkId],
    );
    expect(rows[0]?.hash).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/);
    expect(rows[0]?.row.replace(rows[0].hash, "")).not.toContain(pin);
    const listed = await listShareLinks(owner, programId, database.db);
    expect(listed.map(({ pin: asked }) => asked)).toEqual(["asked"]);
    expect(JSON.stringify(listed)).not.toContain("argon2id");
    expect(await eventsOf(linkId)).toEqual(["share-link.issued"]);
  });

  test("is not asked by a link that was made without one", async () => {
    const { linkId } = await makeLink(database.db, owner);
    expect(await pinOf(linkId)).toBe("none");
    expect(await sees(linkId, null)).toBe("open");
  });

  test("that cannot be stored leaves no link behind", async () => {
    const { programId } = await makeVersion(database.db, owner);
    const issue = (withPin: boolean) =>
      issueShareLink(
        owner,
        programId,
        { label: "Phone", expiresOn: inDays(9), withPin },
        linkKey,
        database.db,
      );
    await database.asOwner(
      null,
      "alter table share_links add constraint no_pins check (pin_hash is null) not valid",
    );
    const before = [await count("share_links"), await count("audit_events")];
    await expect(issue(true)).rejects.toMatchObject({ code: "unavailable" });
    expect([await count("share_links"), await count("audit_events")]).toEqual(before);
    await database.asOwner(null, "alter table share_links drop constraint no_pins");
    expect(await issue(true)).toMatchObject({ ok: true });
  });
});

describe("a link that asks for a code", () => {
  test("tells a phone without one the language of the plan and nothing else", async () => {
    const { linkId } = await newLink();
    const asks = { is: "asks-pin", locale: "en", link: { clinicId: owner.clinicId, shareLinkId: linkId } };
    expect(await look(linkId, null)).toEqual(asks);
    expect(await look(linkId, "x".repeat(43))).toEqual(asks);
  });

  test("opens for the phone that typed it, and for no other link", async () => {
    const link = await newLink();
    const other = await newLink();
    const viewer = await letIn(link);
    expect(viewer).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const { programId, linkId: shareLinkId } = link;
    expect(await look(shareLinkId, viewer)).toEqual({
      is: "open",
      link: { clinicId: owner.clinicId, shareLinkId, programId },
    });
    expect(await sees(other.linkId, viewer)).toBe("asks-pin");
  });

  test("keeps of a token only its hash, a new one each time, and none past its end", async () => {
    const link = await newLink();
    const first = await letIn(link);
    await database.asOwner(
      owner.clinicId,
      "update link_viewers set created_at = now() - interval '13 hours', expires_at = now() - interval '1 second' where share_link_id = $1",
      [link.linkId],
    );
    const second = await letIn(link);
    const rows = await database.asOwner<{ hash: string; hours: number }>(
      owner.clinicId,
      "select token_hash as hash, extract(epoch from expires_at - created_at)::int / 3600 as hours from link_viewers where share_link_id = $1",
      [link.linkId],
    );
    expect(rows).toEqual([{ hash: hashSecret(second), hours: 12 }]);
    expect(second).not.toBe(first);
  });

  test("forgets the tokens of every link of the clinic that have ended, and of none that has not", async () => {
    const [ended, lasting, link] = [await newLink(), await newLink(), await newLink()];
    await letIn(ended);
    const viewer = await letIn(lasting);
    await database.asOwner(
      owner.clinicId,
      "update link_viewers set created_at = now() - interval '13 hours', expires_at = now() - interval '1 second' where share_link_id = $1",
      [ended.linkId],
    );
    await letIn(link);
    expect(
      await database.asOwner(owner.clinicId, "select from link_viewers where share_link_id = $1", [
        ended.linkId,
      ]),
    ).toEqual([]);
    expect(await sees(lasting.linkId, viewer)).toBe("open");
  });

  test("asks again after twelve hours of the database's clock", async () => {
    const link = await newLink();
    const viewer = await letIn(link);
    const age = (interval: string) =>
      database.asOwner(
        owner.clinicId,
        `update link_viewers set created_at = created_at - interval '${interval}', expires_at = expires_at - interval '${interval}' where share_link_id = $1`,
        [link.linkId],
      );
    await age("11 hours 59 minutes");
    expect(await sees(link.linkId, viewer)).toBe("open");
    await age("1 minute");
    expect(await sees(link.linkId, viewer)).toBe("asks-pin");
  });

  test("counts a session only once its code was shown, as any link does", async () => {
    const link = await newLink();
    expect((await getShareLink(owner, link.linkId, database.db)).sessionsStarted).toBe(0);
    const found = await look(link.linkId, await letIn(link));
    if (found?.is !== "open") throw new Error("It does not open.");
    const start = { clientSessionId: "0123456789abcdef", version: 1 };
    const press = () => startSession(mintLinkActor(found.link), start, database.db);
    expect([await press(), await press()]).toEqual([{ is: "counted" }, { is: "already" }]);
    expect((await getShareLink(owner, link.linkId, database.db)).sessionsStarted).toBe(1);
  });

  test.each([
    ["revoked", (link: { linkId: string }) => revokeShareLink(owner, link.linkId, database.db)],
    [
      "ended with its program",
      (link: { programId: string }) => endProgram(owner, link.programId, "done", database.db),
    ],
  ] as const)(
    "%s looks like any other that opens nothing, with the code or without, and drops its phones",
    async (_how, close) => {
      const link = await newLink();
      const viewer = await letIn(link);
      await close(link);
      for (const shown of [null, viewer]) expect(await look(link.linkId, shown)).toEqual({ is: "closed" });
      await expect(link.type(link.pin)).rejects.toMatchObject({ code: "not-found" });
      expect(
        await database.asOwner(owner.clinicId, "select from link_viewers where share_link_id = $1", [
          link.linkId,
        ]),
      ).toEqual([]);
    },
  );
});

describe("wrong codes", () => {
  test("are told how many are left, and the fifth locks the link for the right one too", async () => {
    const link = await newLink();
    const wrong = otherPin(link.pin);
    const said = [];
    for (let tries = 0; tries < 6; tries++) said.push(await link.type(wrong));
    expect(said).toEqual([
      { is: "wrong", triesLeft: 4 },
      { is: "wrong", triesLeft: 3 },
      { is: "wrong", triesLeft: 2 },
      { is: "wrong", triesLeft: 1 },
      { is: "locked" },
      { is: "locked" },
    ]);
    expect(await link.type(link.pin)).toEqual({ is: "locked" });
    expect(await pinOf(link.linkId)).toBe("locked");
    expect(await eventsOf(link.linkId)).toEqual([
      "share-link.issued",
      ...Array(5).fill("share-link.pin-refused by the link"),
      "share-link.locked by the link",
    ]);
  });

  test("are looked at five times, of fifty at once", async () => {
    const link = await newLink();
    vi.mocked(verifyPassword).mockClear();
    const wrong = otherPin(link.pin);
    const said = await Promise.allSettled(Array.from({ length: 50 }, () => link.type(wrong)));
    // Where the database has no connection left for a try, it is refused and not looked at.
    for (const tried of said)
      if (tried.status === "rejected") expect(tried.reason).toMatchObject({ code: "unavailable" });
    for (let tries = 0; tries < 5; tries++) await link.type(wrong);
    expect(verifyPassword).toHaveBeenCalledTimes(5);
    expect(await link.type(link.pin)).toEqual({ is: "locked" });
    expect(await pinOf(link.linkId)).toBe("locked");
    expect(await locksOf(link.linkId)).toHaveLength(1);
  });

  test("are told how many are truly left, whatever others tried in between", async () => {
    const link = await newLink();
    const wrong = otherPin(link.pin);
    const between = async () => {
      expect(await link.type(wrong)).toEqual({ is: "wrong", triesLeft: 3 });
      return false;
    };
    vi.mocked(verifyPassword).mockImplementationOnce(between);
    expect(await link.type(wrong)).toEqual({ is: "wrong", triesLeft: 3 });
    for (let tries = 0; tries < 2; tries++) await link.type(wrong);
    vi.mocked(verifyPassword).mockResolvedValueOnce(false);
    expect(await link.type(wrong)).toEqual({ is: "locked" });
    expect(await locksOf(link.linkId)).toHaveLength(1);
  });

  test("leave one word that the link is locked, also where the try that locked it was cut short: once a code", async () => {
    const link = await newLink();
    const wrong = otherPin(link.pin);
    const cutShort = () =>
      database.asOwner(owner.clinicId, "update share_links set pin_tries = 5 where id = $1", [link.linkId]);
    await cutShort();
    expect(await locksOf(link.linkId)).toEqual([]);
    await Promise.all(Array.from({ length: 4 }, () => link.type(wrong)));
    expect(await locksOf(link.linkId)).toEqual(["share-link.locked by the link"]);
    await renewLinkPin(owner, link.linkId, database.db);
    await cutShort();
    for (let tries = 0; tries < 2; tries++) expect(await link.type(wrong)).toEqual({ is: "locked" });
    expect(await locksOf(link.linkId)).toHaveLength(2);
  });

  test("count anew after a right one", async () => {
    const link = await newLink();
    for (let tries = 0; tries < 4; tries++) await link.type(otherPin(link.pin));
    await letIn(link);
    expect(await link.type(otherPin(link.pin))).toEqual({ is: "wrong", triesLeft: 4 });
  });

  test("do not shut out a phone that is in already", async () => {
    const link = await newLink();
    const viewer = await letIn(link);
    for (let tries = 0; tries < 5; tries++) await link.type(otherPin(link.pin));
    expect(await sees(link.linkId, viewer)).toBe("open");
    expect(await sees(link.linkId, null)).toBe("asks-pin");
  });

  test("that could not be looked at are no tries", async () => {
    const link = await newLink();
    for (let tries = 0; tries < 7; tries++) {
      vi.mocked(verifyPassword).mockRejectedValueOnce(new Error("too many"));
      await expect(link.type(link.pin)).rejects.toMatchObject({ code: "unavailable" });
    }
    expect(await link.type(otherPin(link.pin))).toEqual({ is: "wrong", triesLeft: 4 });
  });
});

describe("a new code", () => {
  const renew = (linkId: string) => renewLinkPin(owner, linkId, database.db);

  test("opens a locked link, alone, and shuts out the phones of the old one", async () => {
    const link = await newLink();
    const viewer = await letIn(link);
    for (let tries = 0; tries < 5; tries++) await link.type(otherPin(link.pin));
    const renewed = await renew(link.linkId);
    if (!renewed.ok) throw new Error(renewed.reason);
    expect(renewed.pin).toMatch(/^[0-9]{6}$/);
    expect(await sees(link.linkId, viewer)).toBe("asks-pin");
    expect(await pinOf(link.linkId)).toBe("asked");
    if (renewed.pin !== link.pin) expect(await link.type(link.pin)).toEqual({ is: "wrong", triesLeft: 4 });
    expect(await sees(link.linkId, await letIn({ ...link, pin: renewed.pin }))).toBe("open");
    expect(await eventsOf(link.linkId)).toContain("share-link.pin-renewed");
  });

  test("made while the old one is being looked at lets nobody in with the old one", async () => {
    const link = await newLink();
    vi.mocked(verifyPassword).mockImplementationOnce(async () => {
      await renew(link.linkId);
      return true;
    });
    expect(await link.type(link.pin)).toEqual({ is: "wrong", triesLeft: 5 });
    expect(
      await database.asOwner(owner.clinicId, "select from link_viewers where share_link_id = $1", [
        link.linkId,
      ]),
    ).toEqual([]);
  });

  test("is not made for a link without one, nor for one that opens nothing", async () => {
    const { linkId } = await makeLink(database.db, owner);
    expect(await renew(linkId)).toEqual({ ok: false, reason: "no-pin" });
    const link = await newLink();
    await revokeShareLink(owner, link.linkId, database.db);
    expect(await renew(link.linkId)).toEqual({ ok: false, reason: "closed" });
  });

  test("is not made for a link that is revoked after it was found open", async () => {
    const link = await newLink();
    const { findOpenLink } =
      await vi.importActual<typeof import("@/db/queries/share-links")>("@/db/queries/share-links");
    vi.mocked(findOpenLinkOf).mockImplementationOnce(async (...asked) => {
      const found = await findOpenLink(...asked);
      await revokeShareLink(owner, link.linkId, database.db);
      return found;
    });
    expect(await renew(link.linkId)).toEqual({ ok: false, reason: "closed" });
  });
});
