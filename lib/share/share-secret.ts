/**
 * The secret of a share link: `HMAC-SHA-256(link key, link id)`. The database keeps its SHA-256 and the key
 * lives outside it, so the clinic can copy, mail or print the same link again, and a stolen dump opens none.
 */
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

const SHAPE = /^[A-Za-z0-9_-]{43}$/;

/** The secret of a link, 32 bytes as base64url. */
export function shareSecret(linkKey: Uint8Array, linkId: string): string {
  return Buffer.from(hmac(sha256, linkKey, utf8ToBytes(linkId))).toString("base64url");
}

/** What the database stores and looks a link up by: SHA-256 in hex. A fast hash is enough for 256 random bits. */
export function hashShareSecret(secret: string): string {
  return bytesToHex(sha256(utf8ToBytes(secret)));
}

/** Whether a text has the shape of a secret; anything else is not worth a look-up. */
export function isShareSecret(text: string): boolean {
  return SHAPE.test(text);
}

/** The address a patient opens. The secret stands in the fragment, which no server and no log ever sees. */
export function shareUrl(base: URL, secret: string): string {
  return new URL(`/go#${secret}`, base).href;
}
