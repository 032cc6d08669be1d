/** The sheet read on the phone and printed from it, and a plan in the patient's own language. */
import type { Browser, Page } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { axeFindings, checkScreen } from "../support/accessibility";
import { demo, expect, watch } from "../support/clinic-test";
import { makePatient } from "../support/factories";
import { readPdf } from "../support/pdf-text";
import { linkTo, patientWith, programFor, type Records, test } from "../support/records-test";

const [en, es] = [patientCopy("en"), patientCopy("es")];
const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** A phone, and every path it has asked the server for. */
async function phone(browser: Browser, locale = "en-US") {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale });
  const page = await context.newPage();
  watch(page);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  return { page, asked, close: () => context.close() };
}

async function openSheet(page: Page, address = demo.shareLink) {
  await page.goto(address);
  await button(page, en.player.sheet.read).click();
  await expect(heading(page, en.handout.title)).toBeFocused();
}

async function spanishLink(records: Records) {
  const patientId = await makePatient(records.db, records.owner, { name: "Q. Z.", locale: "es" });
  return linkTo(records, await programFor(records, patientId));
}

test("the sheet is read from the welcome, by eye and by ear, and left to where one was", async ({
  browser,
}) => {
  const { page, asked, close } = await phone(browser);
  await page.goto(demo.shareLink);
  await expect(heading(page, en.player.welcome.title)).toBeFocused();
  expect(asked.filter((path) => /sheet|words-es/.test(path))).toEqual([]);
  await button(page, en.player.sheet.read).click();
  await expect(heading(page, en.handout.title)).toBeFocused();
  await checkScreen(page, "the sheet");
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 2, name: en.safety.stopSignsTitle })).toBeVisible();
  for (const tier of Object.values(en.safety.tiers))
    await expect(page.getByRole("heading", { level: 3, name: tier.heading })).toBeVisible();
  await expect(page.getByRole("table", { name: en.handout.tickTitle }).first()).toBeVisible();
  await expect(page.getByRole("img", { name: /Upper-back roll\. Start/ })).toBeVisible();
  await expect(page.locator('a[href="tel:911"]')).toHaveText(en.safety.callNumber("911"));

  await button(page, en.player.which.goBack).click();
  await expect(button(page, en.player.sheet.read)).toBeFocused();
  await button(page, en.player.sheet.read).click();
  await expect(heading(page, en.handout.title)).toBeFocused();
  await page.goBack();
  await expect(heading(page, en.player.welcome.title)).toBeVisible();
  expect(page.url()).toBe(demo.shareLink);
  await close();
});

test("the whole chart is seen without sliding, on the smallest phone and with large text", async ({
  browser,
}) => {
  const { page, close } = await phone(browser);
  await openSheet(page);
  const charts = page.getByRole("table", { name: en.handout.tickTitle });
  for (const [width, textSize] of [
    [390, "100%"],
    [320, "100%"],
    [320, "150%"],
    [768, "100%"],
    [1280, "100%"],
  ] as const) {
    await page.setViewportSize({ width, height: 720 });
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size;
    }, textSize);
    const edges = await charts.locator("td:visible, th, .tickbox").evaluateAll((cells) =>
      cells.map((cell) => {
        const { left, right } = cell.getBoundingClientRect();
        return [left, right] as const;
      }),
    );
    expect(Math.min(...edges.map(([left]) => left))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...edges.map(([, right]) => right)), `${width} px, ${textSize}`).toBeLessThanOrEqual(
      width,
    );
    const boxes = await charts.locator(".tickbox").evaluateAll((all) => all.map((box) => box.clientWidth));
    expect(Math.min(...boxes)).toBeGreaterThan(20);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  // As blocks and boxes, still rows and columns for those who hear it.
  await page.setViewportSize({ width: 320, height: 720 });
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
    nodes: { role?: { value: string } }[];
  };
  const roles = nodes.map(({ role }) => role?.value);
  expect(roles.filter((role) => role === "table")).toHaveLength(await charts.count());
  expect(roles.filter((role) => role === "rowheader").length).toBeGreaterThan(4);
  await close();
});

test("the sheet is printed black on white, on A4 and on Letter, two moves a page and none in two parts", async ({
  browser,
}) => {
  const { page, close } = await phone(browser);
  await page.emulateMedia({ colorScheme: "dark" });
  await openSheet(page);
  await page.evaluate(() =>
    Object.assign(window, { print: () => document.body.setAttribute("data-printed", "") }),
  );
  await button(page, en.player.sheet.print).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  const moves = await page.locator(".move").evaluateAll((all) =>
    all.map((move) => {
      const [name, last] = [move.querySelector("h2"), move.querySelector("li:last-child")];
      return [name?.lastChild?.textContent ?? "", last?.textContent ?? ""] as const;
    }),
  );
  expect(moves.length).toBeGreaterThan(3);
  const headings = await page.locator("h2, h3").allTextContents();
  const identity = (await page.locator(".end b").allTextContents()).slice(1);
  expect(identity.join(" ")).toMatch(/^[0-9A-Z]{4}( [0-9A-Z]{1,4}){6}$/);

  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(button(page, en.player.sheet.print)).toBeHidden();
  expect(await axeFindings(page, "colours")).toEqual([]);
  for (const format of ["A4", "Letter"]) {
    const { pages } = await readPdf(await page.pdf({ format }));
    const texts = pages.map(({ text }) => text.replace(/\s+/g, " ").trim());
    const [first = ""] = texts;
    for (const tier of Object.values(en.safety.tiers)) expect(first, format).toContain(tier.heading);
    const end = texts.at(-1) ?? "";
    for (const part of [en.handout.code, en.handout.madeFor, ...identity])
      expect(end, format).toContain(part);
    // One alone only before the first pair and after the last.
    const movesOf = (text: string) => moves.filter(([, step]) => text.includes(step.replace(/\s+/g, " ")));
    const counts = texts.map((text) => movesOf(text).length).filter((count) => count > 0);
    expect(counts.slice(1, -1), format).toEqual(counts.slice(1, -1).map(() => 2));
    expect(counts.length, format).toBeLessThanOrEqual(Math.floor(moves.length / 2) + 1);
    for (const [name, last] of moves) {
      const whole = texts.filter((text) => text.includes(name) && text.includes(last.replace(/\s+/g, " ")));
      expect(whole, `${format}: ${name}`).not.toEqual([]);
    }
    for (const text of texts)
      expect(
        headings.filter((name) => text.endsWith(name.trim())),
        `${format}: ${text.slice(-60)}`,
      ).toEqual([]);
  }
  await close();
});

test("the sheet names nobody: the patient's name is in no answer", async ({ browser, records }) => {
  const { patientId, name } = await patientWith(records);
  const link = await linkTo(records, await programFor(records, patientId));
  const { page, close } = await phone(browser);
  const answers: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("/api/go/")) answers.push(response.text().catch(() => ""));
  });
  await openSheet(page, link.address);
  const said = (await Promise.all(answers)).join("\n");
  expect(said).toContain(en.handout.title);
  expect(said).not.toContain(name);
  await expect(page.getByText(name)).toHaveCount(0);
  await close();
});

test("a sheet that cannot be had says so, and is had at the next try", async ({ browser }) => {
  const { page, close } = await phone(browser);
  for (const path of ["**/go/sheet.js*", "**/api/go/sheet"]) {
    await page.goto("about:blank");
    await page.route(path, (route) => route.abort());
    await page.goto(demo.shareLink);
    await button(page, en.player.sheet.read).click();
    await expect(page.getByText(en.link.changed.couldNotOpen)).toBeVisible();
    await checkScreen(page, `the sheet without ${path}`);
    await page.unroute(path);
    await button(page, en.link.notOpen.tryAgain).click();
    await expect(heading(page, en.handout.title)).toBeFocused();
  }
  await close();
});

test("a sheet of a plan that is paused or changed meanwhile is not shown", async ({ browser }) => {
  const { page, close } = await phone(browser);
  const clinic = { name: "R", phone: "5550142", hours: "", emergencyNumber: "911", closedLine: "" };
  await page.route("**/api/go/sheet", (route) =>
    route.fulfill({ status: 423, json: { error: "on-hold", clinic } }),
  );
  await page.goto(demo.shareLink);
  await button(page, en.player.sheet.read).click();
  await expect(heading(page, en.link.onHold.title)).toBeVisible();
  await close();
});

test("a Spanish plan is played in Spanish on an English phone", async ({ browser, records }) => {
  const link = await spanishLink(records);
  const { page, asked, close } = await phone(browser);
  await page.goto(link.address);
  await expect(heading(page, es.player.welcome.title)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page).toHaveTitle(es.link.documentTitle);
  expect(asked.filter((path) => path.endsWith("/words-es.js"))).toHaveLength(1);
  await button(page, es.player.welcome.start).click();
  await page.getByRole("button", { name: es.player.check.none }).click();
  await expect(page.getByRole("navigation", { name: es.player.names.dock })).toBeVisible();
  await expect(page.getByRole("img", { name: es.figures.moments.start }).first()).toBeVisible();
  await checkScreen(page, "the Spanish session");
  await close();
});

test("a Spanish plan's sheet is read in Spanish", async ({ browser, records }) => {
  const link = await spanishLink(records);
  const { page, close } = await phone(browser);
  await page.goto(link.address);
  await button(page, es.player.sheet.read).click();
  await expect(heading(page, es.handout.title)).toBeFocused();
  await expect(page.locator("main")).toHaveAttribute("lang", "es");
  await expect(page.getByRole("table", { name: es.handout.tickTitle }).first()).toBeVisible();
  await expect(page.locator(".map").first().locator("text")).toHaveText(["I", "D"]);
  await checkScreen(page, "the Spanish sheet");
  await button(page, es.player.which.goBack).click();
  await expect(button(page, es.player.sheet.read)).toBeFocused();
  await close();
});

test("an English plan is played in English on a Spanish phone", async ({ browser }) => {
  const { page, close } = await phone(browser, "es-MX");
  await page.goto(demo.shareLink);
  await expect(heading(page, en.player.welcome.title)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await close();
});

test("before a plan is open the phone's own language is spoken", async ({ browser }) => {
  const { page, close } = await phone(browser, "es-MX");
  await page.goto(`${demo.address}/go#${"A".repeat(43)}`);
  await expect(heading(page, es.link.notOpen.title)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await checkScreen(page, "a link that does not open, in Spanish");
  await close();
  const english = await phone(browser);
  await english.page.goto(`${demo.address}/go#${"A".repeat(43)}`);
  await expect(heading(english.page, en.link.notOpen.title)).toBeVisible();
  expect(english.asked.filter((path) => path.endsWith("/words-es.js"))).toEqual([]);
  await english.close();
});

test("without the words of its language a plan does not open, which English says", async ({
  browser,
  records,
}) => {
  const link = await spanishLink(records);
  const { page, close } = await phone(browser, "es-MX");
  await page.route("**/go/words-es.js*", (route) => route.abort());
  await page.goto(link.address);
  await expect(heading(page, en.link.serverDown.title)).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.unroute("**/go/words-es.js*");
  await button(page, en.link.notOpen.tryAgain).click();
  await expect(heading(page, es.player.welcome.title)).toBeVisible();
  await close();
});
