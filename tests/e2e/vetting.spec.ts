/** How a move gets into a clinic's hands and out of them: written, read, signed, prescribed, revised, retired. */
import type { BrowserContext, Page } from "@playwright/test";
import { signMoves } from "@/db/commands/sign-moves";
import { startProgram } from "@/db/commands/start-program";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { prescribe } from "@/lib/program/program";
import { demo, expect, publish, startFromTemplate } from "../support/clinic-test";
import {
  makeDraft,
  makeOwnMove,
  ownMoveInput,
  publish as publishDraft,
  readMove,
} from "../support/factories";
import { readPdf } from "../support/pdf-text";
import { linkTo, patientWith, type Records, signInAs, test } from "../support/records-test";

test.describe.configure({ mode: "serial" });

const input = ownMoveInput();
let count = 0;

/** Names nobody else writes a move under. */
function newNames(): { name: string; plainName: string } {
  const mark = `${process.env.TEST_PARALLEL_INDEX ?? ""}${count++}${Date.now().toString(36)}`;
  return { name: `Hamstring roll ${mark}`, plainName: `Thigh roll ${mark}` };
}

async function actAs(context: BrowserContext, records: Records, email: string): Promise<void> {
  await signInAs(context, records, await records.actorOf(email));
}

const colleague = "clinician@harbourlane.example";

/** Writes the lines of a list; those after the first as they come out of a paste. */
async function fillLines(page: Page, label: string, lines: readonly string[]): Promise<void> {
  const group = page.getByRole("group", { name: label, exact: true });
  if ((await group.getByRole("textbox").count()) === 0) {
    await group.getByRole("button", { name: /Add a line/ }).click();
  }
  await group.getByRole("textbox").first().fill(lines.join("\n"));
  await expect(group.getByRole("textbox")).toHaveCount(lines.length);
}

async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole("radiogroup", { name: label }).getByText(option, { exact: true }).click();
}

/** Fills the form with a whole move. */
async function fillMove(page: Page, { name, plainName }: ReturnType<typeof newNames>): Promise<void> {
  await page.getByLabel("Name", { exact: true }).fill(name);
  await choose(page, "Contact zone", "Back of thigh");
  await choose(page, "Start position", "Long sitting");
  await choose(page, "Sides", "Both sides together");
  await choose(page, "Picture", "Hamstring roll");
  await page.getByLabel("Patient's name for it").fill(plainName);
  await fillLines(page, "Set-up", input.setUp);
  await fillLines(page, "Steps", input.steps);
  await page.getByLabel("While it runs").fill(input.instruction);
  await page.getByLabel("Where to feel it").fill(input.feel);
  await page.getByLabel("Where to stop").fill(input.stopPoint);
  await fillLines(page, "Stop signs", input.stopSigns);
  await page.getByLabel("Why", { exact: true }).fill(input.why);
  await page.getByLabel("Source", { exact: true }).fill(input.source);
}

/** Signs what the open dialog shows. */
async function signInDialog(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^I have read the text/).click();
  await dialog.getByText(/^I sign as/).click();
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("the clinic writes a move, a colleague signs it, and it is prescribed, revised and retired", async ({
  clinic,
  records,
  context,
}) => {
  test.setTimeout(150_000);
  const names = newNames();

  // Written: the rules speak while it is written, and the low back is not among the zones.
  await clinic.goto(`${demo.address}/catalogue`);
  await clinic.getByRole("link", { name: "Write a move" }).click();
  await clinic.waitForURL(/\/catalogue\/new$/);
  const zones = clinic.getByRole("radiogroup", { name: "Contact zone" }).getByRole("radio");
  await expect(zones).toHaveCount(6);
  await expect(zones.and(clinic.getByRole("radio", { name: /low back/i }))).toHaveCount(0);
  await fillMove(clinic, names);
  const problems = clinic.getByRole("region", { name: "To put right" });
  await expect(problems).toContainText("Nothing to put right.");
  await clinic.getByLabel("While it runs").fill("Roll slowly over your low back.");
  await expect(problems.locator("mark")).toHaveText(/low back/);
  await clinic.getByRole("button", { name: "Save the move" }).click();
  await expect(clinic).toHaveURL(/\/catalogue\/new$/);
  await clinic.getByLabel("While it runs").fill(input.instruction);
  await expect(clinic.getByText(/Reading grade/)).toBeVisible();
  await clinic.getByRole("button", { name: "Save the move" }).click();
  await clinic.waitForURL(/\/catalogue\/own-hamstring-roll/);
  const address = clinic.url();
  await expect(clinic.locator("main")).toContainText(
    "You wrote it. Another licensed clinician signs it first.",
  );
  await expect(clinic.getByRole("button", { name: "Sign this move" })).toHaveCount(0);

  // Unsigned, it cannot be prescribed.
  const patient = await patientWith(records);
  await startFromTemplate(clinic, patient.address, "Four-move routine");
  const card = clinic
    .getByRole("complementary", { name: "Catalogue" })
    .getByRole("listitem")
    .filter({ hasText: names.plainName });
  await expect(card).toContainText(/not signed/i);
  await expect(card.getByRole("button")).toHaveCount(0);

  await actAs(context, records, colleague);
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Sign this move" }).click();
  await signInDialog(clinic);
  await expect(clinic.getByText(/^Signed by Joel Reyes/)).toBeVisible();
  await expect(clinic.getByRole("region", { name: /Signatures/ })).toContainText("Oregon PT 00001 (demo)");

  // Signed, it is prescribed, published, printed and opened like any other.
  await actAs(context, records, demo.email);
  await clinic.goto(`${patient.address}/program`);
  await card.getByRole("button").first().click();
  await expect(clinic.getByText("Saved just now")).toBeVisible();
  await publish(clinic);
  const versionPage = clinic.url();
  const printed = await clinic.request.get(`${versionPage}/handout`);
  await expect(printed).toBeOK();
  const { text } = await readPdf(await printed.body());
  expect(text).toContain(names.plainName);
  for (const step of input.steps) expect(text).toContain(step);

  // Revised: what changed is shown, the signed one goes on being prescribed, and the signer decides.
  await clinic.goto(`${address}/edit`);
  await clinic.getByLabel("While it runs").fill("Short, slow rolls. Keep high.");
  await clinic.getByRole("button", { name: "Save as a new revision" }).click();
  await clinic.waitForURL(address);
  const changes = clinic.getByRole("region", { name: "What changed since it was signed" });
  await expect(changes.locator("del")).toHaveText(input.instruction);
  await expect(changes.locator("ins")).toHaveText("Short, slow rolls. Keep high.");
  await actAs(context, records, colleague);
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Sign this move" }).click();
  await clinic
    .getByRole("dialog")
    .getByText(/^Let them run/)
    .click();
  await signInDialog(clinic);
  await clinic.goto(versionPage);
  await expect(clinic.getByText("Newer words are signed")).toBeVisible();
  await expect(clinic.getByText("is on hold")).toHaveCount(0);

  // Retired with a reason: the program that holds it pauses.
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Retire" }).click();
  const confirm = clinic.getByRole("dialog").or(clinic.getByRole("alertdialog"));
  await expect(confirm).toContainText("1 live program holds it");
  await confirm.getByRole("button", { name: "Retire the move" }).click();
  await expect(confirm).toBeVisible();
  await confirm.getByLabel(/^Reason/).fill("Two patients felt it in the knee.");
  await confirm.getByRole("button", { name: "Retire the move" }).click();
  await expect(clinic.getByText(/^Retired by Joel Reyes/)).toBeVisible();
  await clinic.goto(`${demo.address}/`);
  const held = clinic
    .getByRole("region", { name: "On hold" })
    .getByRole("listitem")
    .filter({ hasText: patient.name });
  await expect(held).toContainText("retired in this clinic");
  await expect(held).toContainText("Two patients felt it in the knee.");
  await clinic.goto(address);
  await clinic.getByRole("button", { name: "Bring back" }).click();
  await confirm.getByRole("button", { name: "Bring back" }).click();
  await expect(confirm).toBeHidden();
  await clinic.goto(versionPage);
  await expect(clinic.getByText("is on hold")).toHaveCount(0);
});

test("whoever signs a later revision can withdraw the earlier ones: the open link pauses", async ({
  clinic,
  records,
  context,
}) => {
  const joel = await records.actorOf(colleague);
  const names = newNames();
  const own = await makeOwnMove(records.db, records.owner, names);
  await signMoves(joel, { moves: [readMove(own)], note: "", withdrawsEarlier: false }, records.db);
  const { patientId } = await patientWith(records);
  const started = await startProgram(
    records.owner,
    patientId,
    makeDraft({ moves: [prescribe(own.move, "m1")] }),
    records.db,
  );
  if (!started.ok) throw new Error(started.reason);
  const { programId } = started;
  expect(await publishDraft(records.db, records.owner, programId)).toMatchObject({ ok: true });
  const link = await linkTo(records, programId);
  const opened = () =>
    fetch(`${demo.address}/api/go/session`, { headers: { "x-rollscript-link": link.secret } });
  expect((await opened()).status).toBe(200);

  await writeOwnMove(
    records.owner,
    {
      slug: own.slug,
      expectedRevision: 1,
      input: ownMoveInput({ ...names, instruction: "Short, slow rolls." }),
    },
    records.db,
  );
  expect((await opened()).status).toBe(200);
  await actAs(context, records, colleague);
  await clinic.goto(`${demo.address}/catalogue/${own.slug}`);
  await clinic.getByRole("button", { name: "Sign this move" }).click();
  const dialog = clinic.getByRole("dialog");
  await dialog.getByText(/^I have read the text/).click();
  await dialog.getByText(/^I sign as/).click();
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toContainText("Choose one.");
  await dialog.getByText(/^Pause 1 live program/).click();
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
  expect((await opened()).status).toBe(423);
});

test("the owner asks for two signatures: one is not enough, and signed moves keep theirs", async ({
  clinic,
  records,
  context,
}) => {
  await clinic.goto(`${demo.address}/settings`);
  await choose(clinic, "Signatures a move needs", "2 signatures");
  await clinic.getByRole("button", { name: "Save", exact: true }).click();
  await expect(clinic.getByRole("status").filter({ hasText: /saved/i })).toBeVisible();
  try {
    // Its author signs as well, once somebody else has.
    const own = await makeOwnMove(records.db, await records.actorOf(colleague), newNames());
    await clinic.goto(`${demo.address}/catalogue/${own.slug}`);
    await clinic.getByRole("button", { name: "Sign this move" }).click();
    await signInDialog(clinic);
    await expect(clinic.locator("main")).toContainText("1 of 2 signatures");
    await clinic.goto(`${demo.address}/catalogue/thoracic-roll`);
    await expect(clinic.getByText(/^Signed by Ana Novak/)).toBeVisible();

    await actAs(context, records, colleague);
    await clinic.goto(`${demo.address}/catalogue/${own.slug}`);
    await clinic.getByRole("button", { name: "Sign this move" }).click();
    await signInDialog(clinic);
    await expect(clinic.getByText(/^Signed by Joel Reyes/)).toBeVisible();
    await expect(clinic.getByRole("region", { name: /Signatures/ }).getByRole("listitem")).toHaveCount(2);
    await actAs(context, records, demo.email);
  } finally {
    await clinic.goto(`${demo.address}/settings`);
    await choose(clinic, "Signatures a move needs", "1 signature");
    await clinic.getByRole("button", { name: "Save", exact: true }).click();
    await expect(clinic.getByRole("status").filter({ hasText: /saved/i })).toBeVisible();
  }
});
