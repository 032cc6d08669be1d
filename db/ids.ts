/** Keys and secrets. */
import { createHash, randomBytes, randomInt } from "node:crypto";
import { v7 } from "uuid";

/** A new key: a UUIDv7, so that rows made one after the other lie side by side. */
export function newId(): string {
  return v7();
}

/** 32 random bytes as base64url. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** SHA-256 in hex: what is stored of a secret. A fast hash is enough for 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The code of a share link: one of a million, each as likely as the others. */
export function newLinkPin(): string {
  return String(randomInt(1_000_000)).padStart(6, "0");
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** 128 random bits as 26 letters and digits of RFC 4648 base32: no digit that reads as a letter. */
export function newVerifyCode(): string {
  let code = "";
  let bits = 0;
  let held = 0;
  for (const byte of randomBytes(16)) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      code += BASE32.charAt((held >> bits) & 31);
    }
    held &= 31;
  }
  return code + BASE32.charAt((held << (5 - bits)) & 31);
}
