/** The question how hard it presses: whether it is open, and what it is asked about. */
import { useCallback, useState } from "react";
import type { PressurePanelProps } from "@/lib/player/screens/pressure-panel";
import type { ScreenProps } from "@/lib/player/screens/screen-props";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { SessionState } from "./session-machine";

/** Asked of one part of the session: with the next it is gone. */
export function usePressure(state: SessionState, dispatch: ScreenProps["dispatch"]) {
  const [askedAt, setAskedAt] = useState<number | null>(null);
  const { index, screen } = state;
  const step = state.steps[index];
  const isOpen =
    askedAt === index && step?.kind === "work" && (screen.name === "running" || screen.name === "paused");
  const onAsk = useCallback(() => setAskedAt(index), [index]);
  const onClose = useCallback(() => setAskedAt(null), []);
  const panelOf = ({ moves }: PlayerSnapshot): Omit<PressurePanelProps, "copy"> => ({
    aim: Math.min(4, moves[step?.moveIndex ?? 0]?.prescribed.dosage.pressureCeiling ?? 4),
    said: state.pressures[index] ?? null,
    onSay: (pressure) => dispatch({ type: "say-pressure", pressure }),
    onClose,
  });
  return { isOpen, onAsk, onClose, panelOf };
}
