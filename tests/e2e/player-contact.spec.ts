/** What a phone does when the clinic pauses or changes a plan that is open on it. The server's answers are played. */
import { expect, type Page, test } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { sampleSnapshot } from "../lib/player/sample-session";
import { demo, watch } from "../support/clinic-test";

const { link, player, safety } = patientCopy("en");
const snapshot = sampleSnapshot("coach-sequence");
const { clinic } = snapshot;
const secret = "A".repeat(43);

const openedWith = (changed: Partial<typeof snapshot> = {}) => ({
  status: 200,
  json: {
    snapshot: { ...snapshot, ...changed },
    expiresAt: "2027-01-31T00:00:00Z",
    inGrace: false,
    reviewDue: false,
  },
});
/** The next version: shorter, so that it can be told from the first. */
const second = openedWith({ versionNumber: 2, moves: snapshot.moves.slice(0, 2), wholeSessionSeconds: 170 });
const fine = { status: 204 };
const changed = { status: 409, json: { error: "changed" } };
const paused = { status: 423, json: { error: "on-hold", locale: "en", clinic } };
const ended = { status: 404, json: { error: "not-open" } };

/** A phone with the plan open, and what its server answers; `asked` holds every question since the opening. */
async function openPhone(page: Page) {
  const server = {
    session: openedWith() as object,
    start: fine as object,
    standing: fine as object | "offline",
  };
  const asked: string[] = [];
  const versions: (string | undefined)[] = [];
  watch(page);
  await page.route("**/api/go/*", async (route) => {
    const what = `${route.request().method()} ${new URL(route.request().url()).pathname.split("/").at(-1)}`;
    asked.push(what);
    if (what !== "GET session") versions.push(route.request().headers()["x-rollscript-version"]);
    if (what === "POST session") return route.fulfill(server.start);
    if (what === "GET session") return route.fulfill(server.session);
    return server.standing === "offline" ? route.abort() : route.fulfill(server.standing);
  });
  await page.addInitScript(() => {
    const held = { count: 0 };
    Object.assign(globalThis, { held });
    const request = async () => {
      held.count++;
      return { release: async () => void held.count-- };
    };
    Object.defineProperty(navigator, "wakeLock", { value: { request } });
  });
  await page.clock.install();
  const open = () => page.goto(`${demo.address}/go#${secret}`);
  const start = async () => {
    await open();
    await page.getByRole("button", { name: player.welcome.start }).click();
    await page.getByRole("button", { name: player.check.none }).click();
    await expect(dock(page)).toBeVisible();
    asked.length = 0;
  };
  return { server, asked, versions, open, start };
}

const dock = (page: Page) => page.getByRole("navigation", { name: player.names.dock });
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const wakeLocks = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { held: { count: number } }).held.count);

// A figure that stands still costs no time: most walks go through half a minute of session.
test.use({ viewport: { width: 360, height: 740 }, contextOptions: { reducedMotion: "reduce" } });

test("a session that runs ends at the next contact when the plan is paused", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.start();
  expect(await wakeLocks(page)).toBe(1);
  phone.server.standing = paused;
  await page.clock.runFor(31_000);

  await expect(heading(page, link.onHold.title)).toBeFocused();
  await expect(page.getByRole("alert")).toHaveText(link.stopHere);
  await expect(page.getByText(link.onHold.notYou)).toBeVisible();
  await expect(page.getByRole("link", { name: clinic.phone })).toHaveAttribute("href", "tel:5035550142");
  await expect(page.getByText(clinic.hours)).toBeVisible();
  await expect(page.getByRole("link", { name: safety.callNumber("911") })).toHaveAttribute("href", "tel:911");
  // Nothing of the session is left to go on with.
  await expect(dock(page)).toHaveCount(0);
  await expect(page.getByRole("timer")).toHaveCount(0);
  expect(await wakeLocks(page)).toBe(0);
  await page.keyboard.press("Space");
  await page.goBack();
  await expect(heading(page, link.onHold.title)).toBeVisible();
});

test("a paused plan is looked at again, and begins anew with the current version", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.start();
  phone.server.standing = paused;
  await page.clock.runFor(31_000);
  const lookAgain = page.getByRole("button", { name: link.onHold.lookAgain });
  await lookAgain.click();
  await expect(page.getByRole("status")).toHaveText(link.onHold.stillPaused);
  phone.server.standing = "offline";
  await lookAgain.click();
  await expect(page.getByRole("status")).toHaveText(link.onHold.couldNotLook);

  phone.server.standing = fine;
  phone.server.session = openedWith({ moves: snapshot.moves.slice(0, 2), wholeSessionSeconds: 170 });
  await lookAgain.click();
  await expect(heading(page, player.welcome.title)).toBeFocused();
  await expect(page.getByText("2 moves")).toBeVisible();
});

test("a link opened while the plan is paused says so, and opens by itself when it is released", async ({
  page,
}) => {
  const phone = await openPhone(page);
  phone.server.session = paused;
  phone.server.standing = paused;
  await phone.open();
  await expect(heading(page, link.onHold.title)).toBeFocused();
  await expect(page.getByText(link.stopHere)).toHaveCount(0);
  phone.server.session = openedWith();
  phone.server.standing = fine;
  await page.clock.runFor(31_000);
  await expect(heading(page, player.welcome.title)).toBeFocused();
});

test("a paused plan in Spanish says so in Spanish on an English phone", async ({ page }) => {
  const es = patientCopy("es");
  const phone = await openPhone(page);
  const hours = "De lunes a viernes";
  const json = { error: "on-hold", locale: "es", clinic: { ...clinic, hours } };
  phone.server.session = phone.server.standing = { status: 423, json };
  await phone.open();
  await expect(heading(page, es.link.onHold.title)).toBeFocused();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.getByText(hours)).toBeVisible();
});

test("contact is made at each change of move, every 30 seconds, and when the phone is back", async ({
  page,
}) => {
  const phone = await openPhone(page);
  await phone.start();
  await page.getByRole("button", { name: player.session.skip }).click();
  await expect.poll(() => phone.asked).toEqual(["GET standing"]);
  await page.clock.runFor(30_000);
  await expect.poll(() => phone.asked.length).toBe(2);
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect.poll(() => phone.asked.length).toBe(3);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect.poll(() => phone.asked.length).toBe(4);

  await page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await page.clock.runFor(90_000);
  expect(phone.asked).toHaveLength(4);
});

test("the welcome and the check learn of a pause too, and Start does not start a paused plan", async ({
  page,
}) => {
  const phone = await openPhone(page);
  await phone.open();
  await expect(heading(page, player.welcome.title)).toBeVisible();
  phone.server.standing = paused;
  await page.clock.runFor(31_000);
  await expect(heading(page, link.onHold.title)).toBeVisible();

  phone.server.standing = fine;
  await page.getByRole("button", { name: link.onHold.lookAgain }).click();
  phone.server.start = paused;
  await page.getByRole("button", { name: player.welcome.start }).click();
  await page.getByRole("button", { name: player.check.none }).click();
  await expect(heading(page, link.onHold.title)).toBeFocused();
  await expect(dock(page)).toHaveCount(0);
});

test("a session that runs ends when its link is revoked", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.start();
  phone.server.standing = ended;
  await page.clock.runFor(31_000);
  await expect(heading(page, link.notOpen.title)).toBeFocused();
  await expect(page.getByRole("alert")).toHaveText(link.stopHere);
  await expect(dock(page)).toHaveCount(0);
});

for (const [when, standing] of [
  ["offline", "offline"],
  ["the server is down", { status: 503 }],
  ["it asked too often", { status: 429 }],
  ["somebody else's page answers", { status: 404, body: "<html>" }],
] as const) {
  test(`a session that runs goes on when ${when}`, async ({ page }) => {
    const phone = await openPhone(page);
    await phone.start();
    phone.server.standing = standing;
    await page.clock.runFor(31_000);
    await expect.poll(() => phone.asked.length).toBeGreaterThan(0);
    await expect(dock(page)).toBeVisible();
    await expect(page.getByRole("timer")).toBeVisible();
  });
}

test("whom to call about a stop sign stays until the patient is through with it", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.start();
  await page.getByRole("button", { name: player.session.stop, exact: true }).click();
  await page.getByRole("button", { name: safety.tiers.emergency.name }).click();
  phone.server.standing = paused;
  await page.clock.runFor(31_000);
  await expect(heading(page, player.cards.emergency.title)).toBeVisible();
  await page.getByRole("button", { name: player.cards.mistake }).click();
  await page.getByRole("button", { name: player.stopped.goOn }).click();
  await expect(heading(page, link.onHold.title)).toBeFocused();
});

test("a session that runs ends when the clinic has changed the plan, and the new one is a tap away", async ({
  page,
}) => {
  const phone = await openPhone(page);
  await phone.start();
  expect(await wakeLocks(page)).toBe(1);
  phone.server.standing = changed;
  await page.clock.runFor(31_000);

  await expect(heading(page, link.changed.title)).toBeFocused();
  await expect(page.getByRole("alert")).toHaveText(`${link.changed.title}. ${link.stopHere}`);
  await expect(page.getByText(link.stopHere, { exact: true })).toBeVisible();
  await expect(dock(page)).toHaveCount(0);
  await expect(page.getByRole("timer")).toHaveCount(0);
  expect(await wakeLocks(page)).toBe(0);
  // Nothing goes on by itself, and nothing leads back.
  phone.asked.length = 0;
  await page.clock.runFor(61_000);
  expect(phone.asked).toEqual([]);
  await page.goBack();
  await expect(heading(page, link.changed.title)).toBeVisible();

  phone.server.session = { status: 503 };
  const seeNew = page.getByRole("button", { name: link.changed.seeNew });
  await seeNew.click();
  await expect(page.getByRole("status")).toHaveText(link.changed.couldNotOpen);
  phone.server.session = second;
  phone.server.standing = fine;
  await seeNew.click();
  await expect(heading(page, player.welcome.title)).toBeFocused();
  await expect(page.getByText("2 moves")).toBeVisible();
});

test("every contact says which version the phone holds", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.start();
  await page.clock.runFor(31_000);
  expect(new Set(phone.versions)).toEqual(new Set(["1"]));
  phone.server.standing = changed;
  phone.server.session = second;
  await page.clock.runFor(31_000);
  await page.getByRole("button", { name: link.changed.seeNew }).click();
  await expect(heading(page, player.welcome.title)).toBeVisible();
  phone.server.standing = fine;
  phone.versions.length = 0;
  await page.getByRole("button", { name: player.welcome.start }).click();
  await page.getByRole("button", { name: player.check.none }).click();
  await expect.poll(() => phone.versions).toEqual(["2"]);
});

for (const screen of ["welcome", "check"] as const) {
  test(`the ${screen} takes up the new plan by itself, as soon as it can be had, and says so`, async ({
    page,
  }) => {
    const phone = await openPhone(page);
    await phone.open();
    await expect(heading(page, player.welcome.title)).toBeVisible();
    await expect(page.getByText(link.changed.updated)).toHaveCount(0);
    if (screen === "check") await page.getByRole("button", { name: player.welcome.start }).click();
    phone.server.standing = changed;
    phone.server.session = { status: 503 };
    await page.clock.runFor(31_000);
    // The old plan cannot be started meanwhile.
    await expect(heading(page, link.changed.title)).toBeFocused();
    await expect(page.getByText(link.stopHere)).toHaveCount(0);

    phone.server.session = second;
    phone.server.standing = fine;
    await page.clock.runFor(31_000);
    await expect(heading(page, player.welcome.title)).toBeFocused();
    await expect(page.getByText("2 moves")).toBeVisible();
    await expect(page.getByRole("main").getByText(link.changed.updated)).toBeVisible();
    await expect(page.getByRole("status").first()).toHaveText(link.changed.updated);
  });
}

test("Start does not start a plan that has changed", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.open();
  phone.server.start = changed;
  await page.getByRole("button", { name: player.welcome.start }).click();
  await page.getByRole("button", { name: player.check.none }).click();
  await expect(heading(page, link.changed.title)).toBeFocused();
  await expect(dock(page)).toHaveCount(0);
});

test("a session that is done stays to be looked at, and starting again starts the new plan", async ({
  page,
}) => {
  const phone = await openPhone(page);
  await phone.start();
  await page.getByRole("button", { name: player.session.stop, exact: true }).click();
  await page.getByRole("button", { name: player.stopped.endHere }).click();
  phone.server.standing = changed;
  phone.server.session = second;
  phone.asked.length = 0;
  await page.clock.runFor(31_000);
  await expect.poll(() => phone.asked.length).toBeGreaterThan(0);
  await expect(heading(page, player.done.titleEarly)).toBeVisible();
  await page.getByRole("button", { name: player.done.playAgain }).click();
  await expect(heading(page, player.welcome.title)).toBeFocused();
  await expect(page.getByText("2 moves")).toBeVisible();
  await expect(page.getByRole("main").getByText(link.changed.updated)).toBeVisible();
});

test("a paused plan that was changed opens as the new one, and says so", async ({ page }) => {
  const phone = await openPhone(page);
  await phone.start();
  phone.server.standing = paused;
  await page.clock.runFor(31_000);
  await expect(heading(page, link.onHold.title)).toBeVisible();
  phone.server.standing = fine;
  phone.server.session = second;
  await page.getByRole("button", { name: link.onHold.lookAgain }).click();
  await expect(page.getByRole("main").getByText(link.changed.updated)).toBeVisible();
});

test("a plan that is due for a check says so, and goes on", async ({ page }) => {
  const phone = await openPhone(page);
  const opened = openedWith();
  phone.server.session = { ...opened, json: { ...opened.json, reviewDue: true } };
  await phone.open();
  await expect(page.getByText(link.reviewDue)).toBeVisible();
  await page.getByRole("button", { name: player.welcome.start }).click();
  await page.getByRole("button", { name: player.check.none }).click();
  await expect(dock(page)).toBeVisible();
});

test("somebody else's word that it is held back neither ends a session nor breaks the page", async ({
  page,
}) => {
  const phone = await openPhone(page);
  await phone.start();
  phone.server.standing = { status: 423, json: { error: "locked" } };
  await page.clock.runFor(31_000);
  await expect.poll(() => phone.asked.length).toBeGreaterThan(0);
  await expect(dock(page)).toBeVisible();
  phone.server.session = { status: 423, json: { error: "locked" } };
  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await expect(heading(page, link.serverDown.title)).toBeVisible();
});
