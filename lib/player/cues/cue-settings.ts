/** What the patient chose to be guided by. It stays on the device and says nothing of the plan. */

const usualCues = {
  sound: true,
  voice: true,
  buzz: true,
  /** A frame round the screen. */
  flash: false,
  /** When to breathe, in moves that do not count breaths. */
  breathGuide: false,
  /** The voice counts the seconds of a breath. */
  breathCounts: false,
  /** A mark that goes to and fro as fast as the roll should. */
  paceBar: false,
  /** The buttons of a headset, and the media keys of a keyboard. */
  headset: true,
  /** Single letters and the arrow keys. */
  keys: true,
};

export type CueSettings = Readonly<typeof usualCues>;
export type CueName = keyof CueSettings;

const KEPT_AS = "rollscript-cues";

/** In memory as well: where storage is blocked a choice holds for as long as the page lives. */
let chosen: CueSettings | null = null;

/** What was chosen on this device. */
export function readCueSettings(): CueSettings {
  chosen ??= keptSettings();
  return chosen;
}

/** Whatever is not a plain yes or no in storage is as usual. */
function keptSettings(): CueSettings {
  const settings = { ...usualCues };
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEPT_AS) ?? "{}");
    for (const name of Object.keys(settings) as CueName[]) {
      const value = (kept as Partial<Record<CueName, unknown>>)[name];
      if (typeof value === "boolean") settings[name] = value;
    }
  } catch {
    // Storage may be blocked, and what lies there may be anything: the usual ones do.
  }
  return settings;
}

/** Keeps a choice, for the next session too. */
export function keepCueSettings(settings: CueSettings): void {
  chosen = settings;
  try {
    localStorage.setItem(KEPT_AS, JSON.stringify(settings));
  } catch {
    // The page has them in memory.
  }
}
