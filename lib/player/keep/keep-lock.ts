/**
 * Locks a kept plan: AES-GCM under a key that only the link gives, or the link and its code. Whoever has the phone
 * and not the link reads nothing. The browser's own cryptography, which is there on https alone.
 *
 * What it does not do: whoever has the phone and the link can try all codes without a connection, as nobody counts
 * the tries there. There are a million of them, and PBKDF2 does no more than make each one slow.
 */

/** A plan as it lies on the phone. */
export type LockedPlan = {
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly content: ArrayBuffer;
  /** Whether the code is part of the key. */
  readonly hasPin: boolean;
};

/** What makes the key: the link's secret, and its code where it has one. */
type LinkKey = { readonly secret: string; readonly pin: string | null };

/** A code is short: each guess has to cost. OWASP's figure for SHA-256, about half a second on a phone. */
const PIN_ROUNDS = 600_000;
const INFO = "rollscript kept plan";

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Under which name a link's plan is kept: SHA-256 of the secret, in hex. */
export async function nameOf(secret: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", bytesOf(secret));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Locks a plan, each time with a salt and a nonce of their own. */
export async function lockPlan(plan: object, key: LinkKey): Promise<LockedPlan> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const content = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce },
    await keyFrom(key, salt),
    bytesOf(JSON.stringify(plan)),
  );
  return { salt, nonce, content, hasPin: key.pin !== null };
}

/** Unlocks a plan; undefined when the key is another one, or the plan has been tampered with. */
export async function unlockPlan({ salt, nonce, content }: LockedPlan, key: LinkKey): Promise<unknown> {
  try {
    const secretKey = await keyFrom(key, salt);
    const open = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce }, secretKey, content);
    return JSON.parse(new TextDecoder().decode(open));
  } catch {
    return undefined;
  }
}

async function keyFrom({ secret, pin }: LinkKey, salt: BufferSource): Promise<CryptoKey> {
  const how =
    pin === null
      ? { name: "HKDF", hash: "SHA-256", salt, info: bytesOf(INFO) }
      : { name: "PBKDF2", hash: "SHA-256", salt, iterations: PIN_ROUNDS };
  // The secret is of one length: no two pairs make the same text.
  const from = await crypto.subtle.importKey("raw", bytesOf(secret + (pin ?? "")), how.name, false, [
    "deriveKey",
  ]);
  return crypto.subtle.deriveKey(how, from, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}
