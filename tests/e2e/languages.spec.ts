/**
 * A clinician reads the Spanish words beside the English, signs them, and the handout's card says so; and what is not
 * in Spanish is marked before anybody asks to publish it.
 */
import type { Page } from "@playwright/test";
import { signMoves } from "@/db/commands/sign-moves";
import { startProgram } from "@/db/commands/start-program";
import { composerWords } from "@/lib/copy/clinic/composer";
import { languageWords } from "@/lib/copy/clinic/languages";
import { languageParts } from "@/lib/copy/patient/language-parts";
import { prescribe } from "@/lib/program/program";
import { checkPage, overflow } from "../support/accessibility";
import { demo, expect, watch } from "../support/clinic-test";
import {
  makeClinician,
  makeDraft,
  makeOwner,
  makeOwnMove,
  makePatient,
  readMove,
} from "../support/factories";
import { test as base, programFor, type Records, signInAs } from "../support/records-test";

const parts = languageParts("es");
const address = () => `${demo.address}/catalogue/languages/es`;

const test = base.extend<{ own: Records }>({
  // A clinic of its own, where nobody has signed a word yet.
  own: async ({ records }, use) => {
    await use({ ...records, owner: await makeOwner(records.db) });
  },
});

const fold = (page: Page, key: string) => page.locator(`#part-${key}`);

/** Signs what the open dialog shows. */
async function signInDialog(page: Page): Promise<void> {
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^I have read the Spanish/).click();
  await dialog.getByText(/^I sign as/).click();
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
}

test("one part is signed, then those that were opened, then all, and the handout's card follows", async ({
  page,
  context,
  own,
}) => {
  test.setTimeout(120_000);
  watch(page);
  await signInAs(context, own, own.owner);
  const patientId = await makePatient(own.db, own.owner, { name: "M. G.", locale: "es" });
  await programFor(own, patientId);
  const card = page.getByRole("region", { name: "Handout", exact: true });
  const cardSays = async (text: string) => {
    await page.goto(`${demo.address}/patients/${patientId}/versions/1`);
    await expect(card).toContainText(text);
  };
  await cardSays("Spanish: translated, not yet reviewed by a clinician");
  await card.getByRole("link", { name: "Read the Spanish words" }).click();
  await page.waitForURL(address());

  // One part, read on the page and again in the dialog.
  const safety = fold(page, "safety");
  await expect(safety).toContainText("Not signed");
  await safety.locator("summary").press("Enter");
  await expect(safety.locator('[lang="es"]').first()).toBeVisible();
  await expect(safety.getByText("Keep the roller off your low back.")).toBeVisible();
  await safety.getByRole("button", { name: "Sign this part after reading" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog.getByRole("alert")).toHaveCount(2);
  await signInDialog(page);
  await expect(safety).toContainText(/Signed by Ana Novak, PT on \d+ \w{3} \d{4}/);
  await expect(safety.getByRole("button")).toHaveCount(0);
  // What was pressed is gone: the fold takes the focus.
  await expect(safety.locator("summary")).toBeFocused();
  await expect(page.getByText(`Spanish: 1 of ${parts.length} parts reviewed`)).toBeVisible();
  await cardSays(`Spanish: 1 of ${parts.length} parts reviewed`);

  // The rest, from the catalogue.
  await page.goto(`${demo.address}/catalogue`);
  await page.getByRole("link", { name: `Spanish: 1 of ${parts.length} parts reviewed` }).click();
  await page.waitForURL(address());
  const signSeveral = page.getByRole("button", { name: languageWords.several.sign });

  // Nothing that was not opened: one part is opened on the page, one in the dialog.
  const [, onPage, inDialog] = parts;
  if (!onPage || !inDialog) throw new Error("too few parts");
  await fold(page, onPage.key).locator("summary").click();
  await signSeveral.click();
  await expect(dialog.locator("details")).toHaveCount(parts.length - 1);
  const { count, hasRead } = languageWords.several;
  await expect(dialog.getByText(count(1, parts.length - 1))).toHaveRole("status");
  await expect(dialog.getByText(/^Not opened in this visit/)).toContainText(inDialog.title);
  await dialog.getByText(hasRead("Spanish", 1)).click();
  await dialog.locator("summary", { hasText: inDialog.title }).click();
  await expect(dialog.getByText(count(2, parts.length - 1))).toHaveRole("status");
  // What was ticked said another number.
  await expect(dialog.getByRole("checkbox", { name: hasRead("Spanish", 2) })).not.toBeChecked();
  await signInDialog(page);
  for (const { key } of [onPage, inDialog])
    await expect(fold(page, key)).toContainText("Signed by Ana Novak");
  await expect(page.locator("main details", { hasText: "Not signed" })).toHaveCount(parts.length - 3);

  // A new visit begins with nothing opened.
  await page.reload();
  await signSeveral.click();
  await expect(dialog.getByText(count(0, parts.length - 3))).toHaveRole("status");
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog.getByText("Open the parts you want to sign, and read them.")).toBeVisible();
  for (const summary of await dialog.locator("summary").all()) await summary.click();
  await expect(dialog.getByText(/^Not opened in this visit/)).toHaveCount(0);
  await signInDialog(page);
  const reviewed = /Spanish: reviewed by Ana Novak, PT on \d+ \w{3} \d{4}/;
  await expect(page.getByText(reviewed)).toBeVisible();
  await expect(page.locator("main").getByRole("button", { name: /^Sign/ })).toHaveCount(0);
  await page.goto(`${demo.address}/patients/${patientId}/versions/1`);
  await expect(card).toContainText(reviewed);
});

test("who has no licence reads, and signs nothing", async ({ page, context, own }) => {
  watch(page);
  const assistant = await makeClinician(own.db, own.owner.clinicId, { role: "assistant", licensed: false });
  await signInAs(context, own, assistant);
  await page.goto(address());
  await expect(page.getByText("A licensed clinician of this clinic signs it.")).toBeVisible();
  await expect(page.locator("main").getByRole("button")).toHaveCount(0);
  const moves = fold(page, "move-thoracic-roll");
  await moves.locator("summary").click();
  await expect(moves.locator('[lang="es"]').first()).toBeVisible();
});

test("the page with every part unfolded, and the signature, at every size and in the dark", async ({
  page,
  context,
  own,
}) => {
  test.slow();
  watch(page);
  await signInAs(context, own, own.owner);
  await page.goto(address());
  await checkPage(page, "folded");
  for (const summary of await page.locator("main summary").all()) await summary.click();
  await expect(page.locator("main details[open]")).toHaveCount(parts.length);
  await checkPage(page, "unfolded");
  // 1440 CSS pixels at twice the size.
  await page.setViewportSize({ width: 720, height: 450 });
  expect(await overflow(page), "unfolded, 200 %").toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.getByRole("button", { name: languageWords.several.sign }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign", exact: true }).click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await checkPage(page, "signature, refused");
});

test("a clinic's own move is marked in a Spanish program before anybody asks to publish it", async ({
  page,
  context,
  own: records,
}) => {
  test.slow();
  watch(page);
  const { db, owner } = records;
  const own = await makeOwnMove(db, owner, { plainName: "Wall roll" });
  await signMoves(owner, { moves: [readMove(own)], note: "", withdrawsEarlier: false }, db);
  await signInAs(context, records, owner);
  const patientId = await makePatient(db, owner, { name: "M. G.", locale: "es" });
  const moves = [...makeDraft().moves.slice(1), prescribe(own.move, "m9")];
  const started = await startProgram(owner, patientId, makeDraft({ moves }), db);
  expect(started.ok).toBe(true);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${demo.address}/patients/${patientId}/program`);

  const mark = composerWords.untranslated.mark("es");
  const card = page.getByRole("article", { name: "Wall roll has no Spanish text" });
  await expect(card).toContainText(mark);
  await expect(page.locator("[data-entry]", { hasText: "Wall roll" })).toContainText(mark);
  await expect(
    page
      .getByRole("complementary", { name: "Catalogue" })
      .getByRole("listitem")
      .filter({ hasText: "Wall roll" }),
  ).toContainText(mark);
  await checkPage(page, "a move without Spanish");
  await card.getByRole("button", { name: "Remove the move" }).click();
  await expect(card).toHaveCount(0);
  await expect(page.locator("[data-entry]", { hasText: mark })).toHaveCount(0);
});
