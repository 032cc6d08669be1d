import { describe, expect, test } from "vitest";
import { openPool } from "@/db/client";
import {
  consumeContactLimits,
  consumeLinkLimits,
  consumeSignInLimits,
  forgiveSignIn,
} from "@/db/rate-limits";
import { testDatabase } from "../support/database";

const database = testDatabase();
const pepper = "pepper";

const tries = (count: number, take: () => Promise<{ ok: boolean }>) =>
  Promise.all(Array.from({ length: count }, take)).then((results) => results.filter(({ ok }) => ok).length);

describe("signing in", () => {
  test("is tried ten times in a quarter of an hour from one address, however many tries come at once", async () => {
    const keys = { accountKey: "a@x.example", addressKey: "10.0.0.1", pepper };
    expect(await tries(50, () => consumeSignInLimits(keys, database.pool))).toBe(10);
    const refused = await consumeSignInLimits(keys, database.pool);
    expect(refused.ok).toBe(false);
    if (!refused.ok) expect(refused.retryAfterSeconds).toBeGreaterThan(14 * 60);
    expect(await consumeSignInLimits({ ...keys, addressKey: "10.0.0.2" }, database.pool)).toEqual({
      ok: true,
    });
  });

  test("is tried a hundred times a day for one account, from wherever", async () => {
    let address = 0;
    const take = () =>
      consumeSignInLimits(
        { accountKey: "b@x.example", addressKey: `10.1.0.${address++}`, pepper },
        database.pool,
      );
    expect(await tries(120, take)).toBe(100);
  });

  test("counts anew after the right password", async () => {
    const keys = { accountKey: "c@x.example", addressKey: "10.0.0.1", pepper };
    await tries(10, () => consumeSignInLimits(keys, database.pool));
    await forgiveSignIn(keys, database.pool);
    expect(await consumeSignInLimits(keys, database.pool)).toEqual({ ok: true });
  });

  test("is counted by all processes together", async () => {
    const keys = { accountKey: "d@x.example", addressKey: "10.0.0.1", pepper };
    await tries(10, () => consumeSignInLimits(keys, database.pool));
    const otherProcess = openPool(database.appUrl);
    expect((await consumeSignInLimits(keys, otherProcess)).ok).toBe(false);
    await otherProcess.end();
  });
});

test("links are opened thirty times a minute from one address", async () => {
  expect(await tries(40, () => consumeLinkLimits({ addressKey: "10.0.0.1", pepper }, database.pool))).toBe(
    30,
  );
  expect(await consumeLinkLimits({ addressKey: "10.0.0.2", pepper }, database.pool)).toEqual({ ok: true });
});

test("links are opened six hundred times a minute in all", async () => {
  let address = 0;
  const take = () => consumeLinkLimits({ addressKey: `10.2.0.${address++}`, pepper }, database.pool);
  await database.asOwner(null, "delete from rate_limits");
  expect(await tries(640, take)).toBe(600);
});

test("a plan that is open asks three hundred times a minute from one address, and uses up no opening", async () => {
  const keys = { addressKey: "10.3.0.1", pepper };
  await database.asOwner(null, "delete from rate_limits");
  expect(await tries(320, () => consumeContactLimits(keys, database.pool))).toBe(300);
  expect(await consumeLinkLimits(keys, database.pool)).toEqual({ ok: true });
  expect(await consumeContactLimits({ ...keys, addressKey: "10.3.0.2" }, database.pool)).toEqual({
    ok: true,
  });
});

test("no e-mail and no address is stored", async () => {
  await consumeSignInLimits(
    { accountKey: "canary@x.example", addressKey: "192.0.2.77", pepper },
    database.pool,
  );
  const rows = await database.asOwner<{ key: string }>(null, "select key from rate_limits");
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter(({ key }) => /canary|192\.0/.test(key))).toEqual([]);
});

test("a database that cannot be asked refuses", async () => {
  const url = new URL(database.appUrl);
  url.port = "1";
  const gone = openPool(url.href);
  const keys = { accountKey: "e@x.example", addressKey: "10.0.0.1", pepper };
  await expect(consumeSignInLimits(keys, gone)).rejects.toMatchObject({ code: "unavailable" });
  await expect(consumeLinkLimits(keys, gone)).rejects.toMatchObject({ code: "unavailable" });
  await gone.end();
});
