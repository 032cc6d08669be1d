import { beforeEach, describe, expect, test, vi } from "vitest";
import { viewers } from "@/lib/player/link/open-session";
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
});
