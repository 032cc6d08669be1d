/**
 * Days and times as clinicians read them, in the clinic's time zone. A day is a text, YYYY-MM-DD; an instant is
 * a `Date`. Nothing here asks a clock or the machine's own zone.
 */
import { dayAt, daysBetween } from "@/lib/clinic-days";

function parts(at: Date, timeZone: string) {
  const found = new Map(
    new Intl.DateTimeFormat("en-GB", {
      timeZone,
      weekday: "short",
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    })
      .formatToParts(at)
      .map(({ type, value }) => [type, value] as const),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => found.get(type) ?? "";
  // British English writes "Sept"; every other month has three letters.
  const month = read("month").slice(0, 3);
  return {
    day: `${read("weekday")} ${read("day")} ${month}`,
    year: read("year"),
    time: `${read("hour")}:${read("minute")}`,
  };
}

/** "Fri 18 Dec"; with the year where it is not the year of `today`. */
export function dayText(day: string, today: string): string {
  const { day: text, year } = parts(new Date(`${day}T12:00:00Z`), "UTC");
  return today.startsWith(`${year}-`) ? text : `${text} ${year}`;
}

/** The same where there is little room: "Fri 18 Dec", "1 Jan 2027". */
export function shortDayText(day: string, today: string): string {
  const text = dayText(day, today);
  return /\d{4}$/.test(text) ? text.replace(/^\w+ /, "") : text;
}

/** "18 Dec 2026": for what is read years later. */
export function fullDayText(day: string): string {
  const { day: text, year } = parts(new Date(`${day}T12:00:00Z`), "UTC");
  return `${text.replace(/^\w+ /, "")} ${year}`;
}

/** "Fri 18 Dec, 14:05", in the clinic's zone; with the year where it is not the year of `today`. */
export function instantText(at: Date, timeZone: string, today: string): string {
  return `${dayText(dayAt(at, timeZone), today)}, ${parts(at, timeZone).time}`;
}

/** "today", "tomorrow", "in 5 days", "3 days ago". */
export function distanceText(day: string, today: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}

/** "1 move", "2 moves": for a plural in s. */
export function countText(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
