import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { ReadSecret } from "@/db/queries/share-links";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { HandoutRequest, HandoutResult } from "@/lib/handout/handout-request";
import type { LogoImage } from "@/lib/program/clinic-extras";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { Standing } from "@/lib/safety/standing";
import { clinic, ids, links, owner, version } from "./fixtures";

const printed: HandoutResult = { ok: true, pdf: new TextEncoder().encode("%PDF-1.7"), pages: 2 };

const logo: LogoImage = {
  hash: "ab".repeat(32),
  width: 300,
  height: 100,
  png: new TextEncoder().encode("a picture"),
};

const world = {
  clinic: clinic as ClinicSettings,
  snapshot: version.snapshot as VersionSnapshot,
  actor: owner as ClinicianActor | null,
  read: { ok: true, link: { ...links[0], programId: ids.program }, secret: "s".repeat(43) } as ReadSecret,
  isCurrent: true,
  standing: { is: "current" } as Standing,
  result: printed as HandoutResult,
  asked: [] as HandoutRequest[],
};
const start = { ...world };

vi.mock("@/app/_session/require-clinician", () => ({ findClinician: async () => world.actor }));
vi.mock("@/app/_session/read-clinic", () => ({ readClinic: async () => world.clinic }));
vi.mock("@/lib/log", () => ({ logFailure: vi.fn() }));
vi.mock("@/db/queries/share-links", () => ({ readShareSecret: async () => world.read }));
vi.mock("@/db/queries/clinics", () => ({
  getLogo: async (_actor: unknown, hash: string) => {
    if (hash !== logo.hash) throw new AppError("not-found");
    return logo;
  },
}));
vi.mock("@/db/queries/versions", () => ({
  getVersion: async (_actor: unknown, _patient: string, number: number) => {
    if (number !== version.number) throw new AppError("not-found");
    return { ...version, snapshot: world.snapshot, isCurrent: world.isCurrent, standing: world.standing };
  },
}));
vi.mock("@/app/_handout/handout-service", () => ({
  handoutPool: () => ({
    print: async (request: HandoutRequest) => {
      world.asked.push(request);
      return world.result;
    },
  }),
}));
const [{ GET }, pages] = await Promise.all([
  import("@/app/(clinic)/patients/[patientId]/versions/[number]/handout/route"),
  import("@/app/(clinic)/patients/[patientId]/versions/[number]/handout/pages/route"),
]);

beforeEach(() => {
  Object.assign(world, start, { asked: [] });
  vi.stubEnv("ROLLSCRIPT_URL", "https://clinic.example");
  vi.stubEnv(
    "ROLLSCRIPT_AUTH_SECRET",
    Buffer.from(Array.from({ length: 32 }, (_, index) => index)).toString("base64"),
  );
  vi.stubEnv(
    "ROLLSCRIPT_LINK_KEY",
    Buffer.from(Array.from({ length: 32 }, (_, index) => 99 - index)).toString("base64"),
  );
});

type Asked = [query?: string, number?: string, patientId?: string];
const ask =
  (route: typeof GET) =>
  (...[query = "", number = "2", patientId = ids.patient]: Asked): Promise<Response> =>
    route(new Request(`https://clinic.example/x/handout?${query}`), {
      params: Promise.resolve({ patientId, number }),
    });
const get = ask(GET);
const count = ask(pages.GET);

/** The version as one published in English alone. */
function withoutSpanish(): void {
  const { inOtherLocales: _spanish, ...snapshot } = version.snapshot;
  world.snapshot = snapshot;
}

describe("a handout", () => {
  test("is a PDF to save, kept by no cache, under a name that names nobody", async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(await response.text()).toBe("%PDF-1.7");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="program-${version.contentHash.slice(0, 8)}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
  });

  test("opens in the browser when it is asked to", async () => {
    expect((await get("view=1")).headers.get("content-disposition")).toMatch(/^inline;/);
  });

  test("carries the chosen link's address and last day, and the address to check it", async () => {
    await get(`paper=letter&link=${ids.link}`);
    const [request] = world.asked;
    expect(request?.paper).toBe("letter");
    expect(request?.linkUrl).toMatch(/^https:\/\/clinic\.example\/go#[\w-]{43}$/);
    expect(request?.linkExpiresOn).toBe("2026-12-18");
    expect(request?.verifyUrl).toBe(`https://clinic.example/verify/${version.verifyCode}`);
  });

  test.each<[string, Standing, HandoutRequest["standing"]]>([
    ["that is current", { is: "current" }, "current"],
    ["that is past its review date", { is: "overdue", overdueSince: "2026-11-01" }, "review-due"],
    ["that is on hold", { is: "on-hold", because: [], overdueSince: null }, "on-hold"],
    ["that was superseded", { is: "superseded" }, "not-current"],
    ["that was withdrawn", { is: "withdrawn" }, "not-current"],
  ])("of a version %s is printed as what it is", async (_which, standing, printedAs) => {
    world.standing = standing;
    await get();
    expect(world.asked.map((request) => request.standing)).toEqual([printedAs]);
  });

  test("is standard, on the clinic's paper, in the version's language and without a logo unless asked otherwise", async () => {
    await get();
    expect(world.asked[0]).toMatchObject({
      layout: "standard",
      paper: "letter",
      locale: "en",
      logo: null,
      contentHash: version.contentHash,
    });
    world.clinic = { ...clinic, paper: "a4" };
    await get();
    expect(world.asked[1]?.paper).toBe("a4");
  });

  test.each(["standard", "compact", "large"] as const)("is printed in %s", async (layout) => {
    await get(`layout=${layout}&paper=a4`);
    expect(world.asked[0]).toMatchObject({ layout, paper: "a4" });
  });

  test("is printed in a language the version carries", async () => {
    await get("locale=es");
    expect(world.asked[0]?.locale).toBe("es");
  });

  test("carries the logo the version was published with, not the clinic's of today", async () => {
    const { png: _bytes, ...named } = logo;
    world.clinic = { ...clinic, logo: { ...named, hash: "cd".repeat(32) } };
    world.snapshot = {
      ...version.snapshot,
      clinic: { ...version.snapshot.clinic, logo: named },
    };
    await get();
    expect(world.asked[0]?.logo).toEqual(logo);
  });

  test("carries no link when none is chosen", async () => {
    await get();
    expect(world.asked[0]?.linkUrl).toBeNull();
  });
});

describe("is refused, in one plain sentence and without a PDF, to or for", () => {
  const link = (more: object) => () => {
    if (world.read.ok) world.read = { ...world.read, link: { ...world.read.link, ...more } };
  };
  const closed = (reason: "closed" | "other-key") => () =>
    Object.assign(world, { read: { ok: false, reason } });
  const printer = (result: HandoutResult) => () => Object.assign(world, { result });
  const nothing = () => undefined;

  test.each<[string, () => void, Asked, number]>([
    ["somebody who is signed out", () => Object.assign(world, { actor: null }), [], 401],
    ["an address that is no patient's", nothing, ["", "2", "nobody"], 404],
    ["a version that is not there", nothing, ["", "3"], 404],
    ["a paper that does not exist", nothing, ["paper=a3"], 400],
    ["a layout that does not exist", nothing, ["layout=tiny"], 400],
    ["a language that does not exist", nothing, ["locale=de"], 400],
    ["a language the version was not published in", withoutSpanish, ["locale=es"], 409],
    ["a question nobody knows", nothing, ["size=10"], 400],
    [
      "a program over one sheet",
      printer({ ok: false, reason: "over-one-sheet", side: "moves" }),
      ["layout=compact"],
      422,
    ],
    ["a link of another program", link({ programId: ids.patient }), [`link=${ids.link}`], 404],
    ["a link in its grace", link({ state: "grace" }), [`link=${ids.link}`], 409],
    ["a closed link", closed("closed"), [`link=${ids.link}`], 409],
    ["a link of another key", closed("other-key"), [`link=${ids.link}`], 409],
    [
      "a link beside a version that is not current",
      () => Object.assign(world, { isCurrent: false }),
      [`link=${ids.link}`],
      409,
    ],
    ["a busy printer", printer({ ok: false, reason: "busy" }), [], 503],
    ["a text that is too long", printer({ ok: false, reason: "too-long", part: { kind: "text" } }), [], 422],
  ])("%s", async (_what, arrange, asked, status) => {
    arrange();
    const response = await get(...asked);
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const said = (await response.text()).trim();
    expect(said).toMatch(/^[A-Z].+\.$/);

    // Whoever asks for the pages is told the same.
    const counted = await count(...asked);
    expect(counted.status).toBe(status);
    expect(counted.headers.get("cache-control")).toBe("private, no-store");
    expect(counted.headers.get("retry-after")).toBe(response.headers.get("retry-after"));
    expect(await counted.json()).toEqual({ problem: said });
  });

  test("a letter no font has, with the letter named", async () => {
    world.result = { ok: false, reason: "missing-glyph", character: "ɸ", where: "the patient's name" };
    expect(await (await get()).text()).toContain("“ɸ” in the patient's name");
  });

  test("a busy printer says when to try again", async () => {
    world.result = { ok: false, reason: "busy" };
    expect((await get()).headers.get("retry-after")).toBe("5");
  });
});

describe("the pages of a handout", () => {
  test("are counted by printing just what the PDF would be", async () => {
    const query = `layout=large&paper=a4&locale=es&link=${ids.link}`;
    const response = await count(query);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.json()).toEqual({ pages: 2 });
    await get(query);
    expect(world.asked).toHaveLength(2);
    expect(world.asked[0]).toEqual(world.asked[1]);
  });

  test.each([
    ["moves", /holds up to 6 moves\. .*fewer moves/],
    ["front", /^The front .*Standard.*shorten the notes for the patient/],
    ["back", /^The back .*Standard.*shorten the notes on moves.*fewer moves/],
  ] as const)("that do not fit on one sheet say why, and what helps: %s", async (side, said) => {
    world.result = { ok: false, reason: "over-one-sheet", side };
    expect(await (await count("layout=compact")).json()).toEqual({ problem: expect.stringMatching(said) });
  });
});
