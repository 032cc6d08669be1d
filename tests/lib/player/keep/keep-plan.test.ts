import { beforeEach, describe, expect, test, vi } from "vitest";
import { KEPT_FLAG } from "@/lib/player/keep/keep-gate";
import { lockPlan, nameOf, unlockPlan } from "@/lib/player/keep/keep-lock";
import { planKeeper } from "@/lib/player/keep/keep-plan";
import type { LyingPlan } from "@/lib/player/keep/keep-shelf";
import type { OpenedSession, Opening, Standing } from "@/lib/player/link/open-session";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import { sampleSnapshot } from "../sample-session";

const secret = "Ab_-".repeat(10).concat("xyz");
const other = "B".repeat(43);
const snapshot = sampleSnapshot("four-move");
const { clinic } = snapshot;
const start = Date.parse("2026-11-21T12:00:00Z");
const sheet = { language: "en" } as SheetContent;

const session = (changes: Partial<OpenedSession> = {}, versionNumber = 1): OpenedSession => ({
  snapshot: { ...snapshot, versionNumber, reviewOn: "2027-03-01" },
  expiresAt: "2026-12-21T12:00:00Z",
  opensUntil: "2026-12-28T12:00:00Z",
  inGrace: false,
  reviewDue: false,
  ...changes,
});
const opened = (...of: Parameters<typeof session>): Opening => ({ ok: true, session: session(...of) });
const offline: Opening = { ok: false, reason: "offline" };
const ended: Opening = { ok: false, reason: "not-open" };
const paused = { reason: "on-hold", locale: "en", clinic } as const;
const silence = new Promise<Opening>(() => {});

type SheetAnswer = { sheet: SheetContent } | Standing;

/** A phone, with what its server answers. */
function phone() {
  const plans = new Map<string, LyingPlan>();
  const flags = new Map<string, string>();
  const world = {
    plans,
    flags,
    pins: new Map<string, string>(),
    now: start,
    answer: opened() as Opening | Promise<Opening>,
    sheet: { sheet } as SheetAnswer | Promise<SheetAnswer>,
    asked: [] as string[],
    startWorker: vi.fn(async () => {}),
    stopWorker: vi.fn(async () => {}),
    isFull: false,
    /** What happens between looking and writing. */
    beforeWriting: () => {},
  };
  const keeper = planKeeper(
    {
      shelf: {
        get: async (name) => plans.get(name),
        put: async (name, plan) => {
          if (world.isFull) throw new Error("QuotaExceededError");
          plans.set(name, plan);
        },
        replace: async (name, plan) => {
          world.beforeWriting();
          if (plans.has(name)) plans.set(name, plan);
        },
        remove: async (name) => void plans.delete(name),
        names: async () => [...plans.keys()],
        clear: async () => plans.clear(),
      },
      openSession: async () => {
        world.asked.push("session");
        return world.answer;
      },
      readSheet: async (_secret, version) => {
        world.asked.push(`sheet ${version}`);
        return world.sheet;
      },
      startWorker: () => world.startWorker(),
      stopWorker: () => world.stopWorker(),
      now: () => world.now,
      flags: {
        getItem: (name) => flags.get(name) ?? null,
        setItem: (name, text) => flags.set(name, text),
        removeItem: (name) => flags.delete(name),
      },
    },
    world.pins,
  );
  return { ...keeper, world };
}

let at: ReturnType<typeof phone>;
beforeEach(() => {
  at = phone();
});
/** A phone that keeps the plan. */
const kept = async () => {
  await at.keepPlan(secret, session());
  at.world.asked.length = 0;
};
/** Puts something there that no player of now wrote. */
const lay = async (plan: object, pin: string | null) =>
  at.world.plans.set(await nameOf(secret), {
    ...(await lockPlan(plan, { secret, pin })),
    opensUntil: Date.parse("2026-12-28T12:00:00Z"),
  });
const isKept = async () => at.world.plans.has(await nameOf(secret));

describe("what lies on the phone", () => {
  test("is under the secret's hash and says nothing without the link", async () => {
    await kept();
    expect([...at.world.plans.keys()]).toEqual([await nameOf(secret)]);
    const [plan] = at.world.plans.values();
    const dump = JSON.stringify(plan, (_key, value) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? Buffer.from(value as ArrayBuffer).toString("latin1")
        : value,
    );
    for (const canary of [secret, clinic.name, clinic.phone, snapshot.note, "plainName", "four"])
      expect(dump).not.toContain(canary);
    expect([...at.world.flags]).toEqual([[KEPT_FLAG, "1"]]);
  });

  test("opens with that link alone, and not once a bit of it was changed", async () => {
    const plan = await lockPlan({ a: 1 }, { secret, pin: null });
    expect(await unlockPlan(plan, { secret, pin: null })).toEqual({ a: 1 });
    expect(await unlockPlan(plan, { secret: other, pin: null })).toBeUndefined();
    new Uint8Array(plan.content)[0] = (new Uint8Array(plan.content)[0] ?? 0) ^ 1;
    expect(await unlockPlan(plan, { secret, pin: null })).toBeUndefined();
  });

  test("is locked anew each time, never twice alike", async () => {
    const [one, two] = [await lockPlan({}, { secret, pin: null }), await lockPlan({}, { secret, pin: null })];
    expect(Buffer.from(one.content)).not.toEqual(Buffer.from(two.content));
    expect(one.nonce).not.toEqual(two.nonce);
  });
});

describe("keeping", () => {
  test("takes the sheet along, and waits until the player's files are here", async () => {
    await kept();
    expect(at.world.startWorker).toHaveBeenCalledTimes(1);
    at.world.answer = offline;
    expect(await at.keptSheet(secret, 1)).toEqual(sheet);
    expect(await at.keptSheet(secret, 2)).toBeNull();
  });

  test.each(["no room", "no files"])("keeps nothing and says so when there is %s", async (missing) => {
    if (missing === "no room") at.world.isFull = true;
    else at.world.startWorker.mockRejectedValue(new Error("offline"));
    await expect(at.keepPlan(secret, session())).rejects.toThrow();
    expect(await isKept()).toBe(false);
    expect(at.world.flags.size).toBe(0);
  });

  test("leaves nothing that no other page knows of, when the page is closed before the files are here", async () => {
    at.world.startWorker.mockReturnValue(new Promise(() => {}));
    void at.keepPlan(secret, session());
    await vi.waitFor(() => expect(at.world.startWorker).toHaveBeenCalled());
    expect([await isKept(), at.world.flags.has(KEPT_FLAG)]).toEqual([true, true]);
  });

  test.each<[string, Standing & object]>([
    ["ended", { reason: "not-open" }],
    ["paused", paused],
    ["changed", { reason: "changed" }],
  ])("keeps nothing of a plan that is %s before its sheet is here", async (_what, standing) => {
    let bring = (_answer: SheetAnswer) => {};
    at.world.sheet = new Promise((settle) => {
      bring = settle;
    });
    const keeping = at.keepPlan(secret, session());
    await vi.waitFor(() => expect(at.world.asked).toContain("sheet 1"));
    await at.hearOf(secret, standing);
    bring({ sheet });
    await expect(keeping).rejects.toThrow();
    expect([await isKept(), at.world.flags.size]).toEqual([false, 0]);
    expect(at.world.startWorker).not.toHaveBeenCalled();
    // The next time it is wanted again.
    at.world.sheet = { sheet };
    await kept();
    expect(await isKept()).toBe(true);
  });

  test.each(["here", "in another tab"])(
    "keeps nothing of a plan that is taken off %s while the files come in",
    async (where) => {
      let finish = () => {};
      at.world.startWorker.mockReturnValue(
        new Promise((settle) => {
          finish = settle;
        }),
      );
      const keeping = at.keepPlan(secret, session());
      await vi.waitFor(() => expect(at.world.startWorker).toHaveBeenCalled());
      if (where === "here") await at.hearOf(secret, { reason: "not-open" });
      else at.world.plans.clear();
      finish();
      await expect(keeping).rejects.toThrow();
      expect([await isKept(), at.world.flags.size]).toEqual([false, 0]);
    },
  );

  test("keeps nothing of a plan that is paused meanwhile", async () => {
    at.world.sheet = paused;
    await expect(at.keepPlan(secret, session())).rejects.toThrow();
    expect(await isKept()).toBe(false);
  });

  test("is undone plan by plan, and the worker goes with the last", async () => {
    await kept();
    await at.keepPlan(other, session());
    await at.forgetPlan(secret);
    expect([await isKept(), at.world.flags.size, at.world.stopWorker.mock.calls.length]).toEqual([
      false,
      1,
      0,
    ]);
    await at.forgetPlan(other);
    expect([at.world.plans.size, at.world.flags.size]).toEqual([0, 0]);
    expect(at.world.stopWorker).toHaveBeenCalledTimes(1);
  });
});

describe("opening a link whose plan is kept", () => {
  test("comes from the server where it answers, and the phone keeps what it said", async () => {
    await kept();
    const [before] = at.world.plans.values();
    at.world.answer = opened({ expiresAt: "2027-02-01T12:00:00Z", opensUntil: "2027-02-08T12:00:00Z" });
    expect(await at.openKept(secret)).toMatchObject({ ok: true, kept: { isCopy: false, wasUpdated: false } });
    // The sheet of a version never changes: it is not asked for again.
    expect(at.world.asked).toEqual(["session"]);
    await vi.waitFor(() => expect([...at.world.plans.values()]).not.toContain(before));
    at.world.answer = offline;
    at.world.now = Date.parse("2027-01-15");
    expect(await at.openKept(secret)).toMatchObject({ ok: true });
  });

  test.each<Opening["ok"] | string>(["offline", "unavailable", "busy"])(
    "comes from the phone when the server is %s",
    async (reason) => {
      await kept();
      at.world.answer = { ok: false, reason } as Opening;
      expect(await at.openKept(secret)).toEqual({
        ok: true,
        session: session(),
        kept: { isCopy: true, wasUpdated: false },
      });
    },
  );

  test("comes from the phone after 2.5 seconds without an answer", async () => {
    await kept();
    at.world.answer = silence;
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    try {
      const opening = at.openKept(secret);
      let isOpen = false;
      void opening.then(() => {
        isOpen = true;
      });
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1), { interval: 5 });
      await vi.advanceTimersByTimeAsync(2_400);
      expect(isOpen).toBe(false);
      await vi.advanceTimersByTimeAsync(200);
      expect(await opening).toMatchObject({ ok: true, kept: { isCopy: true } });
    } finally {
      vi.useRealTimers();
    }
  });

  test("waits for the server where another link's plan is kept", async () => {
    await kept();
    at.world.answer = offline;
    expect(await at.openKept(other)).toEqual(offline);
  });

  test.each<[string, Opening]>([
    ["does not open any more", ended],
    ["is paused", { ok: false, ...paused }],
  ])("says so and wipes it when it %s", async (_what, answer) => {
    await kept();
    at.world.answer = answer;
    expect(await at.openKept(secret)).toEqual(answer);
    expect(at.world.plans.size).toBe(0);
    expect(at.world.stopWorker).toHaveBeenCalledTimes(1);
  });

  test("keeps a new version before it shows it, and its sheet as soon as that comes", async () => {
    await kept();
    at.world.answer = opened({}, 2);
    at.world.sheet = "unknown";
    await at.openKept(secret);
    at.world.answer = offline;
    expect(await at.openKept(secret)).toMatchObject({ session: { snapshot: { versionNumber: 2 } } });
    at.world.answer = opened({}, 2);
    at.world.sheet = { sheet };
    await at.openKept(secret);
    await vi.waitFor(async () => expect(await at.keptSheet(secret, 2)).toEqual(sheet));
  });

  test("says once that the plan was updated, and keeps the new one with its sheet", async () => {
    await kept();
    at.world.answer = opened({}, 2);
    expect(await at.openKept(secret)).toMatchObject({ kept: { wasUpdated: true } });
    await vi.waitFor(async () => expect(await at.keptSheet(secret, 2)).toEqual(sheet));
    expect(await at.openKept(secret)).toMatchObject({ kept: { wasUpdated: false } });
  });

  test("shows no copy of another make than its own", async () => {
    await kept();
    await lay({ format: 0 }, null);
    at.world.answer = offline;
    expect(await at.openKept(secret)).toEqual(offline);
    expect([at.world.plans.size, at.world.flags.size]).toEqual([0, 0]);
  });

  test("forgets a copy of another make under a code once that is typed, and one that nobody can read", async () => {
    await kept();
    await lay({ format: 0 }, "482913");
    expect(await at.triesPin(secret, "000000")).toBe(false);
    expect(await at.triesPin(secret, "482913")).toBeNull();
    expect(await isKept()).toBe(false);
    await lay({ format: 0 }, "482913");
    at.world.pins.set(secret, "482913");
    await at.openKept(secret);
    expect(await isKept()).toBe(false);
    at.world.pins.clear();
    await kept();
    const [plan] = at.world.plans.values();
    new Uint8Array(plan?.content ?? new ArrayBuffer())[0] = 0;
    new Uint8Array(plan?.content ?? new ArrayBuffer())[1] = 0;
    await at.openKept(secret);
    expect(await isKept()).toBe(false);
  });

  test("asks the server once, where it was asked before the script was here", async () => {
    await kept();
    expect(await at.openKept(secret, Promise.resolve(ended))).toEqual(ended);
    expect(at.world.asked).toEqual([]);
  });
});

describe("without a connection, by the phone's clock", () => {
  const openOn = async (date: string) => {
    at.world.answer = offline;
    at.world.now = Date.parse(date);
    return at.openKept(secret);
  };
  beforeEach(kept);

  test("the link's last days say that it will stop soon", async () => {
    expect(await openOn("2026-12-21T11:59:00Z")).toMatchObject({ session: { inGrace: false } });
    expect(await openOn("2026-12-21T12:00:00Z")).toMatchObject({ session: { inGrace: true } });
  });

  test("the plan is gone with the end of its grace", async () => {
    expect(await openOn("2026-12-28T11:59:00Z")).toMatchObject({ ok: true });
    expect(await openOn("2026-12-28T12:00:00Z")).toEqual(ended);
    expect(await isKept()).toBe(false);
  });

  test("a clock that was set back makes no link live longer", async () => {
    await at.keepPlan(secret, session({ opensUntil: "2026-11-21T12:00:00Z" }));
    expect(await openOn("2020-01-01")).toEqual(ended);
  });

  test("a review day that has passed is told", async () => {
    await at.keepPlan(secret, session({ opensUntil: "2028-01-01", expiresAt: "2028-01-01" }));
    expect(await openOn("2027-03-01T12:00:00")).toMatchObject({ session: { reviewDue: false } });
    expect(await openOn("2027-03-02T00:00:00")).toMatchObject({ session: { reviewDue: true } });
  });
});

describe("plans whose links have ended", () => {
  const later = session({ expiresAt: "2027-12-21T12:00:00Z", opensUntil: "2027-12-28T12:00:00Z" });

  test("go from the phone although nobody opens their links any more", async () => {
    await kept();
    await at.keepPlan(other, later);
    await at.sweep();
    expect(at.world.plans.size).toBe(2);
    at.world.now = Date.parse("2026-12-28T12:00:00Z");
    await at.sweep();
    expect([...at.world.plans.keys()]).toEqual([await nameOf(other)]);
    expect([at.world.flags.size, at.world.stopWorker.mock.calls.length]).toEqual([1, 0]);
    at.world.now = Date.parse("2028-01-01");
    await at.sweep();
    expect([at.world.plans.size, at.world.flags.size]).toEqual([0, 0]);
    expect(at.world.stopWorker).toHaveBeenCalledTimes(1);
  });

  test("are looked for only where a plan is kept", async () => {
    await at.sweep();
    expect(at.world.stopWorker).not.toHaveBeenCalled();
  });

  test("go as well where nothing says until when they may stay", async () => {
    await kept();
    const [[name, plan] = []] = at.world.plans;
    if (name && plan) at.world.plans.set(name, { ...plan, opensUntil: Number.NaN });
    await at.sweep();
    expect(at.world.plans.size).toBe(0);
  });
});

describe("a contact", () => {
  beforeEach(kept);

  test.each([paused, { reason: "not-open" }] as const)(
    "that says $reason wipes the plan",
    async (standing) => {
      await at.hearOf(secret, standing);
      expect([await isKept(), at.world.flags.size]).toEqual([false, 0]);
    },
  );

  test("that says changed brings the new plan, told at the next start, once, even without a connection", async () => {
    at.world.answer = opened({}, 2);
    await at.hearOf(secret, { reason: "changed" });
    at.world.answer = offline;
    const next = await at.openKept(secret);
    expect(next).toMatchObject({ session: { snapshot: { versionNumber: 2 } }, kept: { wasUpdated: true } });
    await vi.waitFor(async () =>
      expect(await at.openKept(secret)).toMatchObject({ kept: { wasUpdated: false } }),
    );
  });

  test("that says changed and cannot bring it leaves no old plan to follow", async () => {
    at.world.answer = offline;
    await at.hearOf(secret, { reason: "changed" });
    expect(await at.openKept(secret)).toEqual(offline);
    at.world.answer = opened({}, 2);
    expect(await at.openKept(secret)).toMatchObject({ ok: true, kept: { wasUpdated: true } });
  });

  test("is not undone by an answer that comes later", async () => {
    at.world.answer = opened({}, 2);
    let bring = (_answer: SheetAnswer) => {};
    at.world.sheet = new Promise((settle) => {
      bring = settle;
    });
    await at.openKept(secret);
    await vi.waitFor(() => expect(at.world.asked).toContain("sheet 2"));
    await at.hearOf(secret, paused);
    bring({ sheet });
    await new Promise((settle) => setTimeout(settle, 50));
    expect(await isKept()).toBe(false);
  });

  test("is not undone by what another tab writes at the same moment", async () => {
    at.world.answer = opened({ expiresAt: "2027-02-01T12:00:00Z" });
    at.world.beforeWriting = () => at.world.plans.clear();
    await at.openKept(secret);
    expect(await isKept()).toBe(false);
  });

  test("that comes while the plan is being written waits for that, and wipes it", async () => {
    const opening = at.openKept(secret);
    const told = at.hearOf(secret, paused);
    await Promise.all([opening, told]);
    await new Promise((settle) => setTimeout(settle, 50));
    expect(await isKept()).toBe(false);
  });

  test("that says changed is not undone by the old version's sheet that comes at that moment", async () => {
    at.world.sheet = "unknown";
    await at.keepPlan(secret, session());
    let bring = (_answer: SheetAnswer) => {};
    at.world.sheet = new Promise((settle) => {
      bring = settle;
    });
    await at.openKept(secret);
    await vi.waitFor(() => expect(at.world.asked).toContain("sheet 1"));
    at.world.answer = offline;
    bring({ sheet });
    await at.hearOf(secret, { reason: "changed" });
    await new Promise((settle) => setTimeout(settle, 50));
    expect(await at.openKept(secret)).toEqual(offline);
  });

  test("that asks for a code wipes what was kept without one", async () => {
    await at.hearOf(secret, { reason: "pin", locale: "en" });
    expect(await isKept()).toBe(false);
  });
});

describe("a plan under a code", () => {
  const pin = "482913";
  beforeEach(async () => {
    at.world.pins.set(secret, pin);
    await kept();
    // The page was closed: the code is gone with it.
    at.world.pins.clear();
  });

  test("opens without a connection once the code is typed", async () => {
    at.world.answer = offline;
    expect(await at.openKept(secret)).toEqual({ ok: false, reason: "pin", locale: null });
    expect(await at.triesPin(secret, "000000")).toBe(false);
    expect(await at.triesPin(secret, pin)).toBe(true);
    at.world.pins.set(secret, pin);
    expect(await at.openKept(secret)).toMatchObject({ ok: true, kept: { isCopy: true } });
  });

  test("does not open with the link alone, or with another link's code", async () => {
    const [plan] = at.world.plans.values();
    if (!plan) throw new Error("nothing is kept");
    expect(await unlockPlan(plan, { secret, pin: null })).toBeUndefined();
    expect(await unlockPlan(plan, { secret: other, pin })).toBeUndefined();
  });

  test("stays when the server asks for the code again", async () => {
    at.world.answer = { ok: false, reason: "pin", locale: "en" };
    expect(await at.openKept(secret)).toEqual(at.world.answer);
    expect(await isKept()).toBe(true);
    expect(await at.triesPin(other, pin)).toBeNull();
  });
});
