import { EventEmitter } from "node:events";
import { afterEach, describe, expect, test } from "vitest";
import { createHandoutWorker } from "@/lib/handout/create-handout-worker";
import {
  createHandoutPool,
  type HandoutAnswer,
  type HandoutJob,
  type HandoutPool,
  type HandoutPoolOptions,
  type HandoutWorker,
} from "@/lib/handout/handout-pool";
import { renderHandout } from "@/lib/handout/render-handout";
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

  test("a real worker thread prints the same bytes as this one", { timeout: 120_000 }, async () => {
    pool = createHandoutPool({
      createWorker: () => createHandoutWorker(process.cwd()),
      size: 1,
      jobTimeout: 60_000,
    });
    expect(await pool.warm()).toBe(true);
    const [inThread, here] = await Promise.all([pool.print(request), renderHandout(request)]);
    if (!inThread.ok || !here.ok) throw new Error("not printed");
    expect(Buffer.from(inThread.pdf).equals(Buffer.from(here.pdf))).toBe(true);
    expect(inThread.pages).toBe(here.pages);
  });
});
