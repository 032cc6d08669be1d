/** What becomes of a published program when the record changes: it pauses on the phone, and the way back. */
import type { Browser, Page } from "@playwright/test";
import { recordCondition as recordInDatabase } from "@/db/commands/record-condition";
import { saveDraft } from "@/db/commands/save-draft";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { demo, expect, publish, recordCondition, watch } from "../support/clinic-test";
import { makeClinician, makeDraft, publish as publishInDatabase } from "../support/factories";
import { readPdf } from "../support/pdf-text";
import {
  condition,
  linkTo,
  patientWith,
  programFor,
  type Records,
  signInAs,
  test,
} from "../support/records-test";

const words = patientCopy("en");
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const heldPage = (player: Page) => player.getByRole("heading", { name: words.link.onHold.title });
const welcomePage = (player: Page) => player.getByRole("button", { name: /quick check/ });

async function published(records: Records) {
  const { patientId, address, name } = await patientWith(records);
  const programId = await programFor(records, patientId, { template: "four-move" });
  return { patientId, address, name, programId, link: await linkTo(records, programId) };
}

function hold({ db, owner }: Records, patientId: string) {
  return recordInDatabase(owner, patientId, { recorded: condition("recent-fracture"), note: "" }, db);
}

async function openOnPhone(browser: Browser, address: string, { withClock = false } = {}): Promise<Page> {
  const context = await browser.newContext(phone);
  const player = await context.newPage();
  watch(player);
  if (withClock) await player.clock.install();
  await player.goto(address);
  return player;
}

/** Goes through the check; the session's clock runs. */
async function startOn(player: Page): Promise<void> {
  await welcomePage(player).click();
  await player.getByRole("button", { name: /None of these/ }).click();
  await expect(player.getByRole("heading", { name: /Get ready/ })).toBeVisible();
}

/** The page comes back into sight: what a phone does when its screen is lit again. */
async function wake(player: Page): Promise<void> {
  await player.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

test("a condition recorded while the link is open on a second screen pauses the session there", async ({
  clinic,
  records,
  browser,
}) => {
  const { address, link } = await published(records);
  const player = await openOnPhone(browser, link.address, { withClock: true });
  await startOn(player);

  await clinic.goto(address);
  await recordCondition(clinic, "Recent fracture");
  await expect(clinic.getByRole("region", { name: "Conditions" })).toContainText("Version 1 is now on hold");

  // Nobody touches the phone: it asks by itself twice a minute.
  await player.clock.runFor(31_000);
  await expect(heldPage(player)).toBeVisible();
  await expect(player.getByText(words.link.stopHere).last()).toBeVisible();
  await expect(player.getByRole("link", { name: /555-0142/ })).toHaveAttribute("href", /^tel:/);
  const said = await player.locator("body").innerText();
  expect(said).not.toMatch(/fracture|bone/i);
  await expect(player.getByRole("timer")).toHaveCount(0);

  await player.reload();
  await expect(heldPage(player)).toBeVisible();
  await player.context().close();
});

test("Today shows it first with the reason, and a clearance on the version releases it", async ({
  clinic,
  records,
  browser,
}) => {
  const { patientId, address, name, link } = await published(records);
  await hold(records, patientId);
  const player = await openOnPhone(browser, link.address);
  await expect(heldPage(player)).toBeVisible();

  await clinic.goto(demo.address);
  const first = clinic.locator("main section").first();
  await expect(first.getByRole("heading", { name: "On hold" })).toBeVisible();
  const item = first.getByRole("listitem").filter({ has: clinic.getByRole("link", { name, exact: true }) });
  await expect(item).toContainText("Recent fracture");
  await expect(item.getByRole("link", { name: "Fix and publish anew" })).toBeVisible();
  await item.getByRole("link", { name: "Resolve" }).click();
  await clinic.waitForURL(/\/versions\/1#hold$/);

  const finding = clinic.getByRole("article", { name: "Needs a clearance: Recent fracture" });
  await finding.getByRole("button", { name: /Record a clearance/ }).click();
  await finding.getByRole("button", { name: "Sign the clearance" }).click();
  await expect(finding).toContainText("Say who cleared the patient.");
  await finding.getByLabel("Cleared by").fill("Dr. R. Osei, orthopaedics");
  await finding.getByLabel("What was found").fill("Healed on the film of this week.");
  await finding.getByRole("button", { name: "Sign the clearance" }).click();
  await expect(clinic.getByText("Version 1 is released")).toBeVisible();

  await wake(player);
  await expect(welcomePage(player)).toBeVisible();
  await clinic.goto(address);
  await expect(clinic.locator("main")).toContainText("Version 1 was put on hold");
  await expect(clinic.locator("main")).toContainText("Version 1 was released from hold");
  await player.context().close();
});

test("removing the condition with a reason releases it; without a licence it does not", async ({
  clinic,
  records,
  browser,
  context,
}) => {
  const { patientId, address, link } = await published(records);
  await hold(records, patientId);
  const player = await openOnPhone(browser, link.address);
  await expect(heldPage(player)).toBeVisible();

  const helper = await makeClinician(records.db, records.owner.clinicId, {
    role: "clinician",
    licensed: false,
    name: "Noor Haddad",
  });
  await signInAs(context, records, helper);
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Remove: Recent fracture" }).click();
  const dialog = clinic.getByRole("dialog").or(clinic.getByRole("alertdialog"));
  await dialog.getByLabel("Reason, kept in the record").fill("Entered for another patient.");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(dialog).toContainText("Ask a licensed clinician.");
  await player.getByRole("button", { name: words.link.onHold.lookAgain }).click();
  await expect(player.getByText(words.link.onHold.stillPaused)).toBeVisible();

  await signInAs(context, records, records.owner);
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Remove: Recent fracture" }).click();
  await dialog.getByLabel("Reason, kept in the record").fill("Entered for another patient.");
  await dialog.getByRole("button", { name: "Remove" }).click();
  await expect(dialog).toBeHidden();
  await expect(clinic.locator("main")).toContainText("Version 1 is released");
  await player.getByRole("button", { name: words.link.onHold.lookAgain }).click();
  await expect(welcomePage(player)).toBeVisible();
  await player.context().close();
});

test("taking the excluded move out and publishing anew opens the link with the new version", async ({
  clinic,
  records,
  browser,
}) => {
  const { patientId, address, link } = await published(records);
  await recordInDatabase(
    records.owner,
    patientId,
    {
      recorded: {
        condition: "open-wound-or-skin-infection",
        zone: "posterior-thigh",
        side: null,
        variant: null,
      },
      note: "",
    },
    records.db,
  );
  const player = await openOnPhone(browser, link.address);
  await expect(heldPage(player)).toBeVisible();

  await clinic.goto(`${address}/versions/1#hold`);
  await clinic.getByRole("link", { name: "Fix and publish anew" }).click();
  await clinic
    .getByRole("region", { name: "Findings" })
    .getByRole("button", { name: "Remove the move" })
    .click();
  await expect(clinic.getByText("Saved just now")).toBeVisible();
  await publish(clinic);
  expect(clinic.url()).toMatch(/\/versions\/2$/);

  await wake(player);
  await expect(welcomePage(player)).toBeVisible();
  await expect(player.locator("body")).toContainText("Skipped for you: Back-of-thigh roll");
  await expect(player.locator("body")).toContainText("3 moves");
  await player.context().close();
});

test("while it is on hold, the verify page and every printed page say so, and Start is refused", async ({
  clinic,
  records,
  page,
}) => {
  const { patientId, address, programId, link } = await published(records);
  await hold(records, patientId);

  const printed = await clinic.request.get(`${address}/versions/1/handout`);
  await expect(printed).toBeOK();
  const { pages } = await readPdf(await printed.body());
  for (const { text } of pages) expect(text).toContain("Paused by the clinic");

  const [version] = await records.rows<{ verify_code: string }>(
    records.owner.clinicId,
    "select verify_code from versions where program_id = $1",
    [programId],
  );
  await page.goto(`${demo.address}/verify/${version?.verify_code}`);
  await expect(page.getByRole("heading", { name: words.verify.onHold.title })).toBeVisible();
  await expect(page.locator("body")).not.toContainText("fracture");

  const start = await fetch(`${demo.address}/api/go/session`, {
    method: "POST",
    headers: {
      "x-rollscript-link": link.secret,
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
    },
    body: JSON.stringify({ clientSessionId: crypto.randomUUID() }),
  });
  expect(start.status).toBe(423);
  expect(Object.keys((await start.json()) as object).sort()).toEqual(["clinic", "error", "locale"]);
});

test("a phone that never heard of the hold does not go on with the version the next one took the place of", async ({
  records,
  browser,
}) => {
  const { patientId, programId, link } = await published(records);
  const player = await openOnPhone(browser, link.address);
  await startOn(player);
  const waiting = await openOnPhone(browser, link.address);
  await expect(waiting.locator("body")).toContainText("4 moves");

  // Out of reach while the clinic pauses the plan, takes the move out and publishes anew.
  for (const page of [player, waiting]) await page.context().setOffline(true);
  const excluded = {
    condition: "open-wound-or-skin-infection" as const,
    zone: "posterior-thigh" as const,
    side: null,
    variant: null,
  };
  const { db, owner } = records;
  await recordInDatabase(owner, patientId, { recorded: excluded, note: "" }, db);
  const { moves } = makeDraft({}, "four-move");
  const draft = makeDraft({ moves: moves.filter(({ move }) => move !== "hamstring-roll") }, "four-move");
  expect(await saveDraft(owner, programId, { draft, expectedVersion: 1 }, db)).toMatchObject({ ok: true });
  expect(await publishInDatabase(db, owner, programId, 2)).toMatchObject({ ok: true });
  for (const page of [player, waiting]) await page.context().setOffline(false);

  await wake(player);
  await expect(player.getByRole("heading", { name: words.link.changed.title })).toBeVisible();
  await expect(player.getByRole("timer")).toHaveCount(0);
  await player.getByRole("button", { name: words.link.changed.seeNew }).click();
  await wake(waiting);
  for (const page of [player, waiting]) {
    await expect(welcomePage(page)).toBeVisible();
    await expect(page.locator("main")).toContainText("3 moves");
    await expect(page.locator("main")).toContainText(words.link.changed.updated);
    await expect(page.locator("body")).toContainText("Skipped for you: Back-of-thigh roll");
    await page.context().close();
  }
});
