/** The breath and the pace to follow while a move is worked: small, and only where the patient asked for them. */
import type { CSSProperties } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { progressOf } from "@/lib/player/figures/figure-progress";
import { useReducedMotion, useSmoothTime } from "@/lib/player/screens/use-motion";
import type { SessionState, Step } from "@/lib/player/session/session-machine";
import { breathAt, strokeAt, strokeMs } from "@/lib/player/session/session-motion";
import { type PlayerMove, picturesIn } from "@/lib/player/session/session-view";
import { readCueSettings } from "./cue-settings";

export type CueGuidesProps = {
  readonly copy: PatientCopy;
  readonly state: SessionState;
  readonly entry: PlayerMove;
  readonly step: Step;
};

/** A stroke of a move that has no picture, in cm: a hand's width, as the pictures' own. */
const STROKE_CM = 6;

export function CueGuides({ copy, state, entry, step }: CueGuidesProps) {
  const settings = readCueSettings();
  const isStill = useReducedMotion();
  const runs = state.screen.name === "running";
  const timeMs = useSmoothTime(state.elapsedMs, runs && !isStill);
  // On a tender spot nothing rolls.
  const rolls = settings.paceBar && state.holdFromMs === null;
  const along = rolls ? strokeNow(entry, step, timeMs) : null;
  if (step.kind !== "work" || (!settings.breathGuide && along === null)) return null;
  return (
    <div className="guides">
      {settings.breathGuide && <BreathGuide {...{ copy, entry, timeMs, isStill }} />}
      {along !== null && <PaceBar along={isStill ? Math.round(along) : along} />}
    </div>
  );
}

type BreathGuideProps = Pick<CueGuidesProps, "copy" | "entry"> & {
  readonly timeMs: number;
  readonly isStill: boolean;
};

/** A disc that grows and shrinks with the breath, the word, and the seconds left of it. */
function BreathGuide({ copy, entry, timeMs, isStill }: BreathGuideProps) {
  const { phase, count, fullness } = breathAt(timeMs, entry.move.breath);
  const words = copy.player.session;
  const full = isStill ? 0.75 : fullness;
  return (
    <p className="breath-guide" role="img" aria-label={copy.player.names.breathing}>
      <i style={{ "--full": full.toFixed(3) } as CSSProperties} />
      <span>
        {phase === "in" ? words.breatheIn : words.breatheOut} <b>{count}</b>
      </span>
    </p>
  );
}

/** A mark that goes to and fro as fast as the roll should; where less motion is wanted it stands at the end to roll to. */
function PaceBar({ along }: { readonly along: number }) {
  return (
    <div className="pace" aria-hidden="true">
      <i style={{ "--along": along.toFixed(3) } as CSSProperties} />
    </div>
  );
}

/** How far along its stroke the roll is, 0 to 1, together with the picture; null: this move does not roll. */
function strokeNow(entry: PlayerMove, step: Step, timeMs: number): number | null {
  const { dosage } = entry.prescribed;
  if (dosage.kind === "breaths" || entry.move.speedCmPerSecond === null) return null;
  const pictures = picturesIn(entry, step.position);
  if (pictures === null) return strokeAt(timeMs, strokeMs(entry, STROKE_CM));
  return progressOf(entry, pictures, timeMs)?.progress ?? null;
}
