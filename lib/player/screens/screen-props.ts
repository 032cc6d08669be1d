/** What every screen of a session is given. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { SessionEvent, SessionState } from "@/lib/player/session/session-machine";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";

/** What the welcome says of the plan before anything else. */
export type Notices = {
  /** The link has ended and still opens for a few days. */
  readonly inGrace: boolean;
  /** The plan's review date is past, and it may still be followed. */
  readonly reviewDue: boolean;
  /** It took the place of a version that was open here. */
  readonly wasUpdated: boolean;
  /** It is the phone's own copy: the server could not be asked. */
  readonly isCopy?: boolean;
};

/** What can be read or set beside the session, on the welcome and on a pause. */
export type AsideButtons = {
  readonly onShowUpNext: () => void;
  readonly onReadSheet: () => void;
  readonly onSetCues: () => void;
  readonly onShowRecord: () => void;
};

export type ScreenProps = {
  readonly copy: PatientCopy;
  readonly snapshot: PlayerSnapshot;
  readonly state: SessionState;
  readonly dispatch: (event: SessionEvent) => void;
};
