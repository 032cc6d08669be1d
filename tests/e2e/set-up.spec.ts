/** The first run in production: from an empty data folder to a clinic that prescribes. */
import { randomBytes } from "node:crypto";
import { expect, test } from "@playwright/test";
import { watch } from "../support/clinic-test";
import { freePort, newDataFolder, type Running, removeDataFolder, startCommand } from "../support/start-demo";

let folder: string;
let clinic: Running;
let address = "";

test.beforeAll(async () => {
  folder = newDataFolder();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  const secret = () => randomBytes(32).toString("base64");
  clinic = await startCommand(
    "start",
    {
      DATABASE_URL: "",
      PORT: String(port),
      ROLLSCRIPT_DATA: folder,
      ROLLSCRIPT_URL: address,
      ROLLSCRIPT_AUTH_SECRET: secret(),
      ROLLSCRIPT_LINK_KEY: secret(),
    },
    ["Address"],
  );
});
test.afterAll(async () => {
  await clinic.stop();
  removeDataFolder(folder);
});

test("the first visit sets up the clinic, the moves are signed, and composing works", async ({ page }) => {
  watch(page);
  await page.goto(`${address}/`);
  await expect(page).toHaveURL(`${address}/set-up`);

  await page.getByRole("button", { name: "Set up the clinic" }).click();
  await expect(page.getByRole("alert").getByRole("link").first()).toBeVisible();
  for (const [label, text] of [
    ["Clinic's name", "Harbour Lane"],
    ["Phone", "555-0100"],
    ["Emergency number", "112"],
    ["Hours", "Weekdays, 9 to 5"],
    ["Your name", "Ines Moreau"],
    ["E-mail", "ines@clinic.example"],
    ["Password", "four plain words here"],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
  await page.getByText("I am licensed to prescribe exercise").click();
  await page.getByLabel("Licence", { exact: true }).fill("PT 1");
  await page.getByRole("button", { name: "Set up the clinic" }).click();
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Ines Moreau: account" })).toBeVisible();

  await page.goto(`${address}/patients/new`);
  await page.getByLabel("Name").first().fill("M. K.");
  await page.getByRole("button", { name: /^Add/ }).first().click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  const patient = page.url();
  await page.goto(`${patient}/program`);
  await expect(page.getByRole("button", { name: /Coach sequence.*0 of 6 moves fit/ })).toBeVisible();

  await page.goto(`${address}/catalogue`);
  await expect(page.getByText("7 moves not signed yet")).toBeVisible();
  await page.getByRole("button", { name: "Sign all 7 after reading" }).click();
  await page.getByText(/^I have read the text/).click();
  await page.getByText(/^I sign as/).click();
  await page.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByText("7 moves, 7 signed")).toBeVisible();

  await page.goto(`${patient}/program`);
  await page.getByRole("button", { name: /Coach sequence.*Use this template/ }).click();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Version 1" })).toBeVisible();

  const gone = await page.request.get(`${address}/set-up`);
  expect(gone.status()).toBe(404);
  expect(await gone.text()).not.toContain("Clinic's name");
});
