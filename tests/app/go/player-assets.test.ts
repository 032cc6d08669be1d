import { describe, expect, test, vi } from "vitest";
import { playerAssets } from "@/lib/player/built-player";

const names = Object.keys(playerAssets);
vi.mock("@/app/go/read-player", () => ({
  readManifest: async () => Object.fromEntries(names.map((name) => [name, { hash: `of-${name}`, bytes: 1 }])),
  readWorker: async () => Buffer.from("content of the worker"),
  readAsset: async (name: string) => Buffer.from(`content of ${name}`),
}));
const { GET } = await import("@/app/go/[asset]/route");
const page = await import("@/app/go/route");
const worker = await import("@/app/go/sw.js/route");

const ask = async (asset: string, hash?: string) => {
  const query = hash === undefined ? "" : `?v=${hash}`;
  return GET(new Request(`https://clinic.example/go/${asset}${query}`), {
    params: Promise.resolve({ asset }),
  });
};

test.each(names)("%s may be kept for good under its own hash, and under no other address", async (name) => {
  const [named, bare] = [await ask(name, `of-${name}`), await ask(name)];
  expect([named.status, bare.status]).toEqual([200, 200]);
  expect(await named.text()).toBe(`content of ${name}`);
  expect(named.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(bare.headers.get("cache-control")).toBe("no-cache");
  expect(named.headers.get("content-type")).toBe(playerAssets[name as keyof typeof playerAssets]);
  expect(named.headers.get("content-security-policy")).toContain("script-src 'self'");
});

describe("after a new build, a page of the old one", () => {
  test.each(["words-en.js", "words-es.js", "sheet.js", "sheet.css"])("does not get its %s", async (name) => {
    const answer = await ask(name, "of-yesterday");
    expect(answer.status).toBe(404);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test.each(["player.js", "player.css", "figures.json"])(
    "gets %s, which it needs to show anything",
    async (name) => {
      const answer = await ask(name, "of-yesterday");
      expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "no-cache"]);
    },
  );
});

test("the service worker has one address, is asked for anew each time, and answers for the player alone", async () => {
  const answer = await worker.GET();
  expect(await answer.text()).toBe("content of the worker");
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "no-cache",
    "content-type": "text/javascript; charset=utf-8",
    "service-worker-allowed": "/go",
    "content-security-policy": expect.stringContaining("connect-src 'self'"),
  });
  expect((await ask("sw.js")).status).toBe(404);
});

test("the page names every file by its hash", async () => {
  const html = await (await page.GET(new Request("https://clinic.example/go"))).text();
  for (const name of ["player.js", "player.css", "figures.json", "sheet.js", "words-en.js", "words-es.js"])
    expect(html).toContain(`/go/${name}?v=of-${name}`);
});

test("the page plays nothing but what it has made itself", async () => {
  const { headers } = await page.GET(new Request("https://clinic.example/go"));
  const policy = headers.get("content-security-policy") ?? "";
  expect(policy.split("; ").filter((part) => /^(media|default)-src/.test(part))).toEqual([
    "default-src 'none'",
    "media-src blob:",
  ]);
});
