/** The buttons of a headset and the media keys. Browsers give them to a page only while it plays something. */
import { mainAction, type SessionEvent, type SessionState } from "@/lib/player/session/session-machine";

const actions = ["play", "pause", "stop", "nexttrack", "previoustrack"] as const;
type MediaAction = (typeof actions)[number];

/** Later in a side than this, "previous" starts the side again; before, it goes back one move. */
const AGAIN_FROM_MS = 3_000;

/**
 * What a button does where the session stands; null: nothing. Over a page or a question (`isCovered`) nobody sees what
 * would go on: there a session that runs can be paused, by Pause or Stop, and nothing else. Pure.
 */
export function mediaAction(
  action: MediaAction,
  state: SessionState,
  isCovered: boolean,
): SessionEvent | null {
  if (isCovered && action === "stop") return mediaAction("pause", state, true);
  if (isCovered && action !== "pause") return null;
  if (state.screen.name !== "running" && state.screen.name !== "paused") return null;
  const main = mainAction(state);
  switch (action) {
    // A device that has lost count may send "play" to a session that runs: that must not stop it.
    case "play":
      return main === "pause" ? null : { type: main };
    // An earbud that is taken out sends it: it must start nothing.
    case "pause":
      return state.screen.name === "running" ? { type: "pause" } : null;
    case "stop":
      return { type: "stop" };
    case "nexttrack":
      return { type: "skip" };
    case "previoustrack":
      return { type: state.elapsedMs > AGAIN_FROM_MS ? "restart-side" : "back" };
  }
}

/** Six seconds of silence, 8 bit at 8 kHz: browsers take anything shorter for a mere beep and keep the keys to themselves. */
function silence(): Blob {
  const rate = 8_000;
  const length = 6 * rate;
  const wave = new DataView(new ArrayBuffer(44 + length));
  const text = (at: number, letters: string) =>
    [...letters].forEach((letter, index) => {
      wave.setUint8(at + index, letter.charCodeAt(0));
    });
  text(0, "RIFF");
  wave.setUint32(4, 36 + length, true);
  text(8, "WAVEfmt ");
  wave.setUint32(16, 16, true);
  wave.setUint16(20, 1, true);
  wave.setUint16(22, 1, true);
  wave.setUint32(24, rate, true);
  wave.setUint32(28, rate, true);
  wave.setUint16(32, 1, true);
  wave.setUint16(34, 8, true);
  text(36, "data");
  wave.setUint32(40, length, true);
  for (let at = 44; at < 44 + length; at++) wave.setUint8(at, 128);
  return new Blob([wave], { type: "audio/wav" });
}

export type MediaKeys = {
  /** To be called in a tap on the way into the session, or once a tap has begun the loop. */
  readonly start: () => void;
  readonly stop: () => void;
  /** What the lock screen shows: a title that names nobody, and whether it runs. */
  readonly show: (title: string, runs: boolean) => void;
};

export function canPassOnKeys(): boolean {
  return "mediaSession" in navigator && typeof MediaMetadata === "function";
}

/**
 * Takes the keys while the session runs, and gives them back. The silent loop (`lentLoop`: the one a tap has begun) has a
 * second use: while it plays, an iPhone lets the tones be heard although its ring switch is off.
 */
export function createMediaKeys(
  onAction: (action: MediaAction) => void,
  lentLoop: () => HTMLAudioElement | null,
): MediaKeys {
  let loop: HTMLAudioElement | null = null;
  const listen = (isListening: boolean) => {
    for (const action of actions) {
      try {
        navigator.mediaSession.setActionHandler(action, isListening ? () => onAction(action) : null);
      } catch {
        // A browser that does not know this one may know the others.
      }
    }
  };
  return {
    start() {
      if (!canPassOnKeys()) return;
      if (loop === null) {
        loop = lentLoop() ?? new Audio();
        loop.src = URL.createObjectURL(silence());
        loop.loop = true;
      }
      if (!loop.paused) return;
      listen(true);
      loop.play().catch(() => {});
    },
    stop() {
      if (loop === null) return;
      loop.pause();
      listen(false);
      navigator.mediaSession.metadata = null;
      navigator.mediaSession.playbackState = "none";
    },
    show(title, runs) {
      if (loop === null) return;
      if (navigator.mediaSession.metadata?.title !== title) {
        navigator.mediaSession.metadata = new MediaMetadata({ title });
      }
      navigator.mediaSession.playbackState = runs ? "playing" : "paused";
    },
  };
}
