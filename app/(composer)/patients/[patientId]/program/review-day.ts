import { addDays } from "@/lib/clinic-days";
import type { Frequency } from "@/lib/program/edit-program";
import type { Phase } from "@/lib/program/program";

/** Days until an acute program is looked at again: the sources stop at a week of pain (RF-08). */
const ACUTE_REVIEW_DAYS = 7;

/** When to look at a program again unless somebody says otherwise, YYYY-MM-DD: day 7 when acute, else when its weeks are over. */
export function usualReviewDay(today: string, { phase, weeks }: { phase: Phase; weeks: number }): string {
  return addDays(today, phase === "acute" ? ACUTE_REVIEW_DAYS : weeks * 7);
}

type Rhythm = Pick<Frequency, "phase" | "weeks" | "reviewOn">;

/**
 * The review day after a change of phase or weeks. A day somebody chose stays, but a program that becomes acute is
 * looked at on day 7 at the latest.
 */
export function reviewDayAfter(
  today: string,
  before: Rhythm,
  change: Partial<Pick<Rhythm, "phase" | "weeks">>,
): string {
  const { reviewOn } = before;
  const usual = usualReviewDay(today, { ...before, ...change });
  const isUsual = reviewOn === null || reviewOn < today || reviewOn === usualReviewDay(today, before);
  const becomesAcute = before.phase !== "acute" && change.phase === "acute";
  return isUsual || (becomesAcute && reviewOn > usual) ? usual : reviewOn;
}

/** The review day of a program that is started over: the one it has, unless that is past or missing. */
export function reviewDayOnStart(today: string, { phase, weeks, reviewOn }: Rhythm): string {
  return reviewOn === null || reviewOn < today ? usualReviewDay(today, { phase, weeks }) : reviewOn;
}
