/** Plans kept on the phone: opened when nobody answers, renewed when somebody does, gone when the clinic says so. */

import type { Closed, OpenedSession, Opening, readSheet } from "@/lib/player/link/open-session";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import { KEPT_FLAG } from "./keep-gate";
import { type LockedPlan, lockPlan, nameOf, unlockPlan } from "./keep-lock";
import type { Shelf } from "./keep-shelf";

/** To be raised with every change of what is kept that an older or newer player could not show. */
const FORMAT = 1;
/** How long the server may take when the phone has a copy, in milliseconds. */
const PATIENCE_MS = 2_500;

/** What is kept of a plan, under lock. */
type KeptPlan = {
  readonly format: typeof FORMAT;
  /** When the clinic last said so, in milliseconds since 1970: the phone's clock is never before it. */
  readonly heardAt: number;
  /** `unseen`: it took the place of another version and was not opened since. `replaced`: it may not be followed. */
  readonly state: "seen" | "unseen" | "replaced";
  readonly session: OpenedSession;
  readonly sheet: SheetContent | null;
};

/** What plans are kept with: the phone and the server, or what a test puts in their place. */
type KeepTools = {
  readonly shelf: Shelf;
  readonly openSession: (secret: string) => Promise<Opening>;
  readonly readSheet: (...asked: Parameters<typeof readSheet>) => ReturnType<typeof readSheet>;
  readonly startWorker: () => Promise<void>;
  readonly stopWorker: () => Promise<void>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly flags: Pick<Storage, "setItem" | "removeItem">;
};

/** Everything that is done with kept plans. `pins`: the codes typed on this page, by the link's secret. */
export function planKeeper(tools: KeepTools, pins: ReadonlyMap<string, string>) {
  const { shelf } = tools;
  const keyOf = (secret: string) => ({ secret, pin: pins.get(secret) ?? null });

  /** The plan under that link: `locked` when its code was not typed yet, null when there is none to be read. */
  async function read(secret: string): Promise<KeptPlan | "locked" | null> {
    const found = await lying(secret);
    if (!found) return null;
    const key = keyOf(secret);
    const plan = await unlockPlan(found, found.hasPin ? key : { secret, pin: null });
    if (isKeptPlan(plan)) return plan;
    return found.hasPin ? "locked" : null;
  }

  /** What lies under that link; undefined too where the browser shows nothing. */
  async function lying(secret: string): Promise<LockedPlan | undefined> {
    return shelf.get(await nameOf(secret)).catch(() => undefined);
  }

  async function write(secret: string, plan: Omit<KeptPlan, "format">): Promise<void> {
    await shelf.put(await nameOf(secret), await lockPlan({ format: FORMAT, ...plan }, keyOf(secret)));
  }

  /** The sheet of a version; null when it cannot be had now. Rejects when the plan must not be followed any more. */
  async function sheetOf(secret: string, version: number | null): Promise<SheetContent | null> {
    const answer = await tools.readSheet(secret, version);
    if (typeof answer !== "object") return null;
    if ("sheet" in answer) return answer.sheet;
    throw new Error(answer.reason);
  }

  /**
   * Puts what the server has just sent in the place of what is kept, unless that was taken off the phone meanwhile. A new
   * version's sheet comes after it: that of the old one is gone at once, as is the old one.
   */
  async function renew(
    secret: string,
    session: OpenedSession,
    { before, state }: { before: KeptPlan | null; state: KeptPlan["state"] },
  ): Promise<void> {
    const { versionNumber } = session.snapshot;
    const sheet = before?.session.snapshot.versionNumber === versionNumber ? before.sheet : null;
    if (!(await lying(secret))) return;
    await write(secret, { heardAt: tools.now(), state, session, sheet });
    if (sheet === null) void addSheet(secret, versionNumber).catch(() => undefined);
  }

  async function addSheet(secret: string, version: number | null): Promise<void> {
    const sheet = await sheetOf(secret, version);
    const plan = await read(secret);
    if (plan === null || plan === "locked" || plan.session.snapshot.versionNumber !== version) return;
    await write(secret, { ...plan, sheet });
  }

  /** Takes a plan off the phone; with the last one everything else that was kept for it. */
  async function forgetPlan(secret: string): Promise<void> {
    await shelf.remove(await nameOf(secret));
    if ((await shelf.count()) > 0) return;
    tools.flags.removeItem(KEPT_FLAG);
    await shelf.clear();
    await tools.stopWorker();
  }

  /** Keeps the plan that is open. Rejects, and keeps nothing, when it cannot all be kept. */
  async function keepPlan(secret: string, session: OpenedSession): Promise<void> {
    try {
      const sheet = await sheetOf(secret, session.snapshot.versionNumber);
      await write(secret, { heardAt: tools.now(), state: "seen", session, sheet });
      await tools.startWorker();
      tools.flags.setItem(KEPT_FLAG, "1");
    } catch (error) {
      await forgetPlan(secret).catch(() => undefined);
      throw error;
    }
  }

  let marking: Promise<unknown> = Promise.resolve();

  /** Opens a link on a phone that keeps plans: from the server, or soon enough from the phone. Never throws. */
  async function openKept(secret: string): Promise<Opening> {
    const asking = tools.openSession(secret);
    await marking;
    const copy = await read(secret);
    if (copy === null) return asking;
    const isUsable = copy === "locked" || copy.state !== "replaced";
    const answer = await (isUsable ? Promise.race([asking, wait(PATIENCE_MS)]) : asking);
    if (answer?.ok) return taken(secret, copy, answer.session);
    if (answer && isClosed(answer)) {
      await hearOf(secret, answer).catch(() => undefined);
      return answer;
    }
    if (copy === "locked") return { ok: false, reason: "pin", locale: null };
    return isUsable ? opened(secret, copy) : (answer ?? asking);
  }

  /** The server's answer, kept in the place of what was here before anybody sees it. */
  async function taken(secret: string, copy: KeptPlan | "locked", session: OpenedSession): Promise<Opening> {
    const before = copy === "locked" ? null : copy;
    const { versionNumber } = session.snapshot;
    const wasUpdated =
      before !== null &&
      (before.state === "unseen" || before.session.snapshot.versionNumber !== versionNumber);
    // What cannot be kept now is kept the next time.
    await renew(secret, session, { before, state: "seen" }).catch(() => undefined);
    return { ok: true, session, kept: { isCopy: false, wasUpdated } };
  }

  /** The copy as it stands today, by the phone's clock; once its link has ended it is gone. */
  async function opened(secret: string, copy: KeptPlan): Promise<Opening> {
    const { session } = copy;
    const now = Math.max(tools.now(), copy.heardAt);
    if (now >= Date.parse(session.opensUntil)) {
      await forgetPlan(secret).catch(() => undefined);
      return { ok: false, reason: "not-open" };
    }
    const wasUpdated = copy.state === "unseen";
    if (wasUpdated) void write(secret, { ...copy, state: "seen" }).catch(() => undefined);
    const inGrace = now >= Date.parse(session.expiresAt);
    const reviewDue = session.reviewDue || isPast(session.snapshot.reviewOn, now);
    return {
      ok: true,
      session: { ...session, inGrace, reviewDue },
      kept: { isCopy: true, wasUpdated },
    };
  }

  async function markReplaced(secret: string): Promise<void> {
    const copy = await read(secret);
    if (copy !== null && copy !== "locked") await write(secret, { ...copy, state: "replaced" });
  }

  /** Does to the kept plan what a contact says of it. */
  async function hearOf(secret: string, standing: Closed): Promise<void> {
    if (standing.reason === "not-open" || standing.reason === "on-hold") return forgetPlan(secret);
    // A code asked for since: what was kept without one is gone.
    if (standing.reason === "pin") return (await lying(secret))?.hasPin ? undefined : forgetPlan(secret);
    marking = markReplaced(secret).catch(() => undefined);
    await marking;
    const answer = await tools.openSession(secret);
    const now = await read(secret);
    // Not kept, or opened on the page meanwhile: then that is kept already.
    if (!answer.ok || now === null || now === "locked" || now.state !== "replaced") return;
    await renew(secret, answer.session, { before: now, state: "unseen" });
  }

  /** The sheet of that version; null when it is not here. */
  async function keptSheet(secret: string, version: number | null): Promise<SheetContent | null> {
    const copy = await read(secret);
    if (copy === null || copy === "locked" || copy.session.snapshot.versionNumber !== version) return null;
    return copy.sheet;
  }

  /** Whether the code that was typed opens what is kept; null when nothing is kept under a code. */
  async function triesPin(secret: string, pin: string): Promise<boolean | null> {
    const found = await lying(secret);
    if (!found?.hasPin) return null;
    return isKeptPlan(await unlockPlan(found, { secret, pin }));
  }

  return { keepPlan, forgetPlan, openKept, hearOf, keptSheet, triesPin };
}

function isKeptPlan(plan: unknown): plan is KeptPlan {
  return (plan as Partial<KeptPlan> | undefined)?.format === FORMAT;
}

function isClosed(
  answer: Opening,
): answer is { readonly ok: false } & Exclude<Closed, { reason: "changed" }> {
  return !answer.ok && ["not-open", "on-hold", "pin"].includes(answer.reason);
}

/** Whether a day, YYYY-MM-DD, is over where the phone is; null: never. */
function isPast(day: string | null, now: number): boolean {
  if (day === null) return false;
  const today = new Date(now);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  return today >= new Date(year, month - 1, date + 1);
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}
