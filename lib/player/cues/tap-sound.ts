/**
 * What browsers let a page begin in a tap alone: tones, an iPhone's voice, a loop that brings a headset's buttons. Part of
 * the session's own script, which is here when the tap comes that leads into the session; the script of the cues may come
 * after it, and plays on what was begun.
 */
import { readCueSettings } from "./cue-settings";
import { quietly } from "./quietly";

/** What taps have begun, one of each for the page; null: not yet, or it is not wanted. */
export type Begun = { context: AudioContext | null; loop: HTMLAudioElement | null };

export const begun: Begun = { context: null, loop: null };
let hasSpoken = false;

/** A tap begins sound before its button draws or plays anything. */
const BEFORE_BUTTONS = { capture: true };

/** Begins all that the patient wants to hear, or brings it back after a phone call. To be called in a tap. */
function begin(): void {
  const { voice, headset } = readCueSettings();
  beginTones();
  if (voice && !hasSpoken) quietly(sayNothing);
  if (headset) quietly(beginLoop);
}

function beginTones(): void {
  if (!readCueSettings().sound) return;
  quietly(() => {
    begun.context ??= new AudioContext({ latencyHint: "interactive" });
    wake();
  });
}

/** Goes on where the device took the sound away. */
function wake(): void {
  const { context } = begun;
  if (context && context.state !== "running") context.resume().catch(() => {});
}

/** An iPhone speaks only after it has been let to once. */
function sayNothing(): void {
  const nothing = new SpeechSynthesisUtterance(" ");
  nothing.volume = 0;
  speechSynthesis.speak(nothing);
  hasSpoken = true;
}

/** An empty player that was asked to load in a tap may play by itself later on. */
function beginLoop(): void {
  if (begun.loop) return;
  begun.loop = new Audio();
  begun.loop.load();
}

/** Each tap lets sound and voice begin, or come back; so does a page that is seen again. Returns how to stop listening. */
export function followTaps(): () => void {
  // Most browsers let a page sound that was tapped before this script came.
  const { userActivation } = navigator as Partial<Pick<Navigator, "userActivation">>;
  if (userActivation?.hasBeenActive) beginTones();
  document.addEventListener("click", begin, BEFORE_BUTTONS);
  document.addEventListener("keydown", begin, BEFORE_BUTTONS);
  document.addEventListener("visibilitychange", wake);
  return () => {
    document.removeEventListener("click", begin, BEFORE_BUTTONS);
    document.removeEventListener("keydown", begin, BEFORE_BUTTONS);
    document.removeEventListener("visibilitychange", wake);
  };
}

/** Whether tones are wanted and the browser still waits for a tap. */
export function isSoundLocked(): boolean {
  return typeof AudioContext === "function" && readCueSettings().sound && begun.context?.state !== "running";
}
