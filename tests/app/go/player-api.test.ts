import { beforeEach, describe, expect, test, vi } from "vitest";
import type { OpenedLink } from "@/app/_session/open-share-link";
import { AppError } from "@/lib/errors";
import { composeSheet } from "@/lib/player/sheet/compose-sheet";
import { sampleSnapshot, templateMoves } from "../../lib/handout/sample-request";

const snapshot = sampleSnapshot(templateMoves("four-move"));
const { clinic } = snapshot;
const contentHash = "3f2a91bc".repeat(8);
const open = {
  is: "open",
  snapshot,
  contentHash,
  expiresAt: new Date("2027-01-31"),
  opensUntil: new Date("2027-02-07"),
  inGrace: false,
  reviewDue: true,
};
const paused = { is: "on-hold", locale: "es", clinic };

const world = {
  link: { ok: true, actor: {} } as OpenedLink | Error,
  version: open as object | null,
  standing: { is: "open" } as object | null,
  started: { is: "counted" } as object,
  asked: [] as unknown[],
  versions: [] as unknown[],
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
  readSharedStanding: async (_actor: unknown, version: unknown) => {
    world.versions.push(version);
    return world.standing;
  },
}));
vi.mock("@/db/commands/start-session", () => ({
  startSession: async (_actor: unknown, { version }: { version: unknown }) => {
    world.versions.push(version);
    return world.started;
  },
}));
const session = await import("@/app/api/go/session/route");
const standing = await import("@/app/api/go/standing/route");
const sheet = await import("@/app/api/go/sheet/route");

beforeEach(() => Object.assign(world, start, { asked: [], versions: [] }));

const address = "https://clinic.example/api/go/x";
const body = JSON.stringify({ clientSessionId: "01234567-89ab-4def-8123-456789abcdef" });
const calls = {
  "opening the link": () => session.GET(new Request(address)),
  "reading the sheet": (headers = {}) => sheet.GET(new Request(address, { headers })),
  "pressing Start": (headers = {}) => session.POST(new Request(address, { method: "POST", body, headers })),
  "asking while it is open": (headers = {}) => standing.GET(new Request(address, { headers })),
};

describe.each(Object.entries(calls))("%s", (_name, call) => {
  test("says who to call while the plan is paused, in its language, and nothing of why or of whom", async () => {
    Object.assign(world, { version: paused, standing: paused, started: paused });
    const answer = await call();
    expect(answer.status).toBe(423);
    expect(await answer.json()).toEqual({ error: "on-hold", locale: "es", clinic });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("vary")).toBe("x-rollscript-link, x-rollscript-version, x-rollscript-viewer");
  });

  test("looks alike for every link that opens nothing", async () => {
    world.link = { ok: false, reason: "not-open" };
    const answer = await call();
    expect([answer.status, await answer.text()]).toEqual([404, '{"error":"not-open"}']);
  });

  test("is asked for the code in the plan's language, whatever the plan is, and told nothing else", async () => {
    world.link = { ok: false, reason: "pin", locale: "es" };
    for (const version of [open, paused]) {
      world.version = version;
      const answer = await call();
      expect([answer.status, await answer.text()]).toEqual([401, '{"error":"pin","locale":"es"}']);
      expect(answer.headers.get("cache-control")).toBe("no-store");
    }
    expect(world.versions).toEqual([]);
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
    expect(world.asked).toEqual(["contact"]);
    await calls["opening the link"]();
    await calls["pressing Start"]();
    expect(world.asked.slice(1)).toEqual([undefined, undefined]);
  });

  test("has ended when its program was ended in between", async () => {
    world.standing = null;
    expect((await calls["asking while it is open"]()).status).toBe(404);
  });
});

test("an opened link says when it ends and whether a check is due, and nothing else beside the plan", async () => {
  const opened = await (await calls["opening the link"]()).json();
  expect(opened).toEqual({
    snapshot: expect.objectContaining({ versionNumber: snapshot.versionNumber }),
    expiresAt: "2027-01-31T00:00:00.000Z",
    opensUntil: "2027-02-07T00:00:00.000Z",
    inGrace: false,
    reviewDue: true,
  });
});

describe("the sheet", () => {
  const printedName = "Zebulon Quist-Canary";

  test("is composed for the phone, as JSON that nobody keeps and that names nobody", async () => {
    world.version = { ...open, snapshot: { ...snapshot, patient: { ...snapshot.patient, printedName } } };
    const answer = await calls["reading the sheet"]();
    const text = await answer.text();
    expect(answer.status).toBe(200);
    const verifyUrl = `https://clinic.example/verify/${snapshot.verifyCode}`;
    expect(JSON.parse(text)).toEqual(composeSheet(snapshot, { reviewDue: true, contentHash, verifyUrl }));
    for (const name of ["Zebulon", "Quist"]) expect(text).not.toContain(name);
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("vary")).toBe("x-rollscript-link, x-rollscript-version, x-rollscript-viewer");
  });

  test("says how to check it: its version's first digits, its code, and this clinic's page for it", async () => {
    const { closing, foot } = await (await calls["reading the sheet"]()).json();
    expect(closing.check).toContain("clinic.example/verify ");
    expect(foot.version).toContain("3f2a\u00a091bc");
    expect(foot.code.text.replaceAll(" ", "")).toBe(snapshot.verifyCode);
  });

  test("is counted as an opening of the link", async () => {
    await calls["reading the sheet"]();
    expect(world.asked).toEqual([undefined]);
  });

  test("is that of the version the phone holds, or none", async () => {
    const held = (version: number) => calls["reading the sheet"]({ "x-rollscript-version": String(version) });
    const number = snapshot.versionNumber ?? 0;
    expect((await held(number)).status).toBe(200);
    const other = await held(number + 1);
    expect([other.status, await other.text()]).toEqual([409, '{"error":"changed"}']);
    expect((await calls["reading the sheet"]({ "x-rollscript-version": "one" })).status).toBe(400);
  });

  test("is gone with a program that has ended in between", async () => {
    world.version = null;
    expect((await calls["reading the sheet"]()).status).toBe(404);
  });
});

describe.each(["pressing Start", "asking while it is open"] as const)("%s", (name) => {
  const call = (version?: string) =>
    calls[name](version === undefined ? {} : { "x-rollscript-version": version });

  test("says which version the phone holds, or nothing", async () => {
    await call("12");
    await call();
    expect(world.versions).toEqual([12, null]);
  });

  test("is told that the plan has changed, and nothing of what has", async () => {
    Object.assign(world, { standing: { is: "changed" }, started: { is: "changed" } });
    const answer = await call("1");
    expect([answer.status, await answer.text()]).toEqual([409, '{"error":"changed"}']);
    expect(answer.headers.get("cache-control")).toBe("no-store");
  });

  test.each(["", "0", "-1", "1.5", "1e3", "one", "1234567890"])(
    "takes no %j for a version",
    async (version) => {
      expect((await call(version)).status).toBe(400);
      expect(world.versions).toEqual([]);
    },
  );
});
