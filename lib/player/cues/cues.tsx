/** Guides a session by ear, touch and light. It follows the session and never steers it, but for a headset's buttons. */
import { useEffect, useRef, useState } from "react";
import type { ScreenProps } from "@/lib/player/screens/screen-props";
import { announcementFor } from "@/lib/player/session/announcements";
import { toldUntil } from "@/lib/player/session/moments";
import type { SessionState } from "@/lib/player/session/session-machine";
import type { CueSettings } from "./cue-settings";
import { breathCountFor, cuesFor } from "./cues-for";
import { Flash, type FlashCall } from "./flash";
import { createMediaKeys, type MediaKeys, mediaAction } from "./media-keys";
import { flashOf, hush, lentLoop, type Told, tell } from "./outputs";
import { quietly } from "./quietly";

export type CuesProps = ScreenProps & {
  readonly settings: CueSettings;
  /** Closes what lies over the session; null: nothing does. */
  readonly closeAside: (() => void) | null;
};

export function Cues(props: CuesProps) {
  const { state, settings } = props;
  const [flash, setFlash] = useState<FlashCall | null>(null);
  const last = useRef(toldUntil(state));
  useMediaKeys(props);
  useEffect(() => hush, []);
  useEffect(() => {
    const before = last.current;
    last.current = state;
    if (before === state) return;
    quietly(() => {
      if (endsSound(before, state)) hush();
      const told = toldBetween(before, props);
      tell(told, settings);
      const call = flashOf(told.cues);
      if (settings.flash && call.flashes > 0) setFlash(call);
    });
  });
  return settings.flash && <Flash call={flash} />;
}

/** A part that is over, or does not run, has nothing more to say. */
function endsSound(before: SessionState, after: SessionState): boolean {
  return (
    after.screen.name !== "running" || after.index !== before.index || after.elapsedMs < before.elapsedMs
  );
}

function toldBetween(before: SessionState, { copy, snapshot, state, settings }: CuesProps): Told {
  const count = settings.breathCounts ? breathCountFor(before, state, snapshot) : null;
  return {
    cues: cuesFor(before, state, snapshot, settings.breathGuide),
    sentence: announcementFor(before, state, snapshot, copy),
    count: count === null ? null : String(count),
    language: copy.language,
  };
}

/** Screens from which a tap may lead into the session: a browser lets the keys be taken in a tap alone. */
const LEADS_IN: readonly SessionState["screen"]["name"][] = ["check", "running", "paused", "stopped"];
/** By then the tap has led where it leads. */
const AFTER_TAP_MS = 500;

function useMediaKeys({ copy, state, dispatch, closeAside, settings: { headset } }: CuesProps) {
  const now = useRef({ state, isCovered: false });
  now.current = { state, isCovered: closeAside !== null };
  const [keys] = useState(() =>
    createMediaKeys((action) => {
      const event = mediaAction(action, now.current.state, now.current.isCovered);
      if (event !== null) dispatch(event);
    }, lentLoop),
  );
  const { name } = state.screen;
  const { title } = copy.player.welcome;
  useEffect(() => {
    // The tap that led in may have come before this script.
    if (headset && name === "running" && lentLoop() !== null) quietly(keys.start);
    follow(keys, headset ? name : null, title);
  }, [keys, headset, name, title]);
  useEffect(() => {
    const take = () => {
      if (!headset || !LEADS_IN.includes(now.current.state.screen.name)) return;
      quietly(keys.start);
      setTimeout(() => follow(keys, now.current.state.screen.name, title), AFTER_TAP_MS);
    };
    document.addEventListener("click", take, true);
    return () => document.removeEventListener("click", take, true);
  }, [keys, headset, title]);
  useEffect(() => () => quietly(keys.stop), [keys]);
}

/** Holds the keys while the session runs or is paused, and gives them back everywhere else. */
function follow(keys: MediaKeys, screen: SessionState["screen"]["name"] | null, title: string): void {
  quietly(() => {
    if (screen === "running" || screen === "paused") keys.show(title, screen === "running");
    else keys.stop();
  });
}
