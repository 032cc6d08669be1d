/** What the record's page lists, out of what is stored. */
import type { PatientDetail } from "@/db/queries/patients";
import type { ProgramDetail } from "@/db/queries/programs";
import type { VersionDetail } from "@/db/queries/versions";
import { dayAt, ruleNow } from "@/lib/clinic-days";
import { bodyMapWords } from "@/lib/copy/clinic/body-map";
import { clearanceLine } from "@/lib/copy/clinic/clearances";
import { dayText } from "@/lib/copy/clinic/dates";
import { exclusionLine } from "@/lib/copy/clinic/exclusion-text";
import { plainNameOf } from "@/lib/copy/clinic/move-name";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Catalogue, MoveSlug } from "@/lib/moves/move";
import type { Clearance } from "@/lib/safety/answer";
import { effectsOf, recordedConditionText } from "@/lib/safety/barred-moves";
import { checkProgram } from "@/lib/safety/check-program";
import { findCondition } from "@/lib/safety/conditions";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import { stopsProgram } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { conditionRuleId } from "@/lib/safety/rules/conditions";
import { workedZones, type ZoneStandings, zoneStandings } from "@/lib/safety/zone-standings";
import type { ConditionRow } from "./conditions-section";
import type { ExclusionRow } from "./exclusions-section";

/**
 * What the record speaks of: the clinic's moves as they are signed, and the built-in ones that nobody has signed
 * yet, so that what a condition leaves can be seen from the first day on.
 */
export function withUnsigned(vetted: Catalogue): Catalogue {
  const unsigned = builtInCatalogue.moves.filter(({ slug }) =>
    vetted.withheld.some((withheld) => withheld.slug === slug && withheld.why === "unsigned"),
  );
  return { ...vetted, moves: [...unsigned, ...vetted.moves] };
}

function recordedLine(by: string, at: Date, timeZone: string, today: string): string {
  return `Recorded by ${by}, ${dayText(dayAt(at, timeZone), today)}`;
}

/** The patient's record as the rules read it. */
export function recordOf({ conditions, exclusions, rollerDensity }: PatientDetail): PatientRecord {
  return {
    conditions: conditions.map(({ recorded }) => recorded),
    exclusions: exclusions.map(({ recorded }) => recorded),
    rollerDensity,
  };
}

/** The clearances that count now in the open program, each under its condition. */
export function clearedConditions(
  patient: PatientDetail,
  program: Pick<ProgramDetail, "draft" | "answers"> | null,
  catalogue: Catalogue,
  timeZone: string,
): ReadonlyMap<string, Clearance> {
  if (program === null) return new Map();
  const checked = { ...program.draft, answers: program.answers };
  const findings = checkProgram(checked, recordOf(patient), catalogue, ruleNow(new Date(), timeZone));
  return new Map(
    findings.flatMap(({ ruleId, answer }) => (answer?.kind === "clearance" ? [[ruleId, answer]] : [])),
  );
}

/** The conditions as the record lists them; `cleared` is by rule. */
export function conditionRows(
  patient: PatientDetail,
  cleared: ReadonlyMap<string, Clearance>,
  timeZone: string,
  today: string,
): ConditionRow[] {
  return patient.conditions.map(({ id, recorded, note, recordedAt, recordedBy }) => {
    const condition = findCondition(recorded.condition);
    const clearance = cleared.get(conditionRuleId(condition));
    const blocking = effectsOf(recorded).find(({ level }) => stopsProgram(level));
    const isCleared = clearance !== undefined && blocking?.level === "program-excluded";
    return {
      id,
      text: recordedConditionText(recorded),
      action: condition.action,
      note,
      recorded: recordedLine(recordedBy, recordedAt, timeZone, today),
      cleared: isCleared ? clearanceLine(clearance, today) : null,
      blockedRemedy: isCleared ? null : (blocking?.remedy ?? null),
    };
  });
}

/** The conditions that leave no program at all, uncleared. */
export function programStops(conditions: readonly ConditionRow[]): readonly string[] {
  return conditions.filter(({ blockedRemedy }) => blockedRemedy !== null).map(({ text }) => text);
}

/** The exclusions by hand as the record lists them. */
export function exclusionRows(
  patient: PatientDetail,
  vetted: Catalogue,
  timeZone: string,
  today: string,
): ExclusionRow[] {
  const moveName = (slug: MoveSlug) => plainNameOf(vetted, slug);
  return patient.exclusions.map(({ id, recorded, recordedAt, recordedBy }) => ({
    id,
    text: exclusionLine(recorded.exclusion, moveName),
    reason: recorded.reason,
    recorded: recordedLine(recordedBy, recordedAt, timeZone, today),
  }));
}

/**
 * Where the roller may go for this patient, and where the program presses: the published one, else the draft.
 * `inProgram` is what that program is called; null: there is none.
 */
export function recordZones(
  record: PatientRecord,
  catalogue: Catalogue,
  current: Pick<VersionDetail, "number" | "snapshot"> | null,
  draft: Pick<ProgramDetail, "draft"> | null,
): { standings: ZoneStandings; inProgram: string | null } {
  const worked = current
    ? current.snapshot.moves.map(({ move, prescribed }) => ({
        zone: move.contactZone,
        side: prescribed.side,
      }))
    : workedZones(draft?.draft.moves ?? [], catalogue);
  return {
    standings: zoneStandings(catalogue.moves, worked, excludedMoves(record, catalogue)),
    inProgram: current ? bodyMapWords.inVersion(current.number) : draft ? bodyMapWords.inDraft : null,
  };
}
