/** What is kept of a session, read out of its state. Pure. */

import { hasRolled, moveOutcomes } from "@/lib/player/session/move-outcomes";
import type { SessionState } from "@/lib/player/session/session-machine";
import { wholeMinutes } from "@/lib/program/describe-time";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { KeptSession } from "./record-store";

/** A moment by the phone's own clock: YYYY-MM-DDThh:mm:ss. */
export function localMoment(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day}T${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join(":")}`;
}

/** A day by the phone's own clock: YYYY-MM-DD. */
export function localDay(now: Date): string {
  return localMoment(now).slice(0, 10);
}

/** The session as it is kept; null: nothing was rolled and no stop sign was tapped, so that there is nothing to keep. */
export function sessionToKeep(
  { screen, ...session }: SessionState,
  snapshot: PlayerSnapshot,
  at: string,
): KeptSession | null {
  const isDone = screen.name === "done";
  const stopSign = screen.name === "card" ? screen.tier : null;
  if (!hasRolled(session) && stopSign === null) return null;
  const outcomes = moveOutcomes({ screen, ...session }, snapshot.moves.length);
  return {
    at,
    minutes: wholeMinutes(Math.round(session.activeMs / 1000)),
    early: !isDone || screen.early,
    stopSign,
    moves: snapshot.moves.map(({ move }, index) => ({
      name: move.plainName,
      outcome: outcomes[index] ?? "left-out",
      pressure: session.hardest[index] ?? null,
    })),
    again: isDone ? screen.again : null,
    better: isDone ? screen.better : null,
  };
}
