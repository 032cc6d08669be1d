import { beforeEach, describe, expect, test, vi } from "vitest";
import type { ProgramComposition } from "@/db/queries/composition";
import type { ClinicianActor } from "@/lib/access/actor";
import { previewAnswers } from "@/lib/copy/clinic/composer";
import { handoutAnswers } from "@/lib/copy/clinic/handout";
import type { HandoutRequest, HandoutResult } from "@/lib/handout/handout-request";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { contentHash } from "@/lib/program/snapshot";
import type { FindingLevel } from "@/lib/safety/finding";
import { shareSecret, shareUrl } from "@/lib/share/share-secret";
import { linkKey } from "../../support/factories";
import { assistant, clinic, ids, now, owner, program } from "../clinic/fixtures";

const address = new URL("https://clinic.example");
const logo = { hash: "ab".repeat(32), width: 300, height: 100 };
const printed: HandoutResult = { ok: true, pdf: new TextEncoder().encode("%PDF-1.7"), pages: 4 };
const composition: ProgramComposition = {
  clinic,
  patient: { id: ids.patient, name: "M. K.", locale: "en" },
  record: { conditions: [], exclusions: [], rollerDensity: "soft" },
  program,
  catalogue: builtInCatalogue,
  signer: { name: "Ana Novak", title: "PT" },
  held: null,
  nextVersion: 3,
  today: "2026-11-20",
  now,
};

/** Spanish translates other revisions of the moves than these. */
const untranslated: ProgramComposition = {
  ...composition,
  patient: { ...composition.patient, locale: "es" },
  catalogue: {
    ...builtInCatalogue,
    moves: builtInCatalogue.moves.map((move) => ({ ...move, revision: move.revision + 1 })),
  },
};

const world = {
  actor: owner as ClinicianActor | null,
  composition,
  level: null as FindingLevel | null,
  result: printed as HandoutResult,
  asked: [] as HandoutRequest[],
};
const start = { ...world };

vi.mock("@/app/_session/require-clinician", () => ({ findClinician: async () => world.actor }));
const readSettings = vi.fn(() => ({ url: address }));
vi.mock("@/lib/env", () => ({ readSettings: () => readSettings() }));
vi.mock("@/lib/log", () => ({ logFailure: vi.fn() }));
vi.mock("@/db/queries/clinics", async (original) => ({
  ...(await original<typeof import("@/db/queries/clinics")>()),
  getLogo: async () => ({ ...logo, png: new Uint8Array([1]) }),
}));
vi.mock("@/db/queries/composition", () => ({
  getComposition: async () => world.composition,
  checkComposition: () => (world.level === null ? [] : [{ level: world.level, answer: null }]),
}));
vi.mock("@/app/_handout/handout-service", () => ({
  handoutPool: () => ({
    print: async (request: HandoutRequest) => {
      world.asked.push(request);
      return world.result;
    },
  }),
}));
const [{ GET }, pages, pagesWithLink] = await Promise.all([
  import("@/app/(composer)/patients/[patientId]/program/preview/route"),
  import("@/app/(composer)/patients/[patientId]/program/preview/pages/route"),
  import("@/app/(composer)/patients/[patientId]/program/preview/pages/with-link/route"),
]);

beforeEach(() => {
  Object.assign(world, start, { asked: [] });
  readSettings.mockClear();
});

const ask =
  (route: typeof GET) =>
  (query = "", patientId: string = ids.patient) =>
    route(new Request(`https://clinic.example/x/preview?${query}`), {
      params: Promise.resolve({ patientId }),
    });
const get = ask(GET);
const count = ask(pages.GET);
const countWithLink = ask(pagesWithLink.GET);

describe("the preview of a draft", () => {
  test("says what to do about a move without text in the patient's language", async () => {
    world.composition = untranslated;
    expect(await (await get()).text()).toBe(`${previewAnswers.untranslated}\n`);
    expect(world.asked).toEqual([]);
  });

  test("is shown in the browser, marked as not issued, with no code and no link", async () => {
    const response = await get();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toBe('inline; filename="preview.pdf"');
    const [request] = world.asked;
    expect(request).toMatchObject({ standing: "not-issued", verifyUrl: null, linkUrl: null });
    expect(request?.snapshot).toMatchObject({ versionNumber: null, verifyCode: null });
    expect(request?.contentHash).toBe(contentHash(request?.snapshot));
  });

  test("is on the clinic's paper and in the patient's language unless another paper is asked for", async () => {
    await get();
    world.composition = {
      ...composition,
      clinic: { ...clinic, paper: "a4" },
      patient: { ...composition.patient, locale: "es" },
    };
    await get();
    await get("layout=large&paper=letter");
    expect(world.asked.map(({ layout, locale, paper }) => [layout, locale, paper])).toEqual([
      ["standard", "en", "letter"],
      ["standard", "es", "a4"],
      ["large", "es", "letter"],
    ]);
  });

  test("carries what publishing would freeze of the clinic: its logo and its lines in other languages", async () => {
    const linesInOtherLocales = { es: { hours: "De lunes a viernes", closedLine: "" } };
    world.composition = { ...composition, clinic: { ...clinic, logo, linesInOtherLocales } };
    await get();
    expect(world.asked[0]?.logo).toMatchObject(logo);
    expect(world.asked[0]?.snapshot.clinic).toMatchObject({ logo, inOtherLocales: linesInOtherLocales });
  });

  test("has its pages counted by printing just the same", async () => {
    const response = await count("layout=compact&paper=a4");
    expect(await response.json()).toEqual({ pages: 4 });
    await get("layout=compact&paper=a4");
    expect(world.asked[0]).toEqual(world.asked[1]);
    // Only what is counted with a link's code asks where links lead.
    expect(readSettings).not.toHaveBeenCalled();
  });

  test("is counted as it would be handed over too, with codes as long as real ones", async () => {
    world.result = { ok: false, reason: "over-one-sheet", side: "front" };
    expect(await (await countWithLink("layout=compact")).json()).toEqual({
      problem: handoutAnswers.overOneSheet.front,
    });
    await get("layout=compact");
    const [handedOver, shown] = world.asked;
    expect(handedOver).toMatchObject({
      layout: shown?.layout,
      paper: shown?.paper,
      standing: "current",
      snapshot: { versionNumber: 3, moves: shown?.snapshot.moves },
    });
    expect(handedOver?.linkUrl).toHaveLength(shareUrl(address, shareSecret(linkKey, "a")).length);
    expect(handedOver?.verifyUrl).toMatch(/\/verify\/[A-Z2-7]{26}$/);
  });

  test.each<[string, () => void, [query?: string, patientId?: string], number]>([
    ["by nobody", () => Object.assign(world, { actor: null }), [], 401],
    ["by an assistant", () => Object.assign(world, { actor: assistant }), [], 403],
    ["of nobody", () => undefined, ["", "nobody"], 404],
    ["on a paper that does not exist", () => undefined, ["paper=a3"], 400],
    ["in a language that is not the patient's", () => undefined, ["locale=es"], 400],
    ["of nothing", () => Object.assign(world, { composition: { ...composition, program: null } }), [], 409],
    ["of what is blocked", () => Object.assign(world, { level: "prohibited" }), [], 409],
    [
      "of a move without text in the patient's language",
      () => Object.assign(world, { composition: untranslated }),
      [],
      409,
    ],
    [
      "of what does not fit",
      () => Object.assign(world, { result: { ok: false, reason: "over-one-sheet", side: "moves" } }),
      ["layout=compact"],
      422,
    ],
  ])("%s is refused, and so are its counts, in the same sentence", async (_what, arrange, asked, status) => {
    arrange();
    const shown = await get(...asked);
    const problem = (await shown.text()).trim();
    expect(shown.status).toBe(status);
    for (const counting of [count, countWithLink]) {
      const counted = await counting(...asked);
      expect(counted.status).toBe(status);
      expect(await counted.json()).toEqual({ problem });
    }
  });
});
