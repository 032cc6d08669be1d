/** What a published version is now. Computed whenever it is asked for, never stored. */
import { addDays } from "@/lib/clinic-days";
import type { Catalogue, MoveSlug } from "@/lib/moves/move";
import type { CheckableProgram } from "@/lib/program/program";
import type { Clearance, FindingAnswer } from "./answer";
import { checkProgram } from "./check-program";
import { blocksPublishing, type Finding } from "./finding";
import type { PatientRecord } from "./patient-record";

/** Whether an overdue review date also pauses the links: never, once the grace period is over, or at once. */
export const overdueLinks = ["stay-open", "pause-after-grace", "pause-at-once"] as const;
export type OverdueLinks = (typeof overdueLinks)[number];

/** Longest grace period, in days; the database has the same limit. */
export const MAX_GRACE_DAYS = 60;

export type PublishedVersion = {
  readonly program: Omit<CheckableProgram, "answers">;
  /** The revision of each move it holds. */
  readonly revisions: Readonly<Partial<Record<MoveSlug, number>>>;
  /** The answers it was published with; its acknowledgements are printed on it. */
  readonly answers: readonly FindingAnswer[];
  readonly isSuperseded: boolean;
  readonly isEnded: boolean;
};

/** What it is judged by, as it stands now. */
export type StandingFacts = {
  readonly patient: PatientRecord;
  readonly catalogue: Catalogue;
  /** The program's clearances that have not been withdrawn. */
  readonly clearances: readonly Clearance[];
  readonly overdueLinks: OverdueLinks;
  readonly graceDays: number;
};

/**
 * `withdrawn`: its program was ended. `superseded`: a later version took its place. `on-hold`: it must not be
 * followed now. `overdue`: its review date is past. The worse comes first.
 */
export type Standing =
  | { readonly is: "withdrawn" | "superseded" | "current" }
  | { readonly is: "on-hold"; readonly because: readonly Finding[]; readonly overdueSince: string | null }
  | { readonly is: "overdue"; readonly overdueSince: string };

/**
 * The standing of a version on a calendar day of the clinic, YYYY-MM-DD. What breaks a blocking rule today puts it
 * on hold. An acknowledgement counts as it was printed with the version; a clearance may have been renewed since,
 * and no longer counts once it is withdrawn.
 */
export function standingOf(version: PublishedVersion, facts: StandingFacts, today: string): Standing {
  if (version.isEnded) return { is: "withdrawn" };
  if (version.isSuperseded) return { is: "superseded" };
  const because = findingsNow(version, facts, today).filter(blocksPublishing);
  const { reviewOn } = version.program;
  const overdueSince = reviewOn !== null && reviewOn < today ? reviewOn : null;
  const pausesOn = overdueSince === null ? null : linksPauseOn(overdueSince, facts);
  if (because.length > 0 || (pausesOn !== null && pausesOn <= today)) {
    return { is: "on-hold", because, overdueSince };
  }
  return overdueSince === null ? { is: "current" } : { is: "overdue", overdueSince };
}

/** What the rules say of a version on that day, with the answers that count now. */
export function findingsNow(
  { program, revisions, answers }: PublishedVersion,
  { patient, catalogue, clearances }: StandingFacts,
  today: string,
): readonly Finding[] {
  const printed = answers.filter(({ kind }) => kind === "acknowledgement");
  return checkProgram(
    { ...program, revisions, answers: [...printed, ...clearances] },
    patient,
    catalogue,
    new Date(`${today}T12:00:00Z`),
  );
}

/** The first day the links of a version to be reviewed on `reviewOn` are paused, YYYY-MM-DD; null: they never are. */
export function linksPauseOn(
  reviewOn: string,
  { overdueLinks: setting, graceDays }: Pick<StandingFacts, "overdueLinks" | "graceDays">,
): string | null {
  switch (setting) {
    case "stay-open":
      return null;
    case "pause-at-once":
      return addDays(reviewOn, 1);
    case "pause-after-grace":
      return addDays(reviewOn, 1 + graceDays);
  }
}
