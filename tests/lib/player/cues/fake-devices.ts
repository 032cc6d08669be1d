/** Sound, speech and media keys of devices that are made up here. */
import { vi } from "vitest";

const param = () => ({
  setValueAtTime: vi.fn(),
  linearRampToValueAtTime: vi.fn(),
  setTargetAtTime: vi.fn(),
});

type Oscillator = { start: ReturnType<typeof vi.fn>; stop: ReturnType<typeof vi.fn> };

/** A device's sound; `state` may be changed as a phone call would. */
export class FakeContext {
  static made: FakeContext[] = [];
  state: string = "suspended";
  currentTime = 10;
  destination = {};
  oscillators: Oscillator[] = [];
  constructor() {
    FakeContext.made.push(this);
  }
  resume = vi.fn(async () => {
    this.state = "running";
  });
  createGain() {
    return { gain: param(), connect: (to: unknown) => to };
  }
  createOscillator() {
    const oscillator = {
      type: "",
      frequency: param(),
      connect: (to: unknown) => to,
      start: vi.fn(),
      stop: vi.fn(),
    };
    this.oscillators.push(oscillator);
    return oscillator;
  }
}

/** A device that can sound. Gives what is begun on it. */
export function fakeAudio(): FakeContext[] {
  FakeContext.made = [];
  vi.stubGlobal("AudioContext", FakeContext);
  return FakeContext.made;
}

export const voice = (lang: string, more: object = {}) => ({
  lang,
  localService: true,
  default: false,
  voiceURI: `com.apple.voice.compact.${lang}`,
  ...more,
});

/** A device's speech: what was said, and how often it was cut. */
export function fakeSpeech(voices: readonly object[]) {
  const speech = {
    said: [] as { text: string; lang: string; volume: number; voice: unknown }[],
    speaking: false,
    pending: false,
    cancel: vi.fn(),
    getVoices: () => voices,
    speak: (utterance: never) => speech.said.push(utterance),
  };
  vi.stubGlobal("speechSynthesis", speech);
  vi.stubGlobal(
    "SpeechSynthesisUtterance",
    class {
      volume = 1;
      lang = "";
      voice: unknown = null;
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal("navigator", { languages: ["en-US"] });
  return speech;
}

/** A device that passes them on; `refuses`: one of them it does not know. */
export function fakeMedia(refuses = "") {
  const handlers = new Map<string, (() => void) | null>();
  const mediaSession = {
    metadata: null as { title: string } | null,
    playbackState: "none",
    setActionHandler(action: string, handler: (() => void) | null) {
      if (action === refuses) throw new TypeError(action);
      handlers.set(action, handler);
    },
  };
  const loops: { paused: boolean; loop: boolean; src: string; loaded: number }[] = [];
  vi.stubGlobal("navigator", { mediaSession });
  vi.stubGlobal(
    "MediaMetadata",
    class {
      title: string;
      constructor({ title }: { title: string }) {
        this.title = title;
      }
    },
  );
  vi.stubGlobal(
    "Audio",
    class {
      paused = true;
      loop = false;
      src = "";
      loaded = 0;
      constructor() {
        loops.push(this);
      }
      load() {
        this.loaded++;
      }
      async play() {
        this.paused = false;
      }
      pause() {
        this.paused = true;
      }
    },
  );
  return { handlers, mediaSession, loops };
}
