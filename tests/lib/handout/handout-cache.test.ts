import { describe, expect, test, vi } from "vitest";
import { createHandoutCache, handoutKey } from "@/lib/handout/handout-cache";
import type { HandoutOptions, HandoutResult } from "@/lib/handout/handout-request";

const pdf = (bytes: number): HandoutResult => ({ ok: true, pdf: new Uint8Array(bytes), pages: 1 });

describe("the handout cache", () => {
  test("prints once, then answers with the same bytes", async () => {
    const cache = createHandoutCache();
    const print = vi.fn(async () => pdf(10));
    const first = await cache.getOrPrint("a", print);
    expect(await cache.getOrPrint("a", print)).toBe(first);
    expect(print).toHaveBeenCalledTimes(1);
    expect(cache.bytes).toBe(10);
  });

  test("equal requests at the same time print once", async () => {
    const cache = createHandoutCache();
    const print = vi.fn(async () => pdf(10));
    await Promise.all([cache.getOrPrint("a", print), cache.getOrPrint("a", print)]);
    expect(print).toHaveBeenCalledTimes(1);
  });

  test("forgets the longest unused above its size", async () => {
    const cache = createHandoutCache(25);
    const print = vi.fn(async () => pdf(10));
    for (const key of ["a", "b", "a", "c"]) await cache.getOrPrint(key, print);
    expect(cache.bytes).toBe(20);
    await cache.getOrPrint("a", print);
    expect(print).toHaveBeenCalledTimes(3);
    await cache.getOrPrint("b", print);
    expect(print).toHaveBeenCalledTimes(4);
  });

  test("keeps nothing larger than itself and no failure", async () => {
    const cache = createHandoutCache(5);
    const tooLarge = vi.fn(async () => pdf(10));
    const failing = vi.fn(async (): Promise<HandoutResult> => ({ ok: false, reason: "failed" }));
    const throwing = vi.fn(() => {
      throw new Error("no");
    });
    for (let time = 0; time < 2; time++) {
      await cache.getOrPrint("a", tooLarge);
      await cache.getOrPrint("b", failing);
      await expect(cache.getOrPrint("c", throwing)).rejects.toThrow("no");
    }
    for (const print of [tooLarge, failing, throwing]) expect(print).toHaveBeenCalledTimes(2);
    expect(cache.bytes).toBe(0);
  });

  test("every option that shows on paper is part of the key", () => {
    const logo = { png: new Uint8Array(1), width: 1, height: 1, hash: "l" };
    const options: HandoutOptions = {
      contentHash: "h",
      layout: "standard",
      paper: "a4",
      locale: "en",
      logo: null,
      linkUrl: null,
      linkExpiresOn: null,
      verifyUrl: null,
      standing: "current",
    };
    const others: readonly Partial<HandoutOptions>[] = [
      {},
      { contentHash: "g" },
      { layout: "compact" },
      { layout: "large" },
      { paper: "letter" },
      { locale: "es" },
      { logo },
      { logo: { ...logo, hash: "m" } },
      { linkUrl: "https://a.example/go#x" },
      { linkExpiresOn: "2027-01-31" },
      { verifyUrl: "https://a.example/verify/x" },
      { standing: "not-issued" },
      { standing: "review-due" },
      { standing: "not-current" },
      { standing: "on-hold" },
    ];
    const keys = others.map((other) => handoutKey({ ...options, ...other }));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
