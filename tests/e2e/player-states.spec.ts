/** axe finds nothing on the player's rarer screens: by day, in the dark, at 320 px, and where less motion is asked for. */
import { expect, type Page } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { sampleSnapshot } from "../lib/player/sample-session";
import { axeFindings, checkScreen } from "../support/accessibility";
import { demo, test, watch } from "../support/clinic-test";
import { bundleScenes, openScenes } from "../support/player-page";

const { link, player } = patientCopy("en");
const snapshot = sampleSnapshot("four-move");
const { clinic } = snapshot;
const scenes = bundleScenes("tests/support/page-scenes.tsx", [
  "lib/player/css/record.css",
  "lib/player/css/cues.css",
]);
const button = (page: Page, name: string) => page.getByRole("button", { name });

test.slow();
test.use({ viewport: { width: 390, height: 844 } });

/** Shows the scene of that name. */
async function show(page: Page, wanted: string): Promise<void> {
  const found = await page.evaluate((name) => {
    for (let at = 0; ; at++) {
      const shown = window.show(at);
      if (shown === name || shown === undefined) return shown;
    }
  }, wanted);
  expect(found).toBe(wanted);
}

const shown = [
  "welcome",
  "glute-piriformis-roll change-side",
  "thoracic-extension shift-roller",
  "glute-piriformis-roll on a sore spot",
  "glute-piriformis-roll pressure",
  "glute-piriformis-roll count-in, without a picture",
  "ready in trouble",
  "a move left out, paused",
  "elsewhere",
  "no move done",
  "same",
  "worse",
] as const;

test("parts of a session, what troubles it, and the answers a week on", async ({ page }) => {
  await openScenes(page, await scenes);
  for (const name of shown) {
    await show(page, name);
    await checkScreen(page, name);
  }
});

test("too much pressure is answered with the time that was added, and what to do", async ({ page }) => {
  await openScenes(page, await scenes);
  await show(page, "glute-piriformis-roll pressure");
  await button(page, player.pressure.outOfTen(6)).click();
  await expect(page.getByRole("heading", { name: player.pressure.less })).toBeFocused();
  const told = page.locator(".panel li");
  await expect(told).toHaveText([player.session.added(20), ...player.pressure.lessHow]);
  await checkScreen(page, "too much pressure");
});

test("the flash", async ({ page }) => {
  // It stays for as long as it is looked at.
  await page.addInitScript(() => {
    const later = setTimeout;
    Object.assign(window, {
      setTimeout: (run: () => void, ms = 0) => (ms === 500 || ms === 1000 ? 0 : later(run, ms)),
    });
  });
  await page.goto("about:blank");
  await openScenes(page, await scenes);
  await show(page, "lit up");
  await expect(page.locator(".flash")).toBeVisible();
  await checkScreen(page, "the flash");
  await expect(page.locator(".flash")).toBeVisible();
});

test.describe("where less motion is asked for", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("the parts of a session", async ({ page }) => {
    await openScenes(page, await scenes);
    for (const name of [
      "welcome",
      "glute-piriformis-roll work",
      "glute-piriformis-roll change-side",
      "glute-piriformis-roll pressure",
      "thoracic-extension work",
      "waited",
    ]) {
      await show(page, name);
      expect.soft(await axeFindings(page), name).toEqual([]);
    }
  });
});

type Answer = object | "offline";
type Server = { session: Answer; standing: Answer };
type State = {
  readonly title: string;
  readonly session?: Answer;
  /** From the opening to the state. */
  readonly reach?: (page: Page, server: Server) => Promise<void>;
};

const opened = (changes: object = {}, notices: object = {}) => ({
  json: {
    snapshot: { ...snapshot, ...changes },
    expiresAt: "2027-01-31T00:00:00Z",
    inGrace: false,
    reviewDue: false,
    ...notices,
  },
});
const changed = { status: 409, json: { error: "changed" } };
const onHold = { status: 423, json: { error: "on-hold", locale: "en", clinic } };
const notOpen = { status: 404, json: { error: "not-open" } };
const pinAsked = { status: 401, json: { error: "pin", locale: "en" } };

/** Opens the link with those answers of its server. */
async function open(page: Page, server: Server): Promise<void> {
  watch(page);
  await page.route("**/api/go/*", (route) => {
    const isOpening = route.request().method() === "GET" && route.request().url().endsWith("/session");
    const answer = isOpening ? server.session : server.standing;
    return answer === "offline" ? route.abort() : route.fulfill(answer);
  });
  await page.goto(`${demo.address}/go#${"A".repeat(43)}`);
}

async function start(page: Page): Promise<void> {
  await button(page, player.welcome.start).click();
  await button(page, player.check.none).click();
  await button(page, player.session.startNow).click();
  await expect(page.getByRole("timer")).toBeVisible();
}

/** The connection is back, and the player asks its server at once. */
const askAnew = (page: Page) => page.evaluate(() => void dispatchEvent(new Event("online")));

/** The next contact brings that answer. */
const hears = (answer: Answer) => async (page: Page, server: Server) => {
  await start(page);
  server.standing = answer;
  await askAnew(page);
};

const states: Readonly<Record<string, State>> = {
  "no connection": { title: link.offline.title, session: "offline" },
  "a server that is down": { title: link.serverDown.title, session: { status: 503 } },
  "asked too often": { title: link.tooManyTries.title, session: { status: 429 } },
  "a code is asked for": { title: link.pin.title, session: pinAsked },
  "a link that ended a session": { title: link.notOpen.title, reach: hears(notOpen) },
  "a plan paused in a session": { title: link.onHold.title, reach: hears(onHold) },
  "a plan changed in a session": { title: link.changed.title, reach: hears(changed) },
  "a changed plan that cannot be had": {
    title: link.changed.title,
    reach: async (page, server) => {
      await expect(button(page, player.welcome.start)).toBeVisible();
      Object.assign(server, { standing: changed, session: { status: 503 } });
      await askAnew(page);
      await expect(page.getByText(link.changed.couldNotOpen)).toBeVisible();
    },
  },
  "a welcome with all the server says": {
    title: player.welcome.title,
    reach: async (page, server) => {
      await expect(button(page, player.welcome.start)).toBeVisible();
      server.standing = changed;
      server.session = opened({ versionNumber: 2 }, { inGrace: true, reviewDue: true });
      await askAnew(page);
      for (const said of [link.changed.updated, link.grace, link.reviewDue])
        await expect(page.getByRole("main").getByText(said)).toBeVisible();
    },
  },
  "a session to go on with": {
    title: player.welcome.title,
    reach: async (page) => {
      await start(page);
      page.on("dialog", (dialog) => void dialog.accept());
      await page.reload();
      await expect(button(page, player.welcome.goOn)).toBeVisible();
    },
  },
  "an icon without its link": {
    title: player.keep.goOn.title,
    reach: async (page) => {
      await expect(button(page, player.welcome.start)).toBeVisible();
      await page.evaluate(() => localStorage.setItem("rollscript-kept", "1"));
      await page.goto("about:blank");
      await page.goto(`${demo.address}/go`);
    },
  },
};

for (const [name, { title, session = opened(), reach }] of Object.entries(states))
  test(`the player: ${name}`, async ({ page }) => {
    const server = { session, standing: { status: 204 } };
    await open(page, server);
    await reach?.(page, server);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await checkScreen(page, name);
  });

test("the player: a session without a connection", async ({ page, context }) => {
  await open(page, { session: opened(), standing: { status: 204 } });
  await start(page);
  await context.setOffline(true);
  await expect(page.getByRole("main").getByText(link.offlineInSession)).toBeVisible();
  await checkScreen(page, "no connection in a session");
});
