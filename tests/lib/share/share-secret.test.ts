import { describe, expect, test } from "vitest";
import { hashShareSecret, isShareSecret, shareSecret, shareUrl } from "@/lib/share/share-secret";

const key = new Uint8Array(32).fill(7);

describe("a share link's secret", () => {
  test("is the same whenever the clinic copies or prints the link again", () => {
    expect(shareSecret(key, "link-1")).toBe(shareSecret(key, "link-1"));
  });

  test("is another for another link and for another key", () => {
    const secret = shareSecret(key, "link-1");
    expect(shareSecret(key, "link-2")).not.toBe(secret);
    expect(shareSecret(new Uint8Array(32).fill(8), "link-1")).not.toBe(secret);
  });

  test("holds 32 bytes and nothing that needs escaping in an address", () => {
    const secret = shareSecret(key, "link-1");
    expect(isShareSecret(secret)).toBe(true);
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  });

  test("stands in the fragment, which is never sent to a server", () => {
    const url = new URL(shareUrl(new URL("https://clinic.example/"), "s3cret"));
    expect(url.pathname).toBe("/go");
    expect(url.search).toBe("");
    expect(url.hash).toBe("#s3cret");
  });

  test("is stored only as its SHA-256", () => {
    expect(hashShareSecret("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  });

  test.each(["", "short", `${"a".repeat(43)}=`, "a".repeat(44), `${"a".repeat(42)}!`])(
    "a text of another shape is not looked up: %j",
    (text) => {
      expect(isShareSecret(text)).toBe(false);
    },
  );
});
