/** Plays tones through Web Audio: no files, nothing to load, works without a connection. */
import { type Cue, lengthMs, type Tone } from "./cue-table";

/** Silence between two cues that are given at once. */
const BETWEEN_MS = 160;
/** How long a tone that is cut short takes to fall silent: without it, it would click. */
const FADE_SECONDS = 0.015;

type Playing = { readonly hush: () => void };

/** Schedules tones on a context's clock. What it returns ends them early, softly. */
export function playTones(context: BaseAudioContext, tones: readonly Tone[], atSeconds: number): Playing {
  const out = context.createGain();
  out.connect(context.destination);
  const sources = tones.map((tone) => {
    const startSeconds = atSeconds + tone.startMs / 1000;
    const endSeconds = startSeconds + tone.ms / 1000;
    const source = context.createOscillator();
    // A sine alone is lost on a small speaker; this has a little more above it.
    source.type = "triangle";
    source.frequency.setValueAtTime(tone.fromHz, startSeconds);
    source.frequency.linearRampToValueAtTime(tone.toHz, endSeconds);
    const swell = context.createGain();
    shape(swell.gain, tone, startSeconds, endSeconds);
    source.connect(swell).connect(out);
    source.start(startSeconds);
    source.stop(endSeconds);
    return source;
  });
  return {
    hush() {
      out.gain.setTargetAtTime(0, context.currentTime, FADE_SECONDS);
      for (const source of sources) source.stop(context.currentTime + 6 * FADE_SECONDS);
    },
  };
}

/** Every tone swells and fades, the long ones slowly: nothing begins with a bang. */
function shape(gain: AudioParam, { ms, loudness }: Tone, startSeconds: number, endSeconds: number): void {
  const swellSeconds = Math.min(0.6, Math.max(0.012, (ms * 0.12) / 1000));
  const fadeSeconds = Math.min(1.2, Math.max(0.04, (ms * 0.35) / 1000));
  gain.setValueAtTime(0, startSeconds);
  gain.linearRampToValueAtTime(loudness, startSeconds + swellSeconds);
  gain.setValueAtTime(loudness, endSeconds - fadeSeconds);
  gain.linearRampToValueAtTime(0, endSeconds);
}

export type Sound = {
  /** Plays cues one after the other. What still sounds of the same channel ends. Returns how long they last, in ms. */
  readonly play: (cues: readonly Cue[]) => number;
  readonly hush: () => void;
};

/** Whether tones can be made here at all. */
export function canSound(): boolean {
  return typeof AudioContext === "function";
}

/**
 * The device's sound, on what a tap has begun (`contextNow`; null: none has). A phone call takes it away on an iPhone
 * (`interrupted`): the next tap brings it back.
 */
export function createSound(contextNow: () => AudioContext | null): Sound {
  const playing = new Map<Cue["channel"], Playing>();
  const end = (channel: Cue["channel"]) => {
    playing.get(channel)?.hush();
    playing.delete(channel);
  };
  return {
    play(cues) {
      const context = contextNow();
      // Put down on a clock that stands, they would all come out at once when it goes on.
      if (context?.state !== "running") return 0;
      let afterMs = 0;
      for (const channel of ["signal", "breath"] as const) {
        const given = cues.filter((cue) => cue.channel === channel);
        if (given.length === 0) continue;
        end(channel);
        const all: Tone[] = [];
        let startMs = 0;
        for (const cue of given) {
          const startsAt = startMs;
          all.push(...cue.tones.map((tone) => ({ ...tone, startMs: startsAt + tone.startMs })));
          startMs += lengthMs(cue) + BETWEEN_MS;
        }
        playing.set(channel, playTones(context, all, context.currentTime + 0.02));
        if (channel === "signal") afterMs = lengthMs({ tones: all });
      }
      return afterMs;
    },
    hush() {
      end("signal");
      end("breath");
    },
  };
}
