/** axe finds nothing on any page, in any state, by day, in the dark and at 320 px; the player's targets fit a thumb. */
import type { Page } from "@playwright/test";
import { recordCondition as recordInDatabase } from "@/db/commands/record-condition";
import { signMoves } from "@/db/commands/sign-moves";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { axeFindings, checkPage, checkScreen, overflow, smallTargets } from "../support/accessibility";
import {
  acknowledgeAll,
  addPatient,
  demo,
  excludePosition,
  expect,
  makeShareLink,
  publish,
  recordCondition,
  startFromTemplate,
  watch,
} from "../support/clinic-test";
import { makeOwnMove, ownMoveInput, readMove } from "../support/factories";
import { condition, linkTo, patientWith, programFor, test } from "../support/records-test";

test.slow();

test("the checks themselves find what is wrong", async ({ page }) => {
  await page.setContent("<button style='width:20px;height:50px'></button><p style='width:4000px'>wide</p>");
  expect((await axeFindings(page)).join()).toContain("button-name");
  expect(await smallTargets(page)).toHaveLength(1);
  expect(await overflow(page)).toHaveLength(1);
});

test("pages outside the clinic", async ({ page, records }) => {
  watch(page);
  const { clinicId } = records.owner;
  const programId = await programFor(records, (await patientWith(records)).patientId);
  const [version] = await records.rows<{ verify_code: string }>(
    clinicId,
    "select verify_code from versions where program_id = $1",
    [programId],
  );
  const codes = [version?.verify_code, "A".repeat(26)].map((code) => `/verify/${code}`);
  for (const address of ["/sign-in", "/verify", ...codes, "/nowhere/at/all"]) {
    await page.goto(demo.address + address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await checkPage(page, address);
  }
  await page.goto(demo.address + codes[0]);
  await expect(page.getByText("You can use it.")).toBeVisible();

  await page.goto(`${demo.address}/sign-in`);
  await page.getByLabel("E-mail").fill("nobody@example.com");
  await page.getByLabel("Password").fill("not this one");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toBeVisible();
  await checkPage(page, "/sign-in, refused");
});

test("pages of the clinic", async ({ clinic }) => {
  for (const address of [
    "/",
    "/patients",
    "/patients?search=nobody+has+this+name",
    "/catalogue",
    "/catalogue/glute-piriformis-roll",
    "/catalogue/rules",
    "/catalogue/new",
    "/settings",
    `/patients/${demo.email}`,
  ]) {
    await clinic.goto(demo.address + address);
    await expect(clinic.getByRole("heading", { level: 1 })).toBeVisible();
    await checkPage(clinic, address);
  }

  await clinic.getByRole("button", { name: /account/ }).click();
  await expect(clinic.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
  await checkPage(clinic, "account menu");
});

test("a patient, from the first line to the record", async ({ clinic }) => {
  const { name } = await addPatient(clinic);
  await checkPage(clinic, "empty record");
  await excludePosition(clinic, "Prone", "you cannot lie face down");
  await recordCondition(clinic, "Osteoporosis without fracture", "Osteoporosis");
  await checkPage(clinic, "record with conditions and exclusions");

  const dialogs: readonly { open: string; fillIn?: (page: Page) => Promise<void> }[] = [
    { open: "Add a condition" },
    {
      open: "Add a condition",
      fillIn: async (page) => {
        await page.getByLabel("Search conditions").fill("pregnancy");
        await page.keyboard.press("Enter");
        await page.getByRole("button", { name: "Record the condition" }).click();
      },
    },
    { open: "Exclude" },
    {
      open: "Exclude",
      fillIn: async (page) => {
        await page.getByRole("dialog").getByRole("button", { name: "Move" }).click();
        await expect(page.getByRole("listbox")).toBeVisible();
      },
    },
    { open: "Remove: Osteoporosis" },
    { open: "Edit contact lines" },
    { open: "Take back this patient" },
  ];
  for (const { open, fillIn } of dialogs) {
    await clinic.getByRole("button", { name: open }).click();
    await expect(clinic.getByRole("heading", { level: 2 }).last()).toBeVisible();
    await fillIn?.(clinic);
    await checkPage(clinic, fillIn ? `${open}, filled in` : open);
    await clinic.reload();
  }

  await clinic.goto(`${demo.address}/patients/new`);
  await checkPage(clinic, "/patients/new");
  await clinic.getByLabel("Name").first().fill(name);
  await clinic.getByRole("button", { name: "Add the patient" }).click();
  await expect(clinic.getByText("This may be somebody you have already")).toBeVisible();
  await checkPage(clinic, "/patients/new, with a likely duplicate");
});

test("the composer", async ({ clinic, context }) => {
  const patient = await addPatient(clinic);
  await recordCondition(clinic, "Osteoporosis without fracture", "Osteoporosis");
  await clinic.goto(`${patient.address}/program`);
  await expect(clinic.getByRole("button", { name: /Use this template/ })).toHaveCount(3);
  await checkPage(clinic, "empty");

  await startFromTemplate(clinic, patient.address, "Five-area routine");
  await clinic
    .getByRole("button", { name: /^Add a note, Note/ })
    .first()
    .click();
  await clinic.keyboard.type("Roll slowly over your lower back.");
  await clinic.keyboard.press("Escape");
  await expect(clinic.getByText("Blocks publishing").first()).toBeVisible();
  await clinic
    .getByText(/^I have judged/)
    .first()
    .click();
  await clinic
    .getByPlaceholder(/Your note/)
    .first()
    .fill("Go slowly.");
  await checkPage(clinic, "with findings that block and one being acknowledged");
  await clinic
    .getByRole("button", { name: /^Dose details/ })
    .first()
    .click();
  await checkPage(clinic, "dose details");
  await clinic.keyboard.press("Escape");
  await clinic.getByRole("button", { name: "Templates" }).click();
  await checkPage(clinic, "templates");
  await clinic.keyboard.press("Escape");

  for (const width of [1100, 820, 390]) {
    await clinic.setViewportSize({ width, height: 900 });
    await checkPage(clinic, `${width} px`);
    await clinic.getByRole("button", { name: "Catalogue" }).click();
    await expect(clinic.getByRole("dialog", { name: "Catalogue" })).toBeVisible();
    await checkPage(clinic, `drawer at ${width} px`);
    await clinic.keyboard.press("Escape");
  }

  // Another window saves the same draft first, with another dose.
  await expect(clinic.getByText(/^Saved/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`${patient.address}/program`);
  // A press before the page has come to life is lost.
  await expect(async () => {
    await other.getByRole("button", { name: "More" }).first().click();
    await expect(other.getByText("Saved just now")).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await clinic.getByRole("button", { name: "Less" }).first().click();
  await expect(clinic.getByRole("alertdialog")).toBeVisible();
  await checkPage(clinic, "conflict");
});

test("a version", async ({ clinic }) => {
  const patient = await addPatient(clinic);
  await recordCondition(clinic, "Osteoporosis without fracture", "Osteoporosis");
  await startFromTemplate(clinic, patient.address, "Four-move routine");
  await acknowledgeAll(clinic, "Go slowly.");
  await publish(clinic);
  await checkPage(clinic, "just published");
  await makeShareLink(clinic, "her phone");
  await checkPage(clinic, "with a link");

  for (const open of ["Make a link", "Show QR code", "Revoke: her phone", "End the program"]) {
    await clinic.getByRole("button", { name: open }).click();
    await expect(clinic.locator("[role=dialog], [role=alertdialog]")).toBeVisible();
    await checkPage(clinic, open);
    await clinic.keyboard.press("Escape");
  }
});

test("a program on hold, from Today to the clearance", async ({ clinic, records }) => {
  const { patientId, address } = await patientWith(records);
  await programFor(records, patientId);
  await recordInDatabase(
    records.owner,
    patientId,
    { recorded: condition("recent-fracture"), note: "" },
    records.db,
  );
  await clinic.goto(demo.address);
  await expect(clinic.getByRole("region", { name: "On hold" })).toBeVisible();
  await checkPage(clinic, "Today, with a hold");
  await clinic.goto(address);
  await checkPage(clinic, "record, on hold");
  await clinic.goto(`${address}/versions/1#hold`);
  await checkPage(clinic, "version, on hold");
  await clinic.getByRole("button", { name: /Record a clearance/ }).click();
  await clinic.getByRole("button", { name: "Sign the clearance" }).click();
  await expect(clinic.getByText("Say who cleared the patient.")).toBeVisible();
  await checkPage(clinic, "clearance, refused");
  await clinic.getByLabel("Cleared by").fill("Dr. Ito");
  await clinic.getByLabel("What was found").fill("Healed.");
  await clinic.getByRole("button", { name: "Sign the clearance" }).click();
  await expect(clinic.getByText("Version 1 is released")).toBeVisible();
  await checkPage(clinic, "version, released");
});

test("a move of the clinic's own, written, changed, signed and retired", async ({ clinic, records }) => {
  const owner = records.owner;
  const joel = await records.actorOf("clinician@harbourlane.example");
  const names = { name: `Short roll ${Date.now().toString(36)}`, plainName: "Short thigh roll" };
  const own = await makeOwnMove(records.db, joel, names);
  await signMoves(owner, { moves: [readMove(own)], note: "Read.", withdrawsEarlier: false }, records.db);
  await writeOwnMove(
    joel,
    { slug: own.slug, expectedRevision: 1, input: ownMoveInput({ ...names, instruction: "Slow rolls." }) },
    records.db,
  );
  await clinic.goto(`${demo.address}/catalogue/${own.slug}`);
  await expect(clinic.getByRole("region", { name: "What changed since it was signed" })).toBeVisible();
  await checkPage(clinic, "a revised move");
  await clinic.getByRole("button", { name: "Sign this move" }).click();
  await clinic.getByRole("button", { name: "Sign", exact: true }).click();
  await checkPage(clinic, "signing, not ticked");
  await clinic.keyboard.press("Escape");
  await clinic.getByRole("button", { name: "Retire" }).click();
  await checkPage(clinic, "retiring");
  await clinic.goto(`${demo.address}/catalogue/${own.slug}/edit`);
  await clinic.getByLabel("While it runs").fill("Roll slowly over your low back.");
  await expect(clinic.getByRole("region", { name: "To put right" }).locator("mark")).toBeVisible();
  await checkPage(clinic, "the form, with something to put right");
});

test("the player on hold", async ({ browser, records }) => {
  const { patientId } = await patientWith(records);
  const link = await linkTo(records, await programFor(records, patientId));
  await recordInDatabase(
    records.owner,
    patientId,
    { recorded: condition("recent-fracture"), note: "" },
    records.db,
  );
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  watch(page);
  await page.goto(link.address);
  await expect(
    page.getByRole("heading", { level: 1, name: "Your clinic has paused this plan" }),
  ).toBeVisible();
  await checkScreen(page, "on hold");
  await page.close();
});

test("the player, screen by screen", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  watch(page);
  await page.clock.install();
  const screens: readonly [title: string | RegExp, ...presses: (string | RegExp)[]][] = [
    ["Your rolling session"],
    ["Sound, voice and buzz", "Sound, voice and buzz"],
    ["What comes next", "Done", "What comes next"],
    ["Is one of these true today?", "Go back", "Start with a quick check"],
    ["Which one is true?", /^One of these is true/],
    ["Go to the emergency room now", /^Emergency/],
    ["Call us today", "I tapped this by mistake", /^Call us today/],
    ["Tell us first", "I tapped this by mistake", /^Tell us first/],
    [/^Get ready/, "I tapped this by mistake", "Go back", /^None of these/],
    ["Upper-back roll", "Start now"],
    ["Upper-back roll", /^Not softer/],
    ["Upper-back roll", "Pause", "It presses too hard"],
    ["What comes next", "Close", "What comes next"],
    ["Upper-back stretch", "Go back", "Skip", "Start now"],
    ["Side roll", "Skip", "Start now", "a minute"],
    ["You stopped", "Stop"],
    ["You stopped early", "End here"],
    [
      "You are done",
      "Start again",
      "Start with a quick check",
      /^None of these/,
      "Start now",
      "a minute",
      ...Array(5).fill("Skip"),
      "Yes",
    ],
    [
      "That is all for today",
      "Start again",
      "Start with a quick check",
      /^None of these/,
      ...Array(6).fill("Skip"),
    ],
  ];

  await page.goto(`${demo.address}/go#${"A".repeat(43)}`);
  await expect(page.getByRole("heading", { name: "This link does not open" })).toBeVisible();
  await checkScreen(page, "a link that does not open");
  await page.goto(demo.shareLink);
  for (const [title, ...presses] of screens) {
    for (const name of presses) {
      if (name === "a minute") await page.clock.runFor(60_500);
      // Done asks two questions that are answered with Yes.
      else await page.getByRole("button", { name }).first().click();
    }
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await checkScreen(page, `${title}`);
  }
  await context.close();
});
