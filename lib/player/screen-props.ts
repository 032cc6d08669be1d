/** What every screen of a session is given. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { PlayerSnapshot } from "@/lib/program/snapshot";
import type { SessionEvent, SessionState } from "./session-machine";

export type ScreenProps = {
  readonly copy: PatientCopy;
  readonly snapshot: PlayerSnapshot;
  readonly state: SessionState;
  readonly dispatch: (event: SessionEvent) => void;
};
