import type { CSSProperties } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { SessionState } from "@/lib/player/session/session-machine";
import { stepProgress } from "@/lib/player/session/session-part";
import { remainingMs, secondsShown } from "@/lib/player/session/session-view";
import { clock } from "@/lib/program/describe-time";

/** The clock of the current part. A timer is silent; the announcements speak for it. */
export function PartClock({
  copy,
  state,
  small = false,
}: {
  copy: PatientCopy;
  state: SessionState;
  small?: boolean;
}) {
  return (
    <p className={small ? "clock mid" : "clock"} role="timer">
      <span className="sr">{copy.player.names.clock} </span>
      {clock(secondsShown(remainingMs(state)))}
    </p>
  );
}

/** How much of the current part is over. */
export function PartBar({ state }: { state: SessionState }) {
  return (
    <div className="bar" aria-hidden="true">
      <i style={{ "--p": stepProgress(state).toFixed(4) } as CSSProperties} />
    </div>
  );
}
