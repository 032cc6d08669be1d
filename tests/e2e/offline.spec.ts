/** A plan kept on the phone: it works without a connection, says nothing without its link, and ends with the clinic's word. */
import type { BrowserContext, Page } from "@playwright/test";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { recordCondition } from "@/db/commands/record-condition";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { saveDraft } from "@/db/commands/save-draft";
import { startProgram } from "@/db/commands/start-program";
import { demoClinic, demoOwner } from "@/db/demo-records";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { demo, expect, watch } from "../support/clinic-test";
import { inDays, makeDraft, otherPin, publish } from "../support/factories";
import { condition, patientWith, type Records, test } from "../support/records-test";

const { player, link } = patientCopy("en");
const words = player.keep;

test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: "allow" });

/** The first moves of a template, published for a patient of their own, with a link. */
async function newPlan(records: Records, { moves = 4, withPin = false } = {}) {
  const { owner, db } = records;
  const { patientId, name } = await patientWith(records);
  const started = await startProgram(owner, patientId, firstMoves(moves), db);
  if (!started.ok) throw new Error(started.reason);
  const { programId } = started;
  expect(await publish(db, owner, programId)).toMatchObject({ ok: true });
  const made = { label: "Phone", expiresOn: inDays(30), withPin };
  const issued = await issueShareLink(owner, programId, made, records.linkKey, db);
  if (!issued.ok) throw new Error(issued.reason);
  const secret = records.secretOf(issued.linkId);
  const { linkId, pin } = issued;
  return {
    patientId,
    name,
    programId,
    linkId,
    pin: pin ?? "",
    secret,
    address: `${demo.address}/go#${secret}`,
  };
}

function firstMoves(count: number) {
  return makeDraft({ moves: makeDraft({}, "four-move").moves.slice(0, count) }, "four-move");
}

/** Opens an address in a page of its own, as a tap on a link or an icon does. */
async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  watch(page);
  await page.goto(address);
  return page;
}

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
const isOpen = (page: Page) => expect(title(page, player.welcome.title)).toBeVisible();

/** Keeps the plan that an address opens, and closes the page. */
async function keep(context: BrowserContext, address: string): Promise<void> {
  const page = await open(context, address);
  await page.getByRole("button", { name: words.offer }).click();
  await expect(page.getByText(words.said.kept)).toBeVisible();
  await page.close();
}

/** Everything the browser stores for this address, as text. */
function storedOn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const textOf = (value: unknown): string => {
      if (value instanceof ArrayBuffer) return new TextDecoder("latin1").decode(value);
      if (ArrayBuffer.isView(value))
        return new TextDecoder("latin1").decode(value as Uint8Array<ArrayBuffer>);
      if (typeof value === "object" && value !== null)
        return Object.entries(value)
          .map(([name, part]) => `${name}: ${textOf(part)}`)
          .join("\n");
      return String(value);
    };
    const request = <Found>(of: IDBRequest<Found>) =>
      new Promise<Found>((resolve, reject) => {
        of.onsuccess = () => resolve(of.result);
        of.onerror = () => reject(of.error);
      });
    const found = [textOf({ ...localStorage }), textOf({ ...sessionStorage }), document.cookie];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await request(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const rows = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([request(rows.getAllKeys()), request(rows.getAll())]);
        found.push(name, store, textOf(keys), textOf(values));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const asked of await cache.keys()) {
        const answer = await cache.match(asked);
        found.push(name, asked.url, (await answer?.text()) ?? "");
      }
    }
    return found.join("\n");
  });
}

/** What is left on the phone of any plan. */
const leftOn = (page: Page) =>
  page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    flags: Object.keys(localStorage).filter((name) => name === "rollscript-kept").length,
  }));
const nothing = { databases: 0, caches: 0, workers: 0, flags: 0 };

test("a plan that was kept runs from start to end without a connection, and its sheet can be read", async ({
  context,
  records,
}) => {
  const plan = await newPlan(records, { moves: 1 });
  await keep(context, plan.address);
  await context.setOffline(true);

  const page = await context.newPage();
  watch(page);
  await page.clock.install();
  await page.goto(plan.address);
  await isOpen(page);
  await expect(page.getByText(words.isCopy)).toBeVisible();
  await page.getByRole("button", { name: player.sheet.read }).click();
  await expect(page.locator("main")).toContainText("Harbour Lane");
  await page.goBack();

  await page.getByRole("button", { name: player.welcome.start }).click();
  await page.getByRole("button", { name: player.check.none }).click();
  await expect(page.getByRole("timer")).toBeVisible();
  for (let second = 0; second < 900 && (await page.getByRole("timer").count()) > 0; second += 30)
    await page.clock.runFor(30_000);
  await expect(title(page, player.done.title)).toBeVisible();
});

test("what lies on the phone names nobody, and cannot be read without the link", async ({
  context,
  records,
}) => {
  const plan = await newPlan(records);
  await keep(context, plan.address);
  const page = await open(context, `${demo.address}/go#${"B".repeat(43)}`);
  await expect(title(page, link.notOpen.title)).toBeVisible();
  const stored = await storedOn(page);
  expect(stored).toContain("rollscript-kept");
  expect(stored).toContain("/go/player.js?v=");
  const canaries = [
    plan.secret,
    plan.name,
    plan.linkId,
    plan.patientId,
    plan.programId,
    demoClinic.name,
    demoClinic.phone,
    demoOwner.name,
  ];
  for (const canary of canaries) expect(stored, canary).not.toContain(canary);

  await context.setOffline(true);
  await page.reload();
  await expect(title(page, link.offline.title)).toBeVisible();
});

for (const [what, end] of [
  ["revoked", ({ owner, db }: Records, { linkId }: { linkId: string }) => revokeShareLink(owner, linkId, db)],
  [
    "paused",
    ({ owner, db }: Records, { patientId }: { patientId: string }) =>
      recordCondition(owner, patientId, { recorded: condition("recent-fracture"), note: "" }, db),
  ],
] as const) {
  test(`a plan that is ${what} meanwhile still opens offline, and is gone at the next contact`, async ({
    context,
    records,
  }) => {
    const plan = await newPlan(records);
    await keep(context, plan.address);
    await context.setOffline(true);
    const page = await open(context, plan.address);
    await isOpen(page);
    await end(records, plan);

    await context.setOffline(false);
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await expect(title(page, what === "revoked" ? link.notOpen.title : link.onHold.title)).toBeVisible();
    await expect.poll(() => leftOn(page)).toEqual(nothing);
    await page.close();

    await context.setOffline(true);
    const again = await context.newPage();
    await expect(again.goto(plan.address)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
  });
}

test("a newer version is taken up at the next start, with one line that says so", async ({
  context,
  records,
}) => {
  const { owner, db } = records;
  const plan = await newPlan(records);
  await keep(context, plan.address);
  const draft = firstMoves(3);
  expect(await saveDraft(owner, plan.programId, { draft, expectedVersion: 1 }, db)).toMatchObject({
    ok: true,
  });
  expect(await publish(db, owner, plan.programId, 2)).toMatchObject({ ok: true });

  const page = await open(context, plan.address);
  await isOpen(page);
  await expect(page.locator("main")).toContainText("3 moves");
  await expect(page.locator("main")).toContainText(link.changed.updated);
  await expect(page.getByText(words.said.kept)).toBeVisible();
  // Kept in the place of the old one, and said once.
  await page.waitForLoadState("networkidle");
  await page.close();
  await context.setOffline(true);
  const offline = await open(context, plan.address);
  await isOpen(offline);
  await expect(offline.locator("main")).toContainText("3 moves");
  await expect(offline.getByText(link.changed.updated)).toHaveCount(0);
});

test("a plan under a code asks for it without a connection too, and opens with the right one alone", async ({
  context,
  records,
}) => {
  const { linkId, secret, pin, address } = await newPlan(records, { withPin: true });
  const type = async (page: Page, code: string) => {
    await page.getByLabel(link.pin.label).fill(code);
    await page.getByRole("button", { name: link.pin.open }).click();
  };
  const page = await open(context, address);
  await type(page, pin);
  await page.getByRole("button", { name: words.offer }).click();
  await expect(page.getByText(words.said.kept)).toBeVisible();
  const stored = await storedOn(page);
  for (const canary of [secret, pin, demoClinic.name]) expect(stored, canary).not.toContain(canary);
  await page.close();

  await context.setOffline(true);
  const offline = await open(context, address);
  await expect(title(offline, link.pin.title)).toBeVisible();
  await type(offline, otherPin(pin));
  await expect(offline.getByRole("alert")).toHaveText(link.pin.wrong);
  await type(offline, pin);
  await isOpen(offline);
  await expect(offline.getByText(words.isCopy)).toBeVisible();

  await revokeShareLink(records.owner, linkId, records.db);
  await context.setOffline(false);
  await offline.evaluate(() => dispatchEvent(new Event("online")));
  await expect(title(offline, link.notOpen.title)).toBeVisible();
  await expect.poll(() => leftOn(offline)).toEqual(nothing);
});

test("a plan is forgotten as easily as it was kept, and nothing stays", async ({ context, records }) => {
  const plan = await newPlan(records);
  const page = await open(context, plan.address);
  expect(await leftOn(page)).toEqual(nothing);
  await page.getByRole("button", { name: words.offer }).click();
  await page.getByRole("button", { name: words.forget }).click();
  await expect(page.getByText(words.said.forgotten)).toBeVisible();
  await expect(page.getByRole("button", { name: words.offer })).toBeFocused();
  await expect.poll(() => leftOn(page)).toEqual(nothing);
});

test("nothing is offered where the browser cannot keep anything", async ({ page, records }) => {
  const plan = await newPlan(records);
  watch(page);
  await page.addInitScript(() => Object.defineProperty(navigator, "serviceWorker", { value: undefined }));
  await page.goto(plan.address);
  await isOpen(page);
  await expect(page.getByRole("button", { name: words.offer })).toHaveCount(0);
});

test("the worker may answer for the player alone", async ({ context, records, request }) => {
  const answer = await request.get(`${demo.address}/go/sw.js`);
  expect(answer.headers()).toMatchObject({
    "service-worker-allowed": "/go",
    "cache-control": "no-cache",
    "content-type": "text/javascript; charset=utf-8",
    "x-content-type-options": "nosniff",
  });
  const plan = await newPlan(records);
  await keep(context, plan.address);
  const page = await open(context, plan.address);
  const [scope] = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map((registration) => registration.scope),
  );
  expect(scope).toBe(`${demo.address}/go`);
  await page.goto(`${demo.address}/robots.txt`);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await context.setOffline(true);
  await expect(page.goto(`${demo.address}/verify/1`)).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});

test("an icon on the home screen that has lost the link says how to go on", async ({ context, records }) => {
  const manifest = await (await fetch(`${demo.address}/go/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({
    start_url: "/go",
    scope: "/go",
    display: "standalone",
    name: "Rollscript",
  });
  for (const { src, sizes } of manifest.icons) {
    const picture = await fetch(new URL(src, demo.address));
    expect(picture.headers.get("content-type")).toBe("image/png");
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
  }
  const bare = `${demo.address}${manifest.start_url}`;
  const stranger = await open(context, bare);
  await expect(title(stranger, link.notOpen.title)).toBeVisible();
  await stranger.close();

  const plan = await newPlan(records);
  await keep(context, plan.address);
  await context.setOffline(true);
  const page = await open(context, bare);
  await expect(title(page, words.goOn.title)).toBeFocused();
  // With the link it opens, as an icon does that has not lost it.
  await page.goto(plan.address);
  await isOpen(page);
});
