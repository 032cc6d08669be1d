/** More typed or pasted than a field takes: all of it stays, the field says by how much, and nothing is sent. */
import type { Locator, Page } from "@playwright/test";
import { demo, expect, startFromTemplate } from "../support/clinic-test";
import { condition, draftFor, patientWith, test } from "../support/records-test";

const sentence = (most: number, has: number) => `Use ${most} characters or fewer; this has ${has}.`;

/** Puts the whole text in at once, as pasting does. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().keyboard.insertText(text);
}

test("a patient's name keeps all its letters, and is added once it is short enough", async ({ clinic }) => {
  const name = `Too long ${Date.now().toString(36)} `.padEnd(92, "x");
  await clinic.goto(`${demo.address}/patients/new`);
  const field = clinic.getByLabel("Name or initials");
  await paste(field, name);
  await expect(field).toHaveValue(name);
  await expect(field).toHaveAccessibleDescription(new RegExp(sentence(80, 92)));

  await clinic.getByRole("button", { name: "Add the patient" }).focus();
  await clinic.keyboard.press("Enter");
  await expect(field).toBeFocused();
  expect(clinic.url()).toMatch(/\/patients\/new$/);

  await field.fill(name.slice(0, 80));
  await expect(clinic.getByText("characters or fewer")).toHaveCount(0);
  await clinic.getByRole("button", { name: "Add the patient" }).click();
  await expect(clinic.getByRole("heading", { level: 1, name: name.slice(0, 80) })).toBeVisible();
});

test("a reason the server refused can be mended and sent again", async ({ clinic, records }) => {
  const { address } = await patientWith(records);
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Exclude", exact: true }).click();
  const dialog = clinic.getByRole("dialog", { name: "Exclude" });
  await dialog.getByText("A side", { exact: true }).click();
  await dialog.getByText("Left", { exact: true }).click();
  const reason = dialog.getByLabel("Reason, in plain words");
  await reason.fill("x".repeat(130));
  await reason.press("Enter");
  await expect(dialog.getByText(sentence(120, 130))).toBeVisible();
  await expect(reason).toBeFocused();
  await reason.fill("roll the low back instead");
  await reason.press("Enter");
  await expect(dialog.getByText("Write only why.")).toBeVisible();
  await reason.fill("sore hip");
  await reason.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(clinic.getByText("sore hip")).toBeVisible();
});

test("a note on a move stays whole and is not saved, all else is, and the program cannot be published", async ({
  clinic,
  records,
}) => {
  const { address } = await patientWith(records);
  await startFromTemplate(clinic, address, "Coach sequence");
  await expect(clinic.getByText("Saved just now")).toBeVisible();
  const open = clinic.getByRole("button", { name: /Add a note, Buttock roll|Note, Buttock roll/ });
  await open.click();
  const note = clinic.getByRole("textbox", { name: "Note, Buttock roll" });
  const words = "Go slowly. ".repeat(29).trim();
  await paste(note, words);
  await expect(note).toHaveValue(words);
  await expect(note).toHaveAccessibleDescription(sentence(300, words.length));
  const unsaved = "Not saved: the note on move 4. Use 300 characters or fewer.";
  await expect(saveStatus(clinic)).toContainText(unsaved);
  await note.press("Escape");
  await expect(clinic.getByRole("button", { name: /^Note, Buttock roll/ })).toContainText(words);
  const publish = clinic.getByRole("button", { name: "Publish" });
  await expect(publish).toHaveAttribute("aria-disabled", "true");
  await expect(publish).toHaveAccessibleDescription("Cannot publish: change the note on move 4.");
  await expect(clinic.getByText("Change the note on move 4 to see the pages.")).toBeVisible();

  await clinic.getByRole("button", { name: /\bOften\b/ }).click();
  await clinic.getByRole("option", { name: "5 a week" }).click();
  const second = await clinic.context().newPage();
  await expect(async () => {
    await second.goto(`${address}/program`);
    await expect(second.getByRole("button", { name: /\bOften\b/ })).toContainText("5 a week", {
      timeout: 1_000,
    });
  }).toPass();
  await expect(second.getByText("Go slowly.")).toHaveCount(0);
  await second.close();

  await clinic.getByRole("button", { name: /^Note, Buttock roll/ }).click();
  await note.fill("Go slowly.");
  await expect(clinic.getByText("Saved just now")).toBeVisible();
  await expect(clinic.getByText("characters or fewer")).toHaveCount(0);
});

test("a question before what cannot be undone leads to its reason where that is too long", async ({
  clinic,
  records,
}) => {
  const { address } = await patientWith(records, [condition("osteoporosis")]);
  await clinic.goto(address);
  await clinic.getByRole("button", { name: /^Remove.*Osteoporosis/ }).click();
  const dialog = clinic.getByRole("alertdialog");
  const reason = dialog.getByLabel("Reason, kept in the record");
  await reason.fill("x".repeat(310));
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(dialog.getByText(sentence(300, 310))).toBeVisible();
  await expect(reason).toBeFocused();
  await reason.fill("Recorded by mistake.");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(dialog).toBeHidden();
});

test("an acknowledgement without a note says that it takes one", async ({ clinic, records }) => {
  const { patientId, address } = await patientWith(records, [
    condition("disc-bulge-or-herniation", "extension-settled"),
  ]);
  await draftFor(records, patientId);
  await clinic.goto(`${address}/program`);
  const card = finding(clinic, /^To acknowledge: Disc bulge/);
  await card.getByText(/^I have judged/).click();
  const note = card.getByPlaceholder(/Your note/);
  await note.press("Enter");
  await expect(note).toHaveAccessibleDescription("Write a note.");
  await expect(note).toBeFocused();
  await note.fill("Half the pressure.");
  await expect(note).not.toHaveAccessibleDescription("Write a note.");
  await note.press("Enter");
  await expect(finding(clinic, /^Acknowledged: Disc bulge/)).toBeVisible();
});

const finding = (page: Page, name: RegExp) => page.getByRole("article", { name });
const saveStatus = (page: Page) => page.getByRole("banner");
