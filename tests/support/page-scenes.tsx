/** Runs in a browser: every kind of screen a session has, from the welcome to its end, with the longest words of each. */
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { isPatientLocale } from "@/lib/copy/patient/patient-locales";
import { Flash } from "@/lib/player/cues/flash";
import { AfterSession } from "@/lib/player/record/record-after";
import { CardPage, CheckPage, WhichPage } from "@/lib/player/screens/check-pages";
import { DonePage, ElsewherePage, StoppedPage } from "@/lib/player/screens/end-pages";
import { PressurePanel, pressureAsked } from "@/lib/player/screens/pressure-panel";
import type { ScreenProps } from "@/lib/player/screens/screen-props";
import { SessionScreen } from "@/lib/player/screens/session-screen";
import { UpNextPage } from "@/lib/player/screens/up-next-page";
import { WelcomePage } from "@/lib/player/screens/welcome-page";
import { nextState, type SessionState } from "@/lib/player/session/session-machine";
import { presses } from "@/lib/player/session/session-steering";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { calmSession, calmWelcome, play, sampleSnapshot, sampleStart } from "../lib/player/sample-session";

type Scene = {
  readonly name: string;
  readonly snapshot: PlayerSnapshot;
  readonly state: SessionState;
  /** Over it lies the question how hard it presses, or what comes next. */
  readonly over?: "pressure" | "up-next" | "flash";
  readonly troubles?: { readonly isOffline: boolean; readonly screenMayGoDark: boolean };
};

/** The flash is called for once, and the session is this one throughout. */
const flash = { flashes: 1 } as const;
const session = { secret: "", at: null, hasDay: false };

/** The language is the page's own. */
const { lang } = document.documentElement;
const locale = isPatientLocale(lang) ? lang : "en";
const copy = patientCopy(locale);
const nothing = () => {};
/** Time is added for it, which the answer tells. */
const tooHard = { type: "say-pressure", pressure: 6 } as const;

/** The parts of each move that differ, once. */
function partsOf(snapshot: PlayerSnapshot, index: number): Scene[] {
  const all = play(sampleStart(snapshot), "begin", "all-clear");
  const name = snapshot.moves[index]?.move.slug ?? "";
  const steps = all.steps.flatMap((step, at) => (step.moveIndex === index ? [{ step, at }] : []));
  const kinds = steps.filter(({ step }, at) => steps.findIndex((one) => one.step.kind === step.kind) === at);
  return kinds.flatMap(({ step, at }): Scene[] => {
    const state = { ...all, index: at };
    const scene = { name: `${name} ${step.kind}`, snapshot, state };
    if (step.kind !== "work") return [scene];
    const later = play(state, 3.5);
    return [
      scene,
      { ...scene, name: `${name} on a sore spot`, state: play(later, "hold", 1) },
      { ...scene, name: `${name} asked whether it is softer`, state: play(state, 21) },
      { ...scene, name: `${name} not softer`, state: play(later, "not-softer") },
      { ...scene, name: `${name} paused`, state: play(later, "pause") },
      ...(presses(state)
        ? [
            { ...scene, name: `${name} pressure`, state: play(state, tooHard), over: "pressure" as const },
            {
              ...scene,
              name: `${name} paused, pressure`,
              state: play(later, tooHard, "pause"),
              over: "pressure" as const,
            },
          ]
        : []),
    ];
  });
}

/** Where something is said besides: a move left out, no connection, a screen that may go dark, a plan without pictures. */
function troubledScenes(snapshot: PlayerSnapshot): Scene[] {
  const troubles = { isOffline: true, screenMayGoDark: true };
  const begun = play(sampleStart(snapshot), "begin", "all-clear");
  const bare = { ...snapshot, moves: snapshot.moves.map((entry) => withoutPicture(entry)) };
  const leftOut = play(begun, "start-now", 1, { type: "say-pressure", pressure: 8 });
  return [
    { name: "lit up", snapshot, state: play(begun, "start-now", 1), over: "flash" },
    { name: "ready in trouble", snapshot, state: begun, troubles },
    { name: "work in trouble", snapshot, state: play(begun, "start-now", 1), troubles },
    { name: "a move left out", snapshot, state: leftOut, troubles },
    { name: "a move left out, paused", snapshot, state: play(leftOut, "pause"), troubles },
    { name: "waited", snapshot, state: play(begun, "start-now", 1, "clocks-disagree"), troubles },
    ...partsOf(bare, 0).map((scene) => ({ ...scene, name: `${scene.name}, without a picture` })),
  ];
}

function withoutPicture(entry: PlayerSnapshot["moves"][number]): PlayerSnapshot["moves"][number] {
  return { ...entry, move: { ...entry.move, pictures: [] } };
}

/** The pages around a session. */
function pageScenes(snapshot: PlayerSnapshot): Scene[] {
  const start = sampleStart(snapshot);
  const check = play(start, "begin");
  const stopped = play(check, "all-clear", "start-now", 70, "stop");
  const begun = play(check, "all-clear", "start-now", 30);
  const done = play(begun, 600);
  const answers = ["better", "same", "worse"] as const;
  const tiers = ["emergency", "today", "tell"] as const;
  const states: readonly (readonly [name: string, state: SessionState])[] = [
    ["welcome", start],
    ["check", check],
    ["which", play(check, "one-is-true")],
    ["stopped", stopped],
    ...tiers.map((tier) => [tier, nextState(stopped, { type: "pick-tier", tier })] as const),
    ["done early", play(stopped, "end-here")],
    ["elsewhere", play(begun, "runs-elsewhere")],
    ["no move done", play(begun, ...snapshot.moves.map(() => "skip" as const))],
    ["done", done],
    ...answers.map((better) => [better, nextState(done, { type: "answer-better", better })] as const),
  ];
  return [
    ...states.map(([name, state]) => ({ name, snapshot, state })),
    { name: "what comes next", snapshot, state: play(check, "all-clear", "pause"), over: "up-next" },
  ];
}

const snapshots = (["four-move", "five-area", "coach-sequence"] as const).map((id) =>
  sampleSnapshot(id, locale),
);
const scenes = [
  ...snapshots.slice(0, 1).flatMap((snapshot) => [...pageScenes(snapshot), ...troubledScenes(snapshot)]),
  ...snapshots.flatMap((snapshot) => snapshot.moves.flatMap((_, index) => partsOf(snapshot, index))),
].filter(({ name }, at, all) => all.findIndex((other) => other.name === name) === at);

function Shown({ snapshot, state, over, troubles }: Scene) {
  const props: ScreenProps = { copy, snapshot, state, dispatch: nothing };
  const { screen } = state;
  if (over === "up-next") return <UpNextPage {...props} onClose={nothing} />;
  switch (screen.name) {
    case "welcome":
      return (
        <WelcomePage
          {...props}
          {...calmWelcome}
          notices={{ inGrace: true, reviewDue: true, wasUpdated: true, isCopy: true }}
          saved={play(state, "begin", "all-clear", "start-now", 5)}
        />
      );
    case "check":
      return <CheckPage {...props} onStart={nothing} />;
    case "which":
      return <WhichPage {...props} />;
    case "stopped":
      return <StoppedPage {...props} />;
    case "card":
      return <CardPage {...props} tier={screen.tier} />;
    case "done":
      return (
        <DonePage
          {...props}
          early={screen.early}
          again={screen.again}
          record={(after) => <AfterSession {...after} session={session} />}
          onShowRecord={nothing}
          onPlayAgain={nothing}
          onReadSheet={nothing}
        />
      );
    case "running":
    case "paused": {
      const asked = over === "pressure" && (
        <PressurePanel copy={copy} {...pressureAsked(props)} onClose={nothing} />
      );
      return (
        <>
          {over === "flash" && <Flash call={flash} />}
          <SessionScreen {...props} {...calmSession} {...troubles} panel={asked} />
        </>
      );
    }
    case "elsewhere":
      return <ElsewherePage copy={copy} onGoOn={nothing} />;
  }
}

const root = createRoot(document.getElementById("root") as HTMLElement);

/** Shows a scene and gives its name; undefined past the last. */
function show(at: number): string | undefined {
  const scene = scenes[at];
  if (!scene) return undefined;
  flushSync(() => root.render(<Shown key={at} {...scene} />));
  return scene.name;
}

Object.assign(window, { show });
