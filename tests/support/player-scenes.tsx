/** Runs in a browser: every state of a session's screen, each picture on each of its sides, one after the other. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { isPatientLocale } from "@/lib/copy/patient/patient-locales";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import type { SessionState } from "@/lib/player/session/session-machine";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { calmSession, play, prescribedAs, sampleSnapshot, sampleStart } from "../lib/player/sample-session";

type Scene = {
  readonly name: string;
  readonly snapshot: PlayerSnapshot;
  readonly state: SessionState;
  readonly screenMayGoDark?: boolean;
  readonly isSoundLocked?: boolean;
};
type Entry = PlayerSnapshot["moves"][number];

/** The language is the page's own. */
const { lang } = document.documentElement;
const locale = isPatientLocale(lang) ? lang : "en";
const copy = patientCopy(locale);

/** Every built-in move once, as its template prescribes it. */
function builtInMoves(): Entry[] {
  const all = (["four-move", "five-area", "coach-sequence"] as const).flatMap(
    (id) => sampleSnapshot(id, locale).moves,
  );
  return all.filter(({ move }, at) => all.findIndex((other) => other.move.slug === move.slug) === at);
}

/** The move as it is prescribed, and in the other ways that have pictures of their own. */
function waysOf(entry: Entry): Entry[] {
  if (entry.move.slug === "hamstring-roll") return [entry, prescribedAs(entry, { side: "each" }, locale)];
  if (entry.move.slug === "thoracic-roll")
    return [entry, prescribedAs(entry, { variation: "arms-crossed" }, locale)];
  return [entry];
}

function scenesOf(entry: Entry): Scene[] {
  const snapshot = { ...sampleSnapshot("four-move", locale), moves: [entry] };
  const begun = play(sampleStart(snapshot), "begin", "all-clear");
  return begun.steps.flatMap((step, index) => {
    const running = { ...begun, index };
    const { slug } = entry.move;
    const place = `${slug} ${entry.prescribed.variation ?? ""} ${step.kind} ${step.side} ${step.position}`;
    const later = play(running, 3.5);
    const isWork = step.kind === "work";
    return [
      { name: place, snapshot, state: running },
      ...(isWork
        ? [
            { name: `${place} later`, snapshot, state: later },
            { name: `${place} on a sore spot`, snapshot, state: play(later, "hold", 1) },
            { name: `${place} not softer`, snapshot, state: play(later, "not-softer") },
          ]
        : []),
      ...(isWork || step.kind === "change-side" || step.kind === "shift-roller"
        ? []
        : [{ name: `${place} with a note`, snapshot: withNote(snapshot), state: running }]),
      ...(isWork
        ? []
        : [
            { name: `${place} with little pressure`, snapshot: pressingLess(snapshot), state: running },
            {
              name: `${place} with little pressure, sound waits for a tap`,
              snapshot: pressingLess(snapshot),
              state: play(running, 1),
              isSoundLocked: true,
            },
          ]),
      { name: `${place} paused`, snapshot, state: play(running, "pause") },
    ];
  });
}

/** The same plan with two lines from the clinician to each move. */
function withNote(snapshot: PlayerSnapshot): PlayerSnapshot {
  const note = "Go light here. Rest your arms between the passes.";
  return { ...snapshot, moves: snapshot.moves.map((entry) => prescribedAs(entry, { note }, locale)) };
}

/** The same plan where no move may press with more than 3 of 10. */
function pressingLess(snapshot: PlayerSnapshot): PlayerSnapshot {
  const withCeiling = (dosage: Entry["prescribed"]["dosage"]) => ({ ...dosage, pressureCeiling: 3 });
  const moves = snapshot.moves.map((entry) =>
    prescribedAs(entry, { dosage: withCeiling(entry.prescribed.dosage) }, locale),
  );
  return { ...snapshot, moves };
}

const scenes = builtInMoves().flatMap(waysOf).flatMap(scenesOf);
const root = createRoot(document.getElementById("root") as HTMLElement);

/** With one line more, wherever it may stand: not while the clock of the work runs. */
const noticed = scenes
  .filter(({ isSoundLocked }) => !isSoundLocked)
  .filter(({ state }) => state.screen.name === "paused" || state.steps[state.index]?.kind !== "work")
  .map((scene) => ({ ...scene, name: `${scene.name} with a notice`, screenMayGoDark: true }));
const shown = [...scenes, ...noticed];

/** Shows a scene and gives its name; undefined past the last. */
function show(at: number): string | undefined {
  const scene: Scene | undefined = shown[at];
  if (!scene) return undefined;
  flushSync(() =>
    root.render(
      <SessionScreen
        key={at}
        copy={copy}
        snapshot={scene.snapshot}
        state={scene.state}
        dispatch={() => {}}
        {...calmSession}
        screenMayGoDark={scene.screenMayGoDark ?? false}
        isSoundLocked={scene.isSoundLocked ?? false}
      />,
    ),
  );
  return scene.name;
}

Object.assign(window, { show });
