/** The frame round the screen that lights up, for whoever does not hear. */
import { useEffect, useRef, useState } from "react";
import { useReducedMotion } from "@/lib/player/screens/use-motion";
import type { Cue } from "./cue-table";

/** From one flash to the next: never more than one a second, however fast the cues come (WCAG 2.3.1). */
const FLASH_MS = 1_000;
const LIT_MS = 500;

/** That it is to light up, and how often. Each call is an object of its own. */
export type FlashCall = Pick<Cue, "flashes">;

/**
 * Lights up as often as the last call says; a call that comes meanwhile waits for the next second. Where less motion
 * is wanted it is lit once, for the whole second.
 */
export function Flash({ call }: { readonly call: FlashCall | null }) {
  const isSteady = useReducedMotion();
  const [isLit, setIsLit] = useState(false);
  const left = useRef(0);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  useEffect(() => {
    const next = () => {
      timers.current = [];
      setIsLit(left.current > 0);
      if (left.current <= 0) return;
      left.current -= 1;
      timers.current.push(setTimeout(next, FLASH_MS));
      if (!isSteady) timers.current.push(setTimeout(() => setIsLit(false), LIT_MS));
    };
    if (call === null) return;
    left.current = Math.max(left.current, isSteady ? Math.min(1, call.flashes) : call.flashes);
    if (timers.current.length === 0) next();
  }, [call, isSteady]);
  useEffect(
    () => () => {
      for (const timer of timers.current) clearTimeout(timer);
    },
    [],
  );
  return isLit ? <div className="flash" aria-hidden="true" /> : null;
}
