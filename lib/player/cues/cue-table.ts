/** Every cue: which tones, which buzz, how often the frame lights up. Data alone. */

/**
 * One tone. Pitches lie between 260 and 900 Hz: a phone's speaker carries them, and they are the last that go with
 * age (hearing is lost from the top).
 */
export type Tone = {
  readonly fromHz: number;
  /** Where it glides to; the same: it stays. */
  readonly toHz: number;
  /** After the cue's beginning. */
  readonly startMs: number;
  readonly ms: number;
  /** 0 to 1. */
  readonly loudness: number;
};

export type Cue = {
  /** `breath`: the long hum, which goes on below the others. */
  readonly channel: "signal" | "breath";
  readonly tones: readonly Tone[];
  /** Milliseconds of buzz, rest, buzz ...; empty: none. */
  readonly buzz: readonly number[];
  /** At most one a second, whatever is asked for (WCAG 2.3.1 allows three). */
  readonly flashes: 0 | 1 | 2;
};

const SHORT = 120;
const LONG = 400;
const REST = 120;

/** Loud enough across a room; two of these and the hum together stay below 0.9 of what a speaker can take. */
const CLEAR = 0.42;
const SOFT = 0.28;
const HUM = 0.16;

/** Tones one after the other with a breath of silence between them. */
function tones(loudness: number, ...notes: readonly (readonly [fromHz: number, toHz: number, ms: number])[]) {
  let startMs = 0;
  return notes.map(([fromHz, toHz, ms]): Tone => {
    const tone = { fromHz, toHz, startMs, ms, loudness };
    startMs += ms + REST;
    return tone;
  });
}

function signal(played: readonly Tone[], buzz: readonly number[] = [], flashes: Cue["flashes"] = 0): Cue {
  return { channel: "signal", tones: played, buzz, flashes };
}

/** Steps up say "now", steps down say "less"; none of them is an alarm. */
export const cueTable = {
  "get-ready": signal(tones(CLEAR, [294, 294, 420])),
  tick: signal(tones(CLEAR, [660, 660, 90]), [SHORT]),
  go: signal(tones(CLEAR, [880, 880, 600]), [LONG], 1),
  "ten-seconds": signal(tones(SOFT, [660, 660, 120]), [SHORT]),
  "asked-softer": signal(tones(SOFT, [523, 523, 220], [523, 523, 220]), [SHORT, REST, SHORT], 1),
  "press-less": signal(tones(SOFT, [523, 349, 520]), [SHORT], 1),
  switch: signal(tones(CLEAR, [440, 494, 260], [554, 622, 320]), [LONG, REST, SHORT, REST, LONG], 2),
  shift: signal(tones(CLEAR, [440, 440, 220], [440, 440, 220]), [LONG, REST, SHORT], 1),
  hold: signal(tones(SOFT, [392, 392, 420]), [LONG], 1),
  "hold-over": signal(tones(SOFT, [392, 392, 180], [523, 523, 260]), [SHORT, REST, SHORT], 1),
  paused: signal(tones(SOFT, [330, 294, 70]), [SHORT]),
  stopped: signal([], [LONG]),
  done: signal(tones(CLEAR, [440, 440, 260], [554, 554, 260], [659, 659, 520]), [LONG], 1),
  "left-out": signal(tones(SOFT, [440, 440, 220], [349, 349, 320]), [SHORT, REST, LONG], 1),
} as const satisfies Readonly<Record<string, Cue>>;

/** A turn of the breath: a hum that rises or falls for as long as that part of the breath lasts. */
export function breathCue(phase: "in" | "out", seconds: number): Cue {
  const [fromHz, toHz] = phase === "in" ? [294, 440] : [440, 294];
  const hum = { fromHz, toHz, startMs: 0, ms: seconds * 1000, loudness: HUM };
  return {
    channel: "breath",
    tones: [hum],
    buzz: phase === "in" ? [SHORT] : [SHORT, REST, SHORT],
    flashes: 1,
  };
}

/** How long a cue sounds, in milliseconds. */
export function lengthMs({ tones: played }: Pick<Cue, "tones">): number {
  return played.reduce((longest, { startMs, ms }) => Math.max(longest, startMs + ms), 0);
}
