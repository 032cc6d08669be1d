/** Calendar days in a clinic's time zone. */
import { fromDate, parseDate, toCalendarDate } from "@internationalized/date";

/** The clinic's calendar day at a moment, YYYY-MM-DD. */
export function dayAt(moment: Date, timeZone: string): string {
  return toCalendarDate(fromDate(moment, timeZone)).toString();
}

/** The moment a calendar day of the clinic is over: the start of the next one, daylight saving included. */
export function endOfDay(day: string, timeZone: string): Date {
  return parseDate(day).add({ days: 1 }).toDate(timeZone);
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** What the rules are to take for now: they read the UTC day of it, and the day meant is the clinic's. */
export function ruleNow(now: Date, timeZone: string): Date {
  return new Date(`${dayAt(now, timeZone)}T12:00:00Z`);
}
