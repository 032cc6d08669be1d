/** Runs in a browser: the cues of a session on a page of their own, and each of them written down as sound. */
import { useEffect, useReducer, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { CueGuides, Cues, CuesPage, playOn } from "@/lib/player/cues";
import { readCueSettings } from "@/lib/player/cues/cue-settings";
import { breathCue, type Cue, cueTable, lengthMs } from "@/lib/player/cues/cue-table";
import { begun, followTaps } from "@/lib/player/cues/tap-sound";
import { playTones } from "@/lib/player/cues/tones";
import { nextState, type SessionEvent } from "@/lib/player/session/session-machine";
import { play, sampleSnapshot, sampleStart } from "../lib/player/sample-session";

const RATE = 48_000;
/** Below this a speaker gives nothing. */
const SILENT = 0.001;

const cues: Readonly<Record<string, Cue>> = { ...cueTable, in: breathCue("in", 4), out: breathCue("out", 6) };

/** Plays cues into a file in memory, all from the same moment. Gives the loudest sample and when the last one sounds, in ms. */
async function record(...names: string[]) {
  const played = names.map((name) => cues[name]).filter((cue) => cue !== undefined);
  const wantedMs = Math.max(...played.map(lengthMs));
  const context = new OfflineAudioContext(1, Math.ceil(((wantedMs + 500) / 1000) * RATE), RATE);
  for (const cue of played) playTones(context, cue.tones, 0);
  const samples = (await context.startRendering()).getChannelData(0);
  let peak = 0;
  let last = 0;
  samples.forEach((sample, at) => {
    peak = Math.max(peak, Math.abs(sample));
    if (Math.abs(sample) > SILENT) last = at;
  });
  return { peak, wantedMs, lengthMs: (last / RATE) * 1000 };
}

const root = createRoot(document.getElementById("root") as HTMLElement);

/** The page of the settings. */
function showPage(locale: "en" | "es" = "en") {
  function Shown() {
    const [settings, setSettings] = useState(readCueSettings);
    return (
      <CuesPage copy={patientCopy(locale)} settings={settings} onChange={setSettings} onClose={() => {}} />
    );
  }
  flushSync(() => root.render(<Shown />));
}

/** A session that has reached its first work; `send` lets it go on. */
function showSession(settings: object) {
  const snapshot = sampleSnapshot("four-move");
  let send: (event: SessionEvent) => void = () => {};
  function Shown() {
    const [state, dispatch] = useReducer(nextState, play(sampleStart(snapshot), "begin"));
    send = dispatch;
    useEffect(followTaps, []);
    const step = state.steps[state.index];
    const entry = step && snapshot.moves[step.moveIndex];
    const chosen = { ...readCueSettings(), ...settings };
    return (
      <>
        <Cues
          {...{ copy: patientCopy("en"), snapshot, state, dispatch }}
          settings={chosen}
          closeAside={null}
        />
        <output>{`${state.screen.name} ${step?.kind} ${state.index}`}</output>
        {entry && <CueGuides {...{ copy: patientCopy("en"), state, entry, step }} />}
      </>
    );
  }
  flushSync(() => root.render(<Shown />));
  return (event: SessionEvent) => flushSync(() => send(event));
}

playOn(begun);
Object.assign(window, { record, cueNames: Object.keys(cues), showPage, showSession });
