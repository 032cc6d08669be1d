import { linksPauseOn, type OverdueLinks } from "@/lib/safety/standing";
import { dayText } from "./dates";

/** What an overdue review does to the links: paused since when, when they will be, or not at all. */
export function overdueLinksText(
  reviewOn: string,
  setting: { readonly overdueLinks: OverdueLinks; readonly graceDays: number },
  today: string,
): string {
  const pausesOn = linksPauseOn(reviewOn, setting);
  if (pausesOn === null) return "Links stay open";
  return pausesOn <= today
    ? `Links paused since ${dayText(pausesOn, today)}`
    : `Links pause ${dayText(pausesOn, today)}`;
}
