/** A move done another way than usual: chosen by keyboard, followed on the version's page, on paper and on the phone. */
import { readFile } from "node:fs/promises";
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
import { readPdf } from "../support/pdf-text";

test("the upper-back roll with the arms crossed", async ({ clinic, browser }) => {
  const patient = await addPatient(clinic);
  await startFromTemplate(clinic, patient.address, "Four-move routine");
  const details = clinic.getByRole("button", { name: /^Dose details, Upper-back roll/ });
  await details.click();
  const arms = clinic.getByRole("radiogroup", { name: "Arms" });
  await expect(arms.getByRole("radio", { name: "Hands hold the head" })).toBeChecked();
  await clinic.keyboard.press("Tab");
  await clinic.keyboard.press("ArrowDown");
  await expect(arms.getByRole("radio", { name: "Crossed on the chest" })).toBeChecked();
  await clinic.keyboard.press("Escape");
  await expect(clinic.getByRole("row", { name: "Upper-back roll" })).toBeFocused();
  await expect(details).toHaveAccessibleName(/arms crossed on the chest$/);
  await expect(clinic.getByText("Thoracic roll, arms crossed on the chest")).toBeVisible();
  await expect(clinic.getByText("Saved just now")).toBeVisible();
  await clinic.reload();
  await expect(clinic.getByText("Thoracic roll, arms crossed on the chest")).toBeVisible();

  await acknowledgeAll(clinic, "Go slowly.");
  await publish(clinic);
  await expect(clinic.getByText("Thoracic roll, upper back, arms crossed on the chest")).toBeVisible();
  const link = await makeShareLink(clinic, "phone");
  const download = clinic.waitForEvent("download");
  await clinic.getByRole("button", { name: "Save the PDF" }).click();
  const { text } = await readPdf(await readFile(await (await download).path()));
  expect(text.replace(/\s+/g, " ")).toContain("Cross your arms on your chest. Tuck your chin a little.");
  expect(text).not.toContain("Hold your head in your hands.");

  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    reducedMotion: "reduce",
  });
  const player = await context.newPage();
  watch(player);
  await player.clock.install();
  await player.goto(link);
  await player.getByRole("button", { name: /quick check/ }).click();
  await player.getByRole("button", { name: /None of these/ }).click();
  // The upper-back roll is the last move of the routine, and its change of move comes 340 s after the first work.
  await player.clock.runFor(20_000);
  for (let second = 0; second < 360; second += 10) await player.clock.runFor(10_000);
  await expect(player.getByRole("heading", { level: 1, name: /Get ready: upper-back roll/i })).toBeVisible();
  await expect(
    player.getByText("Cross your arms on your chest. Tuck your chin a little.").first(),
  ).toBeVisible();
  await context.close();
});
