/** What the rules make of the published program of the fixtures once the patient's record is another. */
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { ConditionId } from "@/lib/safety/condition-ids";
import { type Standing, standingOf } from "@/lib/safety/standing";
import { clinic, program } from "./fixtures";

/** The standing of the published program on Fri 20 Nov with these conditions, its review due on `reviewOn`. */
export function standingWith(
  conditions: readonly ConditionId[],
  reviewOn: string | null = "2026-12-18",
): Standing {
  const { basedOn: _basedOn, ...draft } = program.draft;
  return standingOf(
    {
      program: { ...draft, reviewOn },
      revisions: {},
      answers: [],
      isSuperseded: false,
      isEnded: false,
    },
    {
      patient: {
        conditions: conditions.map((condition) => ({ condition, zone: null, side: null, variant: null })),
        exclusions: [],
        rollerDensity: "soft",
      },
      catalogue: builtInCatalogue,
      clearances: [],
      overdueLinks: clinic.overdueLinks,
      graceDays: clinic.graceDays,
    },
    "2026-11-20",
  );
}
