/** The whole job without a mouse: every step is a key, and every step says where the focus is. */
import type { Page } from "@playwright/test";
import { demo, expect, test, watch } from "../support/clinic-test";

type Role = Parameters<Page["getByRole"]>[0];
type Name = string | RegExp;

/** The keys of one page. Nothing here clicks, fills or focuses. */
function keysOf(page: Page) {
  const named = (role: Role, name: Name) => page.getByRole(role, { name, exact: true });

  async function isOn(role: Role, name: Name): Promise<void> {
    await expect(named(role, name)).toBeFocused();
  }

  /** Tabs on until the element of that role and name has the focus. */
  async function tabTo(role: Role, name: Name, most = 60): Promise<void> {
    const focused = named(role, name).and(page.locator(":focus"));
    await expect(named(role, name).first()).toBeVisible();
    for (let tabs = 0; tabs < most && (await focused.count()) === 0; tabs++) await page.keyboard.press("Tab");
    await expect(focused, `${role} ${name} within ${most} tabs`).toHaveCount(1);
  }

  return {
    isOn,
    tabTo,
    press: (...keys: string[]) =>
      keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve()),
    type: (text: string) => page.keyboard.type(text),
    async enter(role: Role, name: Name): Promise<void> {
      await tabTo(role, name);
      await page.keyboard.press("Enter");
    },
  };
}

test("prescribe, share and print by keyboard, then follow the session by keyboard", async ({
  page,
  browser,
}) => {
  test.slow();
  watch(page);
  const { enter, isOn, press, tabTo, type } = keysOf(page);

  await page.goto(`${demo.address}/sign-in`);
  await isOn("textbox", "E-mail");
  await type(demo.email);
  await tabTo("textbox", "Password");
  await type(demo.passphrase);
  await press("Enter");

  await enter("link", "Add a patient");
  await isOn("textbox", "Name or initials");
  await type(`Keys ${Date.now().toString(36)}`);
  await press("Enter");

  await enter("button", "Add a condition");
  await isOn("searchbox", "Search conditions");
  await type("osteoporosis without");
  await press("Enter");
  await enter("button", "Record the condition");
  await isOn("button", "Add a condition");
  await expect(page.getByText("Osteoporosis", { exact: true })).toBeVisible();

  await enter("link", "Compose a program");
  await enter("button", /^Four-move routine .* Use this template$/);
  await isOn("row", "Buttock roll");

  const order = () => page.locator("[data-entry] h2").allTextContents();
  const moves = await order();
  expect(moves).toEqual(["Buttock roll", "Front-of-hip roll", "Back-of-thigh roll"]);
  await press("ArrowDown", "ArrowDown");
  await isOn("row", "Back-of-thigh roll");
  await press("Alt+ArrowUp");
  await isOn("row", "Back-of-thigh roll");
  await expect.poll(order).toEqual(["Buttock roll", "Back-of-thigh roll", "Front-of-hip roll"]);
  await enter("button", "Move Back-of-thigh roll");
  // Moving begins a moment after the key: an arrow before that is lost.
  await expect(page.locator("[data-drop-target]")).toBeVisible();
  await press("ArrowDown", "ArrowDown");
  await press("Enter");
  await isOn("row", "Back-of-thigh roll");
  await expect.poll(order).toEqual(moves);

  const dose = page.getByRole("spinbutton", { name: "Dosage, Back-of-thigh roll" });
  await tabTo("spinbutton", "Dosage, Back-of-thigh roll");
  await expect(dose).toHaveAttribute("aria-valuenow", "60");
  await press("ArrowUp");
  await expect(dose).toHaveAttribute("aria-valuenow", "75");
  await isOn("spinbutton", "Dosage, Back-of-thigh roll");

  const optional = page.getByRole("checkbox", {
    name: "Optional: may be left out on a busy day, Back-of-thigh roll",
  });
  await tabTo("checkbox", "Optional: may be left out on a busy day, Back-of-thigh roll");
  await press("Space");
  await expect(optional).toBeChecked();
  await press("ControlOrMeta+z");
  await expect(optional).not.toBeChecked();
  await expect(dose).toHaveAttribute("aria-valuenow", "75");

  await tabTo("checkbox", /^I have judged/);
  await press("Space");
  await tabTo("textbox", /^Your note/);
  await type("Go slowly.");
  await enter("button", "Acknowledge");
  await expect(page.getByRole("region", { name: "Publish" }).getByRole("status")).toContainText("Ready");
  await enter("button", "Publish");

  await expect(page.getByRole("heading", { name: "Version 1" })).toBeVisible();
  // A press before the page has come to life is lost.
  await expect(async () => {
    await enter("button", "Make a link");
    await expect(page.getByRole("textbox", { name: "Label" })).toBeFocused({ timeout: 2_000 });
  }).toPass();
  await type("her phone");
  await press("Enter");
  await isOn("button", "Make a link");
  await enter("button", "Show QR code");
  await isOn("button", "Close");
  await press("Escape");
  await isOn("button", "Show QR code");

  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await enter("button", "Copy address");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("/go#");
  const link = await page.evaluate(() => navigator.clipboard.readText());

  await tabTo("button", "Save the PDF");
  const download = page.waitForEvent("download", { timeout: 30_000 });
  await press("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.pdf$/);

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await follow(await phone.newPage(), link);
  await phone.close();
});

async function follow(page: Page, link: string): Promise<void> {
  watch(page);
  const { enter, isOn, press, tabTo } = keysOf(page);
  await page.goto(link);
  await isOn("heading", "Your rolling session");
  await enter("button", "Start with a quick check");
  await isOn("heading", "Is one of these true today?");
  await enter("button", /^None of these/);
  await isOn("button", "Start now");
  await press("Enter");
  await isOn("button", "Pause");
  await press("Space");
  await isOn("button", "Go on");
  await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
  await press("Enter");
  await isOn("button", "Pause");
  await press("Escape");
  await isOn("heading", "You stopped");
  await enter("button", "Go on");
  await isOn("button", "Pause");
  await press("Space");
  await expect(page.getByRole("heading", { name: "Paused" })).toBeVisible();
  await enter("button", "Stop");
  await isOn("heading", "You stopped");
  await tabTo("button", "End here");
  await press("Enter");
  await isOn("heading", "You stopped early");
}
