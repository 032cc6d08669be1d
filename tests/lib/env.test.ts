import { describe, expect, test } from "vitest";
import { readSettings } from "@/lib/env";

const strong = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 7 + 3)).toString("base64");
const another = Buffer.from(Array.from({ length: 32 }, (_, index) => index * 5 + 1)).toString("base64");
const good = {
  ROLLSCRIPT_URL: "https://clinic.example",
  ROLLSCRIPT_AUTH_SECRET: strong,
  ROLLSCRIPT_LINK_KEY: another,
};

describe("settings", () => {
  test("good ones are read", () => {
    expect(readSettings(good)).toMatchObject({ isSecure: true });
    expect(readSettings(good).linkKey).toHaveLength(32);
  });

  test.each([
    ["a missing secret", { ROLLSCRIPT_LINK_KEY: undefined }],
    ["a short secret", { ROLLSCRIPT_AUTH_SECRET: "c2hvcnQ=" }],
    ["a repeated secret", { ROLLSCRIPT_AUTH_SECRET: "A".repeat(44) }],
    ["one secret for both", { ROLLSCRIPT_LINK_KEY: strong }],
  ])("%s is refused with the sentence that says how to make one", (_why, change) => {
    expect(() => readSettings({ ...good, ...change })).toThrow(/openssl rand -base64 32/);
  });

  test("an address with a path is refused: links would lose it", () => {
    expect(() => readSettings({ ...good, ROLLSCRIPT_URL: "https://clinic.example/roll" })).toThrow(/path/);
  });

  test("a public address must be https; this machine may be plain http", () => {
    expect(() => readSettings({ ...good, ROLLSCRIPT_URL: "http://clinic.example" })).toThrow(/https/);
    expect(readSettings({ ...good, ROLLSCRIPT_URL: "http://127.0.0.1:3000" }).isSecure).toBe(false);
  });
});
