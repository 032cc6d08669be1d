/** The main job, end to end: prescribe, print, share, follow. */
import { readFile } from "node:fs/promises";
import {
  acknowledgeAll,
  addPatient,
  excludePosition,
  expect,
  makeShareLink,
  publish,
  startFromTemplate,
  test,
  watch,
} from "../support/clinic-test";
import { readPdf } from "../support/pdf-text";

// A figure that stands still costs no time: the walk goes through ten minutes of session.
const phone = { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" } as const;

// "Prone" takes the front-of-hip roll out of every routine: names and minutes are what is left, by hand.
const routines = [
  {
    template: "Four-move routine",
    moves: ["Buttock roll", "Back-of-thigh roll", "Upper-back roll"],
    whole: "4 min 50 s",
    seconds: 290,
  },
  {
    template: "Five-area routine",
    moves: ["Buttock roll", "Back-of-thigh roll", "Upper-back roll", "Side roll"],
    whole: "7 min 20 s",
    seconds: 440,
  },
  {
    template: "Coach sequence",
    moves: ["Upper-back roll", "Upper-back stretch", "Side roll", "Buttock roll", "Rest and breathe"],
    whole: "9 min 30 s",
    seconds: 570,
  },
];

for (const { template, moves, whole, seconds } of routines) {
  test(`${template}, for a patient who cannot lie face down`, async ({ clinic, browser }) => {
    test.slow();
    const patient = await addPatient(clinic);
    await excludePosition(clinic, "Prone", "you cannot lie face down");

    await startFromTemplate(clinic, patient.address, template);
    await expect(clinic.getByText("Excluded: prone", { exact: false }).first()).toBeVisible();
    await expect(clinic.getByText(whole).first()).toBeVisible();
    await acknowledgeAll(clinic, "Go slowly.");
    await publish(clinic);
    for (const name of moves) await expect(clinic.getByText(name, { exact: true }).first()).toBeVisible();

    const link = await makeShareLink(clinic, "phone");
    await clinic.reload();

    const download = clinic.waitForEvent("download");
    await clinic.getByRole("button", { name: "Save the PDF" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^program-[0-9a-f]+\.pdf$/);
    const { text } = await readPdf(await readFile(await file.path()));
    for (const name of moves) expect(text).toContain(name);
    expect(text).toContain(patient.name);
    expect(text).toContain("you cannot lie face down");
    expect(text).toContain("Keep the roller off");

    const context = await browser.newContext(phone);
    const player = await context.newPage();
    watch(player);
    await player.clock.install();
    await player.goto(link);
    await player.getByRole("button", { name: /quick check/ }).click();
    await player.getByRole("button", { name: /None of these/ }).click();
    const seen = new Set<string>();
    // The count-in of 20 s lies before the first move; one second more than the whole ends it.
    for (let second = 0; second < 20 + seconds; second += 10) {
      const heading = await player.getByRole("heading", { level: 1 }).textContent();
      seen.add((heading ?? "").replace(/^Get ready: /, "").toLowerCase());
      await player.clock.runFor(10_000);
    }
    await player.clock.runFor(2_000);
    await expect(player.getByRole("heading", { name: "You are done" })).toBeVisible();
    for (const name of moves) expect([...seen].join("\n")).toContain(name.toLowerCase());
    await context.close();

    await clinic.reload();
    await expect(clinic.getByText(/1 session started/)).toBeVisible();
  });
}
