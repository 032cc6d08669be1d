/** The player's screens in a page of their own, with the real style sheet and fonts, and what of them overlaps or is cut. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { build } from "esbuild";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";

const root = path.resolve(import.meta.dirname, "../..");
const fontFile =
  "node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2";

declare global {
  interface Window {
    /** See `player-scenes.tsx`. */
    show: (at: number) => string | undefined;
  }
}

/** A script of scenes, and the player's style sheet with those of its later parts. */
export async function bundleScenes(
  scenes = "tests/support/player-scenes.tsx",
  partStyles: readonly string[] = [],
): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: {
      scenes,
      style: "lib/player/player.css",
      ...Object.fromEntries(partStyles.map((file, index) => [`part-${index}`, file])),
    },
    outdir: "scenes",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["/go/*"],
    logLevel: "warning",
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react-dom/client": "preact/compat/client",
      "react/jsx-runtime": "preact/jsx-runtime",
    },
  });
  const output = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  const font = readFileSync(path.join(root, fontFile)).toString("base64");
  const style = output("style.css").replace("/go/atkinson-latin.woff2", `data:font/woff2;base64,${font}`);
  const parts = partStyles.map((_, index) => output(`part-${index}.css`));
  return { script: output("scenes.js"), style: [style, ...parts].join("\n") };
}

/** Puts the scenes on a page, in a language: `window.show(0)` shows the first. */
export async function openScenes(
  page: Page,
  scenes: Awaited<ReturnType<typeof bundleScenes>>,
  locale: PatientLocale = "en",
): Promise<void> {
  const head = "<head><title>Scenes</title></head>";
  await page.setContent(
    `<!doctype html><html lang="${locale}">${head}<body><div id="root"></div></body></html>`,
  );
  await page.addStyleTag({ content: scenes.style });
  await page.addScriptTag({ content: scenes.script });
  await page.evaluate(() => document.fonts.load("700 18px 'Atkinson Hyperlegible Next'"));
}

export type Fault = { readonly scene: string; readonly fault: string };

/** Smaller than this, what a picture shows cannot be read off a phone: a view across, and a body that lies, px. */
const LEGIBLE_PX = { view: 72, body: 60 };

/**
 * Goes through all scenes at the page's size. Gives what lies over a side's label, leaves its place and is cut, is too
 * small to be read, or hides where the roller must never be while the patient gets ready.
 */
export function faultsOf(page: Page): Promise<Fault[]> {
  return page.evaluate((legiblePx) => {
    const faults: { scene: string; fault: string }[] = [];
    const round = (rect: DOMRect) => [rect.left, rect.top, rect.right, rect.bottom].map(Math.round).join(" ");
    /** Whether it can be seen where it stands, from its first line to its last. */
    const isInSight = (selector: string) => {
      const element = document.querySelector(selector);
      const { left, top, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
      return [0.25, 0.75].every((part) =>
        element?.contains(document.elementFromPoint(left + width / 4, top + height * part)),
      );
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const isDrawn = (path: Element) => {
      const { fill, stroke } = getComputedStyle(path);
      return [fill, stroke].some((ink) => ink !== "none" && ink !== "rgba(0, 0, 0, 0)");
    };
    for (let at = 0; ; at++) {
      const scene = window.show(at);
      if (scene === undefined) return faults;
      const say = (fault: string) => faults.push({ scene, fault });
      const stage = document.querySelector(".stage")?.getBoundingClientRect();
      const drawn = shown(".stage .pic path").filter(isDrawn);
      // A pause on a small phone has room for its buttons alone.
      const mayLack = document.querySelector(".paused") !== null && shown(".stage .pic").length === 0;
      if (!mayLack && (!stage || drawn.length === 0)) say("no picture");
      for (const inset of shown(".inset .fig")) {
        const { width, height } = inset.getBoundingClientRect();
        if (Math.min(width, height) < legiblePx.view) say(`the view from the front is ${width} by ${height}`);
      }
      for (const moment of shown(".moments svg[role]")) {
        const bodies = [...moment.querySelectorAll("path")].filter(isDrawn);
        const boxes = bodies.map((body) => body.getBoundingClientRect());
        const width =
          Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
        if (width < legiblePx.body) say(`of start and end one is drawn ${Math.round(width)} wide`);
      }
      if (document.querySelector(".s.ready")) {
        const words = ".never figcaption";
        const isLow = innerHeight <= 360;
        if (isLow && !isInSight(words)) document.querySelector(words)?.scrollIntoView();
        if (!isInSight(words)) say("where the roller must never be cannot be read");
        if (!isInSight(".clock")) say("the clock is out of sight");
        document.querySelector(".main")?.scrollTo(0, 0);
      }
      const badge = document.querySelector(".badge")?.getBoundingClientRect();
      for (const path of drawn) {
        const body = path.getBoundingClientRect();
        if (
          badge &&
          body.top < badge.bottom &&
          body.bottom > badge.top &&
          body.left < badge.right &&
          body.right > badge.left
        )
          say(`the label ${round(badge)} lies over the figure ${round(body)}`);
        if (
          stage &&
          (body.left < stage.left - 1 ||
            body.right > stage.right + 1 ||
            body.top < stage.top - 1 ||
            body.bottom > stage.bottom + 1)
        )
          say(`the stage ${round(stage)} cuts the figure ${round(body)}`);
      }
      const dock = document.querySelector(".dock")?.getBoundingClientRect();
      for (const part of shown(".main > *, .main > .aside > *, .ask")) {
        const box = part.getBoundingClientRect();
        const main = part.closest(".main");
        const end =
          main && getComputedStyle(main).overflowY === "auto"
            ? main.getBoundingClientRect().bottom
            : innerHeight;
        // A note may be long, and stands below all else. The lowest phones lying on their side have less room than steps.
        const mayRunOn = part.matches(".note") || (part.closest(".s.ready") && innerHeight <= 360);
        const isUnderDock =
          dock && box.bottom > dock.top + 1 && box.right > dock.left + 1 && box.top < dock.bottom;
        if (!mayRunOn && (isUnderDock || box.bottom > end + 1))
          say(`${part.className || part.tagName} ${round(box)} is cut`);
      }
    }
  }, LEGIBLE_PX);
}

/** Goes through all scenes with the question how hard it presses, and its answer to an 8: what of the rest they cover. */
export function panelFaultsOf(page: Page): Promise<Fault[]> {
  return page.evaluate(async () => {
    const faults: { scene: string; fault: string }[] = [];
    let asked = 0;
    for (let at = 0; ; at++) {
      const scene = window.show(at);
      if (scene === undefined) {
        if (asked < 10) faults.push({ scene: "all", fault: `the question stands on ${asked} of them` });
        return faults;
      }
      for (const answer of ["", " answered"]) {
        const panel = document.querySelector(".panel");
        if (!panel) continue;
        asked++;
        if (answer !== "") panel.querySelector<HTMLElement>(".much")?.click();
        await new Promise((done) => setTimeout(done));
        const say = (fault: string) => faults.push({ scene: `${scene}${answer}`, fault });
        const { top, bottom, right } = panel.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight + 1) say(`the question is cut: ${top} to ${bottom}`);
        // A pause tells of the time and the side in words.
        const state = [".clock", ".pacer", ".breaths", ".shout", ".sub"].flatMap((part) => [
          ...document.querySelectorAll(part),
        ]);
        if (state.length === 0) say("nothing tells the time");
        const badge = document.querySelector(".s:not(.paused) .badge");
        for (const part of badge ? [...state, badge] : state) {
          const box = part.getBoundingClientRect();
          if (box.height === 0) say(`${part.className} is not there`);
          if (box.top < 0 || (box.bottom > top + 1 && box.left < right)) say(`${part.className} is covered`);
        }
      }
    }
  });
}
