/** Arrow keys lead from control to control, as a television's remote control expects; where there is none in sight, they scroll. */

type Way = readonly [x: number, y: number];
const ways: Readonly<Record<string, Way>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much farther a control seems for each step off the straight line. */
const OFF_LINE = 2;

/** Starts listening. Returns what ends it. */
export function followArrows(): () => void {
  const press = (event: KeyboardEvent) => {
    const way = ways[event.key];
    const { target } = event;
    if (!way || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
      return;
    if (target instanceof Element && target.closest("input, select, textarea")) return;
    const here = document.activeElement;
    const isControl = here?.matches("button, a") === true;
    // From elsewhere the session's own keys go left and right.
    if (!isControl && way[0] !== 0) return;
    const next = nearest(here ?? document.body, isControl, way);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}

/** The control in sight that lies nearest that way; undefined: none does. */
function nearest(here: Element, isControl: boolean, [x, y]: Way): HTMLElement | undefined {
  const from = here.getBoundingClientRect();
  let best: HTMLElement | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const control of document.querySelectorAll<HTMLElement>("button, a[href]")) {
    const to = control.getBoundingClientRect();
    const isInSight = to.width > 0 && to.top >= 0 && to.bottom <= innerHeight;
    if (control === here || !isInSight) continue;
    const right =
      middle(to.left, to.right) - (isControl ? middle(from.left, from.right) : middle(to.left, to.right));
    const down = middle(to.top, to.bottom) - middle(from.top, from.bottom);
    const along = right * x + down * y;
    const off = Math.abs(right * y) + Math.abs(down * x);
    const distance = along + OFF_LINE * off;
    if (along > 1 && distance < least) {
      least = distance;
      best = control;
    }
  }
  return best;
}

function middle(from: number, to: number): number {
  return (from + to) / 2;
}
