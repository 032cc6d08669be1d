import { beforeEach, describe, expect, test, vi } from "vitest";
import type { OpenWithPinResult } from "@/db/commands/open-with-pin";
import { AppError } from "@/lib/errors";

type Locked =
  | { ok: true; actor: object }
  | { ok: false; reason: "not-open" }
  | { ok: false; reason: "limited"; retryAfterSeconds: number };

const world = {
  isOurs: true,
  link: { ok: true, actor: {} } as Locked | Error,
  tried: { is: "opened", viewer: "v".repeat(43) } as OpenWithPinResult | Error,
  asked: 0,
  typed: [] as string[],
};
const start = { ...world };

vi.mock("@/lib/log", () => ({ logFailure: vi.fn() }));
vi.mock("@/lib/env", () => ({ readSettings: () => ({ url: "https://clinic.example" }) }));
vi.mock("@/app/_session/same-origin", () => ({ isSameOrigin: () => world.isOurs }));
vi.mock("@/app/_session/open-share-link", () => ({
  openLockedLink: async () => {
    world.asked++;
    if (world.link instanceof Error) throw world.link;
    return world.link;
  },
}));
vi.mock("@/db/commands/open-with-pin", () => ({
  openWithPin: async (_actor: unknown, pin: string) => {
    world.typed.push(pin);
    if (world.tried instanceof Error) throw world.tried;
    return world.tried;
  },
}));
const route = await import("@/app/api/go/pin/route");

beforeEach(() => Object.assign(world, start, { asked: 0, typed: [] }));

const type = (body: unknown) =>
  route.POST(
    new Request("https://clinic.example/api/go/pin", {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    }),
  );
const said = async (answer: Response) => [answer.status, await answer.json()];

describe("a code that is typed", () => {
  test.each([
    [{ is: "opened", viewer: "v".repeat(43) }, 200, { viewer: "v".repeat(43) }],
    [{ is: "wrong", triesLeft: 3 }, 401, { error: "wrong", triesLeft: 3 }],
    [{ is: "locked" }, 403, { error: "locked" }],
  ] as const)("%j", async (tried, status, body) => {
    world.tried = tried;
    const answer = await type({ pin: "012345" });
    expect(await said(answer)).toEqual([status, body]);
    expect(world.typed).toEqual(["012345"]);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("vary")).toContain("x-rollscript-viewer");
  });

  test.each([
    [{ pin: "12345" }],
    [{ pin: "1234567" }],
    [{ pin: " 12345" }],
    [{ pin: "123456\n" }],
    [{ pin: "１２３４５６" }],
    [{ pin: "١٢٣٤٥٦" }],
    [{ pin: 123456 }],
    [{ pin: ["123456"] }],
    [{ pin: "123456", more: 1 }],
    [{}],
    ["not JSON"],
    [""],
    [{ pin: "1".repeat(2_000) }],
  ])("is refused before anything is asked or counted unless it is six digits: %j", async (body) => {
    expect(await said(await type(body))).toEqual([400, { error: "invalid" }]);
    expect([world.asked, world.typed]).toEqual([0, []]);
  });

  test("is not taken from another site", async () => {
    world.isOurs = false;
    expect(await said(await type({ pin: "123456" }))).toEqual([403, { error: "forbidden" }]);
    expect(world.asked).toBe(0);
  });

  test("is looked at for no link that opens nothing: that takes no longer than one nobody made", async () => {
    world.link = { ok: false, reason: "not-open" };
    expect(await said(await type({ pin: "123456" }))).toEqual([404, { error: "not-open" }]);
    expect(world.typed).toEqual([]);
  });

  test("is refused with when to come back after too many", async () => {
    world.link = { ok: false, reason: "limited", retryAfterSeconds: 7 };
    const answer = await type({ pin: "123456" });
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(world.typed).toEqual([]);
  });

  test("is refused while the tries cannot be counted or the code cannot be looked at", async () => {
    world.link = new AppError("unavailable");
    expect((await type({ pin: "123456" })).status).toBe(503);
    expect(world.typed).toEqual([]);
    Object.assign(world, { link: start.link, tried: new AppError("unavailable") });
    expect((await type({ pin: "123456" })).status).toBe(503);
  });

  test("for a link that asks for none is refused as no code", async () => {
    world.link = new AppError("invalid");
    expect(await said(await type({ pin: "123456" }))).toEqual([400, { error: "invalid" }]);
  });

  test("for a link that was revoked meanwhile finds nothing", async () => {
    world.tried = new AppError("not-found");
    expect(await said(await type({ pin: "123456" }))).toEqual([404, { error: "not-open" }]);
  });
});

test("looking at the address tries nothing", async () => {
  const answer = route.GET();
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "POST"]);
  expect(answer.headers.get("x-robots-tag")).toContain("noindex");
  expect(world.asked).toBe(0);
});
