/** Where the script of a session that runs begins: its screens, what goes along with them, and what can lie over them. */
import { useEffect, useState } from "react";
import { readCueSettings } from "@/lib/player/cues/cue-settings";
import { CuesGate, CuesPart } from "@/lib/player/cues/cues-part";
import { isSoundLocked } from "@/lib/player/cues/tap-sound";
import { useLoadedFigures } from "@/lib/player/figures/load-figures";
import { RecordGate, useRecord } from "@/lib/player/record/record-gate";
import { followArrows } from "@/lib/player/screens/arrow-focus";
import { CardPage } from "@/lib/player/screens/check-pages";
import { DonePage, ElsewherePage, StoppedPage } from "@/lib/player/screens/end-pages";
import { PressurePanel, pressureAsked } from "@/lib/player/screens/pressure-panel";
import type { AsideButtons, ScreenProps } from "@/lib/player/screens/screen-props";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import { UpNextPage } from "@/lib/player/screens/up-next-page";
import { useWakeLock } from "@/lib/player/screens/use-wake-lock";
import { Announcer, type AnnouncerProps } from "@/lib/player/session/announcer";
import { isUnderWay } from "@/lib/player/session/moments";
import { hearOtherWindows, takeOver } from "@/lib/player/session/one-window";
import { type Keys, useKeys } from "@/lib/player/session/use-keys";
import type { usePressure } from "@/lib/player/session/use-pressure";
import type { SheetContent } from "@/lib/player/sheet/sheet-content";
import { SheetGate } from "@/lib/player/sheet/sheet-gate";

/** Draws next to nothing: what a screen reader says, sounds and buzzes, keys, the figures' file; and it runs here alone. */
export function Alongside(props: ScreenProps & AnnouncerProps & Keys & { readonly secret: string }) {
  const { state, secret, dispatch } = props;
  useKeys(state, dispatch, props);
  useEffect(() => followArrows(), []);
  const isRunning = state.screen.name === "running";
  const underWay = isUnderWay(state);
  useLoadedFigures(isRunning);
  useEffect(() => {
    if (!underWay) return;
    return hearOtherWindows({ secret, isRunning }, (isSameLink) =>
      dispatch({ type: isSameLink ? "runs-elsewhere" : "pause" }),
    );
  }, [underWay, isRunning, secret, dispatch]);
  return (
    <>
      <Announcer {...props} />
      <CuesPart {...props} settings={readCueSettings()} />
    </>
  );
}

/** Whatever can lie over the session's own screen. */
export type Aside = "up-next" | "sheet" | "cues" | "record";

type SessionPagesProps = ScreenProps &
  AsideButtons & {
    /** The link's. */
    readonly secret: string;
    /** What lies over the session's own screen; null: nothing. */
    readonly aside: Aside | null;
    /** Gets the sheet; null: there is none to be read now. */
    readonly readSheet: () => Promise<SheetContent | null>;
    readonly onClose: () => void;
    readonly onPlayAgain: () => void;
    readonly isOffline: boolean;
    readonly pressure: ReturnType<typeof usePressure>;
  };

/** A session from its first part to its end, and what lies over it. */
export function SessionPages(props: SessionPagesProps) {
  const { state, snapshot, copy, pressure } = props;
  const record = useRecord(state, snapshot, props.secret);
  const { screen } = state;
  const goOnHere = () => {
    takeOver(props.secret);
    props.onPlayAgain();
  };
  const screenMayGoDark = useWakeLock(screen.name === "running", screen.name === "paused");
  if (props.aside !== null) return <AsidePage {...props} aside={props.aside} />;
  switch (screen.name) {
    case "running":
    case "paused":
      return (
        <SessionScreen
          {...props}
          screenMayGoDark={screenMayGoDark}
          isSoundLocked={isSoundLocked()}
          onAskPressure={pressure.onAsk}
          panel={
            pressure.isOpen && (
              <PressurePanel copy={copy} {...pressureAsked(props)} onClose={pressure.onClose} />
            )
          }
        />
      );
    case "stopped":
      return <StoppedPage {...props} />;
    case "card":
      return <CardPage {...props} tier={screen.tier} />;
    case "elsewhere":
      return <ElsewherePage copy={copy} onGoOn={goOnHere} />;
    case "done":
      return <DonePage {...props} early={screen.early} again={screen.again} record={record} />;
    case "welcome":
    case "check":
    case "which":
      return null;
  }
}

function AsidePage({ aside, ...props }: Omit<SessionPagesProps, "aside"> & { readonly aside: Aside }) {
  const { copy, secret, onClose } = props;
  switch (aside) {
    case "up-next":
      return <UpNextPage {...props} />;
    case "sheet":
      return <SheetGate {...props} />;
    case "cues":
      return <CuesAside copy={copy} onClose={onClose} />;
    case "record":
      return <RecordGate copy={copy} secret={secret} onClose={onClose} />;
  }
}

function CuesAside(props: Pick<SessionPagesProps, "copy" | "onClose">) {
  const [settings, setSettings] = useState(readCueSettings);
  return <CuesGate {...props} settings={settings} onChange={setSettings} />;
}
