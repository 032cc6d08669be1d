/** What a session makes of a phone's sound, screen and headset. The server's answers are played, and so are the devices. */
import { expect, type Page, test } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { sampleSnapshot } from "../lib/player/sample-session";
import { demo, watch } from "../support/clinic-test";

declare global {
  interface Window {
    /** How many tones were put down. */
    tones: number;
    headset: (action: MediaSessionAction) => void;
  }
}

const { player } = patientCopy("en");
const { session } = player;
const snapshot = sampleSnapshot("four-move");
const opened = { snapshot, expiresAt: "2027-01-31T00:00:00Z", inGrace: false, reviewDue: false };

/** A phone that sounds only once it was let to in a tap, never keeps its screen on, and passes on a headset's buttons. */
function strictPhone() {
  window.tones = 0;
  let isTap = false;
  const taps = () => {
    isTap = true;
    setTimeout(() => {
      isTap = false;
    });
  };
  addEventListener("click", taps, true);
  Object.defineProperty(navigator, "userActivation", { value: { hasBeenActive: false } });
  const param = () => ({
    setValueAtTime: () => {},
    linearRampToValueAtTime: () => {},
    setTargetAtTime: () => {},
  });
  const node = () => ({
    gain: param(),
    frequency: param(),
    connect: (to: unknown) => to,
    start: () => {
      window.tones += 1;
    },
    stop: () => {},
  });
  class StrictContext {
    state = "suspended";
    currentTime = 0;
    createGain = node;
    createOscillator = node;
    async resume() {
      if (isTap) this.state = "running";
    }
  }
  Object.assign(window, { AudioContext: StrictContext });
  const request = () => Promise.reject(new DOMException("low battery", "NotAllowedError"));
  Object.defineProperty(navigator, "wakeLock", { value: { request } });
  const handlers = new Map<string, MediaSessionActionHandler | null>();
  navigator.mediaSession.setActionHandler = (action, handler) => handlers.set(action, handler);
  window.headset = (action) => handlers.get(action)?.({ action });
}

/** The plan open on that phone. `late` is a script that comes when `letIn` is called. */
async function openPhone(page: Page, late = "nothing") {
  let letIn = () => {};
  const wait = new Promise<void>((go) => {
    letIn = go;
  });
  watch(page);
  await page.route("**/api/go/*", (route) =>
    route.request().method() === "GET" && route.request().url().includes("/session")
      ? route.fulfill({ status: 200, json: opened })
      : route.fulfill({ status: 204 }),
  );
  await page.route(`**/go/${late}.js*`, async (route) => {
    await wait;
    await route.continue();
  });
  await page.addInitScript(strictPhone);
  await page.goto(`${demo.address}/go#${"A".repeat(43)}`);
  return letIn;
}

const press = (page: Page, name: string) => page.getByRole("button", { name }).click();
const toneCount = (page: Page) => page.evaluate(() => window.tones);
const paused = (page: Page) => page.getByRole("heading", { name: player.paused.title });
const dock = (page: Page) => page.getByRole("navigation", { name: player.names.dock });

async function start(page: Page) {
  await press(page, player.welcome.start);
  await press(page, player.check.none);
}

test.use({ viewport: { width: 390, height: 844 } });

test("the tap that leads into a session lets it sound, however late the script of the tones comes", async ({
  page,
}) => {
  // It is asked for by the session's own script, which so is here.
  const asked = page.waitForRequest("**/go/cues.js*");
  const letIn = await openPhone(page, "cues");
  await asked;
  await start(page);
  await expect(dock(page)).toBeVisible();
  await page.waitForTimeout(1_500);
  await expect(page.getByText(session.tapForSound)).toHaveCount(0);
  expect(await toneCount(page)).toBe(0);
  const came = page.waitForResponse("**/go/cues.css*");
  letIn();
  await came;
  // Nobody taps any more.
  await expect.poll(() => toneCount(page), { timeout: 20_000 }).toBeGreaterThan(0);
});

test("where the tap came before the session's script, the first screen asks for one more", async ({
  page,
}) => {
  const letIn = await openPhone(page, "session");
  await start(page);
  await expect(dock(page)).toHaveCount(0);
  letIn();
  const ask = page.getByText(session.tapForSound);
  await expect(ask).toBeVisible();
  await ask.click();
  await expect(ask).toHaveCount(0);
});

test("a screen that may go dark is told of at each change, on a pause, and when a session is taken up again", async ({
  page,
}) => {
  await openPhone(page);
  await start(page);
  const told = page.getByText(session.screenMayGoDark);
  await expect(told).toBeVisible();
  await press(page, session.startNow);
  await expect(page.getByRole("timer")).toBeVisible();
  await expect(told).toHaveCount(0);
  await press(page, session.pause);
  await expect(told).toBeVisible();
  await press(page, session.skip);
  await expect(told).toBeVisible();
  await press(page, session.startNow);
  await press(page, session.pause);

  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole("button", { name: player.welcome.goOn }).click();
  await press(page, player.check.none);
  await expect(paused(page)).toBeVisible();
  await expect(told).toBeVisible();
});

test("a headset's buttons let nothing run behind a page, and steer again when it is closed", async ({
  page,
}) => {
  const cues = page.waitForResponse("**/go/cues.css*");
  await openPhone(page);
  await cues;
  await start(page);
  await press(page, session.startNow);
  await press(page, session.pause);
  for (const name of [player.names.upNext, player.sheet.read, player.names.cues]) {
    await press(page, name);
    await expect(paused(page)).toHaveCount(0);
    for (const action of ["play", "nexttrack", "stop"] as const)
      await page.evaluate((button) => window.headset(button), action);
    await page.keyboard.press("Escape");
    await expect(paused(page)).toBeVisible();
  }
  await page.evaluate(() => window.headset("play"));
  await expect(paused(page)).toHaveCount(0);
  await expect(dock(page)).toBeVisible();
});
