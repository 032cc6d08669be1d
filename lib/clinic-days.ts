/** Calendar days of a clinic. A day is a text, YYYY-MM-DD; an instant is a `Date`. Nothing here asks a clock. */
import { fromDate, parseDate, toCalendarDate } from "@internationalized/date";

/** The clinic's calendar day at an instant. */
export function dayAt(at: Date, timeZone: string): string {
  return toCalendarDate(fromDate(at, timeZone)).toString();
}

/** The instant a calendar day of the clinic is over: the start of the next one, daylight saving included. */
export function endOfDay(day: string, timeZone: string): Date {
  return parseDate(day).add({ days: 1 }).toDate(timeZone);
}

/** The last day that counts when something ends at an instant that is the start of the next one. */
export function lastDayOf(end: Date, timeZone: string): string {
  return dayAt(new Date(end.getTime() - 1), timeZone);
}

/** The day that lies `days` after `day`; before it when negative. */
export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** Days from `from` until `to`; negative when `to` is past. */
export function daysBetween(from: string, to: string): number {
  return parseDate(to).compare(parseDate(from));
}

/** What the rules are to take for now: they read the UTC day of it, and the day meant is the clinic's. */
export function ruleNow(now: Date, timeZone: string): Date {
  return new Date(`${dayAt(now, timeZone)}T12:00:00Z`);
}
