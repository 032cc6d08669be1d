import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openLockedLink, openShareLink } from "@/app/_session/open-share-link";
import { closeDb } from "@/db/client";
import { openWithPin } from "@/db/commands/open-with-pin";
import { renewLinkPin } from "@/db/commands/renew-link-pin";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { consumeStrayLimit } from "@/db/rate-limits";
import type { ClinicianActor } from "@/lib/access/actor";
import { shareSecret } from "@/lib/share/share-secret";
import { testDatabase } from "../../support/database";
import { linkKey, makeLink, makeLinkWithPin, makeOwner } from "../../support/factories";

vi.mock("@/lib/env", () => ({ readSettings: () => ({ authSecret: "pepper" }) }));

const database = testDatabase();
let owner: ClinicianActor;

beforeAll(async () => {
  vi.stubEnv("DATABASE_APP_URL", database.appUrl);
  owner = await makeOwner(database.db);
  return closeDb;
});
beforeEach(() => database.asOwner(null, "delete from rate_limits"));

const stranger = Buffer.alloc(32, 7).toString("base64url");
let addresses = 0;
/** A request with that secret, each time from another network unless one is named. */
const requestWith = (secret: string, from = `10.9.${addresses++}.1`, viewer: string | null = null) =>
  new Request("https://clinic.example", {
    headers: {
      "x-rollscript-link": secret,
      "x-rollscript-client": from,
      ...(viewer !== null && { "x-rollscript-viewer": viewer }),
    },
  });
/** Asks with that secret: to open it, to hear of it, or to try its code. */
const ask = (secret: string, asks: "open" | "contact" | "pin", from?: string) =>
  asks === "pin" ? openLockedLink(requestWith(secret, from)) : openShareLink(requestWith(secret, from), asks);
const newLink = async () => {
  const { linkId } = await makeLink(database.db, owner);
  return { linkId, secret: shareSecret(linkKey, linkId) };
};
const newLinkWithPin = async () => {
  const { linkId, pin } = await makeLinkWithPin(database.db, owner);
  return { linkId, pin, secret: shareSecret(linkKey, linkId) };
};
/** A link that answers what is asked. */
const linkFor = (asks: "open" | "contact" | "pin") => (asks === "pin" ? newLinkWithPin() : newLink());
const storedLimits = () => database.asOwner(null, "select key from rate_limits");
/** Uses up what there is for secrets nobody made. */
const flood = async (asks: "open" | "contact" | "pin") => {
  await consumeStrayLimit(asks, database.pool);
  await database.asOwner(null, "update rate_limits set points = 1000000");
};

describe.each(["open", "contact", "pin"] as const)("a flood of made-up secrets: %s", (asks) => {
  test("is refused, and keeps no link that a clinic made from being answered", async () => {
    const { secret } = await linkFor(asks);
    const revoked = await linkFor(asks);
    await revokeShareLink(owner, revoked.linkId, database.db);
    expect(await ask(stranger, asks)).toEqual({ ok: false, reason: "not-open" });
    await flood(asks);
    expect(await ask(stranger, asks)).toMatchObject({ ok: false, reason: "limited" });
    expect(await ask(secret, asks)).toMatchObject({ ok: true });
    expect(await ask(revoked.secret, asks)).toEqual({ ok: false, reason: "not-open" });
  });

  test("is refused at its own address before the database is asked for a link", async () => {
    const { secret } = await linkFor(asks);
    await ask(stranger, asks, "10.8.0.1");
    await database.asOwner(null, "update rate_limits set points = 1000000 where key like '%-at:%'");
    expect(await ask(secret, asks, "10.8.0.1")).toMatchObject({ ok: false, reason: "limited" });
    expect(await ask(secret, asks, "10.7.0.1")).toMatchObject({ ok: true });
  });
});

test("a link asked too often is told to wait, from wherever it is asked", async () => {
  const { secret } = await newLink();
  const other = await newLink();
  await ask(secret, "contact");
  await database.asOwner(null, "update rate_limits set points = 1000000 where key like 'contact-of:%'");
  expect(await ask(secret, "contact")).toMatchObject({ ok: false, reason: "limited" });
  expect(await ask(other.secret, "contact")).toMatchObject({ ok: true });
});

test.each(["", "short", `${stranger}x`])(
  "%j has not the shape of a secret: nothing is asked or counted",
  async (text) => {
    expect(await ask(text, "open")).toEqual({ ok: false, reason: "not-open" });
    expect(await storedLimits()).toEqual([]);
  },
);

describe("a link that asks for a code", () => {
  test("counts codes apart: no flood of them keeps an open plan from being opened or heard of", async () => {
    const { secret } = await newLinkWithPin();
    await ask(secret, "pin");
    await database.asOwner(null, "update rate_limits set points = 1000000 where key like 'pin-of:%'");
    expect(await ask(secret, "pin")).toMatchObject({ ok: false, reason: "limited" });
    for (const asks of ["open", "contact"] as const)
      expect(await ask(secret, asks)).toMatchObject({ reason: "pin" });
  });

  test("is asked for it by every call until the phone's token says that it was shown", async () => {
    const { linkId, pin, secret } = await newLinkWithPin();
    for (const asks of ["open", "contact"] as const)
      expect(await ask(secret, asks)).toEqual({ ok: false, reason: "pin", locale: "en" });
    const locked = await openLockedLink(requestWith(secret));
    if (!locked.ok) throw new Error(locked.reason);
    expect(locked.actor).toEqual({ kind: "locked-link", clinicId: owner.clinicId, shareLinkId: linkId });
    const tried = await openWithPin(locked.actor, pin, database.db);
    if (tried.is !== "opened") throw new Error(tried.is);
    const withToken = (viewer: string) => openShareLink(requestWith(secret, undefined, viewer));
    expect(await withToken(tried.viewer)).toMatchObject({ ok: true, actor: { shareLinkId: linkId } });
    for (const viewer of ["", "short", stranger, `${tried.viewer}x`])
      expect(await withToken(viewer), viewer).toMatchObject({ reason: "pin" });
    await renewLinkPin(owner, linkId, database.db);
    expect(await withToken(tried.viewer)).toMatchObject({ reason: "pin" });
  });

  test("is closed like any other once revoked, and looks like one that never was", async () => {
    const { linkId, secret } = await newLinkWithPin();
    await revokeShareLink(owner, linkId, database.db);
    for (const asks of ["open", "contact", "pin"] as const) {
      const closed = await ask(secret, asks);
      expect(closed).toEqual({ ok: false, reason: "not-open" });
      expect(await ask(stranger, asks)).toEqual(closed);
    }
  });

  test("is told from one that asks for none only by who knows its secret: there is no code to try", async () => {
    const { secret } = await newLink();
    await expect(openLockedLink(requestWith(secret))).rejects.toMatchObject({ code: "invalid" });
  });
});
