/** The ways out of the device: tones, voice, buzz. Whatever fails in one of them, the session goes on by sight. */
import type { CueSettings } from "./cue-settings";
import type { Cue } from "./cue-table";
import { quietly } from "./quietly";
import type { Begun } from "./tap-sound";
import { createSound } from "./tones";
import { createVoice } from "./voice";

/** What taps have begun, as the session's script lends it. */
let lent: Begun = { context: null, loop: null };
const sound = createSound(() => lent.context);
const voice = createVoice();

/** Between two cues that buzz one after the other. */
const BETWEEN_BUZZES_MS = 300;

/** From now on tones and a headset's loop are played on what taps have begun. */
export function playOn(begun: Begun): void {
  lent = begun;
}

/** The loop that a tap has begun; null: none has. */
export function lentLoop(): HTMLAudioElement | null {
  return lent.loop;
}

export function canBuzz(): boolean {
  return typeof navigator.vibrate === "function";
}

/** Silent at once, on all of them. */
export function hush(): void {
  quietly(sound.hush);
  quietly(voice.hush);
  if (canBuzz()) quietly(() => navigator.vibrate(0));
}

export type Told = {
  readonly cues: readonly Cue[];
  /** What the voice says after the tones; null: nothing. */
  readonly sentence: string | null;
  /** A word it adds if it has nothing else to say. */
  readonly count: string | null;
  readonly language: string;
};

/** Tells it in every way the patient wants. */
export function tell({ cues, sentence, count, language }: Told, settings: CueSettings): void {
  let tonesMs = 0;
  if (settings.sound && cues.length > 0) {
    quietly(() => {
      tonesMs = sound.play(cues);
    });
  }
  const buzz = buzzOf(cues);
  if (settings.buzz && buzz.length > 0 && canBuzz()) quietly(() => navigator.vibrate(buzz));
  if (!settings.voice) return;
  if (sentence !== null) quietly(() => voice.say(sentence, language, tonesMs));
  else if (count !== null) quietly(() => voice.add(count, language));
}

/** How the frame lights up for cues that are given at once. */
export function flashOf(cues: readonly Cue[]): Pick<Cue, "flashes"> {
  return {
    flashes: cues.reduce<Cue["flashes"]>((most, { flashes }) => (flashes > most ? flashes : most), 0),
  };
}

/** One pattern for cues that are given at once. */
export function buzzOf(cues: readonly Cue[]): number[] {
  const patterns = cues.map(({ buzz }) => buzz).filter((buzz) => buzz.length > 0);
  return patterns.flatMap((buzz, index) => (index === 0 ? buzz : [BETWEEN_BUZZES_MS, ...buzz]));
}
