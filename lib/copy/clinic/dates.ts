/**
 * Days and times as clinicians read them, in the clinic's time zone. A day is a text, YYYY-MM-DD; an instant is
 * a `Date`. Nothing here asks a clock or the machine's own zone.
 */

const DAY_MS = 24 * 60 * 60 * 1000;

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

function middayUtc(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** The calendar day of an instant in a time zone, YYYY-MM-DD. */
export function dayOf(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(at);
}

/** The last day that counts when something ends at an instant that is the start of the next one. */
export function lastDayOf(end: Date, timeZone: string): string {
  return dayOf(new Date(end.getTime() - 1), timeZone);
}

/** "Fri 18 Dec"; with the year where it is not the year of `today`. */
export function dayText(day: string, today: string): string {
  const { day: text, year } = parts(middayUtc(day), "UTC");
  return today.startsWith(`${year}-`) ? text : `${text} ${year}`;
}

/** "Fri 18 Dec, 14:05", in the clinic's zone; with the year where it is not the year of `today`. */
export function instantText(at: Date, timeZone: string, today: string): string {
  return `${dayText(dayOf(at, timeZone), today)}, ${parts(at, timeZone).time}`;
}

/** The day that lies `days` after `day`; before it when negative. */
export function addDays(day: string, days: number): string {
  return new Date(middayUtc(day).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` until `to`; negative when `to` is past. */
export function daysBetween(from: string, to: string): number {
  return Math.round((middayUtc(to).getTime() - middayUtc(from).getTime()) / DAY_MS);
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
