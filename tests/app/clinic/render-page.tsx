/** Draws pages of the clinic side over the fixtures, without a server. */
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { vi } from "vitest";
import type { ClinicianActor } from "@/lib/access/actor";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Catalogue } from "@/lib/moves/move";
import * as fixtures from "./fixtures";

/** Who is signed in, and what the queries answer; a test may change either. */
export const world = {
  actor: fixtures.owner as ClinicianActor,
  today: fixtures.today,
  patients: fixtures.patients,
  patient: fixtures.patient,
  clinic: fixtures.clinic,
  program: fixtures.program as typeof fixtures.program | null,
  version: fixtures.version,
  catalogue: builtInCatalogue as Catalogue,
  links: fixtures.links,
  audit: fixtures.audit,
  /** When the audit says that the version was put on hold. */
  heldSince: null as Date | null,
};

const start = { ...world };

/** Puts everything back as it was. */
export function resetWorld(): void {
  Object.assign(world, start);
}

vi.mock("next/navigation", () => ({
  usePathname: () => "/patients",
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
vi.mock("@/app/_session/read-clinic", () => ({ readClinic: async () => world.clinic }));
vi.mock("@/db/client", () => ({ getDb: () => undefined }));
vi.mock("@/db/queries/today", () => ({ getToday: async () => world.today }));
vi.mock("@/db/queries/patients", () => ({
  listPatients: async () => world.patients,
  getPatient: async () => world.patient,
}));
vi.mock("@/db/queries/programs", () => ({ getProgram: async () => world.program }));
vi.mock("@/db/queries/share-links", () => ({ listShareLinks: async () => world.links }));
vi.mock("@/db/queries/versions", () => ({
  listVersions: async () => (world.program ? fixtures.versions : []),
  getVersion: async () => world.version,
}));
vi.mock("@/db/queries/language-reviews", () => ({ getLanguageSummaries: async () => fixtures.languages }));
vi.mock("@/db/queries/vetting", () => ({ getVettedCatalogue: async () => world.catalogue }));
vi.mock("@/db/queries/audit", () => ({
  listAudit: async () => world.audit,
  getHeldSince: async () => world.heldSince,
}));

// Loaded here and not in the tests: after the stand-ins above.
const [today, patients, newPatient, patient, version] = await Promise.all([
  import("@/app/(clinic)/page"),
  import("@/app/(clinic)/patients/page"),
  import("@/app/(clinic)/patients/new/page"),
  import("@/app/(clinic)/patients/[patientId]/page"),
  import("@/app/(clinic)/patients/[patientId]/versions/[number]/page"),
]);

const { patient: patientId } = fixtures.ids;

/** Each page of the clinic side, as markup. */
export const pages = {
  today: () => draw(today.default()),
  patients: (search?: string) =>
    draw(patients.default({ searchParams: Promise.resolve(search === undefined ? {} : { search }) })),
  newPatient: () => draw(newPatient.default()),
  patient: () => draw(patient.default({ params: Promise.resolve({ patientId }) })),
  version: () => draw(version.default({ params: Promise.resolve({ patientId, number: "2" }) })),
};

/** What stands in the browser's tab and history for a patient's pages. */
export const patientTitles = [patient.metadata, version.metadata];

/** The page's markup. */
async function draw(page: Promise<ReactNode>): Promise<string> {
  return renderToStaticMarkup(await page);
}

/** What a person reads, without the markup. */
export function readable(markup: string): string {
  return markup
    .replace(/<svg.*?<\/svg>/gs, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
}
