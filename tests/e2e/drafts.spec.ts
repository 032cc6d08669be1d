/** What is typed in the composer is not lost, and not written over. */
import type { Page } from "@playwright/test";
import { demo, expect, watch } from "../support/clinic-test";
import { draftFor, patientWith, type Records, signInAs, test } from "../support/records-test";

/** A composer with a draft in it. */
async function openComposer(page: Page, records: Records): Promise<string> {
  const { patientId, address } = await patientWith(records);
  await draftFor(records, patientId);
  await page.goto(`${address}/program`);
  return address;
}

async function writeNote(page: Page, text: string) {
  await page.getByRole("button", { name: /Note for the whole program/ }).click();
  await page.getByRole("textbox", { name: "Note for the whole program" }).fill(text);
}

const noteIs = (page: Page, text: string) =>
  expect(page.getByRole("button", { name: `Note for the whole program: ${text}` })).toBeVisible();
const status = (page: Page, words: string | RegExp) =>
  expect(page.getByText(words, { exact: true }).first()).toBeVisible();

/** The note after a reload: what the server holds. */
async function isStored(page: Page, text: string) {
  await status(page, /^Saved( just now)?$/);
  await page.reload();
  await noteIs(page, text);
}

test("a draft saves itself and survives a reload", async ({ clinic, records }) => {
  await openComposer(clinic, records);
  await writeNote(clinic, "Evenings are best.");
  await clinic.getByRole("button", { name: "Remove Side roll" }).click();
  await isStored(clinic, "Evenings are best.");
  await expect(clinic.getByRole("button", { name: "Remove Buttock roll" })).toBeVisible();
  await expect(clinic.getByRole("button", { name: "Remove Side roll" })).toHaveCount(0);
});

for (const [choice, kept] of [
  ["Keep mine", "From the second tab."],
  ["Take theirs", "From the first tab."],
] as const) {
  test(`of two tabs the second one sees both texts; “${choice}” settles it`, async ({ clinic, records }) => {
    const address = await openComposer(clinic, records);
    const second = await clinic.context().newPage();
    watch(second);
    await second.goto(`${address}/program`);

    await writeNote(clinic, "From the first tab.");
    await status(clinic, "Saved just now");
    await writeNote(second, "From the second tab.");

    const dialog = second.getByRole("alertdialog", { name: "This program was changed elsewhere" });
    await expect(dialog.getByRole("row", { name: /Note for the program/ }).getByRole("cell")).toHaveText([
      "From the second tab.",
      "From the first tab.",
    ]);
    await clinic.reload();
    await noteIs(clinic, "From the first tab.");

    await dialog.getByRole("button", { name: choice }).click();
    await expect(dialog).toBeHidden();
    await noteIs(second, kept);
    if (choice === "Keep mine") await status(second, "Saved just now");
    await clinic.reload();
    await noteIs(clinic, kept);
  });
}

test("a lost connection keeps what was typed, warns before it is left, and saves when it is back", async ({
  clinic,
  records,
}) => {
  await openComposer(clinic, records);
  await clinic.context().setOffline(true);
  const failed = clinic.waitForEvent("requestfailed", (request) => request.method() === "POST");
  await writeNote(clinic, "Typed on a train.");
  await failed;
  await status(clinic, "Offline, kept on this page");

  const warning = clinic.waitForEvent("dialog");
  const leaving = clinic.goto(`${demo.address}/patients`).catch(() => undefined);
  expect((await warning).type()).toBe("beforeunload");
  await (await warning).dismiss();
  await leaving;

  await clinic.context().setOffline(false);
  await isStored(clinic, "Typed on a train.");
});

test("a server that fails is asked again until it has the draft", async ({ clinic, records }) => {
  await openComposer(clinic, records);
  let failures = 0;
  await clinic.route("**/program", (route) => {
    if (route.request().method() !== "POST" || failures === 2) return route.continue();
    failures++;
    return route.abort("connectionrefused");
  });
  await writeNote(clinic, "Typed during a restart.");
  await status(clinic, "Not saved, retrying");
  await isStored(clinic, "Typed during a restart.");
  expect(failures).toBe(2);
});

test("a sign-in that ends in mid-edit is asked for over the page, and the save goes on", async ({
  browser,
  records,
}) => {
  const colleague = await records.actorOf("clinician@harbourlane.example");
  const context = await browser.newContext();
  await signInAs(context, records, colleague);
  const page = await context.newPage();
  watch(page);
  await openComposer(page, records);
  await records.rows(
    colleague.clinicId,
    "update sign_ins set revoked_at = now() where clinician_id = $1 and revoked_at is null",
    [colleague.clinicianId],
  );

  await writeNote(page, "Typed while signed out.");
  const dialog = page.getByRole("dialog", { name: "Sign in to go on" });
  await expect(dialog).toBeVisible();
  await dialog.getByLabel("E-mail").fill("clinician@harbourlane.example");
  await dialog.getByLabel("Password").fill(demo.passphrase);
  await dialog.getByRole("button", { name: "Sign in" }).click();
  await expect(dialog).toBeHidden();
  await isStored(page, "Typed while signed out.");
  await context.close();
});
