/** A session at the sizes of phones and tablets: the side's label never lies over the body, and nothing is cut or hidden. */
import { expect, test } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { localeNames, patientLocales } from "@/lib/copy/patient/patient-locales";
import { bundleScenes, faultsOf, openScenes, panelFaultsOf } from "../support/player-page";

const sizes = [
  [320, 568],
  [360, 640],
  [390, 844],
  [568, 320],
  [768, 1024],
  [820, 1180],
  [667, 375],
  [844, 390],
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
] as const;
/** Where less motion is asked for, start and end stand side by side: the narrowest, the widest and the lowest tell. */
const ofStanding = sizes.filter(([width, height]) => width === 320 || width === 768 || height === 375);
const scenes = bundleScenes();
const pageScenes = bundleScenes("tests/support/page-scenes.tsx");

for (const locale of patientLocales)
  for (const reducedMotion of ["no-preference", "reduce"] as const)
    for (const [width, height] of reducedMotion === "reduce" ? ofStanding : sizes)
      test(`at ${width} by ${height}, in ${localeNames[locale]}, ${reducedMotion === "reduce" ? "less motion asked for" : "in motion"}, no label covers a figure and nothing is cut`, async ({
        browser,
      }) => {
        const context = await browser.newContext({ viewport: { width, height }, reducedMotion });
        const page = await context.newPage();
        await openScenes(page, await scenes, locale);
        expect(await faultsOf(page)).toEqual([]);
        await context.close();
      });

for (const locale of patientLocales)
  for (const [width, height] of sizes)
    test(`at ${width} by ${height}, in ${localeNames[locale]}, the question how hard it presses leaves the clock and the side in sight`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openScenes(page, await pageScenes, locale);
      expect(await panelFaultsOf(page)).toEqual([]);
    });

for (const locale of patientLocales)
  test(`a plan to be pressed gently says as well, in ${localeNames[locale]}, that the screen may go dark`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openScenes(page, await scenes, locale);
    const { screenMayGoDark } = patientCopy(locale).player.session;
    let seen = 0;
    for (let at = 0; ; at++) {
      const name = await page.evaluate((scene) => window.show(scene), at);
      if (name === undefined) break;
      if (!/change-side.* with little pressure with a notice/.test(name)) continue;
      await expect(page.getByText(screenMayGoDark), name).toBeVisible();
      seen++;
    }
    expect(seen).toBeGreaterThan(2);
  });

test("on a phone held upright the view from the front is there, and so are start and end where less motion is asked for", async ({
  browser,
}) => {
  for (const [reducedMotion, part] of [
    ["no-preference", ".inset .fig"],
    ["reduce", ".moments .fig"],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 }, reducedMotion });
    await openScenes(page, await scenes);
    let seen = 0;
    for (let at = 0; (await page.evaluate((scene) => window.show(scene), at)) !== undefined; at++)
      if (await page.locator(part).first().isVisible()) seen++;
    expect(seen, part).toBeGreaterThan(2);
    await page.close();
  }
});
