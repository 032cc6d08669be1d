/** Sound, voice, buzz and flash in a browser: what the tones are when they are played, and what a session makes of a device. */
import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import type { SessionEvent } from "@/lib/player/session/session-machine";
import { bundleScenes, openScenes } from "../support/player-page";

declare global {
  interface Window {
    /** See `cues-scene.tsx`. */
    record: (...names: string[]) => Promise<{ peak: number; wantedMs: number; lengthMs: number }>;
    cueNames: readonly string[];
    showPage: (locale?: "en" | "es") => void;
    showSession: (settings: object) => (event: SessionEvent) => void;
    send: (event: SessionEvent) => void;
    buzzed: unknown[];
    said: string[];
    cut: number;
  }
}

const scenes = bundleScenes("tests/support/cues-scene.tsx", ["lib/player/css/cues.css"]);
test.use({ viewport: { width: 390, height: 844 } });

/** A device with a voice and a motor that write down what they are asked for. */
function devices(voiceLanguages: readonly string[]) {
  Object.assign(window, { buzzed: [], said: [], cut: 0 });
  navigator.vibrate = (pattern) => {
    window.buzzed.push(pattern);
    return true;
  };
  const voices = voiceLanguages.map((lang) => ({
    lang,
    localService: true,
    default: true,
    voiceURI: lang,
    name: lang,
  }));
  Object.defineProperty(window, "SpeechSynthesisUtterance", {
    value: class {
      volume = 1;
      constructor(readonly text: string) {}
    },
  });
  Object.defineProperty(window, "speechSynthesis", {
    value: {
      speaking: false,
      pending: false,
      getVoices: () => voices,
      speak: ({ text }: { text: string }) => {
        if (text.trim() !== "") window.said.push(text);
      },
      cancel: () => {
        window.cut += 1;
      },
      addEventListener: () => {},
      removeEventListener: () => {},
    },
  });
}

async function open(page: Page, voiceLanguages = ["en-US"]) {
  await page.addInitScript(devices, voiceLanguages);
  await page.goto("about:blank");
  await openScenes(page, await scenes);
}

/** A page of its own, with storage as a real address has it. */
async function openAt(page: Page, voiceLanguages = ["en-US"]) {
  await page.route("https://clinic.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "" }),
  );
  await page.addInitScript(devices, voiceLanguages);
  await page.goto("https://clinic.example/go");
  await openScenes(page, await scenes);
}

const send = (page: Page, ...events: SessionEvent[]) =>
  page.evaluate((all) => {
    for (const event of all) window.send(event);
  }, events);
const begin = (page: Page, settings: object = {}) =>
  page.evaluate((chosen) => {
    window.send = window.showSession(chosen);
  }, settings);

test("each tone lasts as long as the table says, and nothing clips, alone or over the hum of a breath", async ({
  page,
}) => {
  await open(page);
  const all = await page.evaluate(async () => {
    const heard: Record<string, { peak: number; wantedMs: number; lengthMs: number; over: number }> = {};
    for (const name of window.cueNames)
      heard[name] = { ...(await window.record(name)), over: (await window.record(name, "in", "out")).peak };
    return heard;
  });
  expect(Object.keys(all).length).toBeGreaterThan(14);
  for (const [name, { peak, wantedMs, lengthMs, over }] of Object.entries(all)) {
    if (name === "stopped") {
      expect(peak).toBe(0);
      continue;
    }
    expect(peak, name).toBeGreaterThan(0.1);
    expect(over, name).toBeLessThan(0.9);
    expect(Math.abs(lengthMs - wantedMs), `${name}: ${lengthMs} of ${wantedMs}`).toBeLessThan(25);
  }
});

test("a session buzzes and speaks at each change, and a pause cuts it at once", async ({ page }) => {
  await open(page);
  await begin(page);
  await page.mouse.click(5, 5);
  await send(page, { type: "all-clear" });
  await expect
    .poll(() => page.evaluate(() => window.said))
    .toEqual([expect.stringMatching(/^Get ready\. Buttock/)]);
  await send(page, { type: "start-now" });
  await expect.poll(() => page.evaluate(() => window.said.at(-1))).toMatch(/^Go\. Right side\./);
  expect(await page.evaluate(() => window.buzzed.at(-1))).toEqual([400]);
  const before = await page.evaluate(() => window.cut);
  await send(page, { type: "not-softer" }, { type: "pause" });
  expect(await page.evaluate(() => window.cut)).toBeGreaterThan(before);
  await expect.poll(() => page.evaluate(() => window.said.at(-1))).toMatch(/^Paused\./);
  await send(page, { type: "stop" });
  await expect.poll(() => page.evaluate(() => window.buzzed.slice(-2))).toEqual([0, [400]]);
});

test("a session goes on where sound, voice and motor fail", async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const fail = () => {
      throw new Error("refused");
    };
    Object.assign(navigator, { vibrate: fail });
    Object.assign(speechSynthesis, { speak: fail, cancel: fail, getVoices: fail });
    Object.assign(window, { AudioContext: fail, Audio: fail });
  });
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await begin(page, { flash: true });
  await page.mouse.click(5, 5);
  await send(page, { type: "all-clear" }, { type: "start-now" }, { type: "tick", elapsedMs: 1000 });
  await expect(page.locator("output")).toHaveText("running work 1");
  await page.waitForTimeout(700);
  expect(errors).toEqual([]);
});

/** When the frame lit up, in ms, over so many events 100 ms apart. */
async function flashesOf(page: Page, events: number): Promise<{ at: number; ms: number }[]> {
  return page.evaluate(async (count) => {
    const lit: { at: number; ms: number }[] = [];
    const look = new MutationObserver(() => {
      const isLit = document.querySelector(".flash") !== null;
      const last = lit.at(-1);
      if (isLit && (last === undefined || last.ms > 0)) lit.push({ at: performance.now(), ms: 0 });
      if (!isLit && last?.ms === 0) last.ms = performance.now() - last.at;
    });
    look.observe(document, { childList: true, subtree: true });
    for (let each = 0; each < count; each++) {
      window.send({ type: "restart-side" });
      window.send({ type: "tick", elapsedMs: 100 });
      await new Promise((go) => setTimeout(go, 100));
    }
    await new Promise((go) => setTimeout(go, 2_500));
    look.disconnect();
    return lit;
  }, events);
}

test("however fast the cues come, the frame lights up once a second at most", async ({ page }) => {
  await open(page);
  await begin(page, { flash: true });
  await send(page, { type: "all-clear" }, { type: "start-now" }, { type: "tick", elapsedMs: 100 });
  await page.waitForTimeout(1_100);
  const lit = await flashesOf(page, 20);
  expect(lit.length).toBeGreaterThanOrEqual(2);
  lit.slice(1).forEach(({ at }, index) => {
    expect(at - (lit[index]?.at ?? 0)).toBeGreaterThanOrEqual(980);
  });
  for (const { ms } of lit) expect(ms).toBeLessThan(3_000);
  await expect(page.locator(".flash")).toHaveCount(0);
});

test.describe("where less motion is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } satisfies BrowserContextOptions });

  test("the frame stands for a second", async ({ page }) => {
    await open(page);
    await begin(page, { flash: true });
    await send(page, { type: "all-clear" }, { type: "start-now" }, { type: "tick", elapsedMs: 100 });
    await page.waitForTimeout(1_300);
    const [lit, ...more] = await flashesOf(page, 1);
    expect(more).toEqual([]);
    expect(lit?.ms).toBeGreaterThan(900);
    expect(lit?.ms).toBeLessThan(3_000);
  });
});

test("what is chosen is kept on the device, and shown as it is", async ({ page }) => {
  await openAt(page);
  await page.evaluate(() => window.showPage());
  const flash = page.getByRole("switch", { name: "Flash" });
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(flash).toHaveAttribute("aria-checked", "false");
  await flash.click();
  await expect(flash).toHaveAttribute("aria-checked", "true");
  await expect(page.getByRole("switch", { name: "Voice" })).toHaveAccessibleDescription(
    "Turn it off if your device reads the screen to you.",
  );
  expect(
    JSON.parse((await page.evaluate(() => localStorage.getItem("rollscript-cues"))) ?? ""),
  ).toMatchObject({
    flash: true,
    sound: true,
  });
  for (const row of await page.getByRole("switch").all())
    expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(56);
});

test("Try it tells a change in every way that is on", async ({ page }) => {
  await open(page);
  await page.evaluate(() => window.showPage());
  await page.getByRole("switch", { name: "Flash" }).click();
  await page.getByRole("button", { name: "Try it" }).click();
  await expect(page.locator(".flash")).toHaveCount(1);
  await expect
    .poll(() => page.evaluate(() => window.said))
    .toEqual(["Switch to your left side. 10\u00a0seconds."]);
  expect(await page.evaluate(() => window.buzzed.at(-1))).toEqual([400, 120, 120, 120, 400]);
  await page.getByRole("switch", { name: "Voice" }).click();
  await page.getByRole("button", { name: "Try it" }).click();
  await page.waitForTimeout(1_200);
  expect(await page.evaluate(() => window.said)).toHaveLength(1);
});

test("what the device cannot do is said in its place, and cannot be turned on", async ({ page }) => {
  await openAt(page, ["en-US"]);
  await page.evaluate(() => {
    Object.assign(navigator, { vibrate: undefined });
    window.showPage("es");
  });
  for (const [name, reason] of [
    ["Vibración", "Este equipo no puede vibrar."],
    ["Voz", "Este equipo no tiene voz en español."],
  ] as const) {
    const row = page.getByRole("switch", { name, exact: true });
    await expect(row).toHaveAccessibleDescription(reason);
    await expect(row).toHaveAttribute("aria-disabled", "true");
    await row.click({ force: true });
    await expect(row).toHaveAttribute("aria-checked", "false");
  }
  expect(await page.evaluate(() => localStorage.getItem("rollscript-cues"))).toBeNull();
});
