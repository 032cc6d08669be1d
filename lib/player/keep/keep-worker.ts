/** The service worker that brings the player's page and files without a connection, as long as a plan is kept. */
import { FILES_CACHE, WORKER_ADDRESS, WORKER_SCOPE } from "./kept-files";

/** Past this the files of the player are not to be had on this connection. */
const PATIENCE_MS = 60_000;

/**
 * Registers the worker and waits until it has all files. Rejects when it cannot have them. Asks the browser not to
 * clear them away when room is short; whether it agrees changes nothing.
 */
export async function startWorker(): Promise<void> {
  void askToStay().catch(() => undefined);
  const registration = await navigator.serviceWorker.register(WORKER_ADDRESS, {
    scope: WORKER_SCOPE,
    updateViaCache: "none",
  });
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(reject, PATIENCE_MS);
    const look = () => {
      if (worker?.state === "activated") resolve();
      else if (!worker || worker.state === "redundant") reject();
      else return;
      clearTimeout(timer);
    };
    worker?.addEventListener("statechange", look);
    look();
  });
  if (await caches.match(WORKER_SCOPE, { ignoreVary: true })) return;
  // A browser may clear the files away and leave the worker, which would never get them again.
  await stopWorker();
  throw new Error("no files");
}

async function askToStay(): Promise<void> {
  // Not in every browser.
  const storage = navigator.storage as Partial<StorageManager> | undefined;
  await storage?.persist?.();
}

/** Takes the worker and all it holds away. */
export async function stopWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(WORKER_SCOPE);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(FILES_CACHE)).map((name) => caches.delete(name)));
}
