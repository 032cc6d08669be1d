/** The browser tests' `test`: a page that is signed in as the demo clinic's owner, and what one does on it. */
import { type Browser, test as base, expect, type Page } from "@playwright/test";

const setting = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: the demo clinic was not started.`);
  return value;
};

export const demo = {
  get address() {
    return setting("E2E_ADDRESS");
  },
  get email() {
    return setting("E2E_EMAIL");
  },
  get passphrase() {
    return setting("E2E_PASSPHRASE");
  },
  get shareLink() {
    return setting("E2E_SHARE_LINK");
  },
  get dataFolder() {
    return setting("E2E_DATA");
  },
};

/**
 * A test presses faster than any hand, on spots that several buttons share: to the player each of its presses is far from
 * the last, so that none is taken for the second half of a double tap.
 */
function unhurried(page: Page): void {
  void page.addInitScript(() => {
    if (location.pathname !== "/go") return;
    let at = 0;
    Object.defineProperty(MouseEvent.prototype, "clientX", { get: () => (at += 100) });
  });
}

/** Fails a test on any error in the console and on any request that leaves this machine. */
export function watch(page: Page): void {
  unhurried(page);
  page.on("pageerror", (error) => {
    throw error;
  });
  page.on("console", (message) => {
    const isNetwork = /Failed to load resource/.test(message.text());
    if (message.type() === "error" && !isNetwork) throw new Error(`Console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== "127.0.0.1")
      throw new Error(`Request to ${request.url()}`);
  });
}

/** Signs in through the form. */
export async function signIn(page: Page): Promise<void> {
  await page.goto(`${demo.address}/sign-in`);
  await page.getByLabel("E-mail").fill(demo.email);
  await page.getByLabel("Password").fill(demo.passphrase);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
}

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;

async function signedInCookies(browser: Browser): Promise<Cookies> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await signIn(page);
  const cookies = await context.cookies();
  await context.close();
  return cookies;
}

export const test = base.extend<{ clinic: Page }, { ownerCookies: Cookies }>({
  // One sign-in a worker: the limits on signing in are real here too.
  ownerCookies: [
    async ({ browser }, use) => {
      await use(await signedInCookies(browser));
    },
    { scope: "worker" },
  ],
  clinic: async ({ page, context, ownerCookies }, use) => {
    await context.addCookies(ownerCookies);
    watch(page);
    await use(page);
  },
});

let count = 0;

/** Adds a patient of a name nobody else has; the page shows the record. Gives the record's address. */
export async function addPatient(page: Page): Promise<{ name: string; address: string }> {
  const letters = Date.now().toString(36).toUpperCase();
  const name = `T${process.env.TEST_PARALLEL_INDEX ?? ""}${count++} ${letters}`;
  await page.goto(`${demo.address}/patients/new`);
  await page.getByLabel("Name").first().fill(name);
  await page.getByRole("button", { name: "Add", exact: false }).first().click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  return { name, address: page.url() };
}

/**
 * Records the first condition found by that text, one that needs neither zone nor variant. The page shows the
 * record, with the condition under its short name.
 */
export async function recordCondition(page: Page, text: string, shortName = text): Promise<void> {
  await page.getByRole("button", { name: "Add a condition" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Search conditions").fill(text);
  await page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: /^Record/ }).click();
  await expect(dialog).toBeHidden();
  await expect(
    page.getByRole("region", { name: "Conditions" }).getByText(shortName, { exact: true }),
  ).toBeVisible();
}

/** Excludes a start position by hand. The page shows the record. */
export async function excludePosition(page: Page, position: string, reason: string): Promise<void> {
  await page.getByRole("button", { name: "Exclude" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("A start position", { exact: true }).click();
  await dialog.getByText(position, { exact: true }).click();
  await dialog.getByLabel(/paper|reason/i).fill(reason);
  await dialog.getByRole("button", { name: "Exclude" }).click();
  await expect(dialog).toBeHidden();
}

/** Opens the composer of the patient whose record is at that address, and starts from a template. */
export async function startFromTemplate(page: Page, patient: string, template: string): Promise<void> {
  await page.goto(`${patient}/program`);
  await page.getByRole("button", { name: new RegExp(`${template}.*Use this template`) }).click();
  await expect(page.getByText("Saved just now")).toBeVisible();
}

/** Acknowledges every finding that asks for it, with a note. */
export async function acknowledgeAll(page: Page, note: string): Promise<void> {
  const waiting = page.getByRole("checkbox", { name: /I have judged/ });
  for (let left = await waiting.count(); left > 0; left--) {
    await page
      .getByText(/^I have judged/)
      .first()
      .click();
    await page
      .getByPlaceholder(/Your note/)
      .first()
      .fill(note);
    await page.getByRole("button", { name: "Acknowledge" }).click();
    await expect(waiting).toHaveCount(left - 1);
  }
}

/** Publishes; the page shows the new version. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Publish" }).click();
  await page.waitForURL(/\/versions\/\d+$/);
}

/** Makes a share link on a version's page and reads its address as the copy button gives it. */
export async function makeShareLink(page: Page, label: string): Promise<string> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  // The browser's clipboard outlives a test: without this, another patient's link would do.
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("button", { name: "Make a link" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Label").fill(label);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole("listitem").filter({ hasText: label }).getByRole("button", { name: /Copy/ }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain("/go#");
  return page.evaluate(() => navigator.clipboard.readText());
}

export { expect };
