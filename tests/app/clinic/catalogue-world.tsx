/** Draws the catalogue's pages over vetted moves that a test may change, without a server. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import type { LanguageReview, PartReview } from "@/db/queries/language-reviews";
import type { VettedMove } from "@/db/queries/vetting";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move, type OwnSlug } from "@/lib/moves/move";
import { clinic, now, owner } from "./fixtures";

/** A built-in move nobody has signed, for an actor who may; with whatever the test says of it. */
export function vettedMove(move: Move, more: Partial<VettedMove> = {}): VettedMove {
  return {
    move,
    contentHash: "a".repeat(64),
    origin: { is: "built-in" },
    signatures: [],
    signaturesNeeded: 1,
    standing: "unsigned",
    lastSigned: null,
    retired: null,
    signing: "open",
    livePrograms: 0,
    holdingPrograms: 0,
    ...more,
  };
}

export const signature = { by: "Ana Novak, DPT", licence: "NY 12345", at: now, note: "Ceiling confirmed." };

/** What a fully signed move adds. */
export const signed = {
  signatures: [signature],
  standing: "signed",
  signing: "nothing-to-sign",
} as const satisfies Partial<VettedMove>;

export function builtIn(slug: string): Move {
  const move = findMove(builtInCatalogue, slug);
  if (!move) throw new Error(`no move ${slug}`);
  return move;
}

const ownSlug: OwnSlug = "own-wall-roll";

/** A move the clinic has written, on the upper back and without a picture. */
export const ownMove: Move = {
  ...builtIn("thoracic-roll"),
  slug: ownSlug,
  revision: 2,
  name: "Wall roll of the upper back",
  plainName: "Wall roll",
  aliases: [],
  variations: undefined,
  picture: null,
  sources: [{ document: "clinic", place: "House rule", range: null, says: "Used here since 2019." }],
  differences: [],
  openQuestions: [],
};

/** A part of the Spanish words nobody has signed, with one line; with whatever the test says of it. */
export function partReview(key: string, more: Partial<PartReview> = {}): PartReview {
  return {
    key,
    title: `Part ${key}`,
    lines: [{ path: `${key}.rule`, en: `English of ${key}`, translated: `Español de ${key}` }],
    isWhole: true,
    digest: "d".repeat(64),
    standing: "unsigned",
    signatures: [],
    signaturesNeeded: 1,
    isSignedByActor: false,
    earlier: null,
    ...more,
  };
}

const review: LanguageReview = {
  locale: "es",
  parts: ["safety", "player", "move.thoracic-roll"].map((key) => partReview(key)),
  summary: { locale: "es", reviewed: 0, of: 3, state: "unreviewed", by: null, on: null },
  maySign: true,
};

export const world = {
  actor: owner as ClinicianActor,
  moves: builtInCatalogue.moves.map((move) => vettedMove(move)),
  review,
};
const start = { ...world };

/** Puts everything back as it was. */
export function resetWorld(): void {
  Object.assign(world, start);
}

vi.mock("next/navigation", () => ({
  usePathname: () => "/catalogue",
  useRouter: () => ({ push: vi.fn(), replace: vi.fn(), refresh: vi.fn() }),
  notFound: () => {
    throw new Error("not found");
  },
  redirect: (to: string) => {
    throw new Error(`redirect to ${to}`);
  },
}));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("@/app/_session/clinician-action", () => ({ clinicianAction: () => vi.fn() }));
vi.mock("@/app/_session/require-clinician", () => ({
  requireClinician: async () => world.actor,
  findClinician: async () => world.actor,
}));
vi.mock("@/app/_session/read-clinic", () => ({ readClinic: async () => clinic }));
vi.mock("@/db/client", () => ({ getDb: () => undefined }));
vi.mock("@/db/queries/signature", () => ({
  getSignature: async () => ({ signature: "Ana Novak, DPT", licence: "NY 12345" }),
}));
vi.mock("@/db/queries/language-reviews", () => ({
  getLanguageSummaries: async () => ({ es: world.review.summary }),
  listLanguageReviews: async () => [world.review],
}));
vi.mock("@/db/queries/vetting", () => ({
  listVetting: async () => world.moves,
  getVettedMove: async (_actor: unknown, slug: string) => {
    const vetted = world.moves.find(({ move }) => move.slug === slug);
    if (!vetted) throw new AppError("not-found");
    return vetted;
  },
}));

// Loaded here and not in the tests: after the stand-ins above.
const [catalogue, move, rules, language] = await Promise.all([
  import("@/app/(clinic)/catalogue/page"),
  import("@/app/(clinic)/catalogue/[slug]/page"),
  import("@/app/(clinic)/catalogue/rules/page"),
  import("@/app/(clinic)/catalogue/languages/[locale]/page"),
]);

type Asked = Record<string, string>;

/** Each page, as markup. */
export const pages = {
  catalogue: (asked: Asked = {}) => draw(catalogue.default({ searchParams: Promise.resolve(asked) })),
  move: (slug: string) => draw(move.default({ params: Promise.resolve({ slug }) })),
  moveTitle: async (slug: string) =>
    (await move.generateMetadata({ params: Promise.resolve({ slug }) })).title,
  language: (locale: string) => draw(language.default({ params: Promise.resolve({ locale }) })),
  languageTitle: async (locale: string) =>
    (await language.generateMetadata({ params: Promise.resolve({ locale }) })).title,
  rules: (asked: Asked = {}) => draw(rules.default({ searchParams: Promise.resolve(asked) })),
};

async function draw(page: Promise<ReactNode>): Promise<string> {
  return renderToStaticMarkup(await page);
}

/** What a person reads, without the markup. */
export function readable(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ");
}

/** The same text with its spaces as the page's are read. */
export function spaced(text: string): string {
  return text.replaceAll("\u00a0", " ");
}

/** Ids that stand twice, and names that nothing has: both empty on a sound page. */
export function brokenNames(markup: string): { twice: string[]; missing: string[] } {
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");
  const asked = [...markup.matchAll(/ aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(
    ([, names]) => names?.split(" ") ?? [],
  );
  return {
    twice: ids.filter((id, at) => ids.indexOf(id) !== at),
    missing: asked.filter((id) => !ids.includes(id)),
  };
}
