/** What every screen of a session is given. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { SessionEvent, SessionState } from "./session-machine";

/** What the welcome says of the plan before anything else. */
export type Notices = {
  /** The link has ended and still opens for a few days. */
  readonly inGrace: boolean;
  /** The plan's review date is past, and it may still be followed. */
  readonly reviewDue: boolean;
  /** It took the place of a version that was open here. */
  readonly wasUpdated: boolean;
};

export type ScreenProps = {
  readonly copy: PatientCopy;
  readonly snapshot: PlayerSnapshot;
  readonly state: SessionState;
  readonly dispatch: (event: SessionEvent) => void;
};
