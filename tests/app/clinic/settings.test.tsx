import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import type { AuditLine } from "@/db/queries/audit";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { SafetySettings } from "@/db/queries/settings";
import type { ClinicianActor } from "@/lib/access/actor";
import { handoutSettingsWords } from "@/lib/copy/clinic/handout-settings";
import { assistant, clinic, now, owner } from "./fixtures";

const stored: SafetySettings = {
  graceDays: 7,
  signaturesNeeded: 1,
  overdueLinks: "pause-after-grace",
  licensedClinicians: 2,
};
const world = {
  actor: owner as ClinicianActor,
  settings: stored,
  clinic: clinic as ClinicSettings,
  path: "/settings",
};
afterEach(() => {
  Object.assign(world, { actor: owner, settings: stored, clinic });
});

vi.mock("next/navigation", () => ({
  usePathname: () => world.path,
  useRouter: () => ({ push: vi.fn(), refresh: vi.fn() }),
}));
vi.mock("next/cache", () => ({ revalidatePath: vi.fn() }));
vi.mock("@/app/_session/clinician-action", () => ({ clinicianAction: () => vi.fn() }));
vi.mock("@/app/_session/require-clinician", () => ({ requireClinician: async () => world.actor }));
vi.mock("@/db/client", () => ({ getDb: () => undefined }));
vi.mock("@/db/queries/settings", () => ({ getSafetySettings: async () => world.settings }));
vi.mock("@/app/_session/read-clinic", () => ({ readClinic: async () => world.clinic }));
vi.mock("@/db/queries/audit", () => ({
  listAudit: async (
    _actor: ClinicianActor,
    { subjectIds }: { subjectIds: string[] },
  ): Promise<AuditLine[]> =>
    subjectIds.includes(owner.clinicId)
      ? [{ at: now, who: "Ben Ode", event: "settings.changed", detail: { signaturesNeeded: "2 to 1" } }]
      : [],
}));
vi.mock("@/db/commands/change-safety-settings", () => ({ changeSafetySettings: vi.fn() }));
vi.mock("@/db/commands/change-handout-settings", () => ({ changeHandoutSettings: vi.fn() }));
vi.mock("@/db/commands/change-logo", () => ({ removeLogo: vi.fn() }));

// Loaded here and not in the tests: after the stand-ins above.
const [{ default: SettingsPage }, { ClinicBar }] = await Promise.all([
  import("@/app/(clinic)/settings/page"),
  import("@/app/(clinic)/clinic-bar"),
]);

const markup = async () => renderToStaticMarkup(await SettingsPage());
const text = async () =>
  (await markup())
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");

test("shows what is set, with what it means in words", async () => {
  const shown = await text();
  expect(shown).toContain("One licensed clinician signs a revision before it can be prescribed.");
  expect(shown).toContain("This clinic has 2 licensed clinicians.");
  expect(shown).toContain("The links stay open for 7 days after the review date.");
  expect(shown).toContain("A share link that has ended still opens for 7 days");
  expect((await markup()).match(/checked=""/g)).toHaveLength(3);
});

test("says how many can sign when two signatures are asked for", async () => {
  world.settings = { ...stored, signaturesNeeded: 2, licensedClinicians: 1 };
  const shown = await text();
  expect(shown).toContain("Two licensed clinicians sign a revision");
  expect(shown).toContain("This clinic has 1 licensed clinician.");
});

test("an owner can save; everybody else sees the same, and that only an owner changes it", async () => {
  expect(await text()).toContain("Save");
  const buttons = [...(await markup()).matchAll(/<button[^>]*type="submit"[^>]*>(.*?)<\/button>/g)];
  const names = buttons.map(([, inner = ""]) => inner.replace(/<[^>]+>/g, "").trim());
  expect(names).toEqual(["Save", handoutSettingsWords.save]);
  world.actor = assistant;
  const shown = await text();
  expect(shown).not.toContain("Save");
  expect(shown).toContain("Only an owner changes these.");
  expect((await markup()).match(/disabled=""/g)?.length).toBeGreaterThanOrEqual(6);
});

test("the paper is the usual one where the clinic is, until one is chosen", async () => {
  expect(await text()).toContain("Letter is usual where your clinic is.");
  expect(await markup()).toMatch(/<input[^>]*checked="" value="letter"|value="letter"[^>]*checked=""/);
  world.clinic = { ...clinic, paper: "a4" };
  const shown = await text();
  expect(shown).not.toContain("usual where your clinic is");
  expect(shown).toContain("Whoever prints can choose the other.");
  expect(await markup()).toMatch(/<input[^>]*checked="" value="a4"|value="a4"[^>]*checked=""/);
});

test("the lines in Spanish stand beside what the clinic wrote", async () => {
  world.clinic = { ...clinic, linesInOtherLocales: { es: { hours: "De lunes a viernes", closedLine: "" } } };
  const shown = await text();
  expect(shown).toContain("Hours in Spanish The clinic wrote: Monday to Friday, 8 am to 6 pm");
  expect(shown).toContain("When the clinic is closed, in Spanish The clinic wrote none.");
  expect(await markup()).toContain('value="De lunes a viernes"');
});

test("the logo is shown with what it is, and can be replaced and removed by an owner alone", async () => {
  expect(await text()).toContain("No logo: handouts begin with the clinic's name. Choose a file");
  world.clinic = { ...clinic, logo: { hash: "ab".repeat(32), width: 300, height: 100 } };
  expect(await markup()).toMatch(/<img[^>]*alt="The logo of Harbour Lane Physical Therapy"/);
  expect(await markup()).toContain(`/settings/logo?hash=${"ab".repeat(32)}`);
  expect(await text()).toMatch(/Replace\s+Remove/);
  world.actor = assistant;
  expect(await text()).not.toMatch(/Replace|Remove/);
  expect(await markup()).toMatch(/<img[^>]*alt="The logo of/);
});

test("says who changed what from what, and when", async () => {
  const shown = await text();
  expect(shown).toContain("Ben Ode changed the signatures a move needs from 2 to 1");
  expect(shown).toContain("20 Nov");
});

test("the bar leads an owner to the settings, and nobody else", () => {
  const bar = (mayManage: boolean) =>
    renderToStaticMarkup(
      <ClinicBar clinicName="Harbour Lane" clinicianName="Ana Novak" mayManage={mayManage} />,
    );
  expect(bar(true)).toMatch(/<a [^>]*aria-current="page"[^>]*href="\/settings"/);
  expect(bar(false)).not.toContain('href="/settings"');
});
