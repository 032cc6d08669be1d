/** The question how hard it presses: whether it is open. */
import { useCallback, useState } from "react";
import type { SessionState } from "./session-machine";
import { presses } from "./session-steering";

/**
 * Asked of one part of the session: with the next it is gone, and does not come back with that part. Returns whether it
 * is open, and how to open and close it.
 */
export function usePressure(state: SessionState) {
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const { index, screen } = state;
  if (askedAt !== null && askedAt !== index) setAskedAt(null);
  const isOpen =
    askedAt === index && presses(state) && (screen.name === "running" || screen.name === "paused");
  const onAsk = useCallback(() => setAskedAt(index), [index]);
  const onClose = useCallback(() => setAskedAt(null), []);
  return { isOpen, onAsk, onClose };
}
