/** A share link that asks for a code: made in the clinic, told once, typed on the phone, locked and made anew. */
import type { Page } from "@playwright/test";
import { issueShareLink } from "@/db/commands/issue-share-link";
import { shareLinkWords } from "@/lib/copy/clinic/share-links";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { axeFindings } from "../support/accessibility";
import { demo, expect, watch } from "../support/clinic-test";
import { inDays, otherPin } from "../support/factories";
import { patientWith, programFor, type Records, test } from "../support/records-test";

const words = patientCopy("en");
const { pin: asks } = words.link;

async function newLink(records: Records) {
  const { db, owner, linkKey, secretOf } = records;
  const { patientId, address } = await patientWith(records);
  const programId = await programFor(records, patientId);
  const link = { label: "Shared tablet", expiresOn: inDays(30), withPin: true };
  const issued = await issueShareLink(owner, programId, link, linkKey, db);
  if (!issued.ok || issued.pin === null) throw new Error(JSON.stringify(issued));
  const secret = secretOf(issued.linkId);
  return {
    ...issued,
    pin: issued.pin,
    secret,
    address: `${demo.address}/go#${secret}`,
    version: `${address}/versions/1`,
  };
}

async function type(phone: Page, pin: string): Promise<void> {
  await phone.getByLabel(asks.label).fill(pin);
  await phone.getByRole("button", { name: asks.open }).click();
}

const welcome = (phone: Page) => phone.getByRole("heading", { name: words.player.welcome.title });
const asked = (phone: Page) => phone.getByRole("heading", { name: asks.title });

/** The code in the dialog that tells it once. */
async function readPin(clinic: Page): Promise<string> {
  const dialog = clinic.getByRole("dialog", { name: shareLinkWords.pin.title });
  await expect(dialog.getByText(shareLinkWords.pin.told)).toBeVisible();
  const pin = (await dialog.textContent())?.match(/[0-9]{6}/)?.[0] ?? "";
  expect(await axeFindings(clinic)).toEqual([]);
  await clinic.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: shareLinkWords.pin.done }).click();
  await expect(dialog).toBeHidden();
  return pin;
}

test("a code is told once in the clinic, and opens the link on the phone until the page is closed", async ({
  clinic,
  browser,
  records,
}) => {
  const { patientId, address } = await patientWith(records);
  await programFor(records, patientId);
  await clinic.goto(`${address}/versions/1`);
  await clinic.getByRole("button", { name: "Make a link" }).click();
  await clinic.getByText(shareLinkWords.askPin.label).click();
  expect(await axeFindings(clinic)).toEqual([]);
  await clinic.getByRole("button", { name: "Make the link" }).click();
  const pin = await readPin(clinic);
  expect(pin).toMatch(/^[0-9]{6}$/);
  await expect(clinic.getByText(shareLinkWords.row.withPin, { exact: true })).toBeVisible();
  await clinic.reload();
  expect(await clinic.content()).not.toContain(pin);

  await clinic.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await clinic.evaluate(() => navigator.clipboard.writeText(""));
  await clinic.getByRole("button", { name: "Copy address" }).click();
  await expect.poll(() => clinic.evaluate(() => navigator.clipboard.readText())).toContain("/go#");
  const link = await clinic.evaluate(() => navigator.clipboard.readText());
  expect(link).not.toContain(pin);

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  watch(phone);
  await phone.goto(link);
  await expect(asked(phone)).toBeFocused();
  expect(await axeFindings(phone)).toEqual([]);
  await expect(phone.locator("body")).not.toContainText("Harbour Lane");
  await type(phone, "12");
  await expect(phone.getByRole("alert")).toHaveText(asks.short);
  await type(phone, otherPin(pin));
  await expect(phone.getByRole("alert")).toHaveText(`${asks.wrong} ${asks.triesLeft(4)}`);
  await expect(phone.getByLabel(asks.label)).toBeFocused();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.keyboard.type(pin);
  const letIn = phone.waitForResponse("**/api/go/pin");
  await phone.keyboard.press("Enter");
  const { viewer } = await (await letIn).json();
  await expect(welcome(phone)).toBeVisible();

  const kept = await phone.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(kept).not.toContain(pin);
  expect(viewer).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(kept).not.toContain(viewer);
  await phone.reload();
  await expect(asked(phone)).toBeVisible();
  await context.close();
});

test("five wrong codes lock the link; a new code opens it and shuts out the phone of the old one", async ({
  clinic,
  browser,
  records,
}) => {
  const { address, pin, version } = await newLink(records);
  const context = await browser.newContext({ viewport: { width: 320, height: 568 } });
  const inside = await context.newPage();
  await inside.goto(address);
  await type(inside, pin);
  await expect(welcome(inside)).toBeVisible();

  const phone = await context.newPage();
  watch(phone);
  await phone.goto(address);
  for (let left = 4; left > 0; left--) {
    await type(phone, otherPin(pin));
    await expect(phone.getByRole("alert")).toHaveText(`${asks.wrong} ${asks.triesLeft(left)}`);
  }
  await type(phone, otherPin(pin));
  await expect(phone.getByRole("heading", { name: asks.locked.title })).toBeFocused();
  expect(await axeFindings(phone)).toEqual([]);
  await phone.getByRole("button", { name: asks.locked.haveNew }).click();
  await type(phone, pin);
  await expect(phone.getByRole("heading", { name: asks.locked.title })).toBeVisible();

  await clinic.goto(version);
  await expect(clinic.getByText(shareLinkWords.row.locked)).toBeVisible();
  expect(await axeFindings(clinic)).toEqual([]);
  await clinic.getByRole("button", { name: "New code: Shared tablet" }).click();
  await clinic.getByRole("button", { name: shareLinkWords.newPin.confirm }).click();
  const renewed = await readPin(clinic);
  await expect(clinic.getByText(shareLinkWords.row.locked)).toHaveCount(0);

  await phone.getByRole("button", { name: asks.locked.haveNew }).click();
  await type(phone, renewed);
  await expect(welcome(phone)).toBeVisible();
  await inside.reload();
  await expect(asked(inside)).toBeVisible();
  await context.close();
});

test("before its code a link tells every call its language, and nothing of the plan or the clinic", async ({
  records,
}) => {
  const { secret, pin, linkId } = await newLink(records);
  const call = async (path: string, body: object | null, viewer: string | null = null) => {
    const response = await fetch(`${demo.address}/api/go/${path}`, {
      method: body === null ? "GET" : "POST",
      headers: {
        "x-rollscript-link": secret,
        ...(viewer !== null && { "x-rollscript-viewer": viewer }),
        ...(body !== null && { "content-type": "application/json", "sec-fetch-site": "same-origin" }),
      },
      ...(body !== null && { body: JSON.stringify(body) }),
    });
    expect(response.headers.get("cache-control")).toBe("no-store");
    return [response.status, await response.text()] as const;
  };
  const start = { clientSessionId: crypto.randomUUID() };
  const calls = [
    ["session", null, 200],
    ["standing", null, 204],
    ["sheet", null, 200],
    ["session", start, 204],
  ] as const;
  const madeUp = Buffer.alloc(32, 5).toString("base64url");
  for (const [path, body] of calls) {
    for (const viewer of [null, "", madeUp])
      expect(await call(path, body, viewer)).toEqual([401, '{"error":"pin","locale":"en"}']);
  }
  const started = () =>
    records.rows(records.owner.clinicId, "select from session_starts where share_link_id = $1", [linkId]);
  expect(await started()).toHaveLength(0);

  const [status, answer] = await call("pin", { pin });
  expect(status).toBe(200);
  const { viewer, ...rest } = JSON.parse(answer);
  expect(rest).toEqual({});
  for (const [path, body, status] of calls) expect((await call(path, body, viewer))[0]).toBe(status);
  expect(await started()).toHaveLength(1);
});
