/** The handout as a clinic gives it out: its layouts and their pages, the logo, the preview, and the page that checks it. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { startProgram } from "@/db/commands/start-program";
import { handoutAnswers, handoutWords } from "@/lib/copy/clinic/handout";
import { handoutSettingsWords, logoWords } from "@/lib/copy/clinic/handout-settings";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { prescribe } from "@/lib/program/program";
import { demo, expect } from "../support/clinic-test";
import { makeDraft, publish } from "../support/factories";
import { pictureFile } from "../support/logos";
import { readPdf } from "../support/pdf-text";
import { patientWith, programFor, type Records, test } from "../support/records-test";

// Some of these change the one clinic's logo and hours, which every preview and handout shows.
test.describe.configure({ mode: "serial" });

const card = (page: Page) => page.getByRole("region", { name: "Handout" });
const count = (page: Page) => card(page).getByRole("status");
const choose = (page: Page, group: string, option: string) =>
  page.getByRole("radiogroup", { name: group }).getByText(option, { exact: true }).click();
const open = (page: Page) => card(page).getByRole("link", { name: handoutWords.print });

/** A published version of the four-move routine. Its page's address. */
async function published(records: Records): Promise<string> {
  const { patientId, address } = await patientWith(records);
  await programFor(records, patientId, { template: "four-move" });
  return `${address}/versions/1`;
}

/** The PDF of the link to print, read back. */
async function printed(page: Page) {
  const address = (await open(page).getAttribute("href")) ?? "";
  const answer = await page.request.get(`${demo.address}${address}`);
  await expect(answer).toBeOK();
  return readPdf(await answer.body());
}

test("each layout says how many pages it takes before it is printed, and takes just those", async ({
  clinic,
  records,
}) => {
  await clinic.goto(await published(records));
  await expect(count(clinic)).toHaveText(/^\d+\u00a0pages$/);
  const standard = (await count(clinic).innerText()).split(/\s/)[0];
  expect((await printed(clinic)).pages).toHaveLength(Number(standard));

  await choose(clinic, handoutWords.layout, "Compact");
  await expect(card(clinic)).toContainText("Tighter lines than the other layouts.");
  await expect(count(clinic)).toHaveText(/^1 sheet, (one side|both sides)$/);
  expect((await printed(clinic)).pages.length).toBeLessThanOrEqual(2);

  await choose(clinic, handoutWords.layout, "Large print");
  await expect(count(clinic)).toHaveText(/^\d+\u00a0pages$/);
  const large = Number((await count(clinic).innerText()).split(/\s/)[0]);
  expect(large).toBeGreaterThan(Number(standard));
  await choose(clinic, handoutWords.paper, "A4");
  await expect(count(clinic)).toHaveText(/^\d+\u00a0pages$/);
  const [first] = (await printed(clinic)).pages;
  expect(Math.round(first?.width ?? 0)).toBe(595);
});

test("choosing does not move what is below it", async ({ clinic, records }) => {
  await clinic.goto(await published(records));
  await expect(count(clinic)).toHaveText(/^\d+\spages$/);
  const top = async () => (await open(clinic).boundingBox())?.y;
  const before = await top();
  for (const layout of ["Compact", "Large print", "Standard"]) {
    await choose(clinic, handoutWords.layout, layout);
    expect(await top(), layout).toBe(before);
    await expect(count(clinic)).not.toHaveText(handoutWords.counting);
    expect(await top(), layout).toBe(before);
  }
});

test("seven moves do not fit on one sheet: compact says so, and the buttons wait", async ({
  clinic,
  records,
}) => {
  const { patientId, address } = await patientWith(records);
  const moves = builtInCatalogue.moves.map((move, index) => prescribe(move, `m${index}`));
  expect(moves).toHaveLength(7);
  const started = await startProgram(records.owner, patientId, makeDraft({ moves }), records.db);
  if (!started.ok) throw new Error(started.reason);
  const result = await publish(records.db, records.owner, started.programId);
  if (!result.ok) throw new Error(JSON.stringify(result));
  await clinic.goto(`${address}/versions/1`);
  await choose(clinic, handoutWords.layout, "Compact");
  await expect(count(clinic)).toHaveText(handoutAnswers.overOneSheet.moves);
  await expect(open(clinic)).toHaveCount(0);
  await expect(card(clinic).getByRole("button", { name: handoutWords.print })).toBeDisabled();
  await expect(card(clinic).getByRole("button", { name: handoutWords.save })).toBeDisabled();
  await choose(clinic, handoutWords.layout, "Standard");
  await expect(count(clinic)).toHaveText(/^\d+\spages$/);
  await expect(open(clinic)).toBeVisible();
});

test("the PDF is saved under a name that names nobody, in the language and layout on the screen", async ({
  clinic,
  records,
}) => {
  await clinic.goto(await published(records));
  await choose(clinic, handoutWords.layout, "Large print");
  await choose(clinic, handoutWords.language, "Spanish");
  await expect(card(clinic)).toContainText("Spanish: ");
  await expect(count(clinic)).toHaveText(/^\d+\spages$/);
  const pages = Number((await count(clinic).innerText()).split(/\s/)[0]);
  const saved = clinic.waitForEvent("download");
  await card(clinic).getByRole("button", { name: handoutWords.save }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^program-[0-9a-f]{8}\.pdf$/);
  const pdf = await readPdf(await readFile(await file.path()));
  expect(pdf.pages).toHaveLength(pages);
  expect(pdf.language).toBe("es");
});

test("the draft is previewed in a layout, on the clinic's paper, with its pages counted", async ({
  clinic,
  records,
}) => {
  const { patientId, address } = await patientWith(records);
  const started = await startProgram(records.owner, patientId, makeDraft({}, "four-move"), records.db);
  if (!started.ok) throw new Error(started.reason);
  await clinic.goto(`${address}/program`);
  await clinic.getByRole("button", { name: "Open preview" }).click();
  const dialog = clinic.getByRole("dialog", { name: "Preview" });
  await expect(dialog.getByRole("status").first()).toHaveText(/^\d+\u00a0pages$/);
  await choose(clinic, handoutWords.layout, "Large print");
  await expect(dialog.getByRole("status").first()).toHaveText(/^\d+\u00a0pages$/);
  const pages = Number((await dialog.getByRole("status").first().innerText()).split(/\s/)[0]);
  const link = dialog.getByRole("link", { name: "Open the preview" });
  const answer = await clinic.request.get(`${demo.address}${await link.getAttribute("href")}`);
  await expect(answer).toBeOK();
  const pdf = await readPdf(await answer.body());
  expect(pdf.pages).toHaveLength(pages);
  for (const { text } of pdf.pages) expect(text).toContain("Not issued by a clinic");
  await clinic.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("a logo is set, shown, refused when it is no picture, and removed", async ({ clinic, records }) => {
  await clinic.goto(`${demo.address}/settings`);
  const logo = clinic.getByRole("group", { name: logoWords.title });
  await expect(logo).toContainText(logoWords.none);
  const file = logo.locator("input[type=file]");
  await file.setInputFiles({
    name: "logo.svg",
    mimeType: "image/png",
    buffer: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
  });
  await expect(logo.getByRole("alert")).toHaveText(logoWords.refused.svg);
  await file.setInputFiles({
    name: "large.png",
    mimeType: "image/png",
    buffer: Buffer.alloc(2 * 1024 * 1024 + 1),
  });
  await expect(logo.getByRole("alert")).toHaveText(logoWords.refused["too-large"]);

  const white = await pictureFile("png", { background: "#ffffff" });
  await file.setInputFiles({ name: "white.png", mimeType: "image/png", buffer: white });
  await expect(logo.getByRole("alert")).toHaveText(logoWords.refused["too-pale"]);
  await expect(logo).toContainText(logoWords.none);

  const buffer = await pictureFile("webp", { width: 1200, height: 200 });
  await file.setInputFiles({ name: "logo.webp", mimeType: "image/webp", buffer });
  await expect(logo.getByRole("alert")).toHaveCount(0);
  const picture = logo.getByRole("img", { name: /^The logo of / });
  await expect(picture).toBeVisible();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]))
    .toEqual([600, 100]);
  await expect(clinic.getByRole("list")).toContainText("put a logo on the handouts");

  // What is published with it keeps it.
  const version = await published(records);
  await clinic.goto(version);
  await expect(count(clinic)).toHaveText(/^\d+\spages$/);
  const withLogo = await clinic.request.get(`${version}/handout`);
  expect((await withLogo.body()).toString("latin1")).toContain("/Subtype /Image");

  await clinic.goto(`${demo.address}/settings`);
  await logo.getByRole("button", { name: logoWords.remove }).click();
  await clinic.getByRole("alertdialog").getByRole("button", { name: logoWords.remove }).click();
  await expect(logo).toContainText(logoWords.none);
  await expect(logo.getByRole("status")).toBeFocused();
  const still = await clinic.request.get(`${version}/handout`);
  expect((await still.body()).toString("latin1")).toContain("/Subtype /Image");
});

test("the clinic's hours in Spanish are on the sheet of whoever reads Spanish, from the next version on", async ({
  clinic,
  records,
}) => {
  const hours = "De lunes a viernes, de 8 a 18";
  const field = clinic.getByLabel(handoutSettingsWords.hours("es"));
  const save = async (text: string) => {
    await clinic.goto(`${demo.address}/settings`);
    await field.fill(text);
    await clinic
      .locator("form", { has: field })
      .getByRole("button", { name: handoutSettingsWords.save })
      .click();
    await expect(
      clinic.locator("form", { has: field }).getByRole("status").filter({ hasText: "Saved." }),
    ).toBeVisible();
  };
  await save(hours);
  try {
    const version = await published(records);
    const text = async (locale: string) => {
      const answer = await clinic.request.get(`${version}/handout?locale=${locale}`);
      await expect(answer).toBeOK();
      return (await readPdf(await answer.body())).text;
    };
    expect(await text("es")).toContain(hours);
    expect(await text("en")).not.toContain(hours);
  } finally {
    await save("");
  }
});

test("the code on the sheet leads to a page that shows the sheet's own digits, in the reader's language", async ({
  clinic,
  records,
  browser,
}) => {
  await clinic.goto(await published(records));
  await expect(count(clinic)).toHaveText(/^\d+\spages$/);
  const { text } = await printed(clinic);
  const code = /Code ((?:[A-Z2-7]{4} ){6}[A-Z2-7]{2})/.exec(text)?.[1] ?? "";
  const compared = await clinic.getByText(/^[0-9a-f]{4} [0-9a-f]{4}$/).innerText();
  expect(text).toContain(compared);

  for (const locale of ["en-US", "es-MX"] as const) {
    const words = patientCopy(locale === "en-US" ? "en" : "es").verify;
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${demo.address}/verify`);
    await page.getByLabel(words.label).fill(code.toLowerCase());
    await page.getByRole("button", { name: words.check }).click();
    await expect(page.getByRole("heading", { name: words.current.title })).toBeVisible();
    await expect(page.getByText(compared)).toBeVisible();
    await expect(page.getByRole("main")).toHaveAttribute("lang", locale.slice(0, 2));
    await context.close();
  }
});
