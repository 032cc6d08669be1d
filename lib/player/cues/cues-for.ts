/** Which cues a step from one state to the next gives. Pure: no sound is made here. */
import { breathMoment, type Moment, momentFor, wasLeftOut } from "@/lib/player/session/moments";
import type { SessionState } from "@/lib/player/session/session-machine";
import { breathAt } from "@/lib/player/session/session-motion";
import type { PlayerMove } from "@/lib/player/session/session-view";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";
import { breathCue, type Cue, cueTable } from "./cue-table";

/** Half time is said and shows on the clock; a tone for it would be taken for the end. */
const cueOf: Readonly<Record<Exclude<Moment, "breathe-in" | "breathe-out">, Cue | null>> = {
  "count-in": cueTable["get-ready"],
  "change-move": cueTable["get-ready"],
  "change-side": cueTable.switch,
  "shift-roller": cueTable.shift,
  work: cueTable.go,
  count: cueTable.tick,
  "asked-softer": cueTable["asked-softer"],
  "press-less": cueTable["press-less"],
  "half-way": null,
  "last-call": cueTable["ten-seconds"],
  hold: cueTable.hold,
  "roll-on": cueTable["hold-over"],
  paused: cueTable.paused,
  stopped: cueTable.stopped,
  done: cueTable.done,
};

/**
 * The cues between two states, in the order they are given. `guideBreath`: the breath is to be followed in moves
 * that do not count breaths as well; there it hums, and neither buzzes nor flashes among the other cues.
 */
export function cuesFor(
  before: SessionState,
  after: SessionState,
  snapshot: PlayerSnapshot,
  guideBreath: boolean,
): readonly Cue[] {
  const moment = momentFor(before, after, snapshot);
  const step = after.steps[after.index];
  const entry = step && snapshot.moves[step.moveIndex];
  if (moment === "breathe-in" || moment === "breathe-out") return entry ? [turnOf(moment, entry)] : [];

  const cues: Cue[] = [];
  if (wasLeftOut(before, after)) cues.push(cueTable["left-out"]);
  const cue = moment === null ? null : cueOf[moment];
  if (cue !== null) cues.push(cue);
  if (!entry || step.kind !== "work" || after.screen.name !== "running") return cues;

  const countsBreaths = entry.prescribed.dosage.kind === "breaths";
  if (!countsBreaths && !guideBreath) return cues;
  if (moment === "work") return [...cues, breathNow(after, entry)];
  const turn = breathMoment(before, after, entry);
  return turn === null ? cues : [...cues, hum(turnOf(turn, entry))];
}

function turnOf(moment: "breathe-in" | "breathe-out", { move: { breath } }: PlayerMove): Cue {
  return moment === "breathe-in" ? breathCue("in", breath.inSeconds) : breathCue("out", breath.outSeconds);
}

/** The breath a step begins or goes on with: what is left of it. It began with a cue of its own. */
function breathNow(state: SessionState, { move }: PlayerMove): Cue {
  const { phase, count } = breathAt(state.elapsedMs, move.breath);
  return hum(breathCue(phase, count));
}

function hum(cue: Cue): Cue {
  return { ...cue, buzz: [], flashes: 0 };
}

/** The second of a breath that has just begun, counted down; null: none has, or it is the first, which has its words. */
export function breathCountFor(
  before: SessionState,
  after: SessionState,
  snapshot: PlayerSnapshot,
): number | null {
  const step = after.steps[after.index];
  const entry = step && snapshot.moves[step.moveIndex];
  const runs = after.screen.name === "running" && before.screen.name === "running";
  if (!entry || !runs || step.kind !== "work" || before.index !== after.index) return null;
  if (entry.prescribed.dosage.kind !== "breaths") return null;
  const [was, is] = [before, after].map(({ elapsedMs }) => breathAt(elapsedMs, entry.move.breath));
  if (!was || !is || was.phase !== is.phase || was.count === is.count) return null;
  return is.count;
}
