/** The record on the phone: kept on a Yes, read, printed on one page, deleted, and there when the link opens nothing. */
import { expect, type Page, test } from "@playwright/test";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { moveTextIn } from "@/lib/moves/move-text";
import { recordKey } from "@/lib/player/record/record-key";
import { type KeptMove, type KeptSession, MAX_SESSIONS } from "@/lib/player/record/record-store";
import { sampleSnapshot } from "../lib/player/sample-session";
import { axeFindings, checkScreen } from "../support/accessibility";
import { demo, watch } from "../support/clinic-test";
import { plainSpaces, readPdf } from "../support/pdf-text";

const { player, link } = patientCopy("en");
const { keep, ...words } = player.record;
const [mine, theirs] = ["A".repeat(43), "B".repeat(43)];

/** What the server answers to every link. */
const opened = (locale: PatientLocale = "en") => {
  const snapshot = sampleSnapshot("four-move", locale);
  return {
    status: 200,
    json: { snapshot: { ...snapshot, moves: snapshot.moves.slice(0, 1) }, inGrace: false, reviewDue: false },
  };
};
const ended = { status: 404, json: { error: "not-open" } };
const paused = {
  status: 423,
  json: { error: "on-hold", locale: "en", clinic: sampleSnapshot("four-move").clinic },
};
/** Nobody has said what such a link opens: it may ask for a code. */
const unsaid = {
  "while the phone is offline": [null, link.offline.title],
  "after too many tries": [{ status: 429, json: {} }, link.tooManyTries.title],
  "while the server is down": [{ status: 503, json: {} }, link.serverDown.title],
} as const;
const asksForCode = { status: 401, json: { error: "pin", locale: "en" } };

/** `answer`: null where nobody answers. */
async function openPhone(
  page: Page,
  answer: object | null,
  secret: string,
  kept: readonly KeptSession[] = [],
) {
  watch(page);
  await page.route("**/api/go/*", (route) =>
    answer === null
      ? route.abort("internetdisconnected")
      : route.fulfill(route.request().url().endsWith("session") ? answer : { status: 204 }),
  );
  await page.addInitScript(
    ([key, sessions]) => {
      if (sessions.length > 0) localStorage.setItem(key, JSON.stringify({ shape: 1, keeps: true, sessions }));
    },
    [recordKey(mine), kept] as const,
  );
  await page.goto(`${demo.address}/go#${secret}`);
}

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const storedFor = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("rollscript-record")));

const session = (changes: Partial<KeptSession> = {}): KeptSession => ({
  at: "2026-10-03T14:05:31",
  minutes: 12,
  early: false,
  stopSign: null,
  moves: [{ name: "Buttock roll", outcome: "done", pressure: 4 }],
  again: true,
  better: null,
  ...changes,
});

/** As much as a record can hold: every answer given, and more moves than there are columns. */
function fullRecord(locale: PatientLocale): KeptSession[] {
  const names = builtInCatalogue.moves.flatMap((move) => moveTextIn(move, locale)?.plainName ?? []);
  const outcomes = ["done", "part", "left-out"] as const;
  const moves = Array.from(
    { length: 13 },
    (_, index): KeptMove => ({
      name: names[index] ?? `${names[index % names.length]} ${index}`,
      outcome: outcomes[index % 3] ?? "done",
      pressure: 10,
    }),
  );
  return Array.from({ length: MAX_SESSIONS }, (_, index) =>
    session({
      at: `2026-09-${String(MAX_SESSIONS - index).padStart(2, "0")}T22:45:00`,
      minutes: 120,
      early: true,
      stopSign: (["emergency", "today", "tell"] as const)[index % 3] ?? null,
      moves,
      better: "worse",
    }),
  );
}

test.use({ viewport: { width: 390, height: 844 } });

test("a session is kept on a Yes, read on the phone, and gone on the second tap", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-10-03T14:00:00") });
  await openPhone(page, opened(), mine);
  await button(page, player.welcome.start).click();
  await page.getByRole("button", { name: player.check.none }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  for (let second = 0; second < 900 && (await page.getByRole("timer").count()) > 0; second += 30)
    await page.clock.runFor(30_000);
  await expect(title(page, player.done.title)).toBeVisible();
  const question = page.getByRole("group", { name: keep.ask });
  await expect(button(page, keep.see)).toHaveCount(0);
  await question.getByRole("button", { name: player.done.yes }).click();
  await expect(question.getByRole("status")).toHaveText(keep.kept);
  await button(page, keep.see).click();

  await expect(title(page, player.names.record)).toBeFocused();
  await expect(page.getByText(words.onlyHere)).toBeVisible();
  await expect(
    page.getByRole("heading", { level: 2, name: patientCopy("en").day("2026-10-03") }),
  ).toBeVisible();
  await expect(page.locator("details .did li")).toHaveText([/Buttock roll/]);
  await button(page, player.which.goBack).click();
  await expect(button(page, keep.see)).toBeFocused();

  await button(page, keep.see).click();
  await button(page, words.delete).click();
  await expect(page.getByRole("heading", { name: /^Delete 1.session\?/ })).toBeFocused();
  await button(page, words.deleteNot).click();
  await expect(button(page, words.delete)).toBeFocused();
  await button(page, words.delete).click();
  await button(page, words.delete).click();
  await expect(page.getByText(words.deleted)).toBeVisible();
  await expect(page.locator("details")).toHaveCount(0);
  expect(await storedFor(page)).toEqual([]);
});

test("the record is read from the welcome, each session in full, and left to where one was", async ({
  page,
}) => {
  await openPhone(page, opened(), mine, fullRecord("en").slice(0, 4));
  await button(page, player.names.record).click();
  await expect(title(page, player.names.record)).toBeFocused();
  await expect(page.locator("details")).toHaveCount(4);
  await checkScreen(page, "the record");
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
  expect(await axeFindings(page)).toEqual([]);
  await button(page, words.delete).click();
  expect(await axeFindings(page)).toEqual([]);
  await page.goBack();
  await expect(button(page, player.names.record)).toBeFocused();
});

for (const [name, answer, pageTitle] of [
  ["has ended", ended, link.notOpen.title],
  ["is paused", paused, link.onHold.title],
] as const) {
  test(`a link that ${name} still leads to the record, and back`, async ({ page }) => {
    await openPhone(page, answer, mine, [session()]);
    await expect(title(page, pageTitle)).toBeVisible();
    const way = button(page, player.names.record);
    for (const close of [() => button(page, player.which.goBack).click(), () => page.goBack()]) {
      await way.click();
      await expect(title(page, player.names.record)).toBeFocused();
      await expect(page.getByText("Buttock roll").first()).toBeVisible();
      await expect(button(page, words.print)).toBeVisible();
      await expect(title(page, pageTitle)).toHaveCount(0);
      await close();
      await expect(title(page, pageTitle)).toBeVisible();
      await expect(way).toBeFocused();
    }
    await checkScreen(page, `a link that ${name}, with a record`);
    await way.click();
    await button(page, words.delete).click();
    await button(page, words.delete).click();
    await button(page, player.which.goBack).click();
    await expect(title(page, pageTitle)).toBeFocused();
    await expect(way).toHaveCount(0);
    expect(await storedFor(page)).toEqual([]);
  });
}

test("another link on the same phone, and one that asks for its code, lead to no record", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openPhone(page, ended, theirs, [session()]);
  await expect(title(page, link.notOpen.title)).toBeVisible();
  await expect(button(page, player.names.record)).toHaveCount(0);
  expect(asked.filter((path) => /keep|record/.test(path))).toEqual([]);
  await page.unrouteAll();
  await openPhone(page, asksForCode, mine, [session()]);
  await page.reload();
  await expect(title(page, link.pin.title)).toBeVisible();
  await expect(button(page, player.names.record)).toHaveCount(0);
});

for (const [when, [answer, pageTitle]] of Object.entries(unsaid)) {
  test(`a link leads to no record ${when}: it may have a code`, async ({ page }) => {
    await openPhone(page, answer, mine, [session()]);
    await expect(title(page, pageTitle)).toBeVisible();
    await page.waitForLoadState("networkidle");
    await expect(button(page, player.names.record)).toHaveCount(0);
  });
}

for (const locale of ["en", "es"] as const) {
  test(`a full record prints on one page, A4 and Letter, in ${locale}`, async ({ page }) => {
    const kept = fullRecord(locale);
    const copy = patientCopy(locale);
    await openPhone(page, opened(locale), mine, kept);
    await button(page, copy.player.names.record).click();
    await expect(page.locator("details")).toHaveCount(MAX_SESSIONS);
    for (const format of ["A4", "Letter"] as const) {
      const { pages } = await readPdf(await page.pdf({ format }));
      expect(pages, format).toHaveLength(1);
      const text = pages[0]?.text ?? "";
      for (const { at } of kept) expect(text, format).toContain(plainSpaces(copy.day(at.slice(0, 10))));
      expect(text).toContain(plainSpaces(copy.player.record.paper.number));
      // The last column stands whole on the paper: 13 mm from its edge.
      const { width = 0, items = [] } = pages[0] ?? {};
      const last = items.filter((item) => item.text.trim() === copy.player.record.week.answers.worse);
      expect(last, format).toHaveLength(MAX_SESSIONS);
      for (const item of last) expect(item.x + item.width, format).toBeLessThan(width - 36);
    }
  });
}
