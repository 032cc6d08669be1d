import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { askStanding, checks, viewers } from "@/lib/player/link/open-session";
import { pins, submitPin } from "@/lib/player/link/submit-pin";

const secret = "A".repeat(43);
const pin = "482913";
const answering = (answer: Response | Error) =>
  vi.fn<typeof fetch>(async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  });
const json = (status: number, body: object) => Response.json(body, { status });
const nothingKept = async () => null;
const tell = (answer: Response | Error) => submitPin(secret, pin, nothingKept, answering(answer));

beforeEach(() => {
  viewers.clear();
  checks.clear();
  pins.clear();
});

test("a code goes to the server in the body, with the link's secret in a header, and is not kept by anyone", async () => {
  const fetcher = answering(json(200, { viewer: "v" }));
  expect(await submitPin(secret, pin, nothingKept, fetcher)).toBe("opened");
  const [address, init] = fetcher.mock.calls[0] ?? [];
  expect(address).toBe("/api/go/pin");
  expect(init).toMatchObject({
    method: "POST",
    headers: { "x-rollscript-link": secret },
    body: '{"pin":"482913"}',
    cache: "no-store",
    credentials: "omit",
  });
  expect([viewers.get(secret), pins.get(secret)]).toEqual(["v", pin]);
});

test.each<[string, Response | Error, Awaited<ReturnType<typeof submitPin>>]>([
  ["it is wrong", json(401, { error: "wrong", triesLeft: 3 }), { wrong: 3 }],
  ["it is locked", json(403, { error: "locked" }), "locked"],
  ["it was tried too often from here", json(429, { error: "limited" }), "busy"],
  ["the server is down", json(503, { error: "unavailable" }), "unknown"],
  ["another page asked", json(403, { error: "forbidden" }), "unknown"],
  ["a hotel's page answers", new Response("<html>"), "unknown"],
  ["nobody answers", new TypeError("Failed to fetch"), "unknown"],
])("a code says so when %s, and is forgotten", async (_when, answer, said) => {
  expect(await tell(answer)).toEqual(said);
  expect([viewers.size, pins.size]).toEqual([0, 0]);
});

test.each([json(404, { error: "not-open" }), json(400, { error: "invalid" })])(
  "a link that has ended, or asks for no code any more, is opened to say which",
  async (answer) => {
    expect(await tell(answer)).toBe("opened");
    expect(viewers.size).toBe(0);
  },
);

describe("a plan that is kept under a code", () => {
  const offline = new TypeError("Failed to fetch");

  test("opens without a connection, and a wrong code counts no tries", async () => {
    expect(await submitPin(secret, pin, async () => true, answering(offline))).toBe("opened");
    expect(pins.get(secret)).toBe(pin);
    expect(await submitPin(secret, "000000", async () => false, answering(offline))).toEqual({ wrong: null });
    expect(pins.get(secret)).toBe(pin);
  });

  test("does not open against the server's word", async () => {
    const locked = answering(json(403, { error: "locked" }));
    expect(await submitPin(secret, pin, async () => true, locked)).toBe("locked");
    const changed = answering(json(401, { error: "wrong", triesLeft: 4 }));
    expect(await submitPin(secret, pin, async () => true, changed)).toEqual({ wrong: 4 });
  });

  describe("whose server is slow", () => {
    const slowly = () => {
      let answer = (_said: Response) => {};
      const answered = new Promise<Response>((settle) => {
        answer = settle;
      });
      return { fetcher: vi.fn<typeof fetch>(() => answered), answer };
    };
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test("opens after 2.5 seconds, and the check goes on", async () => {
      const { fetcher, answer } = slowly();
      const opening = submitPin(secret, pin, async () => true, fetcher);
      await vi.advanceTimersByTimeAsync(2_600);
      expect(await opening).toBe("opened");
      expect(fetcher.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
      answer(json(200, { viewer: "late" }));
      await checks.get(secret);
      expect(viewers.get(secret)).toBe("late");
    });

    test("is asked nothing more before it has said what it thinks of the code", async () => {
      const { fetcher, answer } = slowly();
      const opening = submitPin(secret, pin, async () => true, fetcher);
      await vi.advanceTimersByTimeAsync(2_600);
      await opening;
      const next = answering(new Response(null, { status: 204 }));
      const asking = askStanding(secret, 3, next);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(next).not.toHaveBeenCalled();
      answer(json(200, { viewer: "late" }));
      expect(await asking).toBe("open");
      expect(next.mock.calls[0]?.[1]?.headers).toMatchObject({ "x-rollscript-viewer": "late" });
    });
  });
});
