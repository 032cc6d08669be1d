import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askFirst, fetchFirst, secretFromHash } from "@/lib/player/link/first-question";
import { openSession } from "@/lib/player/link/open-session";

const secret = "Ab_-".repeat(10).concat("xyz");
const other = "B".repeat(43);

let fetcher: ReturnType<typeof vi.fn<typeof fetch>>;
beforeEach(() => {
  fetcher = vi.fn<typeof fetch>(async () => Response.json({ error: "not-open" }, { status: 404 }));
  vi.stubGlobal("fetch", fetcher);
  vi.stubGlobal("location", { hash: `#${secret}` });
});
afterEach(() => {
  vi.unstubAllGlobals();
  globalThis.firstQuestion = undefined;
});

test("only a fragment of the shape of a secret is sent anywhere", () => {
  expect(secretFromHash(`#${secret}`)).toBe(secret);
  for (const hash of [
    "",
    "#",
    `#${secret}x`,
    `#${secret.slice(1)}`,
    `#${secret.slice(1)}/`,
    `#${secret}\n`,
  ]) {
    expect(secretFromHash(hash)).toBeNull();
    vi.stubGlobal("location", { hash });
    askFirst();
  }
  expect(fetcher).not.toHaveBeenCalled();
});

test("what was asked ahead of the player is not asked again: the same question, and one answer", async () => {
  await openSession(secret);
  const [asItself] = fetcher.mock.calls;
  fetcher.mockClear();

  askFirst();
  const [ahead] = fetcher.mock.calls;
  expect(ahead).toEqual([asItself?.[0], { ...asItself?.[1], signal: expect.any(AbortSignal) }]);
  expect(await openSession(secret, fetchFirst(secret))).toEqual({ ok: false, reason: "not-open" });
  expect(fetcher).toHaveBeenCalledTimes(1);

  // An answer is had once: whoever tries again asks again.
  await openSession(secret, fetchFirst(secret));
  expect(fetcher).toHaveBeenCalledTimes(2);
});

test("what the player has asked by itself is not asked again, nor is its answer left for a later question", async () => {
  await openSession(secret, fetchFirst(secret));
  askFirst();
  expect(fetcher).toHaveBeenCalledTimes(1);
  await openSession(secret, fetchFirst(secret));
  askFirst();
  expect(fetcher).toHaveBeenCalledTimes(2);
});

test("another link in the same tab has a question of its own", async () => {
  askFirst();
  await openSession(other, fetchFirst(other));
  const asked = fetcher.mock.calls.map(([, init]) => new Headers(init?.headers).get("x-rollscript-link"));
  expect(asked).toEqual([secret, other]);
});

test("a first question that nobody answers is asked once more, when the player has come", async () => {
  fetcher.mockRejectedValueOnce(new TypeError("Failed to fetch"));
  askFirst();
  expect(await openSession(secret, fetchFirst(secret))).toEqual({ ok: false, reason: "not-open" });
  expect(fetcher).toHaveBeenCalledTimes(2);
  expect(fetcher.mock.calls[1]).toEqual([
    fetcher.mock.calls[0]?.[0],
    { ...fetcher.mock.calls[0]?.[1], signal: expect.any(AbortSignal) },
  ]);

  fetcher.mockRejectedValue(new TypeError("Failed to fetch"));
  globalThis.firstQuestion = undefined;
  askFirst();
  expect(await openSession(secret, fetchFirst(secret))).toEqual({ ok: false, reason: "offline" });
  expect(fetcher).toHaveBeenCalledTimes(4);
});

test("who gives up on the answer gives up on the question", () => {
  askFirst();
  const patience = new AbortController();
  void fetchFirst(secret)("/api/go/session", { signal: patience.signal });
  expect(fetcher.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
  patience.abort();
  expect(fetcher.mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
});
