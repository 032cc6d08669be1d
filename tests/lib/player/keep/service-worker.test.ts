import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { beforeEach, describe, expect, test } from "vitest";
import { askedOfWorker, isPageOf } from "@/lib/player/keep/kept-files";

const root = path.resolve(import.meta.dirname, "../../../..");
const origin = "https://clinic.example";
const files = ["/go/player.js?v=1a", "/go/player.css?v=2b"];
const page = (script: string) => `<script src="${script}"></script>`;

describe("what the worker answers for", () => {
  const asked = (address: string, mode: RequestMode = "navigate", method = "GET") =>
    askedOfWorker({ method, mode, url: new URL(address, origin).href }, files, origin);

  test("is the player's page, and the files of its own build by their hash", () => {
    expect(asked("/go")).toBe("page");
    expect(asked("/go?from=icon")).toBe("page");
    expect(asked("/go/player.js?v=1a", "cors")).toBe("file");
  });

  test.each([
    "/",
    "/goals",
    "/go/",
    "/go/sw.js",
    "/go-on",
    "/sign-in",
    "/patients",
    "/verify/1",
    "/api/go/session",
    "/api/ready",
  ])("is never %s", (address) => {
    expect(asked(address)).toBeNull();
    expect(asked(address, "cors")).toBeNull();
  });

  test("is no file without its hash, of another build, or of another place", () => {
    expect(asked("/go/player.js", "cors")).toBeNull();
    expect(asked("/go/player.js?v=9f", "cors")).toBeNull();
    expect(asked("https://elsewhere.example/go/player.js?v=1a", "cors")).toBeNull();
    expect(asked("https://elsewhere.example/go")).toBeNull();
  });

  test("is nothing that changes anything", () => {
    expect(asked("/go", "navigate", "POST")).toBeNull();
    expect(asked("/go", "cors")).toBeNull();
  });

  test("can be no other page of the product: none begins with the player's address", () => {
    const addresses = (folder: string): string[] =>
      readdirSync(path.join(root, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .flatMap(({ name }) => (name.startsWith("(") ? addresses(path.join(folder, name)) : [name]));
    expect(addresses("app").filter((name) => name.startsWith("go"))).toEqual(["go"]);
  });
});

test("a page is of a build when it names that build's script, and no file of another", () => {
  expect(isPageOf(page("/go/player.js?v=1a"), files)).toBe(true);
  expect(isPageOf(page("/go/player.js?v=1a2"), files)).toBe(false);
  expect(isPageOf("", [])).toBe(false);
  // Two builds may differ in a later part alone: the script then has one address in both.
  const withPart = (hash: string) =>
    `<link href="/go/icon-192.png?v=7"><link href="/go/manifest.webmanifest?v=8">${page("/go/player.js?v=1a")}<div data-session="/go/session.js?v=${hash}" data-words-en="/go/words-en.js?v=6f">`;
  const all = [...files, "/go/session.js?v=5e", "/go/words-en.js?v=6f"];
  expect(isPageOf(withPart("5e"), all)).toBe(true);
  expect(isPageOf(withPart("9d"), all)).toBe(false);
});

/** A browser's caches, by name. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const addressOf = (request: Request | string) => {
    const { pathname, search } = new URL(typeof request === "string" ? request : request.url, origin);
    return pathname + search;
  };
  return {
    all,
    open: async (name: string) => {
      const cache = all.get(name) ?? new Map<string, Response>();
      all.set(name, cache);
      return { put: async (of: Request | string, answer: Response) => void cache.set(addressOf(of), answer) };
    },
    has: async (name: string) => all.has(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
    match: async (of: Request | string, { cacheName }: { cacheName: string }) =>
      all.get(cacheName)?.get(addressOf(of))?.clone(),
  };
}

type Listener = (event: object) => void;
type Server = (address: string) => Response | Promise<Response>;

/** The built worker of a build, on a phone whose server answers so. */
async function startWorker(
  caches: ReturnType<typeof fakeCaches>,
  mark: string,
  keptFiles: readonly string[],
) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "lib/player/keep/service-worker.ts")],
    bundle: true,
    write: false,
    format: "iife",
    define: { KEPT_FILES: JSON.stringify(keptFiles), BUILD_MARK: JSON.stringify(mark) },
  });
  const listeners = new Map<string, Listener>();
  const world = { server: (() => Response.error()) as Server, asked: [] as string[] };
  const surroundings = {
    location: new URL(origin),
    clients: { claim: async () => {} },
    addEventListener: (name: string, listen: Listener) => listeners.set(name, listen),
  };
  const fetcher = async (of: Request | string) => {
    const { pathname, search } = new URL(typeof of === "string" ? of : of.url, origin);
    world.asked.push(pathname + search);
    const answer = await world.server(pathname + search);
    if (answer.type === "error") throw new TypeError("Failed to fetch");
    return answer;
  };
  new Function("globalThis", "fetch", "caches", outputFiles[0]?.text ?? "")(surroundings, fetcher, caches);
  const tell = async (name: string, event: object = {}) => {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    listeners.get(name)?.({
      ...event,
      waitUntil: (more: Promise<unknown>) => work.push(more),
      respondWith: (given: Promise<Response>) => {
        answer = given;
      },
    });
    return { done: () => Promise.all(work), answer };
  };
  return {
    world,
    install: async () => (await tell("install")).done(),
    activate: async () => (await tell("activate")).done(),
    ask: async (address: string, mode = "navigate") => {
      const request = { method: "GET", mode, url: new URL(address, origin).href };
      const { answer, done } = await tell("fetch", { request });
      const text = await answer?.then((given) => given.text());
      await done();
      return text;
    },
  };
}

const forGood = { "cache-control": "public, max-age=31536000, immutable" };
/** A server with one build on it. */
const serving =
  (keptFiles: readonly string[]): Server =>
  (address) => {
    if (address === "/go") return new Response(page(keptFiles[0] ?? ""));
    return keptFiles.includes(address)
      ? new Response(`content of ${address}`, { headers: forGood })
      : new Response("old", { headers: { "cache-control": "no-cache" } });
  };
const newer = ["/go/player.js?v=3c", "/go/player.css?v=4d"];

describe("the worker on a phone", () => {
  let caches: ReturnType<typeof fakeCaches>;
  let worker: Awaited<ReturnType<typeof startWorker>>;
  beforeEach(async () => {
    caches = fakeCaches();
    worker = await startWorker(caches, "one", files);
    worker.world.server = serving(files);
    await worker.install();
    await worker.activate();
    worker.world.asked.length = 0;
  });

  test("holds the page and its files, and nothing else", () => {
    expect([...caches.all.keys()]).toEqual(["rollscript-go-one"]);
    expect([...(caches.all.get("rollscript-go-one")?.keys() ?? [])].sort()).toEqual(["/go", ...files].sort());
  });

  test("brings page and files without a connection, and asks for no file that it has", async () => {
    worker.world.server = () => Response.error();
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=1a"));
    worker.world.asked.length = 0;
    expect(await worker.ask("/go/player.js?v=1a", "cors")).toBe("content of /go/player.js?v=1a");
    expect(worker.world.asked).toEqual([]);
  });

  test("brings the server's page where there is one, and its own when the server is down or silent", async () => {
    worker.world.server = () => new Response("a newer page");
    expect(await worker.ask("/go")).toBe("a newer page");
    worker.world.server = () => new Response("down", { status: 503 });
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=1a"));
    const slow = new Promise<Response>((settle) => setTimeout(() => settle(new Response("late")), 2_000));
    worker.world.server = () => slow;
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=1a"));
  });

  test("lets every other address pass untouched", async () => {
    for (const address of ["/", "/goals", "/api/go/session", "/go/sw.js", "/go/player.js?v=3c"])
      expect(await worker.ask(address, "cors"), address).toBeUndefined();
    expect(worker.world.asked).toEqual([]);
  });

  test("keeps a page of its own build alone, so that it never names files of another", async () => {
    worker.world.server = serving(newer);
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=3c"));
    worker.world.server = () => Response.error();
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=1a"));
  });

  test("gives way to a newer build as a whole, and its files are gone with it", async () => {
    const next = await startWorker(caches, "two", newer);
    next.world.server = serving(newer);
    await next.install();
    // Until every page of the old build is closed both are there.
    worker.world.server = () => Response.error();
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=1a"));
    await next.activate();
    expect([...caches.all.keys()]).toEqual(["rollscript-go-two"]);
    next.world.server = () => Response.error();
    expect(await next.ask("/go")).toBe(page("/go/player.js?v=3c"));
  });

  test.each<[string, Server]>([
    [
      "the server still has the old page",
      (address) => (address === "/go" ? serving(files) : serving(newer))(address),
    ],
    [
      "a file is of another build",
      (address) => (address === "/go" ? serving(newer) : serving(files))(address),
    ],
    [
      "a file is missing",
      (address) => (address === "/go" ? serving(newer)(address) : new Response("", { status: 404 })),
    ],
  ])("takes no build in parts: %s", async (_why, server) => {
    const next = await startWorker(caches, "two", newer);
    next.world.server = server;
    await expect(next.install()).rejects.toThrow();
  });

  test("brings nothing back once all was taken away", async () => {
    caches.all.clear();
    expect(await worker.ask("/go")).toBe(page("/go/player.js?v=1a"));
    expect([...caches.all.keys()]).toEqual([]);
  });
});
