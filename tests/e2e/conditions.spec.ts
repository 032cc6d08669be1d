/** What a patient's record does to a program: it blocks, leaves moves out, or asks for a clinician's word. */
import type { Page } from "@playwright/test";
import { recordCondition as recordInDatabase } from "@/db/commands/record-condition";
import {
  acknowledgeAll,
  expect,
  publish,
  recordCondition,
  startFromTemplate,
  watch,
} from "../support/clinic-test";
import { readPdf } from "../support/pdf-text";
import { condition, draftFor, linkTo, patientWith, test, versionCount } from "../support/records-test";

const publishButton = (page: Page) => page.getByRole("button", { name: "Publish", exact: true });
const publishReason = (page: Page) => page.getByRole("region", { name: "Publish" }).getByRole("status");
const finding = (page: Page, name: string | RegExp) =>
  page.getByRole("region", { name: "Findings" }).getByRole("article", { name });

/** Presses Publish and sees that nothing comes of it. */
async function cannotPublish(page: Page, why: string | RegExp) {
  await expect(publishReason(page)).toContainText("Cannot publish");
  await expect(publishReason(page)).toContainText(why);
  await publishButton(page).click({ force: true });
  await expect(publishButton(page)).toHaveAttribute("aria-disabled", "true");
  expect(page.url()).toMatch(/\/program$/);
}

const blocking = [
  {
    id: "radiating-leg-pain",
    title: "Blocks until cleared: Radiating leg pain",
    says: "Pain down the leg is a reason to stop and be assessed",
    waysOut: ["Record a clearance", "Open the record"],
  },
  {
    id: "bladder-bowel-or-saddle",
    title: "Emergency: blocks publishing: Bladder, bowel or saddle change",
    says: "Go to the emergency room now. Do not wait to see if it gets better.",
    waysOut: ["Open the record"],
  },
] as const;

for (const { id, title, says, waysOut } of blocking) {
  test(`${id} blocks the program and says why`, async ({ clinic, records }) => {
    const { patientId, address } = await patientWith(records, [condition(id)]);
    const programId = await draftFor(records, patientId);
    await clinic.goto(`${address}/program`);

    const card = finding(clinic, title);
    await expect(card).toContainText(says);
    // One link leads to the rule; the rest are the ways out, and there are no others.
    const controls = card.getByRole("button").or(card.getByRole("link")).or(card.getByRole("checkbox"));
    await expect(controls.filter({ hasNotText: /^Rule/ })).toHaveText([...waysOut]);
    await cannotPublish(clinic, title.split(": ").at(-1) ?? "");
    expect(await versionCount(records, programId)).toBe(0);
  });
}

test("osteoporosis greys moves in the catalogue, and a template loses them visibly", async ({
  clinic,
  records,
}) => {
  const { address } = await patientWith(records, [condition("osteoporosis")]);
  await startFromTemplate(clinic, address, "Coach sequence");

  const catalogue = clinic.getByRole("complementary", { name: "Catalogue" });
  for (const name of ["Upper-back roll", "Upper-back stretch", "Side roll"]) {
    const card = catalogue.getByRole("listitem").filter({ hasText: name });
    await expect(card).toContainText("Osteoporosis");
    await expect(card.getByRole("button")).toHaveCount(0);

    await expect(clinic.getByRole("button", { name: `Remove ${name}` })).toHaveCount(0);
    await expect(clinic.getByRole("button", { name: `Dismiss ${name}` })).toBeVisible();
  }
  await expect(clinic.locator("#main").getByText("Excluded: Osteoporosis")).toHaveCount(3);
  await expect(clinic.locator("#main")).toContainText("3 prescribed moves, 3 excluded");
});

test("a disc bulge is acknowledged with a note that the patient reads, and the player does not name it", async ({
  clinic,
  records,
  browser,
}) => {
  const { patientId, address } = await patientWith(records, [
    condition("disc-bulge-or-herniation", "extension-settled"),
  ]);
  const programId = await draftFor(records, patientId);
  await clinic.goto(`${address}/program`);
  await cannotPublish(clinic, "Disc bulge or herniation");

  const card = finding(clinic, /^To acknowledge: Disc bulge/);
  const acknowledge = card.getByRole("button", { name: "Acknowledge" });
  await card.getByText(/^I have judged/).click();
  await expect(acknowledge).toHaveCount(0);
  await card.getByPlaceholder(/Your note/).fill("Start with half the pressure.");
  await acknowledge.click();
  await expect(finding(clinic, /^Acknowledged: Disc bulge/)).toBeVisible();
  await publish(clinic);

  const handout = await clinic.request.get(`${clinic.url()}/handout`);
  await expect(handout).toBeOK();
  const { text } = await readPdf(await handout.body());
  expect(text).toContain("For you");
  expect(text).toContain("Start with half the pressure.");
  expect(text).toContain("You have a disc problem in your low back.");

  const link = await linkTo(records, programId);
  const player = await browser.newPage();
  watch(player);
  const payload = player.waitForResponse(/\/api\/go\/session$/);
  await player.goto(link.address);
  await expect(player.getByText("Keep the roller off your low back.")).toBeVisible();
  await expect(player.getByText("Start with half the pressure.")).toBeVisible();
  expect(await (await payload).text()).not.toMatch(/\bdiscs?\b|hernia|bulge/i);
  expect(await player.locator("body").innerText()).not.toMatch(/\bdiscs?\b|hernia|bulge/i);
  await player.close();
});

test("a note that sends the roller to the low back is blocked, with the words marked", async ({
  clinic,
  records,
}) => {
  const { patientId, address } = await patientWith(records);
  await draftFor(records, patientId);
  await clinic.goto(`${address}/program`);
  await expect(publishReason(clinic)).toContainText("Ready");

  // A press before the page has come to life is lost.
  await expect(async () => {
    await clinic.getByRole("button", { name: "Add a note, Note, Buttock roll" }).click();
    await expect(clinic.locator("textarea:focus")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await clinic.keyboard.type("Breathe out. Then roll your low back for a minute.");
  await expect(clinic.getByText("Blocks publishing").first()).toBeVisible();
  await clinic.keyboard.press("Escape");
  await expect(clinic.locator("mark")).toHaveText("roll your low back");
  await cannotPublish(clinic, "“roll your low back” (move 4)");

  await clinic.getByRole("button", { name: "Edit the note" }).click();
  await clinic.keyboard.press("ControlOrMeta+a");
  await clinic.keyboard.type("Breathe out. Keep the roller off your low back.");
  await expect(clinic.locator("mark")).toHaveCount(0);
  await expect(publishReason(clinic)).toContainText("Ready");
});

test("a change of the record voids the acknowledgement that was given before it", async ({
  clinic,
  records,
}) => {
  const { patientId, address } = await patientWith(records, [
    condition("disc-bulge-or-herniation", "extension-settled"),
  ]);
  await draftFor(records, patientId, "four-move");
  await clinic.goto(`${address}/program`);
  await acknowledgeAll(clinic, "Go slowly.");
  await clinic.reload();
  await expect(publishReason(clinic)).toContainText("Ready");

  const recorded = condition("disc-bulge-or-herniation", "extension-brings-leg-symptoms");
  await recordInDatabase(records.owner, patientId, { recorded, note: "" }, records.db);
  await clinic.reload();
  await expect(finding(clinic, /^To acknowledge: Disc bulge/)).toBeVisible();
  await cannotPublish(clinic, "Disc bulge or herniation");
});

test("publishing asks the record as it is now, not as the page knew it", async ({ clinic, records }) => {
  const { patientId, address } = await patientWith(records);
  const programId = await draftFor(records, patientId);
  await clinic.goto(`${address}/program`);
  await expect(publishReason(clinic)).toContainText("Ready");

  const other = await clinic.context().newPage();
  watch(other);
  await other.goto(address);
  await recordCondition(other, "Radiating leg pain");

  await publishButton(clinic).click();
  await expect(publishReason(clinic)).toContainText("To settle: Radiating leg pain");
  expect(clinic.url()).toMatch(/\/program$/);
  expect(await versionCount(records, programId)).toBe(0);
});
