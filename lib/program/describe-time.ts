/** Seconds as people read them. */

/** A running clock: "7:20", "0:05". Minutes go past 59. */
export function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** For clinicians: "7 min 20 s", "6 min", "45 s". */
export function minutesAndSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

/** For patients: whole minutes, rounded up, so that a session never takes longer than it says. */
export function wholeMinutes(seconds: number): number {
  return Math.ceil(seconds / 60);
}
