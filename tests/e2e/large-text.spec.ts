/** Text at twice its size, as a reader sets it in the browser: every screen of a session can be read and pressed. */
import { expect, test } from "@playwright/test";
import { localeNames, patientLocales } from "@/lib/copy/patient/patient-locales";
import { bundleScenes, openScenes } from "../support/player-page";
import { setTextSize, textFaultsOf } from "../support/text-faults";

const sizes = [
  [320, 568],
  [390, 844],
  [844, 390],
] as const;
const scenes = bundleScenes("tests/support/page-scenes.tsx", [
  "lib/player/css/record.css",
  "lib/player/css/cues.css",
]);

for (const locale of patientLocales)
  for (const [width, height] of sizes)
    test(`at ${width} by ${height}, in ${localeNames[locale]}, with text twice as large, all of a session can be read and pressed`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await setTextSize(page, 32);
      await openScenes(page, await scenes, locale);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
      expect(await textFaultsOf(page)).toEqual([]);
    });
