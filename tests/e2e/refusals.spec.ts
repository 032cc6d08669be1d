/** Every address for everyone who may not have it: nobody, an assistant, another clinic, and ids that lead nowhere. */
import { readFileSync } from "node:fs";
import { request as httpRequest } from "node:http";
import path from "node:path";
import { revokeShareLink } from "@/db/commands/revoke-share-link";
import type { ClinicianActor } from "@/lib/access/actor";
import { demo, expect } from "../support/clinic-test";
import { makeOwner, makeVersion } from "../support/factories";
import { test as base, linkTo, patientWith, programFor } from "../support/records-test";

const built = (file: string) =>
  JSON.parse(readFileSync(path.resolve(import.meta.dirname, "../../.next/server", file), "utf8"));

type World = {
  readonly patientId: string;
  readonly linkId: string;
  readonly foreign: { readonly patientId: string; readonly linkId: string };
  readonly cookie: Record<"owner" | "assistant" | "stranger", string>;
};

const test = base.extend<object, { world: World }>({
  world: [
    async ({ records }, use) => {
      const { db, owner } = records;
      const mine = await patientWith(records);
      const programId = await programFor(records, mine.patientId);
      const stranger = await makeOwner(db);
      const foreign = await makeVersion(db, stranger);
      const cookieOf = async (person: ClinicianActor) => {
        const { name, value } = await records.cookieOf(person);
        return `${name}=${value}`;
      };
      await use({
        patientId: mine.patientId,
        linkId: (await linkTo(records, programId)).linkId,
        foreign: {
          patientId: foreign.patientId,
          linkId: (await linkTo({ ...records, owner: stranger }, foreign.programId)).linkId,
        },
        cookie: {
          owner: await cookieOf(owner),
          assistant: await cookieOf(await records.actorOf("assistant@harbourlane.example")),
          stranger: await cookieOf(stranger),
        },
      });
    },
    { scope: "worker" },
  ],
});

type Answer = { status: number; headers: Record<string, string>; body: string };

async function get(address: string, cookie?: string): Promise<Answer> {
  const response = await fetch(`${demo.address}${address}`, {
    redirect: "manual",
    headers: cookie ? { cookie } : {},
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
}

const nonceOf = ({ headers }: Answer) => headers["content-security-policy"]?.match(/'nonce-([^']+)'/)?.[1];

const flight = /<script[^>]*>self\.__next_f\.push\(\[1,("(?:[^"\\]|\\.)*")\]\)<\/script>/g;

/**
 * The same answer with what differs from one request to the next by design taken out. The rows of Next's data
 * come in the order in which they were ready, cut into scripts wherever the stream was flushed.
 */
function withoutChance(answer: Answer, asked: string) {
  const { date: _, ...headers } = answer.headers;
  const pieces = [...answer.body.matchAll(flight)].map(([, piece = ""]) => JSON.parse(piece));
  const body = [answer.body.replaceAll(flight, ""), ...pieces.join("").split("\n").sort()];
  const text = JSON.stringify({ status: answer.status, headers, body });
  return text.replaceAll(nonceOf(answer) ?? "no nonce", "NONCE").replaceAll(asked, "ASKED");
}

/** What every answer of the clinic's side carries, whatever its status. */
function expectGuarded(answer: Answer, address: string) {
  const { headers, body } = answer;
  const policy = headers["content-security-policy"] ?? "";
  expect(policy.split("; "), address).toEqual(
    expect.arrayContaining([
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]),
  );
  expect(policy, address).toMatch(/script-src 'nonce-[^']{24}' 'strict-dynamic';/);
  expect(headers["cache-control"], address).toMatch(/private.*no-store/);
  expectSealed(answer, address);
  const scripts = body.match(/<script\b[^>]*>/g) ?? [];
  for (const script of scripts) expect(script, address).toContain(`nonce="${nonceOf(answer)}"`);
}

function expectSealed({ headers }: Answer, address: string) {
  expect(headers["x-content-type-options"], address).toBe("nosniff");
  expect(headers["referrer-policy"], address).toBe("no-referrer");
  expect(headers["cross-origin-opener-policy"], address).toBe("same-origin");
  expect(headers["x-powered-by"], address).toBeUndefined();
}

/** The player's side: one policy without a nonce, nothing for search engines. */
function expectPlayers(answer: Answer, address: string) {
  const { headers } = answer;
  expect(headers["content-security-policy"], address).toMatch(
    /^default-src 'none'; .*frame-ancestors 'none'/,
  );
  expect(headers["content-security-policy"], address).not.toMatch(/unsafe|nonce|, /);
  expect(headers["x-robots-tag"], address).toBe("noindex, nofollow, noarchive");
  expect(headers["cache-control"], address).toMatch(/^no-(store|cache)$/);
  expectSealed(answer, address);
}

type Row = {
  /** Its address for a patient of that id. */
  readonly at: (patientId: string) => string;
  readonly nobody: number;
  readonly assistant: number;
  readonly byPatient?: true;
  /** Set where it is not the clinic's side. */
  readonly headers?: typeof expectPlayers;
};
const open = (address: string, nobody = 200, assistant = nobody): Row => ({
  at: () => address,
  nobody,
  assistant,
});
const page = (address: string) => open(address, 307, 200);
const players = (address: string, status = 200): Row => ({
  ...open(address, status),
  headers: expectPlayers,
});
const ofPatient = (rest: string, nobody: number, assistant: number): Row => ({
  at: (patientId) => `/patients/${patientId}${rest}`,
  nobody,
  assistant,
  byPatient: true,
});

const rows: Record<string, Row> = {
  "/page": page("/"),
  "/patients/page": page("/patients"),
  "/patients/new/page": page("/patients/new"),
  "/patients/[patientId]/page": ofPatient("", 307, 200),
  "/patients/[patientId]/program/page": ofPatient("/program", 307, 200),
  "/patients/[patientId]/program/preview/route": ofPatient("/program/preview", 401, 403),
  "/patients/[patientId]/program/preview/pages/route": ofPatient("/program/preview/pages", 401, 403),
  "/patients/[patientId]/program/preview/pages/with-link/route": ofPatient(
    "/program/preview/pages/with-link",
    401,
    403,
  ),
  "/patients/[patientId]/versions/[number]/page": ofPatient("/versions/1", 307, 200),
  "/patients/[patientId]/versions/[number]/handout/route": ofPatient("/versions/1/handout", 401, 200),
  "/patients/[patientId]/versions/[number]/handout/pages/route": ofPatient(
    "/versions/1/handout/pages",
    401,
    200,
  ),
  "/catalogue/page": page("/catalogue"),
  "/catalogue/[slug]/page": page("/catalogue/lat-side-body-release"),
  "/catalogue/rules/page": page("/catalogue/rules"),
  "/catalogue/languages/[locale]/page": page("/catalogue/languages/es"),
  "/catalogue/new/page": open("/catalogue/new", 307, 404),
  "/catalogue/[slug]/edit/page": open("/catalogue/lat-side-body-release/edit", 307, 404),
  "/settings/page": page("/settings"),
  // The clinic has no logo.
  "/settings/logo/route": open("/settings/logo", 401, 404),
  "/sign-in/page": open("/sign-in", 200, 307),
  "/set-up/page": open("/set-up", 404),
  "/verify/page": open("/verify"),
  "/verify/[code]/page": open("/verify/AAAAAAAAAAAAAAAAAAAAAAAAAA"),
  "/_not-found/page": open("/nothing", 404),
  "/api/auth/[...nextauth]/route": open("/api/auth/session"),
  "/api/sign-out/route": open("/api/sign-out", 405),
  "/api/health/route": open("/api/health"),
  "/api/ready/route": open("/api/ready"),
  "/api/go/pin/route": players("/api/go/pin", 405),
  "/api/go/session/route": players("/api/go/session", 404),
  "/api/go/sheet/route": players("/api/go/sheet", 404),
  "/api/go/standing/route": players("/api/go/standing", 404),
  "/go/route": players("/go"),
  "/go/[asset]/route": players("/go/player.js"),
  "/go/sw.js/route": players("/go/sw.js"),
  "/robots.txt/route": open("/robots.txt"),
};
/** Not for asking: a picture, and the page of last resort. */
const apart = ["/icon.svg/route", "/_global-error/page"];

test("the table below has every address there is", () => {
  const routes = Object.keys(built("app-paths-manifest.json")).map((route) =>
    route.replace(/\/\([^)]+\)/g, ""),
  );
  expect(routes.sort()).toEqual([...Object.keys(rows), ...apart].sort());
});

for (const [route, { at, nobody, assistant, byPatient, headers = expectGuarded }] of Object.entries(rows)) {
  test(`${route}: who gets it, and what its answers carry`, async ({ world }) => {
    const address = at(world.patientId);
    const asNobody = await get(address);
    const asAssistant = await get(address, world.cookie.assistant);
    expect([asNobody.status, asAssistant.status]).toEqual([nobody, assistant]);
    if (nobody === 307) expect(asNobody.headers.location).toBe("/sign-in");
    for (const answer of [asNobody, asAssistant]) headers(answer, address);
    if (headers === expectGuarded) expect(nonceOf(asNobody)).not.toBe(nonceOf(asAssistant));
    if (!byPatient) return;

    expect((await get(at(world.foreign.patientId), world.cookie.stranger)).status).toBe(200);
    const missing = "019a0000-0000-7000-8000-000000000000";
    const asked = [missing, world.foreign.patientId, "not-an-id", `${missing}0`, "%00"];
    const answers = await Promise.all(asked.map((id) => get(at(id), world.cookie.owner)));
    const [first = "", ...rest] = answers.map((answer, index) => withoutChance(answer, asked[index] ?? ""));
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      headers(answer, address);
    }
    for (const text of rest) expect(text).toBe(first);
    expect((await get(at(world.patientId), world.cookie.stranger)).status).toBe(404);
  });
}

test("a foreign link is as unknown to the handout as a missing one", async ({ world }) => {
  const handout = (link: string) =>
    get(`/patients/${world.patientId}/versions/1/handout?link=${link}`, world.cookie.owner);
  expect((await handout(world.linkId)).status).toBe(200);
  const missing = "019a0000-0000-7000-8000-000000000000";
  const foreign = await handout(world.foreign.linkId);
  expect(foreign.status).toBe(404);
  expect(withoutChance(foreign, world.foreign.linkId)).toBe(withoutChance(await handout(missing), missing));
});

for (const address of [
  "/iconic",
  "/api/nothing",
  "/patients/x/y",
  "/%ff",
  "/_next/image?url=%2Ficon.svg&w=64&q=75",
]) {
  test(`${address} is not there, and says so with every header`, async ({ world }) => {
    for (const cookie of [undefined, world.cookie.owner]) {
      const answer = await get(address, cookie);
      expect(answer.status).toBe(404);
      expectGuarded(answer, address);
    }
  });
}

for (const address of ["/icon.svg", "/_next/static/nothing.js"]) {
  test(`${address} is taken for nothing but what it says it is`, async () => {
    expect((await get(address)).headers["x-content-type-options"]).toBe("nosniff");
  });
}

/** Sends a body by hand: with a length it claims, or in chunks of no stated length. */
function send(address: string, headers: Record<string, string | number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = httpRequest(`${demo.address}${address}`, { method: "POST", headers }, (response) => {
      resolve(response.statusCode ?? 0);
      response.resume();
      sending.destroy();
    });
    sending.on("error", (error) =>
      "code" in error && error.code === "ECONNRESET" ? undefined : reject(error),
    );
    sending.write("{}");
  });
}

for (const address of [
  "/",
  "/patients",
  "/api/go/session",
  "/api/go/pin",
  "/api/auth/callback/credentials",
  "/go",
]) {
  test(`${address} reads no body that is too large or does not say how large it is`, async () => {
    expect(await send(address, { "content-length": 256 * 1024 + 1 })).toBe(413);
    expect(await send(address, { "transfer-encoding": "chunked" })).toBe(411);
  });
}

test("the one address that takes a file takes two megabytes, and from our own page alone", async () => {
  const address = "/settings/logo";
  expect(await send(address, { "content-length": 2 * 1024 * 1024 + 1 })).toBe(413);
  expect(await send(`${address}?x`, { "content-length": 256 * 1024 + 1 })).toBe(413);
  expect(await send(address, { "transfer-encoding": "chunked" })).toBe(411);
  const upload = (headers: Record<string, string>) =>
    fetch(`${demo.address}${address}`, { method: "POST", headers, body: new Uint8Array(1024 * 1024) });
  for (const [from, headers] of Object.entries(elsewhere)) {
    expect((await upload(headers())).status, from).toBe(403);
  }
  expect((await upload(own())).status).toBe(401);
});

test("the player's call reads a kilobyte at most", async ({ records, world }) => {
  const response = await fetch(`${demo.address}/api/go/session`, {
    method: "POST",
    headers: { "x-rollscript-link": records.secretOf(world.linkId), "sec-fetch-site": "same-origin" },
    body: JSON.stringify({ clientSessionId: crypto.randomUUID(), more: "x".repeat(1024) }),
  });
  expect(response.status).toBe(400);
});

test("a code is tried for our own page alone, with a kilobyte at most, and never for a link that is revoked", async ({
  records,
  world,
}) => {
  const programId = await programFor(records, (await patientWith(records)).patientId);
  const { linkId, secret } = await linkTo(records, programId, { withPin: true });
  const tries = async () => {
    const [link] = await records.rows<{ pin_tries: number }>(
      records.owner.clinicId,
      "select pin_tries from share_links where id = $1",
      [linkId],
    );
    return link?.pin_tries;
  };
  const type = async (headers: Record<string, string>, body: string, of = secret) => {
    const response = await fetch(`${demo.address}/api/go/pin`, {
      method: "POST",
      headers: { "x-rollscript-link": of, ...headers },
      body,
    });
    return response.status;
  };
  // Wrong, but for one code in a million.
  const wrong = JSON.stringify({ pin: "000000" });
  for (const [from, headers] of Object.entries(elsewhere))
    expect(await type(headers(), wrong), from).toBe(403);
  expect(await type(own(), wrong + " ".repeat(1024))).toBe(400);
  expect(await type(own(), wrong, records.secretOf(world.linkId)), "a link without a code").toBe(400);
  expect(await tries()).toBe(0);
  expect(await type(own(), wrong)).toBe(401);
  expect(await tries()).toBe(1);
  await revokeShareLink(records.owner, linkId, records.db);
  expect(await type(own(), wrong)).toBe(404);
});

type Action = { readonly id: string; readonly name: string; readonly page: string };

/** Every Server Action, with a page that has it: "/patients/[patientId]". */
const actions = Object.entries(
  built("server-reference-manifest.json").node as Record<string, { exportedName: string; workers: object }>,
).map(([id, { exportedName, workers }]): Action => {
  const [worker = ""] = Object.keys(workers);
  return { id, name: exportedName, page: worker.replace(/^app|\/\([^)]+\)|\/page$/g, "") || "/" };
});

async function callAction(
  { id, page }: Action,
  world: World,
  input: object,
  headers: Record<string, string>,
) {
  const address = page
    .replace("[patientId]", world.patientId)
    .replace("[number]", "1")
    .replace("[locale]", "es")
    .replace("[slug]", "x");
  const response = await fetch(`${demo.address}${address}`, {
    method: "POST",
    redirect: "manual",
    headers: { "next-action": id, "content-type": "text/plain;charset=UTF-8", ...headers },
    body: JSON.stringify([input]),
  });
  return response.text();
}

const own = () => ({ origin: demo.address, "sec-fetch-site": "same-origin" });
const elsewhere: Record<string, () => Record<string, string>> = {
  "another site": () => ({ origin: "https://evil.example", "sec-fetch-site": "cross-site" }),
  "another site that claims our host": () => ({
    origin: "https://evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
  }),
  "another port of this machine": () => ({ origin: "http://127.0.0.1:1", "sec-fetch-site": "same-site" }),
  "a sandboxed frame": () => ({ origin: "null" }),
  "a program that says nothing of where it comes from": () => ({}),
};

/** What an action says to nobody, to another site, and to its own page that sends it nonsense. */
const usual = { nobody: '"signed-out"', elsewhere: '"forbidden"', nonsense: '"invalid"' };
const unusual: Record<string, typeof usual> = {
  setUpAction: { nobody: '"already-set-up"', elsewhere: '"forbidden"', nonsense: '"already-set-up"' },
  whoIsSignedIn: { nobody: "1:null", elsewhere: "1:null", nonsense: '1:"' },
};

for (const action of actions) {
  test(`${action.name} does nothing for nobody and for other sites`, async ({ world }) => {
    const says = unusual[action.name] ?? usual;
    const { owner: cookie } = world.cookie;
    expect(await callAction(action, world, {}, own())).toContain(says.nobody);
    for (const from of [{}, { ...own(), "sec-fetch-site": "cross-site" }]) {
      expect(await callAction(action, world, {}, { ...from, cookie })).toContain(says.elsewhere);
    }
    expect(await callAction(action, world, {}, { ...own(), cookie })).toContain(says.nonsense);
  });
}

test("what would change a record changes it for our own page alone", async ({ records, world }) => {
  const action = actions.find(({ name }) => name === "saveNotesAction");
  if (!action) throw new Error("There is no saveNotesAction.");
  const save = (notes: string, headers: Record<string, string>) =>
    callAction(action, world, { patientId: world.patientId, notes, readNotes: null }, headers);
  const notes = async () => {
    const [row] = await records.rows<{ notes: string }>(
      records.owner.clinicId,
      "select notes from patients where id = $1",
      [world.patientId],
    );
    return row?.notes;
  };
  await save("first", { ...own(), cookie: world.cookie.owner });
  expect(await notes()).toBe("first");

  for (const headers of Object.values(elsewhere))
    await save("second", { ...headers(), cookie: world.cookie.owner });
  expect(await save("second", own())).toContain('"signed-out"');
  expect(await save("second", { ...own(), cookie: world.cookie.assistant })).toContain('"forbidden"');
  expect(await save("second", { ...own(), cookie: world.cookie.stranger })).toContain('"not-found"');
  expect(await notes()).toBe("first");
});
