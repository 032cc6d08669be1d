import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import type { AuditLine } from "@/db/queries/audit";
import type { SafetySettings } from "@/db/queries/settings";
import type { ClinicianActor } from "@/lib/access/actor";
import { assistant, clinic, now, owner } from "./fixtures";

const stored: SafetySettings = {
  graceDays: 7,
  signaturesNeeded: 1,
  overdueLinks: "pause-after-grace",
  licensedClinicians: 2,
};
const world = { actor: owner as ClinicianActor, settings: stored, path: "/settings" };
afterEach(() => {
  Object.assign(world, { actor: owner, settings: stored });
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
vi.mock("@/app/_session/read-clinic", () => ({ readClinic: async () => clinic }));
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
  expect((await markup()).match(/checked=""/g)).toHaveLength(2);
});

test("says how many can sign when two signatures are asked for", async () => {
  world.settings = { ...stored, signaturesNeeded: 2, licensedClinicians: 1 };
  const shown = await text();
  expect(shown).toContain("Two licensed clinicians sign a revision");
  expect(shown).toContain("This clinic has 1 licensed clinician.");
});

test("an owner can save; everybody else sees the same, and that only an owner changes it", async () => {
  expect(await text()).toContain("Save");
  world.actor = assistant;
  const shown = await text();
  expect(shown).not.toContain("Save");
  expect(shown).toContain("Only an owner changes these.");
  expect((await markup()).match(/disabled=""/g)?.length).toBeGreaterThanOrEqual(6);
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
