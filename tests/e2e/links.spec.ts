/** What a share link opens, for whom, and what is left behind. */
import type { Page } from "@playwright/test";
import { endProgram } from "@/db/commands/end-program";
import { recordCondition } from "@/db/commands/record-condition";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { demo, expect, watch } from "../support/clinic-test";
import { makePatient } from "../support/factories";
import { condition, linkTo, patientWith, programFor, type Records, test } from "../support/records-test";

const words = patientCopy("en");

async function newLink(records: Records) {
  const { patientId } = await patientWith(records);
  const programId = await programFor(records, patientId);
  return { programId, ...(await linkTo(records, programId)) };
}

/** Moves a link's last day that many days into the past. */
function endedDaysAgo(records: Records, linkId: string, days: number) {
  return records.rows(
    records.owner.clinicId,
    `update share_links set created_at = now() - interval '90 days', expires_at = now() - make_interval(days => $2)
     where id = $1`,
    [linkId, days],
  );
}

async function sessionsStarted(records: Records, linkId: string): Promise<number> {
  const [link] = await records.rows<{ sessions_started: number }>(
    records.owner.clinicId,
    "select sessions_started from share_links where id = $1",
    [linkId],
  );
  return link?.sessions_started ?? -1;
}

/** Everything an answer says, but for the moment it was said. A body: it is sent; none: the address is looked at. */
async function answerTo(secret: string | null, call = "session", body?: object) {
  const response = await fetch(`${demo.address}/api/go/${call}`, {
    method: body ? "POST" : "GET",
    headers: {
      ...(secret === null ? {} : { "x-rollscript-link": secret }),
      ...(body && { "content-type": "application/json", "sec-fetch-site": "same-origin" }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const headers: Record<string, string> = Object.fromEntries(response.headers);
  delete headers.date;
  return { status: response.status, headers, body: await response.text() };
}

const closed: Record<string, (records: Records) => Promise<string | null>> = {
  "without a secret": async () => null,
  "with something that is no secret": async () => "not-a-secret",
  "with a secret nobody gave out": async () => Buffer.alloc(32, 9).toString("base64url"),
  "past its grace": async (records) => {
    const { linkId, secret } = await newLink(records);
    await endedDaysAgo(records, linkId, 8);
    return secret;
  },
  revoked: async (records) => {
    const { linkId, secret } = await newLink(records);
    await revokeShareLink(records.owner, linkId, records.db);
    return secret;
  },
  "revoked, with a code": async (records) => {
    const { programId } = await newLink(records);
    const { linkId, secret } = await linkTo(records, programId, { withPin: true });
    await revokeShareLink(records.owner, linkId, records.db);
    return secret;
  },
  "of a program that has ended": async (records) => {
    const { programId, secret } = await newLink(records);
    await endProgram(records.owner, programId, "Goals reached.", records.db);
    return secret;
  },
};

test("every link that does not open gets one and the same answer and page", async ({ page, records }) => {
  watch(page);
  const answers = await Promise.all(
    Object.entries(closed).map(async ([which, make]) => {
      const secret = await make(records);
      const said = [
        await answerTo(secret),
        await answerTo(secret, "session", { clientSessionId: crypto.randomUUID() }),
        await answerTo(secret, "pin", { pin: "123456" }),
      ];
      return { which, secret, said };
    }),
  );
  const first = answers[0]?.said ?? [];
  expect(first.map(({ status, body }) => [status, body])).toEqual(
    Array(3).fill([404, '{"error":"not-open"}']),
  );
  for (const { which, said } of answers) expect(said, which).toEqual(first);

  const pages = new Set<string>();
  for (const { secret } of answers.slice(1)) {
    await page.goto(`${demo.address}/go#${secret}`);
    await page.reload();
    await expect(page.getByRole("heading", { name: words.link.notOpen.title })).toBeVisible();
    pages.add(`${await page.title()} ${await page.locator("body").innerHTML()}`);
  }
  expect(pages.size).toBe(1);
});

test("a link past its last day still opens, and asks for a new one", async ({ page, records }) => {
  watch(page);
  const { linkId, address } = await newLink(records);
  await page.goto(address);
  await expect(page.getByRole("heading", { name: words.player.welcome.title })).toBeVisible();
  await expect(page.getByText(words.link.grace)).toHaveCount(0);

  await endedDaysAgo(records, linkId, 1);
  await page.reload();
  await expect(page.getByText(words.link.grace)).toBeVisible();
  await expect(page.getByRole("button", { name: words.player.welcome.start })).toBeVisible();
});

const robots = [
  "WhatsApp/2.23.20.0",
  "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
  "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
  "TelegramBot (like TwitterBot)",
  "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
  "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
  "Mozilla/5.0 (Windows NT 10.0; Win64; x64) SkypeUriPreview Preview/0.5",
  "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
];

/** Every request of a page, with what it really sent. */
function recordRequests(page: Page): Promise<{ url: string; headers: Record<string, string> }>[] {
  const seen: Promise<{ url: string; headers: Record<string, string> }>[] = [];
  page.on("request", (request) => {
    // The silence that makes a headset's buttons reach the page never leaves it.
    if (request.url().startsWith("blob:")) return;
    seen.push(request.allHeaders().then((headers) => ({ url: request.url().replace(/#.*/, ""), headers })));
  });
  return seen;
}

test("looking at a link counts nothing, pressing Start counts one, and no address holds the secret", async ({
  page,
  records,
}) => {
  watch(page);
  const { linkId, secret, address } = await newLink(records);
  for (const robot of robots) {
    for (const method of ["GET", "HEAD"]) {
      const headers = { "user-agent": robot };
      const answer = await fetch(`${demo.address}/go`, { method, headers });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("x-robots-tag")).toContain("noindex");
      expect(await answer.text()).not.toContain("Harbour Lane");
    }
  }
  const requests = recordRequests(page);
  await page.goto(address);
  await page.getByRole("button", { name: words.player.welcome.start }).click();
  await expect(page.getByRole("heading", { name: words.player.check.title })).toBeVisible();
  expect(await sessionsStarted(records, linkId)).toBe(0);

  await page.getByRole("button", { name: words.player.check.none }).click();
  await expect.poll(() => sessionsStarted(records, linkId)).toBe(1);
  await page.getByRole("button", { name: words.player.session.startNow }).click();
  await page.getByRole("button", { name: words.player.session.pause }).click();
  await page.getByRole("button", { name: words.player.session.goOn }).click();
  expect(await sessionsStarted(records, linkId)).toBe(1);

  const sent = await Promise.all(requests);
  expect(sent.filter(({ headers }) => headers["x-rollscript-link"] === secret)).toHaveLength(2);
  for (const { url, headers } of sent) {
    expect(url).not.toContain(secret);
    expect(headers.referer, url).toBeUndefined();
    expect(headers.cookie, url).toBeUndefined();
  }
});

test("what the link sends names neither the patient nor a condition", async ({ records }) => {
  const { db, owner } = records;
  const patientId = await makePatient(db, owner, {
    name: "Canaryname Q.",
    phone: "555-0199-canaryphone",
    email: "canarymail@example.org",
    reference: "CANARYREF-1",
    notes: "canarynotes",
  });
  const recorded = condition("disc-bulge-or-herniation", "extension-settled");
  await recordCondition(owner, patientId, { recorded, note: "canarycondition" }, db);
  const programId = await programFor(records, patientId, { note: "Start with half the pressure." });
  const { secret, linkId } = await linkTo(records, programId);

  const { status, body, headers } = await answerTo(secret);
  expect(status).toBe(200);
  expect(headers["cache-control"]).toContain("no-store");
  const { snapshot, ...rest } = JSON.parse(body);
  expect(Object.keys(rest).sort()).toEqual(["expiresAt", "inGrace", "opensUntil", "reviewDue"]);
  // The last is typed to the patient, under a label that asks for no diagnosis.
  expect(snapshot.forYou).toEqual([
    "Keep the roller off your low back. Stop if pain moves down your leg.",
    "Start with half the pressure.",
  ]);
  expect(body).not.toMatch(/canary|\bdiscs?\b|hernia|bulge|condition/i);
  for (const id of [patientId, programId, linkId, owner.clinicId]) expect(body).not.toContain(id);
});
