import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openShareLink } from "@/app/_session/open-share-link";
import { closeDb } from "@/db/client";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { consumeStrayLimit } from "@/db/rate-limits";
import type { ClinicianActor } from "@/lib/access/actor";
import { shareSecret } from "@/lib/share/share-secret";
import { testDatabase } from "../../support/database";
import { linkKey, makeLink, makeOwner } from "../../support/factories";

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
/** Asks with that secret, each time from another network unless one is named. */
const ask = (secret: string, asks: "open" | "contact", from = `10.9.${addresses++}.1`) =>
  openShareLink(
    new Request("https://clinic.example", {
      headers: { "x-rollscript-link": secret, "x-rollscript-client": from },
    }),
    asks,
  );
const newLink = async () => {
  const { linkId } = await makeLink(database.db, owner);
  return { linkId, secret: shareSecret(linkKey, linkId) };
};
const storedLimits = () => database.asOwner(null, "select key from rate_limits");
/** Uses up what there is for secrets nobody made. */
const flood = async (asks: "open" | "contact") => {
  await consumeStrayLimit(asks, database.pool);
  await database.asOwner(null, "update rate_limits set points = 1000000");
};

describe.each(["open", "contact"] as const)("a flood of made-up secrets: %s", (asks) => {
  test("is refused, and keeps no link that a clinic made from being answered", async () => {
    const { secret } = await newLink();
    const revoked = await newLink();
    await revokeShareLink(owner, revoked.linkId, database.db);
    expect(await ask(stranger, asks)).toEqual({ ok: false, reason: "not-open" });
    await flood(asks);
    expect(await ask(stranger, asks)).toMatchObject({ ok: false, reason: "limited" });
    expect(await ask(secret, asks)).toMatchObject({ ok: true });
    expect(await ask(revoked.secret, asks)).toEqual({ ok: false, reason: "not-open" });
  });

  test("is refused at its own address before the database is asked for a link", async () => {
    const { secret } = await newLink();
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
