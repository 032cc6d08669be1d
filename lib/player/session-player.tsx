/**
 * A whole session, from the welcome to the end. Everything it knows came in with the snapshot; it changes nothing.
 */
import { useEffect, useReducer, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { KeepProps } from "@/lib/player/keep/keep-gate";
import type { Closed } from "@/lib/player/link/open-session";
import { useContact } from "@/lib/player/link/use-contact";
import { useOnline } from "@/lib/player/link/use-online";
import { CardPage, CheckPage, WhichPage } from "@/lib/player/screens/check-pages";
import { ComingPage } from "@/lib/player/screens/coming-page";
import type { Notices, ScreenProps } from "@/lib/player/screens/screen-props";
import { tellTapGuard } from "@/lib/player/screens/tap-guard";
import { useOpener } from "@/lib/player/screens/use-opener";
import { useAskBeforeLeaving, useBackButton } from "@/lib/player/screens/use-way-back";
import { WelcomePage, type WelcomeProps } from "@/lib/player/screens/welcome-page";
import { nextState, type SessionState, startOfSession } from "@/lib/player/session/session-machine";
import { plannedMoves } from "@/lib/player/session/session-view";
import { usePressure } from "@/lib/player/session/use-pressure";
import { useSessionClock } from "@/lib/player/session/use-session-clock";
import { useSessionFile } from "@/lib/player/session/use-session-file";
import { useSessionKeeper } from "@/lib/player/session/use-session-keeper";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import type { Aside } from "./session";

type SessionPlayerProps = {
  readonly copy: PatientCopy;
  readonly snapshot: PlayerSnapshot;
  /** The link's secret: a session that was left is gone on with under the same link alone. */
  readonly secret: string;
  readonly notices: Notices;
  /** Whether the plan is kept on this phone; null: it cannot be. */
  readonly keep?: KeepProps | null;
  /** Called when the patient presses Start, with the session's id: the same when one is taken up again. */
  readonly onStart: (clientSessionId: string) => void;
  readonly onPlayAgain: () => void;
  /** Gets the sheet; null: there is none to be read now. */
  readonly readSheet: () => Promise<SheetContent | null>;
  /** Called when the server is to be asked whether the plan may still be followed. */
  readonly onContact: () => void;
  /** Why it may not; null: it may. */
  readonly closed: Closed["reason"] | null;
  /** Called when nothing of it can go on; `rolling`: it ended a session that ran. */
  readonly onClosed: (rolling: boolean) => void;
};

export function SessionPlayer(player: SessionPlayerProps) {
  const { copy, snapshot, secret, notices, onStart, onPlayAgain } = player;
  const [state, apply] = useReducer(nextState, snapshot, ({ moves }) => startOfSession(plannedMoves(moves)));
  /** What lies over the session's own screen, to be read or set. */
  const [aside, setAside] = useState<Aside | null>(null);
  const plan = { secret, versionNumber: snapshot.versionNumber };
  const mustClose = player.closed !== null && !staysOpen(state, player.closed, aside);
  const session = useSessionFile();
  // No second passes on a screen that is not there yet.
  const isRunning = state.screen.name === "running" && !mustClose && session.file !== null;
  useContact(state.steps[state.index]?.moveIndex ?? snapshot.moves.length, player.onContact);
  const dispatch = useSessionClock(isRunning, apply);
  const pressure = usePressure(state);
  const { saved, clientSessionId } = useSessionKeeper(plan, state);
  const isOnline = useOnline();
  const onClose = () => setAside(null);
  const closeAside = aside !== null ? onClose : pressure.isOpen ? pressure.onClose : null;
  useBackButton(closeAside ?? (leavesOnBack(state) ? null : () => dispatch({ type: "go-back" })));
  useAskBeforeLeaving(isRunning);
  tellTapGuard(tapMeaning(state, aside, pressure.isOpen));
  useOpener(aside);
  useEffect(() => {
    if (mustClose) player.onClosed(state.screen.name === "running" || state.screen.name === "paused");
  });

  const props: ScreenProps = { copy, snapshot, state, dispatch };
  const asideButtons = {
    onShowUpNext: () => setAside("up-next"),
    onReadSheet: () => setAside("sheet"),
    onSetCues: () => setAside("cues"),
    onShowRecord: () => setAside("record"),
  };
  const { file } = session;
  const isOffline = !isOnline;
  return (
    <>
      {file && (
        <file.Alongside
          {...props}
          secret={secret}
          wasUpdated={notices.wasUpdated}
          isOffline={isOffline}
          closeAside={closeAside}
          onAskPressure={pressure.onAsk}
        />
      )}
      {aside === null && isBefore(state) ? (
        <PageBefore
          {...props}
          {...asideButtons}
          {...{ notices, saved, secret }}
          onStart={() => onStart(clientSessionId)}
          keep={player.keep ?? null}
        />
      ) : file ? (
        <file.SessionPages
          {...props}
          {...asideButtons}
          {...{ secret, aside, isOffline, onPlayAgain, pressure, onClose }}
          readSheet={player.readSheet}
        />
      ) : (
        // Nothing has run yet: going back begins anew.
        <ComingPage copy={copy} title={copy.link.opening} {...session} onGoBack={closeAside ?? onPlayAgain} />
      )}
    </>
  );
}

/**
 * Whom to call about a stop sign comes before everything else: what follows it waits until the patient is through.
 * A session that is done may be looked at when the plan has changed or its link has ended; starting it again says so.
 * The sheet is the plan: it is closed at once.
 */
export function staysOpen(
  { screen }: Pick<SessionState, "screen">,
  closed: Closed["reason"],
  aside: Aside | null,
): boolean {
  // A code that has to be typed again says nothing against the plan: it can wait until the session is over.
  if (closed === "pin") return screen.name !== "welcome" && screen.name !== "check";
  if (aside === "sheet") return false;
  if (screen.name === "done") return closed === "changed" || closed === "not-open";
  return screen.name === "which" || screen.name === "card" || screen.name === "stopped";
}

/** Where the browser's Back leaves the page: at both ends, and where nothing runs. */
function leavesOnBack({ screen }: SessionState): boolean {
  return ["welcome", "paused", "elsewhere", "done"].includes(screen.name);
}

/** What taps mean now: with any of these the buttons change, or what they do. */
export function tapMeaning(state: SessionState, aside: Aside | null, isAsking: boolean): string {
  const { screen, index, notSofter, pressures, holdFromMs } = state;
  return [screen.name, index, notSofter[index], pressures[index], holdFromMs, aside, isAsking].join();
}

/** Whether the session has not begun: these pages are there at once, all others come with `session.js`. */
function isBefore({ screen }: SessionState): boolean {
  const { name } = screen;
  if (name === "card") return screen.from === "which";
  return name === "welcome" || name === "check" || name === "which";
}

function PageBefore(props: WelcomeProps & { readonly onStart: () => void }) {
  const { screen } = props.state;
  if (screen.name === "check") return <CheckPage {...props} />;
  if (screen.name === "which") return <WhichPage {...props} />;
  if (screen.name === "card") return <CardPage {...props} tier={screen.tier} />;
  return <WelcomePage {...props} />;
}
