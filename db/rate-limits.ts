/**
 * Limits on signing in and on opening links, counted in the database: shared by every process, kept over a
 * restart, and closed when the database cannot be asked.
 */
import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { fromDriver, getPool } from "./client";

export type LimitResult = { ok: true } | { ok: false; retryAfterSeconds: number };

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

type Limiters = Record<
  "accountAtAddress" | "account" | "linkAddress" | "linkGlobal" | "contactAddress" | "contactGlobal",
  RateLimiterPostgres
>;

const limitersOf = new WeakMap<Pool, Limiters>();

function limiters(pool: Pool): Limiters {
  const made = limitersOf.get(pool);
  if (made) return made;
  const limiter = (keyPrefix: string, points: number, duration: number) =>
    new RateLimiterPostgres({
      storeClient: pool,
      storeType: "pool",
      tableName: "rate_limits",
      tableCreated: true,
      keyPrefix,
      points,
      duration,
    });
  const fresh = {
    accountAtAddress: limiter("sign-in-at", 10, 15 * MINUTE),
    account: limiter("sign-in", 100, DAY),
    linkAddress: limiter("link-at", 30, MINUTE),
    linkGlobal: limiter("link", 600, MINUTE),
    contactAddress: limiter("contact-at", 300, MINUTE),
    contactGlobal: limiter("contact", 6_000, MINUTE),
  };
  limitersOf.set(pool, fresh);
  return fresh;
}

export type SignInKeys = {
  /** The normalised e-mail. */
  accountKey: string;
  /** The network the request came from. */
  addressKey: string;
  /** Keys the hashes that are stored instead of e-mail and address. */
  pepper: string | Uint8Array;
};

/** Counts one try to sign in: 10 in 15 minutes for an account from one address, 100 a day for an account. */
export async function consumeSignInLimits(keys: SignInKeys, pool: Pool = getPool()): Promise<LimitResult> {
  const { accountAtAddress, account } = limiters(pool);
  const here = await consume(accountAtAddress, hashed(keys.pepper, keys.accountKey, keys.addressKey));
  return here.ok ? consume(account, hashed(keys.pepper, keys.accountKey)) : here;
}

/** Forgets an account's tries after the right password, so that only failures in a row add up. */
export async function forgiveSignIn(keys: SignInKeys, pool: Pool = getPool()): Promise<void> {
  const { accountAtAddress, account } = limiters(pool);
  try {
    await accountAtAddress.delete(hashed(keys.pepper, keys.accountKey, keys.addressKey));
    await account.delete(hashed(keys.pepper, keys.accountKey));
  } catch (error) {
    throw fromDriver(error);
  }
}

/** Counts one try to open a link: 30 a minute from one address, 600 a minute in all. */
export async function consumeLinkLimits(
  { addressKey, pepper }: Pick<SignInKeys, "addressKey" | "pepper">,
  pool: Pool = getPool(),
): Promise<LimitResult> {
  const { linkAddress, linkGlobal } = limiters(pool);
  // A refused address does not eat up what is left for everyone else.
  const here = await consume(linkAddress, hashed(pepper, addressKey));
  return here.ok ? consume(linkGlobal, "all") : here;
}

/**
 * Counts one contact of a plan that is open on a phone: 300 a minute from one address, 6,000 a minute in all. Apart
 * from opening, which a session that asks three times a minute must not use up for the others behind its address.
 */
export async function consumeContactLimits(
  { addressKey, pepper }: Pick<SignInKeys, "addressKey" | "pepper">,
  pool: Pool = getPool(),
): Promise<LimitResult> {
  const { contactAddress, contactGlobal } = limiters(pool);
  const here = await consume(contactAddress, hashed(pepper, addressKey));
  return here.ok ? consume(contactGlobal, "all") : here;
}

/** Any failure to count stops the request: an outage must not lift the limits. */
async function consume(limiter: RateLimiterPostgres, key: string): Promise<LimitResult> {
  try {
    await limiter.consume(key);
    return { ok: true };
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw fromDriver(error);
    return { ok: false, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
  }
}

function hashed(pepper: string | Uint8Array, ...parts: string[]): string {
  return createHmac("sha256", pepper).update(parts.join("\n")).digest("base64url");
}
