/**
 * The service worker, a file of its own: answers for the player's page and its files when there is no connection. It
 * holds the files of one build, all or none. A newer worker waits until no page of this one is open: parts of two
 * builds never meet. It knows no plan and no secret, and calls under `/api` pass it by.
 */
import { askedOfWorker, FILES_CACHE, isPageOf, WORKER_SCOPE } from "./kept-files";

/** Filled in by the build: the addresses of this build's files, the script first, and the build's mark. */
declare const KEPT_FILES: readonly string[];
declare const BUILD_MARK: string;

/** What is used here of a worker's own surroundings, which the page's types do not have. */
type ExtendableEvent = Event & { readonly waitUntil: (work: Promise<unknown>) => void };
type FetchEvent = ExtendableEvent & {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
};
type Worker = {
  readonly location: Location;
  readonly clients: { readonly claim: () => Promise<void> };
  addEventListener(type: "install" | "activate", listen: (event: ExtendableEvent) => void): void;
  addEventListener(type: "fetch", listen: (event: FetchEvent) => void): void;
};
const worker = globalThis as unknown as Worker;

const CACHE = FILES_CACHE + BUILD_MARK;
/** Each address has one answer, whatever else was asked with it. */
const HERE = { cacheName: CACHE, ignoreVary: true };
/** Past this the page comes from the phone, and the connection may be as slow as it likes. */
const PATIENCE_MS = 1_500;

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const asked = askedOfWorker(event.request, KEPT_FILES, worker.location.origin);
  if (asked === "page") event.respondWith(page(event));
  if (asked === "file") event.respondWith(file(event.request));
});

/** Gets the page and every file, and fails where one of them is of another build: the browser tries again later. */
async function fill(): Promise<void> {
  const answer = await fetch(WORKER_SCOPE, { cache: "no-cache", credentials: "omit" });
  if (!answer.ok || !isPageOf(await answer.clone().text(), KEPT_FILES)) throw new Error("another build");
  const cache = await caches.open(CACHE);
  await Promise.all([cache.put(WORKER_SCOPE, answer), ...KEPT_FILES.map((address) => add(cache, address))]);
}

async function add(cache: Cache, address: string): Promise<void> {
  const answer = await fetch(address, { credentials: "omit" });
  // Under a hash that is not its own a file is never for good.
  if (!answer.ok || !answer.headers.get("cache-control")?.includes("immutable")) throw new Error(address);
  await cache.put(address, answer);
}

async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(FILES_CACHE) && name !== CACHE);
  await Promise.all(others.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

/** The page from the server, or soon enough the one that is here. */
async function page(event: FetchEvent): Promise<Response> {
  const kept = caches.match(WORKER_SCOPE, HERE);
  const fresh = fetch(event.request);
  event.waitUntil(fresh.then(renew).catch(() => undefined));
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const answer = await Promise.race([fresh, late]).catch(() => undefined);
  if (answer?.ok) return answer;
  return (await kept) ?? answer ?? fresh;
}

/** Keeps a page that came in, where it is of this build and the cache has not been taken away meanwhile. */
async function renew(answer: Response): Promise<void> {
  const copy = answer.clone();
  if (!answer.ok || !isPageOf(await copy.clone().text(), KEPT_FILES) || !(await caches.has(CACHE))) return;
  await (await caches.open(CACHE)).put(WORKER_SCOPE, copy);
}

async function file(request: Request): Promise<Response> {
  return (await caches.match(request, HERE)) ?? fetch(request);
}
