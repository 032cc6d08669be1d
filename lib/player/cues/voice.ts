/** Says sentences with the device's own voice. Only voices that live on the device: no word goes to anybody else. */

/** Apple's voices of former times and of fun: clear enough for a joke, not for a patient. */
const ODD_VOICE = /eloquence|speech\.synthesis\.voice/i;

type VoiceLike = Pick<SpeechSynthesisVoice, "lang" | "localService" | "default" | "voiceURI">;

/**
 * The best voice of a language that needs no connection; null: there is none. `wanted`: the browser's languages, whose
 * region decides ("es-MX" before "es-ES"); Android writes "es_MX".
 */
export function chooseVoice<Voice extends VoiceLike>(
  voices: readonly Voice[],
  language: string,
  wanted: readonly string[],
): Voice | null {
  const nameOf = (tag: string) => tag.replace("_", "-").toLowerCase();
  const regions = wanted.map(nameOf);
  const score = ({ lang, voiceURI, default: isDefault }: Voice) =>
    (ODD_VOICE.test(voiceURI) ? 0 : 4) + (regions.includes(nameOf(lang)) ? 2 : 0) + (isDefault ? 1 : 0);
  const ours = voices.filter(
    ({ lang, localService }) => localService && nameOf(lang).split("-")[0] === language,
  );
  return ours.reduce<Voice | null>(
    (best, voice) => (best === null || score(voice) > score(best) ? voice : best),
    null,
  );
}

function synthesis(): SpeechSynthesis | null {
  return typeof speechSynthesis === "object" && typeof SpeechSynthesisUtterance === "function"
    ? speechSynthesis
    : null;
}

/** The device's voice for a language; null: it has none, or has not told yet. */
export function voiceOf(language: string): SpeechSynthesisVoice | null {
  return chooseVoice(synthesis()?.getVoices() ?? [], language, navigator.languages);
}

/** Calls back when the device has told which voices it has: some tell late. Returns how to stop listening. */
export function onVoices(callBack: () => void): () => void {
  const speaking = synthesis();
  speaking?.addEventListener?.("voiceschanged", callBack);
  return () => speaking?.removeEventListener?.("voiceschanged", callBack);
}

export type Voice = {
  /** Says a sentence after so many milliseconds, in the place of whatever is being said. */
  readonly say: (sentence: string, language: string, afterMs: number) => void;
  /** Says a word only if nothing else is being said. */
  readonly add: (word: string, language: string) => void;
  /** Silent at once. */
  readonly hush: () => void;
};

export function createVoice(): Voice {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  /** Chrome forgets to speak what nobody holds on to. */
  let spoken: SpeechSynthesisUtterance | null = null;
  const speak = (text: string, language: string) => {
    const voice = voiceOf(language);
    if (voice === null) return;
    spoken = new SpeechSynthesisUtterance(text);
    spoken.voice = voice;
    spoken.lang = voice.lang;
    synthesis()?.speak(spoken);
  };
  const hush = () => {
    clearTimeout(waiting);
    waiting = undefined;
    synthesis()?.cancel();
  };
  return {
    say(sentence, language, afterMs) {
      hush();
      waiting = setTimeout(() => {
        waiting = undefined;
        try {
          speak(sentence, language);
        } catch {
          // The screen has the words.
        }
      }, afterMs);
    },
    add(word, language) {
      const isBusy = waiting !== undefined || synthesis()?.speaking || synthesis()?.pending;
      if (!isBusy) speak(word, language);
    },
    hush,
  };
}
