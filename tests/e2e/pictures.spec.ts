/** The pictures of a session on a phone: named with their side, moving with the clock, standing where less motion is asked for. */
import type { Browser, Page } from "@playwright/test";
import {
  acknowledgeAll,
  addPatient,
  expect,
  makeShareLink,
  publish,
  startFromTemplate,
  test,
  watch,
} from "../support/clinic-test";

const phone = { width: 390, height: 844 };

/** A link to the four-move routine, whose first move is the buttock roll on each side. */
async function routineLink(clinic: Page): Promise<string> {
  const patient = await addPatient(clinic);
  await startFromTemplate(clinic, patient.address, "Four-move routine");
  await acknowledgeAll(clinic, "Go slowly.");
  await publish(clinic);
  return makeShareLink(clinic, "phone");
}

/** The session at its first get-ready, the clock under the test's hand. */
async function started(browser: Browser, link: string, reducedMotion: "reduce" | "no-preference") {
  const context = await browser.newContext({ viewport: phone, reducedMotion });
  const player = await context.newPage();
  watch(player);
  await player.clock.install();
  await player.goto(link);
  await player.getByRole("button", { name: /quick check/ }).click();
  await player.getByRole("button", { name: /None of these/ }).click();
  return { player, close: () => context.close() };
}

const picture = (player: Page, name: string | RegExp) => player.getByRole("img", { name });

/** Every path of a picture. */
function drawn(player: Page, name: string): Promise<string[]> {
  return picture(player, name)
    .locator("path")
    .evaluateAll((paths) => paths.map((path) => path.getAttribute("d") ?? ""));
}

/** The crop of a picture: x, y, width, height. */
async function cropOf(player: Page, name: string): Promise<number[]> {
  return ((await picture(player, name).getAttribute("viewBox")) ?? "").split(" ").map(Number);
}

test("the picture moves with the clock, stands while paused, and is mirrored for the other side", async ({
  clinic,
  browser,
}) => {
  const { player, close } = await started(browser, await routineLink(clinic), "no-preference");
  await expect(picture(player, "Buttock roll. Start, right side")).toBeVisible();
  await expect(picture(player, "Buttock roll. Start, right side")).toHaveAccessibleDescription(
    /^You sit up on the roller .* right buttock\.$/,
  );
  await expect(picture(player, "Your body from behind")).toBeVisible();
  const images = await player.evaluate(
    () =>
      performance.getEntriesByType("resource").filter(({ name }) => /\.(png|jpe?g|svg|webp)/.test(name))
        .length,
  );
  expect(images).toBe(0);

  await player.clock.runFor(21_000);
  const right = "Buttock roll. Start to end, right side";
  await expect(picture(player, right)).toBeVisible();
  const before = await drawn(player, right);
  await player.clock.runFor(1_000);
  expect(await drawn(player, right)).not.toEqual(before);
  const crop = await cropOf(player, right);

  await player.getByRole("button", { name: "Pause", exact: true }).click();
  const paused = await player
    .locator("main svg[role=img] path")
    .evaluateAll((all) => all.map((path) => path.getAttribute("d")));
  await player.clock.runFor(3_000);
  expect(
    await player
      .locator("main svg[role=img] path")
      .evaluateAll((all) => all.map((path) => path.getAttribute("d"))),
  ).toEqual(paused);
  await player.getByRole("button", { name: "Go on", exact: true }).click();

  for (let second = 0; second < 80; second += 10) await player.clock.runFor(10_000);
  const left = "Buttock roll. Start to end, left side";
  await expect(picture(player, left)).toBeVisible();
  const [x = 0, y, width = 0, height] = crop;
  expect(await cropOf(player, left)).toEqual([-(x + width), y, width, height]);
  await close();
});

test("where less motion is asked for, start and end stand side by side, equally large", async ({
  clinic,
  browser,
}) => {
  const { player, close } = await started(browser, await routineLink(clinic), "reduce");
  await player.clock.runFor(21_000);
  const [start, end] = ["Buttock roll. Start, right side", "Buttock roll. End, right side"];
  await expect(picture(player, start)).toBeVisible();
  await expect(picture(player, end)).toBeVisible();
  const sizes = await Promise.all([start, end].map((name) => picture(player, name).boundingBox()));
  expect(sizes[0]?.width).toBe(sizes[1]?.width);
  expect(sizes[0]?.height).toBe(sizes[1]?.height);
  const before = [await drawn(player, start), await drawn(player, end)];
  await player.clock.runFor(2_000);
  expect([await drawn(player, start), await drawn(player, end)]).toEqual(before);
  await close();
});
