/** Opening a link on a phone with a bad connection: a slow processor and a slow network, played by Chromium. */
import { type BrowserContext, type CDPSession, chromium, devices, type Page } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { findOrInstallBrowser } from "../../bin/steps/browser.mjs";
import { startBarePage } from "./bare-page";
import type { Figure } from "./figure";

/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back. */
const network = {
  offline: false,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
  latency: 150,
};
const CPU_SLOWDOWN = 4;
const RUNS = 5;
/** How long after Start has answered the page is still watched, for what it does on its own. */
const AFTERWARDS_MS = 1_500;

const words = patientCopy("en").player;
const titles = { welcome: words.welcome.title, check: words.check.title };

const kinds = ["document", "script", "style", "font", "data"] as const;
type Kind = (typeof kinds)[number];

type Opening = {
  /** Milliseconds from the tap on the link until there are any words, the plan's first screen, an answer to Start. */
  readonly wordsMs: number;
  readonly readableMs: number;
  readonly usableMs: number;
  /** Milliseconds of the longest task, and of all script compiled and run. */
  readonly longTaskMs: number;
  readonly scriptMs: number;
  /** What came for all it asked for until Start answered; and what it got ready afterwards. */
  readonly kilobytes: Readonly<Record<Kind, number>>;
  readonly laterKilobytes: number;
  /** How often it asked until Start answered: in all, and the clinic. */
  readonly requests: number;
  readonly questions: number;
};

type Watched = { wordsMs: number; readableMs: number; usableMs: number; longTaskMs: number };

declare global {
  interface Window {
    watched: Watched;
  }
}

/** Goals in milliseconds: the plan can be read, and Start answers. */
const ways = {
  cold: { readable: 1_500, usable: 2_500 },
  warm: { readable: 500, usable: 500 },
  "without a connection": { readable: 500, usable: 500 },
} as const;
type Way = keyof typeof ways;

/**
 * The link on a phone that sees it for the first time, the second time, and with the plan kept and no connection; in
 * turn with a page that does nothing but ask once, which says what network and browser take by themselves, and with a
 * small page of the framework, which says what the player would begin with if it were one.
 */
export async function measureOpenings(link: string): Promise<Figure[]> {
  const barePage = await startBarePage(titles);
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    const openings: Record<Way, Opening[]> = { cold: [], warm: [], "without a connection": [] };
    const bare: Record<"cold" | "warm", Opening[]> = { cold: [], warm: [] };
    const framework: FrameworkPage[] = [];
    for (let run = 0; run < RUNS; run++) {
      const context = await browser.newContext({ ...devices["Pixel 5"], locale: "en-US" });
      framework.push(await openFrameworkPage(context, new URL("/sign-in", link).href));
      openings.cold.push(await open(context, link));
      openings.warm.push(await open(context, link));
      bare.cold.push(await open(context, barePage.address));
      bare.warm.push(await open(context, barePage.address));
      await keep(context, link);
      await context.setOffline(true);
      openings["without a connection"].push(await open(context, link));
      await context.close();
    }
    return [
      ...(Object.keys(ways) as Way[]).flatMap((way) => figuresOf(way, openings[way])),
      ...(["cold", "warm"] as const).map((way) => bareFigure(way, bare[way])),
      ...frameworkFigures(framework),
    ];
  } finally {
    barePage.stop();
    await browser.close();
  }
}

async function keep(context: BrowserContext, link: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole("button", { name: words.keep.offer }).click();
  await page.getByText(words.keep.said.kept).waitFor();
  await page.close();
}

async function open(context: BrowserContext, link: string): Promise<Opening> {
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  const sent = await slowDown(phone, page);
  // What compiles this file names inner functions with a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(watchOpening, titles);
  await page.goto(link, { waitUntil: "commit" });
  await page.waitForFunction(() => window.watched.usableMs > 0, undefined, { timeout: 60_000 });
  const answered = sent.length;
  await page.waitForTimeout(AFTERWARDS_MS);
  const watched = await page.evaluate(() => window.watched);
  const { metrics } = await phone.send("Performance.getMetrics");
  const milliseconds = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
  const sum = (of: readonly Sent[]) => of.reduce((all, { bytes }) => all + bytes, 0) / 1024;
  const before = sent.slice(0, answered);
  const kilobytes = (kind: Kind) => sum(before.filter((each) => each.kind === kind));
  const opening = {
    ...watched,
    scriptMs: milliseconds("ScriptDuration") + milliseconds("V8CompileDuration"),
    kilobytes: Object.fromEntries(kinds.map((kind) => [kind, kilobytes(kind)])) as Record<Kind, number>,
    laterKilobytes: sum(sent.slice(answered)),
    requests: answered,
    questions: before.filter(({ address }) => address.startsWith("/api/")).length,
  };
  await page.close();
  return opening;
}

type FrameworkPage = {
  readonly wordsMs: number;
  readonly loadedMs: number;
  readonly scriptKilobytes: number;
};

/** A page of the framework with two fields and a button, for the first time; `loadedMs`: its script is there and run. */
async function openFrameworkPage(context: BrowserContext, address: string): Promise<FrameworkPage> {
  const page = await context.newPage();
  const phone = await context.newCDPSession(page);
  const sent = await slowDown(phone, page);
  await page.goto(address, { waitUntil: "load" });
  const times = await page.evaluate(() => ({
    wordsMs: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    loadedMs: performance.getEntriesByType("navigation")[0]?.duration ?? Number.NaN,
  }));
  const scripts = sent.filter(({ kind }) => kind === "script");
  await page.close();
  return { ...times, scriptKilobytes: scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 };
}

type Sent = { readonly address: string; readonly kind: Kind; bytes: number };

/** Makes the page's phone a slow one. Gives every request it makes, with the bytes that came. */
async function slowDown(phone: CDPSession, page: Page): Promise<readonly Sent[]> {
  const sent: Sent[] = [];
  const byId = new Map<string, Sent>();
  phone.on("Network.requestWillBeSent", ({ requestId, request }) => {
    if (!request.url.startsWith("http")) return;
    const address = new URL(request.url).pathname;
    const one: Sent = { address, kind: kindOf(address), bytes: 0 };
    byId.set(requestId, one);
    sent.push(one);
  });
  phone.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const one = byId.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await phone.send("Network.enable");
  if (!(await isOffline(page))) await phone.send("Network.emulateNetworkConditions", network);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  await phone.send("Performance.enable");
  return sent;
}

const isOffline = (page: Page) => page.evaluate(() => !navigator.onLine);

function kindOf(address: string): Kind {
  if (address === "/go") return "document";
  if (address.endsWith(".js")) return "script";
  if (address.endsWith(".css")) return "style";
  return address.endsWith(".woff2") ? "font" : "data";
}

/** Runs in the page: notes when what it waits for has been painted, and presses Start as soon as it can be seen. */
function watchOpening({ welcome, check }: { welcome: string; check: string }): void {
  const watched: Watched = { wordsMs: 0, readableMs: 0, usableMs: 0, longTaskMs: 0 };
  window.watched = watched;
  const whenPainted = (then: (atMs: number) => void) =>
    requestAnimationFrame(() => setTimeout(() => then(performance.now())));
  let next: "welcome" | "painting" | "check" = "welcome";
  new MutationObserver(() => {
    const title = document.querySelector("h1")?.textContent;
    if (next === "welcome" && title === welcome) {
      next = "painting";
      whenPainted((atMs) => {
        watched.readableMs = atMs;
        next = "check";
        document.querySelector<HTMLElement>("footer .go")?.click();
      });
    } else if (next === "check" && title === check) {
      next = "painting";
      whenPainted((atMs) => {
        watched.usableMs = atMs;
      });
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) watched.longTaskMs = Math.max(watched.longTaskMs, duration);
  }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries())
      if (name === "first-contentful-paint") watched.wordsMs = startTime;
  }).observe({ type: "paint", buffered: true });
}

function frameworkFigures(pages: readonly FrameworkPage[]): Figure[] {
  const figure = (name: string, of: (page: FrameworkPage) => number, unit: string): Figure => ({
    bench: "player",
    figure: `a page of the framework, cold: ${name}`,
    value: medianOf(pages, of),
    unit,
    goal: null,
  });
  return [
    figure("first words", ({ wordsMs }) => wordsMs, "ms"),
    figure("loaded", ({ loadedMs }) => loadedMs, "ms"),
    figure("script", ({ scriptKilobytes }) => scriptKilobytes, "KB"),
  ];
}

function medianOf<Seen>(openings: readonly Seen[], of: (opening: Seen) => number): number {
  return openings.map(of).sort((a, b) => a - b)[Math.floor(openings.length / 2)] ?? Number.NaN;
}

function bareFigure(way: Way, openings: readonly Opening[]): Figure {
  const value = medianOf(openings, ({ readableMs }) => readableMs);
  return { bench: "player", figure: `a bare page, ${way}: can be read`, value, unit: "ms", goal: null };
}

function figuresOf(way: Way, openings: readonly Opening[]): Figure[] {
  const median = (of: (opening: Opening) => number) => medianOf(openings, of);
  const figure = (name: string, value: number, unit: string, goal: number | null = null): Figure => ({
    bench: "player",
    figure: `${way}: ${name}`,
    value,
    unit,
    goal,
  });
  const goals = ways[way];
  const isOnline = way !== "without a connection";
  return [
    figure(
      "first words",
      median(({ wordsMs }) => wordsMs),
      "ms",
    ),
    figure(
      "the plan can be read",
      median(({ readableMs }) => readableMs),
      "ms",
      goals.readable,
    ),
    figure(
      "Start answers",
      median(({ usableMs }) => usableMs),
      "ms",
      goals.usable,
    ),
    figure(
      "script compiled and run",
      median(({ scriptMs }) => scriptMs),
      "ms",
    ),
    figure("longest task", Math.max(...openings.map(({ longTaskMs }) => longTaskMs)), "ms", 100),
    ...(isOnline
      ? [
          ...kinds.map((kind) =>
            figure(
              kind,
              median(({ kilobytes }) => kilobytes[kind]),
              "KB",
            ),
          ),
          figure(
            "got ready after Start answered",
            median(({ laterKilobytes }) => laterKilobytes),
            "KB",
          ),
          figure(
            "requests until Start answers",
            median(({ requests }) => requests),
            "req",
          ),
          figure(
            "questions to the clinic",
            median(({ questions }) => questions),
            "req",
            1,
          ),
        ]
      : []),
  ];
}
