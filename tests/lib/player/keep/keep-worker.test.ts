import { afterEach, expect, test, vi } from "vitest";
import { startWorker } from "@/lib/player/keep/keep-worker";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser whose worker runs already, with these files. */
function browser(files: readonly string[], storage?: object) {
  const unregister = vi.fn(async () => true);
  const registration = { active: { state: "activated", addEventListener() {} }, unregister };
  vi.stubGlobal("navigator", {
    ...(storage && { storage }),
    serviceWorker: { register: async () => registration, getRegistration: async () => registration },
  });
  vi.stubGlobal("caches", {
    match: async (address: string) => (files.includes(address) ? new Response() : undefined),
    keys: async () => [],
  });
  return unregister;
}

test("a worker that runs and has its files brings the player without a connection", async () => {
  const unregister = browser(["/go"]);
  await startWorker();
  expect(unregister).not.toHaveBeenCalled();
});

test("a worker whose files were cleared away is no worker: the next try gets a new one", async () => {
  const unregister = browser([]);
  await expect(startWorker()).rejects.toThrow();
  expect(unregister).toHaveBeenCalledTimes(1);
});

test("the browser is asked to clear nothing away, and may say no", async () => {
  const persist = vi.fn(async () => {
    throw new TypeError("not here");
  });
  browser(["/go"], { persist });
  await startWorker();
  expect(persist).toHaveBeenCalledTimes(1);
  browser(["/go"], {});
  await startWorker();
});
