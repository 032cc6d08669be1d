/** What every page is held to: axe finds nothing, nothing lies outside a narrow window, targets are large enough. */
import { expect, type Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    /** Once it was put into the page. */
    axe?: typeof axe;
  }
}

/** 320 CSS pixels are 1280 at four times the size (WCAG 1.4.10). */
const narrow = { width: 320, height: 640 };
/** A thumb's width, in CSS pixels. */
const LEAST_TARGET = 44;

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** All that another colour scheme can change. */
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds, one line for each place. */
export async function axeFindings(page: Page, rules: "all" | "colours" = "all"): Promise<string[]> {
  const options: axe.RunOptions = {
    runOnly: rules === "all" ? { type: "tag", values: everything } : { type: "rule", values: colours },
    resultTypes: ["violations"],
  };
  // The page keeps it: half a megabyte is read once. A drawing is one picture with a name: its strokes have nothing to say.
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (chosen) => {
    if (window.axe === undefined) throw new Error("axe is not in the page");
    return (await window.axe.run({ exclude: ["svg *"] }, chosen)).violations;
  }, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? help} ${html}`),
  );
}

/** How far the page is wider than its window, if it is. What hangs on a button follows it a moment later. */
export async function overflow(page: Page): Promise<string[]> {
  const fits = () => document.documentElement.scrollWidth <= innerWidth;
  await page.waitForFunction(fits, null, { timeout: 500 }).catch(() => null);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  return (await page.evaluate(fits)) ? [] : [`${width} px wide`];
}

/** Visible controls that are smaller than a thumb. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.locator("button, a[href], summary").evaluateAll(
    (targets, least) =>
      targets
        .filter((target) => target.checkVisibility())
        .map((target) => ({ name: target.textContent, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < least)
        .map(({ name, box }) => `${name}: ${box.width} by ${box.height}`),
    LEAST_TARGET,
  );
}

async function inNarrowWindow<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const before = page.viewportSize();
  await page.setViewportSize(narrow);
  const seen = await look();
  if (before) await page.setViewportSize(before);
  return seen;
}

async function inTheDark<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.emulateMedia({ colorScheme: "dark" });
  const seen = await look();
  await page.emulateMedia({ colorScheme: "light" });
  return seen;
}

/** A page of the clinic: axe by day and in the dark, and 320 px wide. */
export async function checkPage(page: Page, state: string): Promise<void> {
  // The title of a page that is read anew after a change comes a moment after its content.
  await expect(page).toHaveTitle(/./);
  expect.soft(await axeFindings(page), state).toEqual([]);
  expect.soft(await inTheDark(page, () => axeFindings(page, "colours")), `${state}, dark`).toEqual([]);
  expect.soft(await inNarrowWindow(page, () => overflow(page)), `${state}, 320 px`).toEqual([]);
}

/** A screen of the player: all of that, axe at 320 px too, and no target smaller than a thumb at either width. */
export async function checkScreen(page: Page, state: string): Promise<void> {
  await checkPage(page, state);
  expect.soft(await smallTargets(page), `${state}, targets`).toEqual([]);
  const found = await inNarrowWindow(page, async () => [
    ...(await axeFindings(page)),
    ...(await smallTargets(page)),
  ]);
  expect.soft(found, `${state}, 320 px`).toEqual([]);
}
