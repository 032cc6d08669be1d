import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { EventEmitter } from "node:events";
import { readdirSync } from "node:fs";
import { constants, getPriority } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createHandoutWorker } from "@/lib/handout/create-handout-worker";
import { fontsFolder } from "@/lib/handout/fonts-folder";
import {
  createHandoutPool,
  type HandoutAnswer,
  type HandoutJob,
  type HandoutPool,
  type HandoutPoolOptions,
  type HandoutWorker,
  handoutWorkerLimits,
} from "@/lib/handout/handout-pool";
import type { HandoutLayout } from "@/lib/handout/handout-request";
import { sampleRequest, sampleSnapshot, templateMoves } from "./sample-request";

const request = sampleRequest(sampleSnapshot(templateMoves("four-move")));
const printed = { ok: true, pdf: new Uint8Array([1]), pages: 1 } as const;

/** A worker that does what the test tells it. */
class PretendWorker extends EventEmitter implements HandoutWorker {
  ended = false;
  readonly jobs: HandoutJob[] = [];
  constructor(readonly behave: (worker: PretendWorker, job: HandoutJob) => void) {
    super();
    setImmediate(() => this.say({ kind: "ready" }));
  }
  say(answer: HandoutAnswer) {
    if (!this.ended) this.emit("message", answer);
  }
  postMessage(job: HandoutJob) {
    this.jobs.push(job);
    this.behave(this, job);
  }
  async terminate() {
    this.ended = true;
    return 1;
  }
  unref() {}
}

const answers = (worker: PretendWorker, { id }: HandoutJob) =>
  void setImmediate(() => worker.say({ kind: "printed", id, result: printed }));
const hangs = () => {};

/** For real workers, on a busy machine. */
const oneSlow = { size: 1, jobTimeout: 60_000 };

let pool: HandoutPool | null = null;
let workers: PretendWorker[] = [];

function pretendPool(
  behave: PretendWorker["behave"],
  options: Partial<HandoutPoolOptions> = {},
): HandoutPool {
  workers = [];
  pool = createHandoutPool({
    createWorker: () => {
      const worker = new PretendWorker(behave);
      workers.push(worker);
      return worker;
    },
    ...options,
  });
  return pool;
}

afterEach(async () => {
  vi.useRealTimers();
  await pool?.close();
  pool = null;
});

describe("the handout pool", () => {
  test("starts its workers before the first request", async () => {
    const { warm } = pretendPool(answers);
    expect(await warm()).toBe(true);
    expect(workers).toHaveLength(2);
    expect(pool?.warmWorkers).toBe(2);
  });

  test("a worker that never answers is ended, the request is answered, and the pool goes on", async () => {
    let first = true;
    const { print } = pretendPool(
      (worker, job) => {
        if (first) first = false;
        else answers(worker, job);
      },
      { size: 1, jobTimeout: 50 },
    );
    expect(await print(request)).toEqual({ ok: false, reason: "failed" });
    expect(workers[0]?.ended).toBe(true);
    expect(await print(request)).toEqual(printed);
    expect(workers).toHaveLength(2);
  });

  test("a request is answered after ten seconds at the latest", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const { print, warm } = pretendPool(hangs, { size: 1 });
    const answered = vi.fn();
    await warm();
    void print(request).then(answered);
    await vi.advanceTimersByTimeAsync(9_999);
    expect(answered).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(answered).toHaveBeenCalledWith({ ok: false, reason: "failed" });
  });

  test("requests above the queue's length are told to come back at once", async () => {
    const { print, warm } = pretendPool(hangs, { size: 1, queueLimit: 2, jobTimeout: 60_000 });
    await warm();
    const underWay = [print(request), print(request), print(request)];
    expect(await print(request)).toEqual({ ok: false, reason: "busy" });
    await pool?.close();
    expect(await Promise.all(underWay)).toEqual(underWay.map(() => ({ ok: false, reason: "failed" })));
  });

  test("a worker is replaced after its share of handouts", async () => {
    const { print } = pretendPool(answers, { size: 1, jobsPerWorker: 3 });
    for (let job = 0; job < 7; job++) expect(await print(request)).toEqual(printed);
    expect(workers.map(({ jobs }) => jobs.length)).toEqual([3, 3, 1]);
    expect(workers.map(({ ended }) => ended)).toEqual([true, true, false]);
  });

  test("a worker that dies answers its request and is replaced", async () => {
    let first = true;
    const { print } = pretendPool(
      (worker, job) => {
        if (!first) return answers(worker, job);
        first = false;
        setImmediate(() => worker.emit("error", new Error("out of memory")));
      },
      { size: 1 },
    );
    expect(await print(request)).toEqual({ ok: false, reason: "failed" });
    expect(await print(request)).toEqual(printed);
  });

  test("workers that cannot start fail the requests and are tried again by the next one", async () => {
    let made = 0;
    pool = createHandoutPool({
      size: 1,
      createWorker: () => {
        made += 1;
        const worker = new PretendWorker(answers);
        if (made === 1) {
          worker.say = () => {};
          setImmediate(() => worker.emit("exit", 1));
        }
        return worker;
      },
    });
    expect(await pool.print(request)).toEqual({ ok: false, reason: "failed" });
    expect(await pool.print(request)).toEqual(printed);
    expect(made).toBe(2);
  });

  describe("workers that never start", () => {
    const dead = () => {
      let made = 0;
      let now = 0;
      pool = createHandoutPool({
        size: 1,
        now: () => now,
        createWorker: () => {
          made += 1;
          const worker = new PretendWorker(answers);
          if (made <= 5) {
            worker.say = () => {};
            setImmediate(() => worker.emit("exit", 1));
          }
          return worker;
        },
      });
      const { print } = pool;
      return {
        print: () => print(request),
        made: () => made,
        pass: (milliseconds: number) => {
          now += milliseconds;
        },
      };
    };
    const failed = { ok: false, reason: "failed" };

    test("are tried three times in a row, and then no more at once", async () => {
      const { print, made } = dead();
      for (let time = 0; time < 20; time++) expect(await print()).toEqual(failed);
      expect(made()).toBe(3);
    });

    test("are tried again after a rest that doubles, until one starts", async () => {
      const { print, made, pass } = dead();
      for (let time = 0; time < 5; time++) await print();
      pass(1_000);
      expect(await print()).toEqual(failed);
      expect(made()).toBe(4);
      pass(1_999);
      expect(await print()).toEqual(failed);
      expect(made()).toBe(4);
      pass(1);
      expect(await print()).toEqual(failed);
      pass(4_000);
      expect(await print()).toEqual(printed);
      expect(made()).toBe(6);
    });

    test("are also those that cannot even be made", async () => {
      let tries = 0;
      pool = createHandoutPool({
        now: () => 0,
        createWorker: () => {
          tries += 1;
          throw new Error("no threads left");
        },
      });
      expect(await pool.warm()).toBe(false);
      for (let time = 0; time < 5; time++) expect(await pool.print(request)).toEqual(failed);
      expect(tries).toBe(3);
    });
  });

  test("a thread and a process print the same bytes, whatever they printed before", {
    timeout: 120_000,
  }, async () => {
    const others = [
      sampleRequest(sampleSnapshot(templateMoves("coach-sequence"), { forYou: ["Ça va, Łódź?"] })),
      sampleRequest(sampleSnapshot(templateMoves("four-move")), "letter", { layout: "large" }),
    ];
    pool = createHandoutPool({ createWorker: () => createHandoutWorker(process.cwd()), ...oneSlow });
    const { print } = pool;
    const hashes: string[] = [];
    for (const each of [request, ...others, request]) {
      const result = await print(each);
      if (!result.ok) throw new Error("not printed");
      if (each === request) hashes.push(createHash("sha256").update(result.pdf).digest("hex"));
    }
    const script = path.resolve(import.meta.dirname, "../../support/print-hash.mjs");
    const elsewhere = execFileSync(process.execPath, [script], { input: JSON.stringify(request) });
    expect(new Set([...hashes, elsewhere.toString()]).size).toBe(1);
  });

  test.skipIf(process.platform !== "linux")(
    "printing gives way to those who open a page",
    {
      timeout: 120_000,
    },
    async () => {
      const threads = () => readdirSync("/proc/self/task").map((task) => getPriority(Number(task)));
      expect(new Set(threads())).toEqual(new Set([getPriority()]));
      pool = createHandoutPool({ createWorker: () => createHandoutWorker(process.cwd()), ...oneSlow });
      await pool.print(request);
      expect(threads()).toContain(constants.priority.PRIORITY_BELOW_NORMAL);
      expect(getPriority()).not.toBe(constants.priority.PRIORITY_BELOW_NORMAL);
    },
  );

  test("a layout that never ends costs one worker, and the others go on printing", {
    timeout: 120_000,
  }, async () => {
    const made: Worker[] = [];
    pool = createHandoutPool({
      createWorker: () => {
        const worker = new Worker(new URL("../../support/hanging-worker.mjs", import.meta.url), {
          workerData: { fontsFolder: fontsFolder(process.cwd()) },
          resourceLimits: handoutWorkerLimits,
        });
        made.push(worker);
        return worker;
      },
      jobTimeout: 15_000,
    });
    const { print, warm } = pool;
    expect(await warm()).toBe(true);
    const hung = print({ ...request, layout: "hang" as HandoutLayout });
    const [beside, after] = [await print(request), await print(request)];
    expect([beside.ok, after.ok]).toEqual([true, true]);
    expect(await hung).toEqual({ ok: false, reason: "failed" });
    expect(await warm()).toBe(true);
    expect(made).toHaveLength(3);
    expect(made.map(({ threadId }) => threadId === -1)).toContain(true);
    expect((await print(request)).ok).toBe(true);
  });
});
