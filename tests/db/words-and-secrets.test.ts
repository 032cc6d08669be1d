import fc from "fast-check";
import { expect, test } from "vitest";
import { hashSecret, newSecret, newVerifyCode } from "@/db/ids";
import { nameKey, searchText } from "@/db/search-text";
import { shareLinkState } from "@/db/share-link-state";

test("names compare without case, accents and punctuation", () => {
  expect(searchText("Łucja O’Neill", null)).toBe("lucja o neill");
  expect(searchText("  ", null, "HL-7")).toBe("hl 7");
  expect(nameKey("M. K.")).toBe(nameKey("mk"));
  expect(nameKey("Ångström")).toBe("angstrom");
  expect(searchText("محمد عطية")).toBe("محمد عطية");
});

test("folded text holds no wildcard of LIKE", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => !/[%_\\]/.test(searchText(text))));
});

test("a link is live, in grace, expired or revoked, to the millisecond", () => {
  const expiresAt = new Date("2026-06-10T00:00:00Z");
  const at = (text: string) => shareLinkState({ expiresAt, revokedAt: null }, 7, new Date(text));
  expect(at("2026-06-09T23:59:59.999Z")).toBe("live");
  expect(at("2026-06-10T00:00:00Z")).toBe("grace");
  expect(at("2026-06-16T23:59:59.999Z")).toBe("grace");
  expect(at("2026-06-17T00:00:00Z")).toBe("expired");
  expect(shareLinkState({ expiresAt, revokedAt: expiresAt }, 7, new Date("2026-06-01"))).toBe("revoked");
  expect(shareLinkState({ expiresAt, revokedAt: null }, 0, expiresAt)).toBe("expired");
});

test("codes and secrets are of full length and their own alphabet", () => {
  const codes = Array.from({ length: 500 }, newVerifyCode);
  expect(codes.filter((code) => !/^[A-Z2-7]{26}$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(500);
  // 128 bits in 26 letters: the last one carries three bits and two zeros.
  expect(codes.filter((code) => !"AEIMQUY4".includes(code.charAt(25)))).toEqual([]);
  expect(new Set(codes.map((code) => code.charAt(0))).size).toBeGreaterThan(25);
  expect(newSecret()).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(hashSecret("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
