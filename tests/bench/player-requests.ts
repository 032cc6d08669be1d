/** How many phones one machine serves: the page and the plan's data, beside a file and an answer that cost nothing. */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { openRecords } from "../support/clinic-records";
import type { Demo } from "../support/start-demo";
import type { Figure } from "./figure";

const AT_ONCE = [10, 50] as const;
const ROUNDS = 3;
const ROUND_MS = 2_000;
const WARM_MS = 500;
/** Who is refused waits as long as the answer says, and at most so long. */
const LONGEST_WAIT_MS = 1_000;

type Target = {
  readonly name: string;
  readonly path: string;
  /** The headers of the request of that number. */
  readonly headers: (number: number) => Record<string, string>;
};

/** All targets in turn, round by round, so that what else the machine does falls on each of them alike. */
export async function measureRequests(
  demo: Pick<Demo, "address" | "email" | "folder">,
  links: readonly string[],
): Promise<Figure[]> {
  const records = await openRecords(demo.folder);
  try {
    const { clinicId } = await records.actorOf(demo.email);
    // The limits are real here too, and count by the minute.
    const forgetLimits = () => records.rows(clinicId, "delete from rate_limits");
    const targets = await targetsOf(demo.address, links);
    const seen = new Map<string, Answers[]>();
    for (const target of targets) await load(demo.address, target, AT_ONCE[0], WARM_MS);
    for (let round = 0; round < ROUNDS; round++) {
      for (const atOnce of AT_ONCE) {
        for (const target of targets) {
          await forgetLimits();
          const name = `${target.name}, ${atOnce} at once`;
          const answers = await load(demo.address, target, atOnce, ROUND_MS);
          seen.set(name, [...(seen.get(name) ?? []), answers]);
        }
      }
    }
    return [...seen].flatMap(([name, rounds]) => figuresOf(name, rounds));
  } finally {
    await records.close();
  }
}

async function targetsOf(address: string, links: readonly string[]): Promise<readonly Target[]> {
  const page = await (await fetch(`${address}/sign-in`)).text();
  const file = page.match(/\/_next\/static\/[^"\\]+\.css/)?.[0];
  if (file === undefined) throw new Error("The sign-in page names no style sheet.");
  const plain = () => ({});
  const ofAPhone = (number: number) => ({
    "x-rollscript-link": links[number % links.length]?.replace(/.*#/, "") ?? "",
    // Limits count networks of 256 addresses: each phone is in one of its own.
    "x-forwarded-for": `10.${Math.floor(number / 250) % 250}.${number % 250}.1`,
  });
  return [
    { name: "a file", path: file, headers: plain },
    { name: "a bare answer in JSON", path: "/api/health", headers: plain },
    { name: "/go", path: "/go", headers: plain },
    { name: "/api/go/session", path: "/api/go/session", headers: ofAPhone },
  ];
}

/** The milliseconds of each request that was answered, and how many were not: over a link's limit, or too many at once. */
type Answers = { readonly times: number[]; limited: number; busy: number; tookMs: number };

/** Keeps so many requests going for so long. */
async function load(address: string, target: Target, atOnce: number, forMs: number): Promise<Answers> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const begin = performance.now();
  const end = begin + forMs;
  const answers: Answers = { times: [], limited: 0, busy: 0, tookMs: 0 };
  let number = 0;
  const one = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const { status, retryAfterMs } = await ask(address + target.path, agent, target.headers(number++));
      if (status === 200) {
        answers.times.push(performance.now() - start);
        continue;
      }
      if (status === 429) answers.limited++;
      else if (status === 503) answers.busy++;
      else throw new Error(`${target.path} answers ${status}.`);
      await wait(Math.max(0, Math.min(retryAfterMs, LONGEST_WAIT_MS, end - performance.now())));
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, one));
  } finally {
    agent.destroy();
    answers.tookMs = performance.now() - begin;
  }
  return answers;
}

type Answer = { readonly status: number; readonly retryAfterMs: number };

function ask(url: string, agent: Agent, headers: IncomingHttpHeaders): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { "accept-encoding": "gzip", ...headers } }, (response) => {
      const { statusCode = 0, headers: told } = response;
      const retryAfterMs = 1000 * (Number(told["retry-after"]) || 0);
      response.on("error", reject);
      response.on("end", () => resolve({ status: statusCode, retryAfterMs }));
      response.resume();
    })
      .on("error", reject)
      .end();
  });
}

function figuresOf(name: string, rounds: readonly Answers[]): Figure[] {
  const sorted = rounds.flatMap(({ times }) => times).sort((a, b) => a - b);
  const sum = (of: (round: Answers) => number) => rounds.reduce((all, round) => all + of(round), 0);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  const figure = (what: string, value: number, unit: string): Figure => ({
    bench: "player",
    figure: `${name}${what}`,
    value,
    unit,
    goal: null,
  });
  return [
    figure("", (1000 * sorted.length) / sum(({ tookMs }) => tookMs), "req/s"),
    figure(": half of those answered, in", at(0.5), "ms"),
    figure(": 99 of 100 of those answered, in", at(0.99), "ms"),
    figure(
      ": refused, over a limit (429)",
      sum(({ limited }) => limited),
      "req",
    ),
    figure(
      ": refused, too many at once (503)",
      sum(({ busy }) => busy),
      "req",
    ),
  ];
}
