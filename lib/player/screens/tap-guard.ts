/** A tap that was made twice must not also press what took the place of the button it was meant for. */

/** How long after a tap, and how near to it in CSS pixels, another one counts as the same. Judgement of the design. */
const SAME_TAP = { ms: 600, px: 24 };

type Tap = Pick<MouseEvent, "clientX" | "clientY" | "timeStamp" | "detail">;

/**
 * Whether each tap is to be ignored: one that hits the spot of the last again at once, where it means something else
 * by now (`meant`: what taps mean on this screen). What a key presses, and a button that stays the same, go through.
 */
export function createTapGuard(): (tap: Tap, meant: string) => boolean {
  let last: Tap | undefined;
  let lastMeant = "";
  return (tap, meant) => {
    if (tap.detail === 0) return false;
    const isSame =
      last !== undefined &&
      lastMeant !== meant &&
      tap.timeStamp - last.timeStamp < SAME_TAP.ms &&
      Math.hypot(tap.clientX - last.clientX, tap.clientY - last.clientY) <= SAME_TAP.px;
    if (!isSame) {
      last = tap;
      lastMeant = meant;
    }
    return isSame;
  };
}

/** One for the page: a session that is begun again must not get the second half of the tap that began it. */
const ignores = createTapGuard();
let meaning = "";

/** Told with each drawing what taps mean from now on. */
export function tellTapGuard(meant: string): void {
  meaning = meant;
}

/** Keeps double taps from the buttons: to be called with each click before anything else hears of it. */
export function guardTap(event: MouseEvent): void {
  if (!ignores(event, meaning)) return;
  event.preventDefault();
  event.stopPropagation();
}
