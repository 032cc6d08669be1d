/** Plans kept on the phone: opened when nobody answers, renewed when somebody does, gone when the clinic says so. */

import type { Closed, OpenedSession, Opening, readSheet } from "@/lib/player/link/open-session";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import { KEPT_FLAG } from "./keep-gate";
import { lockPlan, nameOf, unlockPlan } from "./keep-lock";
import type { LyingPlan, Shelf } from "./keep-shelf";

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
  readonly flags: Pick<Storage, "getItem" | "setItem" | "removeItem">;
};

/** Everything that is done with kept plans. `pins`: the codes typed on this page, by the link's secret. */
export function planKeeper(tools: KeepTools, pins: ReadonlyMap<string, string>) {
  const { shelf } = tools;
  const keyOf = (secret: string) => ({ secret, pin: pins.get(secret) ?? null });
  const inTurn = oneAfterAnother();
  /** Links whose plan was told to be gone, or replaced, since it was last asked to be kept. */
  const unwanted = new Set<string>();

  /**
   * The plan under that link: `locked` when its code was not typed yet, null when there is none to be read. What
   * nobody can ever read here is forgotten. In its turn.
   */
  async function read(secret: string): Promise<KeptPlan | "locked" | null> {
    const found = await lying(secret);
    if (!found) return null;
    const key = keyOf(secret);
    const plan = await unlockPlan(found, found.hasPin ? key : { secret, pin: null });
    if (isKeptPlan(plan)) return plan;
    if (plan === undefined && found.hasPin) return "locked";
    await takeOff(await nameOf(secret)).catch(() => undefined);
    return null;
  }

  /** What lies under that link; undefined too where the browser shows nothing. */
  async function lying(secret: string): Promise<LyingPlan | undefined> {
    return shelf.get(await nameOf(secret)).catch(() => undefined);
  }

  async function locked(secret: string, plan: KeptPlan): Promise<LyingPlan> {
    const opensUntil = Date.parse(plan.session.opensUntil);
    return { ...(await lockPlan(plan, keyOf(secret))), opensUntil };
  }

  /** Puts a plan in the place of what is kept, unless that was taken off the phone meanwhile. In its turn. */
  async function replace(secret: string, plan: KeptPlan): Promise<void> {
    await shelf.replace(await nameOf(secret), await locked(secret, plan));
  }

  /** Changes what can be read of what is kept: `changed` gives what is to lie there, or null to leave it. */
  function change(secret: string, changed: (plan: KeptPlan) => KeptPlan | null): Promise<boolean> {
    return inTurn(async () => {
      const plan = await read(secret);
      const next = plan === null || plan === "locked" ? null : changed(plan);
      if (next !== null) await replace(secret, next);
      return next !== null;
    });
  }

  /** The sheet of a version; null when it cannot be had now. Rejects when the plan must not be followed any more. */
  async function sheetOf(secret: string, version: number | null): Promise<SheetContent | null> {
    const answer = await tools.readSheet(secret, version);
    if (typeof answer !== "object") return null;
    if ("sheet" in answer) return answer.sheet;
    throw new Error(answer.reason);
  }

  /** What the server has just sent. A sheet of the same version stays with it: the old one's is gone at once. */
  function renewed(session: OpenedSession, before: KeptPlan | null, state: KeptPlan["state"]): KeptPlan {
    const isSame = before?.session.snapshot.versionNumber === session.snapshot.versionNumber;
    const sheet = isSame ? before.sheet : null;
    return { format: FORMAT, heardAt: tools.now(), state, session, sheet };
  }

  /** Brings the sheet of a version that came without. */
  async function addSheet(secret: string, version: number | null): Promise<void> {
    const sheet = await sheetOf(secret, version);
    await change(secret, (plan) =>
      plan.session.snapshot.versionNumber === version ? { ...plan, sheet } : null,
    );
  }

  /** Takes what lies under a name off the phone. In its turn. */
  async function takeOff(name: string): Promise<void> {
    await shelf.remove(name);
    await tidy();
  }

  /** With the last plan everything else goes that was kept for it. In its turn. */
  async function tidy(): Promise<void> {
    if ((await shelf.names()).length > 0) return;
    tools.flags.removeItem(KEPT_FLAG);
    await shelf.clear();
    await tools.stopWorker();
  }

  async function forgetPlan(secret: string): Promise<void> {
    unwanted.add(secret);
    await inTurn(async () => takeOff(await nameOf(secret)));
  }

  /** Takes every plan off the phone whose link has ended, whether or not anybody opens that link again. */
  function sweep(): Promise<void> {
    return inTurn(async () => {
      if (tools.flags.getItem(KEPT_FLAG) === null) return;
      for (const name of await shelf.names()) {
        const plan = await shelf.get(name);
        // One that does not say until when is of another make.
        if (plan && !(tools.now() < plan.opensUntil)) await shelf.remove(name);
      }
      await tidy();
    });
  }

  /**
   * Keeps the plan that is open. Rejects, and keeps nothing, when it cannot all be kept, or must not be by the time
   * that it could. The flag comes first: a page that is closed on the way leaves no plan that no other page knows of.
   */
  async function keepPlan(secret: string, session: OpenedSession): Promise<void> {
    unwanted.delete(secret);
    try {
      tools.flags.setItem(KEPT_FLAG, "1");
      const sheet = await sheetOf(secret, session.snapshot.versionNumber);
      const plan = { ...renewed(session, null, "seen"), sheet };
      await inTurn(async () => {
        const [name, content] = [await nameOf(secret), await locked(secret, plan)];
        if (unwanted.has(secret)) throw new Error("not to be kept any more");
        await shelf.put(name, content);
      });
      await tools.startWorker();
      if (!(await lying(secret))) throw new Error("forgotten meanwhile");
      // Another tab may have taken the last other plan off meanwhile, and the flag with it.
      tools.flags.setItem(KEPT_FLAG, "1");
    } catch (error) {
      await forgetPlan(secret).catch(() => undefined);
      throw error;
    }
  }

  /**
   * Opens a link on a phone that keeps plans: from the server, or soon enough from the phone. Never throws. `asking`:
   * the server, where it has been asked already.
   */
  async function openKept(secret: string, asking = tools.openSession(secret)): Promise<Opening> {
    const copy = await inTurn(() => read(secret));
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
    const plan = renewed(session, before, "seen");
    try {
      await inTurn(() => replace(secret, plan));
      if (plan.sheet === null) void addSheet(secret, versionNumber).catch(() => undefined);
    } catch {
      // What cannot be kept now is kept the next time.
    }
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
    if (wasUpdated) {
      const seen = (plan: KeptPlan) => (plan.state === "unseen" ? { ...plan, state: "seen" as const } : null);
      void change(secret, seen).catch(() => undefined);
    }
    const inGrace = now >= Date.parse(session.expiresAt);
    const reviewDue = session.reviewDue || isPast(session.snapshot.reviewOn, now);
    return {
      ok: true,
      session: { ...session, inGrace, reviewDue },
      kept: { isCopy: true, wasUpdated },
    };
  }

  /** Does to the kept plan what a contact says of it. */
  async function hearOf(secret: string, standing: Closed): Promise<void> {
    if (standing.reason === "not-open" || standing.reason === "on-hold") return forgetPlan(secret);
    // A code asked for since: what was kept without one is gone.
    if (standing.reason === "pin") return (await lying(secret))?.hasPin ? undefined : forgetPlan(secret);
    // One that is being kept just now is the old one.
    unwanted.add(secret);
    await change(secret, (plan) => ({ ...plan, state: "replaced" })).catch(() => undefined);
    const answer = await tools.openSession(secret);
    if (!answer.ok) return;
    const { session } = answer;
    // Not kept, or opened on the page meanwhile: then that is kept already.
    const isNew = await change(secret, (plan) =>
      plan.state === "replaced" ? renewed(session, plan, "unseen") : null,
    );
    if (isNew) await addSheet(secret, session.snapshot.versionNumber).catch(() => undefined);
  }

  /** The sheet of that version; null when it is not here. */
  async function keptSheet(secret: string, version: number | null): Promise<SheetContent | null> {
    const copy = await inTurn(() => read(secret));
    if (copy === null || copy === "locked" || copy.session.snapshot.versionNumber !== version) return null;
    return copy.sheet;
  }

  /** Whether the code that was typed opens what is kept; null when nothing is kept under a code. */
  async function triesPin(secret: string, pin: string): Promise<boolean | null> {
    const found = await lying(secret);
    if (!found?.hasPin) return null;
    const plan = await unlockPlan(found, { secret, pin });
    if (plan === undefined || isKeptPlan(plan)) return plan !== undefined;
    // Of another make: no code will ever show it.
    await forgetPlan(secret).catch(() => undefined);
    return null;
  }

  return { keepPlan, forgetPlan, sweep, openKept, hearOf, keptSheet, triesPin };
}

/**
 * Lets whatever is done to the kept plans wait until what came before is through: between looking and writing lies
 * the lock, half a second under a code, and nothing that is said in it may be undone.
 */
function oneAfterAnother() {
  let before: Promise<unknown> = Promise.resolve();
  return <Done>(work: () => Promise<Done>): Promise<Done> => {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  };
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
