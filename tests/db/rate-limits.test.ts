import { describe, expect, test } from "vitest";
import { openPool } from "@/db/client";
import {
  consumeAddressLimit,
  consumeLinkLimit,
  consumeSignInLimits,
  consumeStrayLimit,
  consumeUploadLimit,
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

test("one clinician uploads twenty files in ten minutes, and leaves the others theirs", async () => {
  const keys = { key: "01936f1e-0000-7000-8000-00000000000b", pepper };
  expect(await tries(30, () => consumeUploadLimit(keys, database.pool))).toBe(20);
  expect(await consumeUploadLimit({ ...keys, key: "another" }, database.pool)).toEqual({ ok: true });
});

test.each([
  ["open", 120],
  ["contact", 300],
  ["pin", 30],
] as const)("one address may %s %i times a minute, and leaves the others theirs", async (asks, most) => {
  const keys = { key: "10.0.0.1", pepper };
  expect(await tries(most + 10, () => consumeAddressLimit(asks, keys, database.pool))).toBe(most);
  expect(await consumeAddressLimit(asks, { ...keys, key: "10.0.0.2" }, database.pool)).toEqual({ ok: true });
});

test.each([
  ["open", 60],
  ["contact", 120],
  ["pin", 10],
] as const)(
  "one link may %s %i times a minute, from wherever, and leaves the others theirs",
  async (asks, most) => {
    const keys = { key: "a".repeat(64), pepper };
    expect(await tries(most + 10, () => consumeLinkLimit(asks, keys, database.pool))).toBe(most);
    const other = { ...keys, key: "b".repeat(64) };
    expect(await consumeLinkLimit(asks, other, database.pool)).toEqual({ ok: true });
  },
);

test("secrets nobody made are tried six hundred times a minute in all, and use up no link's share", async () => {
  expect(await tries(610, () => consumeStrayLimit("contact", database.pool))).toBe(610);
  expect(await tries(640, () => consumeStrayLimit("open", database.pool))).toBe(600);
  expect(await tries(640, () => consumeStrayLimit("pin", database.pool))).toBe(600);
  const keys = { key: "c".repeat(64), pepper };
  expect(await consumeLinkLimit("open", keys, database.pool)).toEqual({ ok: true });
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
  for (const asks of ["open", "contact", "pin"] as const) {
    const key = { key: "10.0.0.1", pepper };
    await expect(consumeAddressLimit(asks, key, gone)).rejects.toMatchObject({ code: "unavailable" });
    await expect(consumeLinkLimit(asks, key, gone)).rejects.toMatchObject({ code: "unavailable" });
    await expect(consumeStrayLimit(asks, gone)).rejects.toMatchObject({ code: "unavailable" });
  }
  await gone.end();
});
