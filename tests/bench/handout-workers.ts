/** The handout's workers as the app runs them: the first sheet, sheets a second, memory, and who has to wait. */
import { execFileSync } from "node:child_process";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { createHandoutWorker } from "@/lib/handout/create-handout-worker";
import { createHandoutCache, handoutKey } from "@/lib/handout/handout-cache";
import { createHandoutPool, type HandoutPool } from "@/lib/handout/handout-pool";
import { type Figure, medianMilliseconds } from "./figure";
import { patientRequest } from "./handout-requests";

const figure = (name: string, value: number, unit: string, goal: number | null = null): Figure => ({
  bench: "handout",
  figure: name,
  value,
  unit,
  goal,
});

function openPool(size: number): HandoutPool {
  return createHandoutPool({
    createWorker: () => createHandoutWorker(process.cwd()),
    size,
    jobTimeout: 60_000,
  });
}

async function print(pool: HandoutPool, index: number): Promise<void> {
  const result = await pool.print(patientRequest(index));
  if (!result.ok) throw new Error(result.reason);
}

/** From a worker's being ready to its first sheet, in milliseconds. */
const AFTER_START = 5_000;

export async function measureWorkers(): Promise<Figure[]> {
  const pool = openPool(1);
  await pool.warm();
  // Nobody signs in, composes and prints in less; meanwhile a worker goes through all layouts.
  await setTimeout(AFTER_START);
  const start = performance.now();
  await print(pool, 0);
  const first = performance.now() - start;
  let patient = 1;
  const warm = await medianMilliseconds(() => print(pool, patient++), { runs: 40 });
  const cache = createHandoutCache();
  const sheet = patientRequest(0);
  const cached = () => cache.getOrPrint(handoutKey(sheet), () => pool.print(sheet));
  await cached();
  const again = await medianMilliseconds(cached);
  const begun = performance.now();
  await Promise.all(Array.from({ length: 20 }, () => print(pool, patient++)));
  const aSecond = 20_000 / (performance.now() - begun);
  await pool.close();
  return [
    figure("in a worker, warm median", warm, "ms"),
    figure("first after start, above a warm one", first - warm, "ms", 150),
    figure("cached", again, "ms", 5),
    // A goal is the most a figure should be: twenty a second are 50 ms a sheet. Missed: pdfkit alone, the floor, needs
    // more. Of a sheet's 80 ms, layout takes 32, drawing 24 and the collector 14; a second worker prints the other half.
    figure("one worker, each of 20 in a row", 1_000 / aSecond, "ms", 50),
    figure("a worker's memory after 200 prints", memoryOf200(), "MB", 256),
    ...(await measureOthers()),
  ];
}

function memoryOf200(): number {
  const script = path.join(import.meta.dirname, "handout-prints.mjs");
  return Number(execFileSync(process.execPath, [script], { encoding: "utf8" }));
}

/**
 * What those feel who print nothing: the main thread's longest block, and the 99th percentile of a bare server in the same
 * process. It answers without the app and the database: what the pool takes from the main thread, not a patient's wait.
 */
async function measureOthers(): Promise<Figure[]> {
  const pool = openPool(2);
  await pool.warm();
  const quiet = await answerTimes(() => Promise.resolve());
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  await Promise.all(Array.from({ length: 16 }, (_, index) => print(pool, index)));
  delay.disable();
  let patient = 100;
  const printing = await answerTimes(() => print(pool, patient++));
  await pool.close();
  return [
    figure("main thread's longest block, 16 prints", delay.max / 1e6, "ms", 20),
    figure("a bare http server's p99 in the printing process, nothing printing", quiet, "ms"),
    figure("a bare http server's p99 in the printing process, printing beside", printing, "ms", 2 * quiet),
  ];
}

const ANSWERS = 1_500;

/** The 99th percentile of a bare server's answers, in milliseconds, while `work` is done over and over. */
async function answerTimes(work: () => Promise<void>): Promise<number> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(JSON.stringify({ moves: Array.from({ length: 6 }, (_, index) => ({ index })) }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  let isOver = false;
  const working = (async () => {
    while (!isOver) await Promise.all([work(), setTimeout(1)]);
  })();
  const times: number[] = [];
  for (let answer = 0; answer < ANSWERS; answer++) {
    const start = performance.now();
    await ask(port);
    times.push(performance.now() - start);
    await setTimeout(2);
  }
  isOver = true;
  await working;
  server.close();
  return times.sort((a, b) => a - b)[Math.floor(ANSWERS * 0.99)] ?? Number.NaN;
}

function ask(port: number): Promise<void> {
  return new Promise((answered, failed) => {
    request({ host: "127.0.0.1", port, agent: false }, (response) => {
      response.resume().on("end", answered);
    })
      .on("error", failed)
      .end();
  });
}
