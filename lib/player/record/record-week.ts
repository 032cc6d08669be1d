/**
 * When "Is it better?" is asked: a week after the first session under a link, whichever version it was of, and a week
 * after each answer that was not "Better". The day that is counted from lies on the phone, and nothing else does.
 */
import type { Better } from "@/lib/player/session/session-machine";
import { deleteText, readText, writeText } from "./phone-text";
import { recordKey } from "./record-key";

/** Days after which the back should be better (RF-08). */
const WEEK_DAYS = 7;
const DAY_MS = 86_400_000;
/** In the place of a day: the back was better, and is asked about no more. */
const BETTER = "better";

function weekKey(secret: string): string {
  return `${recordKey(secret)}-week`;
}

/** Days from one day to another, both YYYY-MM-DD; NaN where one is none. */
function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

/** Whether it is a week or more from what was found to a day, YYYY-MM-DD. Without a day to count from it never is. */
export function isWeekOn(found: string | null, today: string): boolean {
  return found !== null && daysBetween(found, today) >= WEEK_DAYS;
}

/**
 * What is counted from after a session on a day: the day that was found, else this one. A day that is still to come
 * is none: the phone's clock was wrong then, or is put right now.
 */
export function weekFrom(found: string | null, today: string): string {
  return found !== null && (found === BETTER || daysBetween(found, today) >= 0) ? found : today;
}

/** What is counted from after an answer on a day. */
export function weekAfter(answer: Better, today: string): string {
  return answer === "better" ? BETTER : today;
}

/**
 * Whether the question is due under a link on a day of the phone's own clock, YYYY-MM-DD. Where no day can be stored,
 * it is counted from the day the plan was published.
 */
export function isWeekOver(secret: string, today: string, publishedOn: string): boolean {
  const found = readText(weekKey(secret));
  return isWeekOn(found !== null || canStoreDay(secret, today) ? found : publishedOn, today);
}

/** Whether the phone stores a day under a link that has none: one is stored, and taken away again. */
function canStoreDay(secret: string, today: string): boolean {
  return writeText(weekKey(secret), today) && deleteText(weekKey(secret));
}

/** Remembers the day of the first session. */
export function rememberSessionDay(secret: string, today: string): void {
  writeText(weekKey(secret), weekFrom(readText(weekKey(secret)), today));
}

/**
 * Remembers that the question was answered, in the place of the day it was counted from: where that was deleted since,
 * nothing is written anew. Without storage it is asked again next time.
 */
export function rememberAnswer(secret: string, answer: Better, today: string): void {
  if (readText(weekKey(secret)) === null) return;
  writeText(weekKey(secret), weekAfter(answer, today));
}

/** Deletes the day. Returns whether it is gone. */
export function forgetWeek(secret: string): boolean {
  return deleteText(weekKey(secret));
}
