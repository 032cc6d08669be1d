/**
 * The widest limits a move's dose may have, in the unit of its kind: seconds per side, passes, breaths per
 * position. From 30 s, as prescribed in studies (E2), to 120 s on one zone and side (DL-03): a pass or a
 * breath is 10 s. Warned of above 90 s (DL-02). At most two positions of a breath-held move (DL-07).
 */
export const doseBounds = {
  time: { min: 30, max: 120, warnAbove: 90 },
  passes: { min: 3, max: 12, warnAbove: 9 },
  breaths: { min: 3, max: 12, positions: 2 },
} as const;

/** Tender-spot holds of a timed move: 15 to 30 s (DL-01), 20 s where nothing else is set. */
export const usualHold = { min: 15, max: 30, default: 20 } as const;

/** The most pressure on the 0 to 10 scale that a move may allow (WS-01: 4 of 10). */
export const MAX_PRESSURE = 4;

/** cm per second on the skin of every rolled move (DL-04, HP-09). */
export const ROLLING_SPEED = 2.5;

/** Slow breaths, out longer than in (DL-08, WS-05). */
export const slowBreath = { inSeconds: 4, outSeconds: 6 } as const;
