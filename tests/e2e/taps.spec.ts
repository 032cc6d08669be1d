/** Taps made twice by a hand that shakes: the second one never presses what took the button's place. */
import { expect, type Page, test } from "@playwright/test";
import { en } from "@/lib/copy/patient/en";
import { demo } from "../support/clinic-test";

const { player: words } = en;
const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 1, name });

/** Two taps on the middle of a button, as fast as a finger makes them. */
async function tapTwice(page: Page, name: string | RegExp): Promise<void> {
  const box = await page.getByRole("button", { name, exact: true }).boundingBox();
  if (!box) throw new Error(`no button ${name}`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await page.waitForTimeout(150);
  await page.mouse.click(x, y);
  // The next tap is one of its own.
  await page.waitForTimeout(700);
}

test("each control does once what a double tap asks for", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(demo.shareLink);
  await tapTwice(page, words.welcome.start);
  await expect(heading(page, words.check.title)).toBeVisible();
  await tapTwice(page, /^None of these/);
  await expect(heading(page, /^Get ready/)).toBeVisible();
  await tapTwice(page, words.session.startNow);
  await expect(page.getByRole("button", { name: words.session.pause })).toBeVisible();
  await tapTwice(page, /^Not softer/);
  await expect(page.getByRole("button", { name: words.session.stillNotSofter })).toBeVisible();
  await tapTwice(page, words.session.pause);
  await expect(page.getByRole("heading", { name: words.paused.title })).toBeVisible();
  await tapTwice(page, words.session.goOn);
  await tapTwice(page, words.session.skip);
  await expect(page.getByText("Move 2 of 6").first()).toBeVisible();
  await tapTwice(page, words.session.stop);
  await expect(heading(page, words.stopped.title)).toBeVisible();
});
