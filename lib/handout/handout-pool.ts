/**
 * Prints handouts in worker threads. Layout is synchronous and can, on a text nobody foresaw, never end:
 * a thread can be ended from outside, the request's own cannot.
 */
import type { HandoutRequest, HandoutResult } from "./handout-request";

/** What the pool sends a worker. */
export type HandoutJob = { readonly id: number; readonly request: HandoutRequest };

/** What a worker sends back: once when it is warm, then an answer for each job. */
export type HandoutAnswer =
  | { readonly kind: "ready" }
  | { readonly kind: "printed"; readonly id: number; readonly result: HandoutResult };

/** The part of `node:worker_threads`' Worker the pool uses. */
export type HandoutWorker = {
  postMessage(job: HandoutJob): void;
  on(event: "message", listener: (answer: HandoutAnswer) => void): unknown;
  on(event: "error" | "exit", listener: (reason: unknown) => void): unknown;
  terminate(): Promise<unknown>;
  unref(): void;
};

/** Given to each worker when it is made. */
export const handoutWorkerLimits = { maxOldGenerationSizeMb: 256 } as const;

export type HandoutPoolOptions = {
  readonly createWorker: () => HandoutWorker;
  /** Workers at work at once. */
  readonly size?: number;
  /** Longest time for one handout, in milliseconds; then its worker is ended and replaced. */
  readonly jobTimeout?: number;
  /** Longest time for a worker to become warm, in milliseconds. */
  readonly startTimeout?: number;
  /** Requests that may wait; above it the answer is "busy" at once. */
  readonly queueLimit?: number;
  /** Handouts after which a worker is replaced, so that no leak grows old. */
  readonly jobsPerWorker?: number;
  /** The time in milliseconds, from any start. */
  readonly now?: () => number;
};

export type HandoutPool = {
  print(request: HandoutRequest): Promise<HandoutResult>;
  /** Resolves once every worker is warm or has failed to start: true when all are warm. */
  warm(): Promise<boolean>;
  /** Workers now warm. */
  readonly warmWorkers: number;
  /** Ends all workers; requests still waiting are answered "failed". */
  close(): Promise<void>;
};

type Waiting = { readonly request: HandoutRequest; readonly answer: (result: HandoutResult) => void };

/** One place at the press: its worker, and what that worker is doing. */
type Slot = {
  worker: HandoutWorker | null;
  state: "empty" | "starting" | "idle" | "printing";
  job: { readonly id: number; readonly answer: Waiting["answer"] } | null;
  timer: NodeJS.Timeout | null;
  printed: number;
};

/**
 * In milliseconds. A sheet that was never printed before takes a second of a free core; where others want the same two
 * cores it was seen to take more than five, and a therapist who waits is better served by it than by a refusal.
 */
const LONGEST_JOB = 10_000;
/** Workers that may fail to start one after another before the pool rests. */
const STARTS_IN_A_ROW = 3;
/** First rest in milliseconds; each further failure doubles it, up to the longest. */
const SHORTEST_REST = 1_000;
const LONGEST_REST = 60_000;

/** A pool that starts its workers at once and keeps them warm. */
export function createHandoutPool({
  createWorker,
  size = 2,
  jobTimeout = LONGEST_JOB,
  startTimeout = 60_000,
  queueLimit = 20,
  jobsPerWorker = 200,
  now = () => performance.now(),
}: HandoutPoolOptions): HandoutPool {
  const queue: Waiting[] = [];
  const slots: Slot[] = Array.from({ length: size }, () => ({
    worker: null,
    state: "empty",
    job: null,
    timer: null,
    printed: 0,
  }));
  const watchers = new Set<() => void>();
  let lastId = 0;
  let closed = false;
  let failedStarts = 0;
  let restsUntil = Number.NEGATIVE_INFINITY;

  /** Puts a worker into the slot, or leaves it empty: while the pool rests, or where none can be made. */
  function start(slot: Slot): void {
    if (now() < restsUntil) return;
    let worker: HandoutWorker;
    try {
      worker = createWorker();
    } catch {
      countFailedStart();
      return;
    }
    worker.unref();
    Object.assign(slot, { worker, state: "starting", job: null, printed: 0 });
    setTimer(slot, startTimeout);
    worker.on("message", (answer) => {
      if (slot.worker === worker) receive(slot, answer);
    });
    for (const event of ["error", "exit"] as const) {
      worker.on(event, () => {
        if (slot.worker === worker) drop(slot);
      });
    }
  }

  /** What cannot start costs a core for as long as it is tried: after a few tries in a row, ever more rarely. */
  function countFailedStart(): void {
    failedStarts += 1;
    const above = failedStarts - STARTS_IN_A_ROW;
    if (above >= 0) restsUntil = now() + Math.min(LONGEST_REST, SHORTEST_REST * 2 ** above);
  }

  function setTimer(slot: Slot, milliseconds: number): void {
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = setTimeout(() => drop(slot), milliseconds);
    // A worker that is only starting must not keep the process alive; a job someone waits for must.
    if (slot.job === null) slot.timer.unref();
  }

  function receive(slot: Slot, answer: HandoutAnswer): void {
    if (slot.timer !== null) clearTimeout(slot.timer);
    failedStarts = 0;
    if (answer.kind === "printed") {
      if (slot.job?.id !== answer.id) return;
      slot.job.answer(answer.result);
      slot.job = null;
      slot.printed += 1;
    }
    slot.state = "idle";
    if (slot.printed >= jobsPerWorker) replace(slot);
    else dispatch();
    tellWatchers();
  }

  /**
   * Ends a worker that hangs or has died. One that fell over a job is replaced at once; one that fell with nothing
   * to do, or never became warm, only by the next request, and not while the pool rests, or it might fall for ever.
   */
  function drop(slot: Slot): void {
    const { job, state } = slot;
    empty(slot);
    job?.answer({ ok: false, reason: "failed" });
    if (state === "starting") countFailedStart();
    if (state === "printing" && !closed) start(slot);
    failWaiting();
    tellWatchers();
  }

  function replace(slot: Slot): void {
    empty(slot);
    if (!closed) start(slot);
    failWaiting();
  }

  function empty(slot: Slot): void {
    if (slot.timer !== null) clearTimeout(slot.timer);
    const { worker } = slot;
    Object.assign(slot, { worker: null, state: "empty", job: null, timer: null });
    // Its end is of no more interest: whatever it says now is about a job already answered.
    worker?.terminate().catch(() => undefined);
  }

  /** Without any worker left to wait for, waiting would never end. */
  function failWaiting(): void {
    if (slots.some(({ state }) => state !== "empty")) return;
    for (const { answer } of queue.splice(0)) answer({ ok: false, reason: "failed" });
  }

  function dispatch(): void {
    for (const slot of slots) {
      if (slot.state !== "idle" || slot.worker === null) continue;
      const next = queue.shift();
      if (next === undefined) return;
      lastId += 1;
      slot.state = "printing";
      slot.job = { id: lastId, answer: next.answer };
      setTimer(slot, jobTimeout);
      slot.worker.postMessage({ id: lastId, request: next.request });
    }
  }

  function tellWatchers(): void {
    for (const watcher of watchers) watcher();
  }

  for (const slot of slots) start(slot);

  return {
    get warmWorkers() {
      return slots.filter(({ state }) => state === "idle" || state === "printing").length;
    },
    print(request) {
      if (closed) return Promise.resolve({ ok: false, reason: "failed" });
      for (const slot of slots) if (slot.state === "empty") start(slot);
      const idle = slots.some(({ state }) => state === "idle");
      if (!idle && queue.length >= queueLimit) return Promise.resolve({ ok: false, reason: "busy" });
      return new Promise((answer) => {
        queue.push({ request, answer });
        dispatch();
        failWaiting();
      });
    },
    warm() {
      return new Promise((resolve) => {
        const look = () => {
          if (slots.some(({ state }) => state === "starting")) return;
          watchers.delete(look);
          resolve(slots.every(({ state }) => state !== "empty"));
        };
        watchers.add(look);
        look();
      });
    },
    async close() {
      closed = true;
      const workers = slots.map(({ worker }) => worker);
      for (const slot of slots) {
        slot.job?.answer({ ok: false, reason: "failed" });
        empty(slot);
      }
      failWaiting();
      await Promise.allSettled(workers.map((worker) => worker?.terminate()));
    },
  };
}
