/** One whole session in real time, with nobody touching it after Start; what was seen of it, part by part. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { OpenedSession } from "@/lib/player/link/open-session";
import { asPrescribed, countInSeconds, planSession, type Segment } from "@/lib/program/timeline";

const words = patientCopy("en").player;

/** A picture of the screen is taken every so often, the first one in the middle of things. */
const PICTURE_SECONDS = 20;
const FIRST_PICTURE_SECONDS = 7;

/** What tells one part from the next on the screen: how it is laid out, its heading, the side. */
type Part = { readonly look: string; readonly title: string; readonly side: string };

type SeenPart = Part & {
  /** Milliseconds of the page's clock. */
  readonly firstMs: number;
  /** How much of the part its bar showed, from 0 to 1, and when. */
  readonly bars: readonly (readonly [atMs: number, share: number])[];
};

type Recording = {
  readonly parts: SeenPart[];
  readonly scrolls: number[];
  /** When the end was first on the screen, by the clock that only runs on and by the one on the wall. */
  done: { readonly atMs: number; readonly wallMs: number } | null;
  startWallMs: number;
};

declare global {
  interface Window {
    recording: Recording;
  }
}

export type WholeSession = {
  /** Seconds from Start to the end: the count-in and the session. */
  readonly plannedSeconds: number;
  readonly parts: number;
  /** Milliseconds the player's own clock went away from the browser's, at most. */
  readonly driftMs: number;
  /** Milliseconds from Start to the end over what was planned, by the wall clock. */
  readonly wallOverMs: number;
  readonly pictures: readonly string[];
  /** What was not as it has to be, in sentences. */
  readonly problems: readonly string[];
};

/** Opens the link, starts, and watches until the session is done. Pictures go into the folder. */
export async function playWholeSession(page: Page, link: string, folder: string): Promise<WholeSession> {
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(`the page threw: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") problems.push(`the console says: ${message.text()}`);
  });
  // What compiles this file names inner functions with a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.addInitScript(recordParts);
  const [answered] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith("/api/go/session")),
    page.goto(link),
  ]);
  const { snapshot }: OpenedSession = await answered.json();
  await page.getByRole("button", { name: words.welcome.start }).click();
  await page.getByRole("button", { name: words.check.none }).click();

  const { segments, wholeSessionSeconds } = planSession(snapshot.moves.map(({ prescribed }) => prescribed));
  const plannedSeconds = countInSeconds(asPrescribed) + wholeSessionSeconds;
  const pictures = await takePictures(page, plannedSeconds, folder);
  const { parts, scrolls, done, startWallMs } = await page.evaluate(() => window.recording);

  problems.push(
    ...problemsOfOrder(parts, [partOf(segments[0], "count-in"), ...segments.map((each) => partOf(each))]),
  );
  if (scrolls.length > 0) problems.push(`the page jumped to ${scrolls.join(", ")} px`);
  const seconds = [countInSeconds(asPrescribed), ...segments.map((segment) => segment.seconds)];
  return {
    plannedSeconds,
    parts: parts.length,
    driftMs: driftOf(parts, seconds, done?.atMs ?? Number.NaN),
    wallOverMs: (done?.wallMs ?? Number.NaN) - startWallMs - plannedSeconds * 1000,
    pictures,
    problems,
  };

  /** What the screen has to say of a segment. */
  function partOf(
    segment: Segment | undefined,
    kind: Segment["kind"] | "count-in" = segment?.kind ?? "work",
  ): Part {
    const entry = snapshot.moves[segment?.moveIndex ?? -1];
    const name = entry?.move.plainName ?? "";
    const side = segment?.side ? words.session.side[segment.side] : "";
    if (kind === "count-in" || kind === "change-move")
      return { look: "ready", title: words.session.getReady(name), side };
    const isBreath = entry?.prescribed.dosage.kind === "breaths";
    const look = kind !== "work" ? "switch" : isBreath ? "breathe" : "work";
    return { look, title: name, side };
  }
}

async function takePictures(page: Page, plannedSeconds: number, folder: string): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const start = Date.now();
  const pictures: string[] = [];
  const isOver = () => page.evaluate(() => window.recording.done !== null);
  // Past this it is not late but stuck.
  const patience = (plannedSeconds + 30) * 1000;
  await page.waitForTimeout(FIRST_PICTURE_SECONDS * 1000);
  for (let seconds = FIRST_PICTURE_SECONDS; Date.now() - start < patience; seconds += PICTURE_SECONDS) {
    const file = path.join(folder, `${String(seconds).padStart(4, "0")}.png`);
    pictures.push(file);
    await page.screenshot({ path: file });
    const next = start + (seconds + PICTURE_SECONDS) * 1000;
    while (Date.now() < next && !(await isOver())) await page.waitForTimeout(250);
    if (await isOver()) break;
  }
  const end = path.join(folder, "end.png");
  await page.screenshot({ path: end });
  return [...pictures, end];
}

function problemsOfOrder(seen: readonly Part[], planned: readonly Part[]): string[] {
  const told = ({ look, title, side }: Part) => [look, title, side].filter(Boolean).join(", ");
  const length = Math.max(seen.length, planned.length);
  return Array.from({ length }, (_, at) => {
    const [is, should] = [seen[at], planned[at]];
    const [isTold, shouldTold] = [is ? told(is) : "nothing", should ? told(should) : "the end"];
    return isTold === shouldTold ? "" : `part ${at + 1} should be "${shouldTold}" and is "${isTold}"`;
  }).filter(Boolean);
}

/** The player looks at the clock this often: the first frame of a part may be so much late with no clock off. */
const BEAT_MS = 100;

/**
 * How far the player's clock went away from the browser's. A frame may show a moment late, never early: the least late
 * one of each part says where the clock stood in it. Where there is no bar, and at the end, the first frame has to do.
 */
function driftOf(parts: readonly SeenPart[], seconds: readonly number[], doneMs: number): number {
  const starts = seconds.map((_, at) => 1000 * seconds.slice(0, at).reduce((sum, each) => sum + each, 0));
  const endMs = 1000 * seconds.reduce((sum, each) => sum + each, 0);
  const barsAt = (at: number) => {
    const [from = 0, length = 0] = [starts[at], (seconds[at] ?? 0) * 1000];
    return Math.min(...(parts[at]?.bars ?? []).map(([atMs, share]) => atMs - (from + share * length)));
  };
  const startMs = barsAt(0);
  const frames = [...parts.map(({ firstMs }) => firstMs), doneMs];
  return Math.max(
    ...frames.map((frameMs, at) => {
      const offset = barsAt(at) - startMs;
      const late = frameMs - (starts[at] ?? endMs) - startMs;
      return Number.isFinite(offset) ? Math.abs(offset) : Math.max(0, late - BEAT_MS, -late);
    }),
  );
}

/** Runs in the page: notes each part when it is first on the screen, what its bar shows, and any scrolling. */
function recordParts(): void {
  const recording: Recording = { parts: [], scrolls: [], done: null, startWallMs: 0 };
  window.recording = recording;
  const parts = recording.parts as {
    look: string;
    title: string;
    side: string;
    firstMs: number;
    bars: [number, number][];
  }[];
  const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? "";
  const look = () => {
    const atMs = performance.now();
    if (parts.length > 0 && recording.done === null && document.querySelector(".page.done"))
      recording.done = { atMs, wallMs: Date.now() };
    const main = document.querySelector("main.s");
    const name = ["ready", "switch", "work", "breathe", "paused"].find((each) =>
      main?.classList.contains(each),
    );
    if (!name) return;
    const [title, side] = [textOf("h1"), textOf(".badge")];
    const last = parts.at(-1);
    if (last?.look !== name || last.title !== title || last.side !== side) {
      if (!last) recording.startWallMs = Date.now();
      parts.push({ look: name, title, side, firstMs: atMs, bars: [] });
    }
    const share = document.querySelector<HTMLElement>(".main .bar i")?.style.getPropertyValue("--p");
    if (share) parts.at(-1)?.bars.push([atMs, Number(share)]);
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  addEventListener(
    "scroll",
    (event) => {
      const to = event.target instanceof Element ? event.target.scrollTop : scrollY;
      if (parts.length > 0 && recording.done === null && to !== 0) recording.scrolls.push(Math.round(to));
    },
    { capture: true },
  );
}
