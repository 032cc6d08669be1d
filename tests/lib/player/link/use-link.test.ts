import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openLink } from "@/lib/player/link/use-link";

const secret = "A".repeat(43);
const ended = { ok: false, reason: "not-open" } as const;

let fetcher: ReturnType<typeof vi.fn<typeof fetch>>;
beforeEach(() => {
  fetcher = vi.fn<typeof fetch>(async () => Response.json({ error: "not-open" }, { status: 404 }));
  vi.stubGlobal("fetch", fetcher);
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const keepsPlans = (keeps: boolean) => vi.stubGlobal("localStorage", { getItem: () => (keeps ? "1" : null) });

test("the server is asked before the script is here that knows what the phone keeps", async () => {
  keepsPlans(true);
  const openKept = vi.fn(async (_secret: string, asking?: Promise<unknown>) => {
    expect(await asking).toEqual(ended);
    return ended;
  });
  let arrive = (_file: { openKept: typeof openKept }) => {};
  const opening = openLink(
    secret,
    () =>
      new Promise((settle) => {
        arrive = settle;
      }),
  );
  await vi.waitFor(() => expect(fetcher).toHaveBeenCalledTimes(1));
  arrive({ openKept });
  expect(await opening).toEqual(ended);
  expect([openKept.mock.calls.length, fetcher.mock.calls.length]).toEqual([1, 1]);
});

test("the server's answer is enough where that script cannot be had", async () => {
  keepsPlans(true);
  expect(await openLink(secret, () => Promise.reject(new Error("offline")))).toEqual(ended);
});

test("a phone that keeps no plan asks for no script", async () => {
  keepsPlans(false);
  const file = vi.fn(() => Promise.reject(new Error("offline")));
  expect(await openLink(secret, file)).toEqual(ended);
  expect(file).not.toHaveBeenCalled();
});
