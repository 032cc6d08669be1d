/** Smooth time between the session's beats, and whether the person wants none of it. */
import { useEffect, useRef, useState } from "react";

/** A beat is 100 ms; past this the session has stopped telling the time and the picture stands too. */
const FARTHEST_AHEAD_MS = 300;
/** Thirty pictures a second: smooth for a roll of 2.5 cm a second, and half the work for an old phone. */
const FRAME_MS = 1000 / 30;

/** Whether the device asks for less motion. Follows a change of the setting. */
export function useReducedMotion(): boolean {
  const [reduced, setReduced] = useState(() => matchMedia("(prefers-reduced-motion: reduce)").matches);
  useEffect(() => {
    const query = matchMedia("(prefers-reduced-motion: reduce)");
    const look = () => setReduced(query.matches);
    query.addEventListener("change", look);
    return () => query.removeEventListener("change", look);
  }, []);
  return reduced;
}

/** The step's elapsed milliseconds, filled in between beats while `moving`. */
export function useSmoothTime(elapsedMs: number, moving: boolean): number {
  const anchor = useRef({ elapsedMs, at: 0 });
  const [smoothMs, setSmoothMs] = useState(elapsedMs);
  if (anchor.current.elapsedMs !== elapsedMs || anchor.current.at === 0) {
    anchor.current = { elapsedMs, at: performance.now() };
  }
  useEffect(() => {
    if (!moving) return;
    let frame = 0;
    let lastDrawn = 0;
    const draw = (now: number) => {
      frame = requestAnimationFrame(draw);
      if (now - lastDrawn < FRAME_MS - 2) return;
      lastDrawn = now;
      const ahead = Math.min(FARTHEST_AHEAD_MS, Math.max(0, performance.now() - anchor.current.at));
      setSmoothMs(anchor.current.elapsedMs + ahead);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [moving]);
  return moving ? smoothMs : elapsedMs;
}
