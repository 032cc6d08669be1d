import { describe, expect, test, vi } from "vitest";
import {
  askStanding,
  localeOf,
  newClientSessionId,
  openSession,
  readSheet,
  reportStart,
  viewers,
} from "@/lib/player/link/open-session";
import { sampleSnapshot } from "../sample-session";

const secret = "Ab_-".repeat(10).concat("xyz");
const { clinic } = sampleSnapshot("four-move");
const answering = (...answers: (Response | Error)[]) =>
  vi.fn<typeof fetch>(async () => {
    const answer = answers.shift();
    if (answer instanceof Error || !answer) throw answer ?? new Error("no more answers");
    return answer;
  });

const notOpen = () => Response.json({ error: "not-open" }, { status: 404 });
const paused = () => Response.json({ error: "on-hold", locale: "es", clinic }, { status: 423 });
const changed = () => Response.json({ error: "changed" }, { status: 409 });

test("the secret travels in a header, never in the address, and nothing is kept", async () => {
  const fetcher = answering(Response.json({ snapshot: {}, expiresAt: "", inGrace: false }));
  expect(await openSession(secret, fetcher)).toMatchObject({ ok: true });
  const [address, init] = fetcher.mock.calls[0] ?? [];
  expect(String(address)).not.toContain(secret);
  expect(init).toMatchObject({ headers: { "x-rollscript-link": secret }, cache: "no-store" });
});

test("each way of not opening has its own page", async () => {
  const reason = async (answer: Response | Error) => {
    const opened = await openSession(secret, answering(answer));
    return opened.ok ? "opened" : opened.reason;
  };
  expect(await reason(notOpen())).toBe("not-open");
  // What is kept on the phone is wiped on the server's own word alone, not on that of a page in between.
  expect(await reason(new Response("{}", { status: 404 }))).toBe("unavailable");
  expect(await reason(changed())).toBe("unavailable");
  expect(await reason(Response.json({ error: "on-hold", clinic }, { status: 423 }))).toBe("on-hold");
  expect(await reason(Response.json({ error: "locked" }, { status: 423 }))).toBe("unavailable");
  expect(await reason(new Response("<html>", { status: 423 }))).toBe("unavailable");
  expect(await reason(Response.json({ error: "on-hold", clinic: null }, { status: 423 }))).toBe(
    "unavailable",
  );
  expect(await reason(new Response("{}", { status: 429 }))).toBe("busy");
  expect(await reason(new Response("{}", { status: 503 }))).toBe("unavailable");
  expect(await reason(new Response("<html>", { status: 200 }))).toBe("offline");
  expect(await reason(new TypeError("Failed to fetch"))).toBe("offline");
});

test("a paused plan is told in its own language, and in English where this page does not know that one", async () => {
  const held = (locale?: string) =>
    openSession(secret, answering(Response.json({ error: "on-hold", locale, clinic }, { status: 423 })));
  expect(localeOf(await held("es"))).toBe("es");
  expect(await held("es")).toEqual({ ok: false, reason: "on-hold", locale: "es", clinic });
  expect(localeOf(await held("tlh"))).toBe("en");
  expect(localeOf(await held())).toBe("en");
  expect(localeOf({ ok: false, reason: "not-open" })).toBeNull();
});

describe("a link with a code", () => {
  const asksPin = (locale?: string) => Response.json({ error: "pin", locale }, { status: 401 });

  test("asks for it when it is opened, and in the middle of a session", async () => {
    expect(await openSession(secret, answering(asksPin("es")))).toEqual({
      ok: false,
      reason: "pin",
      locale: "es",
    });
    expect(await askStanding(secret, 3, answering(asksPin("tlh")))).toEqual({ reason: "pin", locale: null });
    expect(await reportStart(secret, "id", 3, answering(asksPin()))).toEqual({ reason: "pin", locale: null });
    expect(await askStanding(secret, 3, answering(Response.json({}, { status: 401 })))).toBe("unknown");
  });

  test("says with every call what it got for it, and another link does not", async () => {
    viewers.set(secret, "viewer of this link");
    const fetcher = answering();
    await openSession(secret, fetcher);
    await askStanding(secret, 3, fetcher);
    await readSheet(secret, 3, fetcher);
    await reportStart(secret, "id", 3, fetcher);
    await openSession("B".repeat(43), fetcher);
    const said = fetcher.mock.calls.map(([, init]) => new Headers(init?.headers).get("x-rollscript-viewer"));
    expect(said).toEqual([...Array(5).fill("viewer of this link"), null]);
    viewers.clear();
  });
});

test("a start is told once, and once more when the first try fails", async () => {
  const fine = answering(new Response(null, { status: 204 }));
  await reportStart(secret, "id", 3, fine);
  expect(fine).toHaveBeenCalledTimes(1);

  const flaky = answering(new TypeError("offline"), new Response(null, { status: 204 }));
  await reportStart(secret, "id", 3, flaky);
  expect(flaky).toHaveBeenCalledTimes(2);
  const bodies = flaky.mock.calls.map(([, init]) => init?.body);
  expect(new Set(bodies)).toEqual(new Set(['{"clientSessionId":"id"}']));

  const gone = answering(new Response("{}", { status: 404 }));
  await reportStart(secret, "id", 3, gone);
  expect(gone).toHaveBeenCalledTimes(1);

  expect(await reportStart(secret, "id", 3, answering())).toBe("unknown");
});

describe("a plan that is open on a phone", () => {
  test("is asked about with the secret in a header, and nothing is kept", async () => {
    const fetcher = answering(new Response(null, { status: 204 }));
    expect(await askStanding(secret, 3, fetcher)).toBe("open");
    const [address, init] = fetcher.mock.calls[0] ?? [];
    expect(address).toBe("/api/go/standing");
    expect(init).toMatchObject({
      headers: { "x-rollscript-link": secret, "x-rollscript-version": "3" },
      cache: "no-store",
    });
  });

  test("says which version it is when it is started too, and nothing where none is known", async () => {
    const fetcher = answering(new Response(null, { status: 204 }), new Response(null, { status: 204 }));
    await reportStart(secret, "id", 3, fetcher);
    await askStanding(secret, null, fetcher);
    const [started, asked] = fetcher.mock.calls.map(([, init]) => init?.headers);
    expect(started).toMatchObject({ "x-rollscript-version": "3" });
    expect(asked).toEqual({ "x-rollscript-link": secret });
  });

  test("learns that the clinic has changed it, while it is open and when it is started", async () => {
    expect(await askStanding(secret, 3, answering(changed()))).toEqual({ reason: "changed" });
    expect(await reportStart(secret, "id", 3, answering(changed()))).toEqual({ reason: "changed" });
  });

  test("learns who to call when the clinic pauses it, and that it has ended", async () => {
    expect(await askStanding(secret, 3, answering(paused()))).toEqual({
      reason: "on-hold",
      locale: "es",
      clinic,
    });
    expect(await askStanding(secret, 3, answering(notOpen()))).toEqual({ reason: "not-open" });
  });

  test("learns the same when it is started", async () => {
    expect(await reportStart(secret, "id", 3, answering(paused()))).toEqual({
      reason: "on-hold",
      locale: "es",
      clinic,
    });
    expect(await reportStart(secret, "id", 3, answering(notOpen()))).toEqual({ reason: "not-open" });
    expect(await reportStart(secret, "id", 3, answering(new Response(null, { status: 204 })))).toBe("open");
  });

  test.each<[string, Response | Error]>([
    ["nobody answers", new TypeError("Failed to fetch")],
    ["the server is down", new Response("{}", { status: 503 })],
    ["the server failed", new Response("<html>", { status: 500 })],
    ["it asked too often", new Response("{}", { status: 429 })],
    ["somebody else's page says it is not there", new Response("<html>", { status: 404 })],
    ["somebody else's server says it is not there", Response.json({ error: "gone" }, { status: 404 })],
    ["a hotel's page answers instead", new Response("<html>", { status: 200 })],
    ["somebody else's server holds it back", Response.json({ error: "locked" }, { status: 423 })],
    ["somebody else's page holds it back", new Response("<html>", { status: 423 })],
    ["nobody to call is named", Response.json({ error: "on-hold" }, { status: 423 })],
    [
      "the number to call is missing",
      Response.json({ error: "on-hold", clinic: { name: "R" } }, { status: 423 }),
    ],
    ["somebody else's server speaks of a conflict", Response.json({ error: "conflict" }, { status: 409 })],
    ["the answer is empty", new Response("null", { status: 423 })],
    ["the answer is cut short", new Response('{"error":"on-', { status: 423 })],
  ])("is not stopped when %s", async (_when, answer) => {
    expect(await askStanding(secret, 3, answering(answer))).toBe("unknown");
  });
});

describe("the sheet of a plan that is open", () => {
  const sheet = { language: "en" };

  test("is asked for with the version it must be of", async () => {
    const fetcher = answering(Response.json(sheet));
    expect(await readSheet(secret, 3, fetcher)).toEqual({ sheet });
    const [address, init] = fetcher.mock.calls[0] ?? [];
    expect(address).toBe("/api/go/sheet");
    expect(init).toMatchObject({
      headers: { "x-rollscript-link": secret, "x-rollscript-version": "3" },
      cache: "no-store",
      credentials: "omit",
    });
  });

  test("is not shown when the plan was paused, changed or ended meanwhile", async () => {
    expect(await readSheet(secret, 3, answering(paused()))).toEqual({
      reason: "on-hold",
      locale: "es",
      clinic,
    });
    expect(await readSheet(secret, 3, answering(changed()))).toEqual({ reason: "changed" });
    expect(await readSheet(secret, 3, answering(notOpen()))).toEqual({ reason: "not-open" });
  });

  test.each<[string, Response | Error]>([
    ["nobody answers", new TypeError("Failed to fetch")],
    ["the server is down", new Response("{}", { status: 503 })],
    ["it asked too often", new Response("{}", { status: 429 })],
    ["a hotel's page answers instead", new Response("<html>", { status: 200 })],
  ])("is not to be had when %s, which says nothing of the plan", async (_when, answer) => {
    expect(await readSheet(secret, 3, answering(answer))).toBe("unknown");
  });
});

test("a client session id is a random UUID, on browsers without randomUUID too", () => {
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(newClientSessionId()).toMatch(uuid);
  const old = { getRandomValues: crypto.getRandomValues.bind(crypto) };
  vi.stubGlobal("crypto", old);
  const made = newClientSessionId();
  vi.unstubAllGlobals();
  expect(made).toMatch(uuid);
});
