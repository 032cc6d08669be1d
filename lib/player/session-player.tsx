/** A whole session, from the welcome to the end. Everything it knows came in with the snapshot; it changes nothing. */
import { type ReactNode, useEffect, useReducer, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { announcementFor } from "./announcements";
import { CardPage, CheckPage, WhichPage } from "./check-pages";
import { mainAction } from "./dock";
import { DonePage, StoppedPage } from "./end-pages";
import type { Closed } from "./open-session";
import type { Notices, ScreenProps } from "./screen-props";
import { nextState, type SessionState, startOfSession } from "./session-machine";
import { SessionScreen } from "./session-screen";
import type { SheetContent } from "./sheet-content";
import { SheetGate } from "./sheet-gate";
import { UpNextPage } from "./up-next-page";
import { useContact } from "./use-contact";
import { useSessionClock } from "./use-session-clock";
import { useWakeLock } from "./use-wake-lock";
import { useAskBeforeLeaving, useBackButton } from "./use-way-back";
import { WelcomePage } from "./welcome-page";

type SessionPlayerProps = {
  readonly copy: PatientCopy;
  readonly snapshot: PlayerSnapshot;
  readonly notices: Notices;
  /** Called when the patient presses Start. */
  readonly onStart: () => void;
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
  const { copy, snapshot, notices, onStart, onPlayAgain } = player;
  const [state, dispatch] = useReducer(nextState, snapshot, ({ moves }) =>
    startOfSession(moves.map(({ prescribed }) => prescribed)),
  );
  /** What lies over the session's own screen, to be read. */
  const [aside, setAside] = useState<"up-next" | "sheet" | null>(null);
  const mustClose = player.closed !== null && (aside === "sheet" || !staysOpen(state, player.closed));
  const isRunning = state.screen.name === "running" && !mustClose;
  useContact(state.steps[state.index]?.moveIndex ?? snapshot.moves.length, player.onContact);
  useSessionClock(isRunning, dispatch);
  const { refused } = useWakeLock(isRunning);
  const onClose = () => setAside(null);
  const closeAside = aside === null ? null : onClose;
  useKeys(state, dispatch, closeAside);
  useBackButton(closeAside ?? (leavesOnBack(state) ? null : () => dispatch({ type: "go-back" })));
  useAskBeforeLeaving(isRunning);
  useEffect(() => {
    if (mustClose) player.onClosed(state.screen.name === "running" || state.screen.name === "paused");
  });

  const props: ScreenProps = { copy, snapshot, state, dispatch };
  const onShowUpNext = () => setAside("up-next");
  const onReadSheet = () => setAside("sheet");
  const shown: Record<NonNullable<typeof aside>, () => ReactNode> = {
    "up-next": () => <UpNextPage {...props} onClose={onClose} />,
    sheet: () => <SheetGate {...{ copy, snapshot, onClose }} readSheet={player.readSheet} />,
  };
  return (
    <>
      <Announcer state={state} snapshot={snapshot} copy={copy} wasUpdated={notices.wasUpdated} />
      {aside === null ? (
        <Screen
          {...props}
          {...{ notices, onStart, onPlayAgain, onShowUpNext, onReadSheet }}
          screenMayGoDark={refused}
        />
      ) : (
        shown[aside]()
      )}
    </>
  );
}

/**
 * Whom to call about a stop sign comes before everything else: what follows it waits until the patient is through.
 * A session that is done may be looked at when only the plan has changed; starting it again opens the new one.
 */
function staysOpen({ screen }: SessionState, closed: Closed["reason"]): boolean {
  if (screen.name === "done") return closed === "changed";
  return screen.name === "which" || screen.name === "card" || screen.name === "stopped";
}

/** Where the browser's Back leaves the page: at both ends, and from a pause. */
function leavesOnBack({ screen }: SessionState): boolean {
  return screen.name === "welcome" || screen.name === "paused" || screen.name === "done";
}

type AllProps = ScreenProps &
  Pick<SessionPlayerProps, "notices" | "onStart" | "onPlayAgain"> & {
    readonly onShowUpNext: () => void;
    readonly onReadSheet: () => void;
    readonly screenMayGoDark: boolean;
  };

function Screen(props: AllProps) {
  const { screen } = props.state;
  switch (screen.name) {
    case "welcome":
      return <WelcomePage {...props} />;
    case "check":
      return <CheckPage {...props} />;
    case "which":
      return <WhichPage {...props} />;
    case "card":
      return <CardPage {...props} tier={screen.tier} />;
    case "running":
    case "paused":
      return <SessionScreen {...props} />;
    case "stopped":
      return <StoppedPage {...props} />;
    case "done":
      return <DonePage {...props} early={screen.early} again={screen.again} />;
  }
}

/** Says what changed, politely; the emergency card at once. */
function Announcer({
  state,
  snapshot,
  copy,
  wasUpdated,
}: Pick<ScreenProps, "state" | "snapshot" | "copy"> & Pick<Notices, "wasUpdated">) {
  const before = useRef(state);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (wasUpdated) setSaid(copy.link.changed.updated);
  }, [wasUpdated, copy]);
  useEffect(() => {
    const sentence = announcementFor(before.current, state, snapshot, copy);
    before.current = state;
    if (sentence !== null) setSaid(sentence);
  }, [state, snapshot, copy]);
  const { screen } = state;
  const isEmergency = screen.name === "card" && screen.tier === "emergency";
  return (
    <>
      <p className="sr" role="status">
        {said}
      </p>
      <p className="sr" role="alert">
        {isEmergency ? copy.player.cards.emergency.announced(snapshot.clinic.emergencyNumber) : ""}
      </p>
    </>
  );
}

/** Space does what the middle button does; Escape stops, or closes what is read beside the session. A focused button keeps its own keys. */
function useKeys(state: SessionState, dispatch: ScreenProps["dispatch"], closeAside: (() => void) | null) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.repeat || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape" && closeAside) return closeAside();
      if (state.screen.name !== "running" && state.screen.name !== "paused") return;
      if (event.key === "Escape") dispatch({ type: "stop" });
      const onControl = event.target instanceof Element && event.target.closest("button, a") !== null;
      if (event.key === " " && !onControl && !closeAside) {
        event.preventDefault();
        dispatch({ type: mainAction(state) });
      }
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [state, dispatch, closeAside]);
}
