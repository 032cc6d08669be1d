import { writeFileSync } from "node:fs";
import { findOrInstallBrowser } from "./browser.mjs";
import { inProject } from "./project.mjs";
import { say } from "./say.mjs";

/** The most the player's clock may be off at the end of a session, and the most the whole may take longer. */
const DRIFT_MS = 100;
const WALL_MS = 1_000;

const phone = { viewport: { width: 390, height: 844 }, locale: "en-US", isMobile: true, hasTouch: true };

/**
 * Whole sessions of the three templates in real time, side by side in one browser, with a picture every 20 seconds: the
 * large ones stay in `node_modules/.cache/player-pictures`, one small sheet of each session goes beside this proof.
 */
export async function provePlayerSessions() {
  const [{ startDemo }, { linksToTemplate }, { playWholeSession }, { templateIds }, { chromium }] =
    await Promise.all([
      import("../../tests/support/start-demo.ts"),
      import("../../tests/evidence/player-links.ts"),
      import("../../tests/evidence/whole-session.ts"),
      import("../../lib/moves/templates.ts"),
      import("@playwright/test"),
    ]);
  const demo = await startDemo();
  try {
    const links = await Promise.all(templateIds.map((id) => linksToTemplate(demo, id)));
    const browser = await chromium.launch({
      executablePath: await findOrInstallBrowser(),
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
    });
    try {
      const outcomes = await Promise.all(
        templateIds.map(async (id, at) => {
          const page = await (await browser.newContext(phone)).newPage();
          const folder = inProject(`node_modules/.cache/player-pictures/${id}`);
          const session = await playWholeSession(page, links[at][0], folder);
          writeFileSync(
            inProject(`tests/evidence/pictures/session-${id}.webp`),
            await pictureSheet(session.pictures),
          );
          say(`  ${id}: ${session.plannedSeconds} s, ${session.parts} parts`);
          return { id, ...session };
        }),
      );
      return {
        outcomes: outcomes.map(({ id }) => ({ id })),
        figures: outcomes.flatMap(figuresOf),
        failures: outcomes.flatMap(failuresOf),
      };
    } finally {
      await browser.close();
    }
  } finally {
    await demo.stop();
  }
}

function figuresOf({ id, plannedSeconds, parts, driftMs, wallOverMs }) {
  const minutes = Math.round(plannedSeconds / 6) / 10;
  return [
    { figure: `${id}, ${minutes} minutes: parts seen in order`, value: parts, unit: "parts", goal: null },
    { figure: `${id}: its clock off by`, value: Math.round(driftMs), unit: "ms", goal: DRIFT_MS },
    { figure: `${id}: longer than planned by`, value: Math.round(wallOverMs), unit: "ms", goal: WALL_MS },
  ];
}

function failuresOf({ id, driftMs, wallOverMs, problems }) {
  return [
    ...problems.map((problem) => `${id}: ${problem}.`),
    ...(driftMs <= DRIFT_MS ? [] : [`${id}: the clock is off by ${driftMs} ms.`]),
    ...(Math.abs(wallOverMs) <= WALL_MS ? [] : [`${id}: it took ${wallOverMs} ms more than planned.`]),
  ];
}

/** All pictures small, side by side, in their order. */
async function pictureSheet(files) {
  const { default: sharp } = await import("sharp");
  const [columns, width, height, gap] = [9, 150, 325, 6];
  const rows = Math.ceil(files.length / columns);
  const tiles = await Promise.all(
    files.map(async (file, at) => ({
      input: await sharp(file).resize(width, height, { fit: "cover", position: "top" }).png().toBuffer(),
      left: gap + (at % columns) * (width + gap),
      top: gap + Math.floor(at / columns) * (height + gap),
    })),
  );
  const sheet = {
    width: gap + columns * (width + gap),
    height: gap + rows * (height + gap),
    channels: 3,
    background: "#8a8f94",
  };
  return sharp({ create: sheet }).composite(tiles).webp({ quality: 60, effort: 6 }).toBuffer();
}
