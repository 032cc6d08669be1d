import { addDays } from "@/lib/clinic-days";
import type { Phase } from "@/lib/program/program";

/**
 * When to look at a program again unless somebody says otherwise, YYYY-MM-DD: day 7 in the acute phase (the sources
 * stop at a week of pain, clinical RF-08), else when its weeks are over.
 */
export function usualReviewDay(today: string, { phase, weeks }: { phase: Phase; weeks: number }): string {
  return addDays(today, phase === "acute" ? 7 : weeks * 7);
}
