import { expect, test, vi } from "vitest";
import { newClientSessionId, openSession, reportStart, secretFromHash } from "@/lib/player/open-session";

const secret = "Ab_-".repeat(10).concat("xyz");
const answering = (...answers: (Response | Error)[]) =>
  vi.fn<typeof fetch>(async () => {
    const answer = answers.shift();
    if (answer instanceof Error || !answer) throw answer ?? new Error("no more answers");
    return answer;
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
  }
});

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
  expect(await reason(new Response("{}", { status: 404 }))).toBe("not-open");
  expect(await reason(new Response("{}", { status: 429 }))).toBe("busy");
  expect(await reason(new Response("{}", { status: 503 }))).toBe("unavailable");
  expect(await reason(new Response("<html>", { status: 200 }))).toBe("offline");
  expect(await reason(new TypeError("Failed to fetch"))).toBe("offline");
});

test("a start is told once, and once more when the first try fails", async () => {
  const fine = answering(new Response(null, { status: 204 }));
  await reportStart(secret, "id", fine);
  expect(fine).toHaveBeenCalledTimes(1);

  const flaky = answering(new TypeError("offline"), new Response(null, { status: 204 }));
  await reportStart(secret, "id", flaky);
  expect(flaky).toHaveBeenCalledTimes(2);
  const bodies = flaky.mock.calls.map(([, init]) => init?.body);
  expect(new Set(bodies)).toEqual(new Set(['{"clientSessionId":"id"}']));

  const gone = answering(new Response("{}", { status: 404 }));
  await reportStart(secret, "id", gone);
  expect(gone).toHaveBeenCalledTimes(1);

  await expect(reportStart(secret, "id", answering())).resolves.toBeUndefined();
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
