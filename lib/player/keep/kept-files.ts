/** What the service worker answers for: the player's page, and the built files by their hash. Nothing else, ever. */

export const WORKER_ADDRESS = "/go/sw.js";
/** A scope is a prefix: no other address of the product may begin with it. */
export const WORKER_SCOPE = "/go";
/** Its caches' names begin with this; the build's own mark follows. */
export const FILES_CACHE = "rollscript-go-";

type Asked = Pick<Request, "method" | "mode" | "url">;

/**
 * What a request asks the worker for: the page, one of its files, or nothing of its own, which goes its way
 * untouched. `files`: addresses with their hash, of this worker's own build.
 */
export function askedOfWorker(
  { method, mode, url }: Asked,
  files: readonly string[],
  origin: string,
): "page" | "file" | null {
  const asked = new URL(url);
  if (method !== "GET" || asked.origin !== origin) return null;
  if (mode === "navigate") return asked.pathname === WORKER_SCOPE ? "page" : null;
  return files.includes(asked.pathname + asked.search) ? "file" : null;
}

/** What only an installation asks for: it is never kept. */
const INSTALLED = /\.(?:png|webmanifest)\?/;

/**
 * Whether a page is of the build that has these files: it names the first of them, the player's script, and no file
 * that is not among them.
 */
export function isPageOf(html: string, files: readonly string[]): boolean {
  const [script] = files;
  const named: readonly string[] = html.match(/\/go\/[\w.-]+\?v=\w*/g) ?? [];
  return (
    script !== undefined &&
    named.includes(script) &&
    named.every((address) => INSTALLED.test(address) || files.includes(address))
  );
}
