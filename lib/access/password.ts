/** Passwords: the rule for new ones, and hashing and checking of them and of the codes of links. */
import { hash, verify } from "@node-rs/argon2";
import { z } from "zod";

/** Argon2id above the OWASP floor (m=19456, t=2, p=1): about 60 ms a hash on two cores. `algorithm` 2 is Argon2id. */
const options = { memoryCost: 65_536, timeCost: 3, parallelism: 1, algorithm: 2 } as const;

/** Hashes under way at once; more wait, and past the queue they are refused, so that a flood cannot take the cores. */
const AT_ONCE = 4;
const QUEUE = 50;

const MIN_PASSWORD_LENGTH = 15;
const MAX_PASSWORD_LENGTH = 256;

/** Not by how much: nobody at the screen is to read its length. */
const ifTooLong = { message: `Use ${MAX_PASSWORD_LENGTH} characters or fewer.` };

/** A new password: 15 to 256 characters of any kind, not one run of the same few. */
export const newPasswordSchema = z
  .string()
  .max(MAX_PASSWORD_LENGTH * 4, ifTooLong)
  .transform((text) => text.normalize("NFC"))
  .refine((text) => [...text].length >= MIN_PASSWORD_LENGTH, {
    message: "Use at least 15 characters. Four or five words in a row are good.",
  })
  .refine((text) => [...text].length <= MAX_PASSWORD_LENGTH, ifTooLong)
  .refine((text) => new Set(text.toLowerCase()).size >= 6, {
    message: "This repeats a few characters. Use four or five different words.",
  });

let running = 0;
const waiting: (() => void)[] = [];

/** Thrown when too many hashes wait already. */
class TooManyHashes extends Error {
  override name = "TooManyHashes";
}

async function takingTurns<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new TooManyHashes();
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

/** The Argon2id hash of a password. */
export function hashPassword(password: string): Promise<string> {
  return takingTurns(() => hash(password.normalize("NFC"), options));
}

/** The hash of a password nobody has: verifying against it costs what a real one costs. Made on first use. */
let nobodysHash: Promise<string> | undefined;

/**
 * Whether the password is the one behind the hash. A null hash (no such account) takes as long as a real one
 * and answers false; so does a malformed hash.
 */
export async function verifyPassword(password: string, passwordHash: string | null): Promise<boolean> {
  nobodysHash ??= hashPassword(crypto.randomUUID());
  const stored = passwordHash ?? (await nobodysHash);
  const matches = await takingTurns(() => verify(stored, password.normalize("NFC"))).catch(
    (error: unknown) => {
      if (error instanceof TooManyHashes) throw error;
      return false;
    },
  );
  return matches && passwordHash !== null;
}
