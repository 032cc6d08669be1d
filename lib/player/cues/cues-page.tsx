/** The page on which the patient chooses what to be guided by. */
import { useEffect, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { PageTitle } from "@/lib/player/screens/page-title";
import { type CueName, type CueSettings, keepCueSettings } from "./cue-settings";
import { cueTable } from "./cue-table";
import { Flash, type FlashCall } from "./flash";
import { canPassOnKeys } from "./media-keys";
import { canBuzz, flashOf, hush, tell } from "./outputs";
import { canSound } from "./tones";
import { onVoices, voiceOf } from "./voice";

export type CuesPageProps = {
  readonly copy: PatientCopy;
  readonly settings: CueSettings;
  readonly onChange: (settings: CueSettings) => void;
  readonly onClose: () => void;
};

/** What tells of each change, and what helps besides. */
const ways = ["sound", "voice", "buzz", "flash"] as const satisfies readonly CueName[];
const more = [
  "breathGuide",
  "breathCounts",
  "paceBar",
  "headset",
  "keys",
] as const satisfies readonly CueName[];

/** What tells of each change and what helps besides, each with its switch and a try; a change is kept at once. */
export function CuesPage({ copy, settings, onChange, onClose }: CuesPageProps) {
  const words = copy.player.cues;
  const [flash, setFlash] = useState<FlashCall | null>(null);
  const cannot = useWhatCannot(copy);
  useEffect(() => hush, []);
  const rowsOf = (names: readonly CueName[]) =>
    names.map((name) => (
      <Switch
        key={name}
        words={words}
        name={name}
        isOn={settings[name]}
        reason={cannot[name] ?? null}
        onToggle={() => {
          const changed = { ...settings, [name]: !settings[name] };
          hush();
          keepCueSettings(changed);
          onChange(changed);
        }}
      />
    ));
  const tryIt = () => {
    const cues = [cueTable.switch];
    const sentence = copy.player.announced.switchTo("left", 10);
    tell({ cues, sentence, count: null, language: copy.language }, settings);
    if (settings.flash) setFlash(flashOf(cues));
  };
  return (
    <div className="s page cues">
      <main>
        <PageTitle>{copy.player.names.cues}</PageTitle>
        <p className="lead">{words.lead}</p>
        <h2>{words.byEar}</h2>
        <div className="switches">{rowsOf(ways)}</div>
        <button type="button" className="alt" onClick={tryIt}>
          {words.tryIt}
        </button>
        <p className="hint">{words.hearNothing}</p>
        <h2>{words.more}</h2>
        <div className="switches">{rowsOf(more)}</div>
      </main>
      <footer>
        <button type="button" className="go" onClick={onClose}>
          {words.done}
        </button>
      </footer>
      <Flash call={flash} />
    </div>
  );
}

type SwitchProps = {
  readonly words: PatientCopy["player"]["cues"];
  readonly name: CueName;
  readonly isOn: boolean;
  /** Why this device cannot; null: it can. */
  readonly reason: string | null;
  readonly onToggle: () => void;
};

/** A row that is one switch, with what it does. Where the device cannot, the reason stands in its place. */
function Switch({ words, name, isOn, reason, onToggle }: SwitchProps) {
  const hint = `cue-${name}`;
  return (
    <button
      type="button"
      className="switch-row"
      role="switch"
      aria-checked={isOn && reason === null}
      aria-label={words.names[name]}
      aria-describedby={hint}
      aria-disabled={reason !== null}
      onClick={reason === null ? onToggle : undefined}
    >
      <span>
        <b>{words.names[name]}</b>
        <small id={hint}>{reason ?? words.hints[name]}</small>
      </span>
      {reason === null && (
        <span className="knob" aria-hidden="true">
          {isOn ? words.on : words.off}
        </span>
      )}
    </button>
  );
}

/** What this device cannot do, each with the words for it. A voice may be told of late. */
function useWhatCannot(copy: PatientCopy): Readonly<Partial<Record<CueName, string>>> {
  const { cannot } = copy.player.cues;
  const [hasVoice, setHasVoice] = useState(() => voiceOf(copy.language) !== null);
  useEffect(() => onVoices(() => setHasVoice(voiceOf(copy.language) !== null)), [copy.language]);
  return {
    ...(!canSound() && { sound: cannot.sound }),
    ...(!hasVoice && { voice: cannot.voice, breathCounts: cannot.voice }),
    ...(!canBuzz() && { buzz: cannot.buzz }),
    ...(!canPassOnKeys() && { headset: cannot.headset }),
  };
}
