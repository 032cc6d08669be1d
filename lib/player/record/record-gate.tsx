/** The player's side of the record: gets the script that holds it, and does without where that cannot be had. */
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { loadScript } from "@/lib/player/player-files";
import { PageGate } from "@/lib/player/screens/page-gate";
import type { ScreenProps } from "@/lib/player/screens/screen-props";
import type { SessionState } from "@/lib/player/session/session-machine";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";

/** One session of this page: under which link, when it ended, once it has, and whether its day was remembered. */
export type ThisSession = { readonly secret: string; at: string | null; hasDay: boolean };

export type AfterProps = ScreenProps & {
  readonly session: ThisSession;
  readonly onShowRecord: () => void;
};

/** Draws what is asked when the session is over. */
export type AfterSession = (props: Omit<AfterProps, "session">) => ReactNode;

type RecordProps = {
  readonly copy: PatientCopy;
  /** The link's. */
  readonly secret: string;
  readonly onClose: () => void;
};

/** What `record.js` exports. */
type RecordFile = {
  readonly AfterSession: ComponentType<AfterProps>;
  readonly RecordPage: ComponentType<RecordProps>;
  /** Remembers the session, as far as the patient wants that; again with each answer. */
  readonly rememberSession: (session: ThisSession, state: SessionState, snapshot: PlayerSnapshot) => void;
  readonly addRecordStyle: () => Promise<void>;
};

async function openRecord(): Promise<RecordFile> {
  const file = await loadScript<RecordFile>("record");
  await file.addRecordStyle();
  return file;
}

/** Asks for the script now, and whenever the connection comes back. Returns how to stop asking. */
export function askForRecord(onFile: (file: RecordFile) => void): () => void {
  let isOver = false;
  const ask = () =>
    void openRecord().then(
      (file) => {
        if (!isOver) onFile(file);
      },
      // A session is done without it.
      () => {},
    );
  ask();
  addEventListener("online", ask);
  return () => {
    isOver = true;
    removeEventListener("online", ask);
  };
}

/** The page "Your record". */
export function RecordGate(props: RecordProps) {
  return (
    <PageGate {...props} title={props.copy.player.names.record} open={openRecord}>
      {({ RecordPage }) => <RecordPage {...props} />}
    </PageGate>
  );
}

/**
 * Keeps the session once it is over, on whichever screen. Gives what the last screen asks; null: nothing, yet or at all.
 * The script is fetched while the session runs: at its end the connection may be gone. Had it not come by then, it is
 * asked for once more.
 */
export function useRecord(
  state: SessionState,
  snapshot: PlayerSnapshot,
  secret: string,
): AfterSession | null {
  const session = useRef<ThisSession>({ secret, at: null, hasDay: false });
  const [file, setFile] = useState<RecordFile | null>(null);
  const isOver = hasEnded(state);
  const wantedFor = isOver ? "its end" : state.index > 0 ? "later" : null;
  useEffect(() => {
    if (wantedFor !== null && file === null) return askForRecord(setFile);
  }, [wantedFor, file]);
  useEffect(() => {
    if (isOver) file?.rememberSession(session.current, state, snapshot);
  }, [isOver, file, state, snapshot]);
  if (file === null) return null;
  const { AfterSession } = file;
  return ({ copy, dispatch, onShowRecord }) => (
    <AfterSession {...{ copy, snapshot, state, dispatch, onShowRecord }} session={session.current} />
  );
}

/** Done, or stopped by a stop sign. */
function hasEnded({ screen }: SessionState): boolean {
  return screen.name === "done" || (screen.name === "card" && screen.from === "stopped");
}
