/** A session that is left on the way: the page is loaded anew, or goes out of sight. Nothing of it is lost, and nobody is rolled unseen. */
import { expect, type Page } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { watch } from "../support/clinic-test";
import { linkTo, patientWith, programFor, type Records, test } from "../support/records-test";

const { player } = patientCopy("en");
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
/** Seconds that a clock shows. */
const secondsOf = (shown: string | null) => {
  const [, minutes = NaN, seconds = NaN] = shown?.match(/(\d+):(\d\d)/) ?? [];
  return 60 * Number(minutes) + Number(seconds);
};
const totalLeft = async (page: Page) => secondsOf(await page.locator(".total").textContent());

test.use({ viewport: { width: 360, height: 740 } });

async function startRolling(page: Page, records: Records) {
  const { patientId } = await patientWith(records);
  const link = await linkTo(records, await programFor(records, patientId, { template: "four-move" }));
  watch(page);
  await page.clock.install();
  await page.goto(link.address);
  await button(page, player.welcome.start).click();
  await passCheck(page);
  await button(page, player.session.startNow).click();
  await expect(page.getByRole("timer")).toBeVisible();
  return link;
}

/** Answers the check, and waits until the server has heard of the start. */
async function passCheck(page: Page): Promise<void> {
  const counted = page.waitForResponse((answer) => answer.request().method() === "POST");
  await button(page, player.check.none).click();
  expect((await counted).status()).toBe(204);
}

async function turn(page: Page, visibility: "hidden" | "visible"): Promise<void> {
  await page.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, visibility);
}

test("a session goes on after the page was loaded anew where it stood, past the check, and is counted once", async ({
  page,
  records,
}) => {
  const { linkId } = await startRolling(page, records);
  await page.clock.runFor(40_000);
  const before = { part: secondsOf(await page.getByRole("timer").textContent()), all: await totalLeft(page) };
  expect(before.part).toBeLessThanOrEqual(21);

  page.on("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await button(page, player.welcome.goOn).click();
  await expect(page.getByRole("heading", { name: player.check.title })).toBeVisible();
  await expect(page.getByRole("timer")).toHaveCount(0);
  await passCheck(page);
  await expect(page.getByRole("heading", { name: player.paused.title })).toBeVisible();
  const lost = (await totalLeft(page)) - before.all;
  expect(lost).toBeGreaterThanOrEqual(-1);
  expect(lost).toBeLessThanOrEqual(2);
  await button(page, player.session.goOn).click();
  expect(secondsOf(await page.getByRole("timer").textContent()) - before.part).toBeLessThanOrEqual(2);

  const counted = await records.rows<{ sessions_started: number }>(
    records.owner.clinicId,
    "select sessions_started from share_links where id = $1",
    [linkId],
  );
  expect(counted).toEqual([{ sessions_started: 1 }]);
});

test("a session out of sight runs to the end of its part and waits there", async ({ page, records }) => {
  await startRolling(page, records);
  const whole = await totalLeft(page);
  const part = secondsOf(await page.getByRole("timer").textContent());
  await turn(page, "hidden");
  await page.clock.runFor((part + 15) * 1000);
  await turn(page, "visible");
  await expect(page.getByRole("heading", { name: player.paused.title })).toBeVisible();
  await expect(page.getByRole("main").getByText(player.paused.waited)).toBeVisible();
  expect(await totalLeft(page)).toBe(whole - part);

  await page.clock.runFor(5_000);
  expect(await totalLeft(page)).toBe(whole - part);
  await button(page, player.session.goOn).click();
  await expect(page.getByRole("heading", { name: player.session.switchTo("left") })).toBeVisible();
});

test("of two windows the one started last runs, and the other waits and says why", async ({
  page,
  context,
  records,
}) => {
  const { address } = await startRolling(page, records);
  const other = await context.newPage();
  watch(other);
  await other.goto(address);
  // It is offered where the first one stands by then.
  await button(page, player.session.skip).click();
  await expect(other.getByText(player.session.moveOf(2, 4))).toBeVisible();
  await button(other, player.welcome.goOn).click();
  await passCheck(other);
  await expect(page.getByRole("heading", { name: player.paused.title })).toHaveCount(0);
  await button(other, player.session.goOn).click();
  await expect(page.getByText(player.paused.elsewhere)).toBeVisible();
  await expect(page.getByRole("timer")).toHaveCount(0);
  await expect(other.getByRole("timer")).toBeVisible();
  await button(other, player.session.skip).click();

  // It goes on where the other one stands now.
  await context.setOffline(true);
  await button(page, player.paused.goOnHere).click();
  await context.setOffline(false);
  await expect(other.getByText(player.paused.elsewhere)).toBeVisible();
  await button(page, player.welcome.goOn).click();
  await passCheck(page);
  await expect(page.getByText(player.session.moveOf(3, 4))).toBeVisible();
  await button(page, player.session.goOn).click();
  await expect(page.getByRole("heading", { name: player.paused.title })).toHaveCount(0);
});
