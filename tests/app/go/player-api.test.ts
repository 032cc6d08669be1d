import { beforeEach, describe, expect, test, vi } from "vitest";
import type { OpenedLink } from "@/app/_session/open-share-link";
import { AppError } from "@/lib/errors";
import { sampleSnapshot, templateMoves } from "../../lib/handout/sample-request";

const snapshot = sampleSnapshot(templateMoves("four-move"));
const { clinic } = snapshot;
const open = { is: "open", snapshot, expiresAt: new Date("2027-01-31"), inGrace: false };
const paused = { is: "on-hold", clinic };

const world = {
  link: { ok: true, actor: {} } as OpenedLink | Error,
  version: open as object | null,
  standing: "open" as "open" | "on-hold" | null,
  started: "counted",
  asked: [] as unknown[],
};
const start = { ...world };

vi.mock("@/lib/log", () => ({ logFailure: vi.fn() }));
vi.mock("@/lib/env", () => ({ readSettings: () => ({ url: "https://clinic.example" }) }));
vi.mock("@/app/_session/same-origin", () => ({ isSameOrigin: () => true }));
vi.mock("@/app/_session/open-share-link", () => ({
  openShareLink: async (_request: Request, asks: unknown) => {
    world.asked.push(asks);
    if (world.link instanceof Error) throw world.link;
    return world.link;
  },
}));
vi.mock("@/db/queries/share-links", () => ({
  openSharedVersion: async () => world.version,
  readSharedStanding: async () => world.standing,
}));
vi.mock("@/db/commands/start-session", () => ({ startSession: async () => ({ is: world.started }) }));
const session = await import("@/app/api/go/session/route");
const standing = await import("@/app/api/go/standing/route");

beforeEach(() => Object.assign(world, start, { asked: [] }));

const address = "https://clinic.example/api/go/x";
const body = JSON.stringify({ clientSessionId: "01234567-89ab-4def-8123-456789abcdef" });
const calls = {
  "opening the link": () => session.GET(new Request(address)),
  "pressing Start": () => session.POST(new Request(address, { method: "POST", body })),
  "asking while it is open": () => standing.GET(new Request(address)),
};

describe.each(Object.entries(calls))("%s", (_name, call) => {
  test("says who to call while the plan is paused, and nothing of why or of whom", async () => {
    Object.assign(world, { version: paused, standing: "on-hold", started: "on-hold" });
    const answer = await call();
    expect(answer.status).toBe(423);
    expect(await answer.json()).toEqual({ error: "on-hold", clinic });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("vary")).toBe("x-rollscript-link");
  });

  test("looks alike for every link that opens nothing", async () => {
    world.link = { ok: false, reason: "not-open" };
    const answer = await call();
    expect([answer.status, await answer.text()]).toEqual([404, '{"error":"not-open"}']);
  });

  test("is told when to come back after too many", async () => {
    world.link = { ok: false, reason: "limited", retryAfterSeconds: 7 };
    const answer = await call();
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([429, "7"]);
  });

  test("is told to come back while the database is down", async () => {
    world.link = new AppError("unavailable");
    expect((await call()).status).toBe(503);
  });
});

describe("a plan that is open on a phone", () => {
  test("is answered without a body, and counted apart from opening", async () => {
    const answer = await calls["asking while it is open"]();
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    expect(world.asked).toEqual(["for-standing"]);
    await calls["opening the link"]();
    await calls["pressing Start"]();
    expect(world.asked.slice(1)).toEqual([undefined, undefined]);
  });

  test("has ended when its program was ended in between", async () => {
    world.standing = null;
    expect((await calls["asking while it is open"]()).status).toBe(404);
  });

  test("goes on when it was released in between", async () => {
    world.standing = "on-hold";
    expect((await calls["asking while it is open"]()).status).toBe(204);
  });
});
