/**
 * Limits on signing in, on opening links, on typing their codes and on uploads, counted in the database: shared by every
 * process, kept over a restart, and closed when the database cannot be asked.
 */
import { createHmac } from "node:crypto";
import type { Pool } from "pg";
import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { fromDriver, getPool } from "./client";

export type LimitResult = { ok: true } | { ok: false; retryAfterSeconds: number };

const MINUTE = 60;
const DAY = 24 * 60 * MINUTE;

/**
 * What a request with a link's secret asks: to open it or start its session, whether the plan may be followed on, or
 * whether a code is the right one.
 */
export type LinkAsks = "open" | "contact" | "pin";

type Limiters = Record<
  "accountAtAddress" | "account" | "uploads" | `${LinkAsks}${"Address" | "Link" | "Strays"}`,
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
    uploads: limiter("upload", 20, 10 * MINUTE),
    openAddress: limiter("link-at", 120, MINUTE),
    openLink: limiter("link-of", 60, MINUTE),
    openStrays: limiter("link", 600, MINUTE),
    contactAddress: limiter("contact-at", 300, MINUTE),
    contactLink: limiter("contact-of", 120, MINUTE),
    contactStrays: limiter("contact", 6_000, MINUTE),
    pinAddress: limiter("pin-at", 30, MINUTE),
    pinLink: limiter("pin-of", 10, MINUTE),
    pinStrays: limiter("pin", 600, MINUTE),
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

/** Counts one file that a clinician uploads, before it is read: 20 in 10 minutes. */
export function consumeUploadLimit({ key, pepper }: Keys, pool: Pool = getPool()): Promise<LimitResult> {
  return consume(limiters(pool).uploads, hashed(pepper, key));
}

type Keys = Pick<SignInKeys, "pepper"> & {
  /** What is counted: a clinician's id, the network the request came from, or the hash of a link's secret. */
  key: string;
};

/**
 * Counts one request with a link's secret from one network, before the secret is looked at: 120 a minute to open,
 * 300 contacts, 30 codes. Apart, because a session that asks three times a minute must not use up the openings of the others
 * behind its address.
 */
export function consumeAddressLimit(
  asks: LinkAsks,
  { key, pepper }: Keys,
  pool: Pool = getPool(),
): Promise<LimitResult> {
  return consume(limiters(pool)[`${asks}Address`], hashed(pepper, key));
}

/** Counts one request for a link a clinic made: 60 a minute to open it, 120 contacts, 10 codes. Strangers cannot use it up. */
export function consumeLinkLimit(
  asks: LinkAsks,
  { key, pepper }: Keys,
  pool: Pool = getPool(),
): Promise<LimitResult> {
  return consume(limiters(pool)[`${asks}Link`], hashed(pepper, key));
}

/** Counts one request with a secret that nobody made: 600 a minute in all to open, 6,000 contacts, 600 codes. */
export function consumeStrayLimit(asks: LinkAsks, pool: Pool = getPool()): Promise<LimitResult> {
  return consume(limiters(pool)[`${asks}Strays`], "all");
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
