import type { CSSProperties } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { breathAt } from "@/lib/player/session/session-motion";
import type { PlayerMove } from "@/lib/player/session/session-view";
import { SECONDS_PER_BREATH } from "@/lib/program/dosage";
import { useReducedMotion, useSmoothTime } from "./use-motion";

const CENTER = 100;
const RADIUS = 88;
const GAP_DEGREES = 5;

/** One second of the ring: seconds stand clockwise from the top. */
function arc(second: number): string {
  const point = (degrees: number) => {
    const radians = ((degrees - 90) * Math.PI) / 180;
    return `${(CENTER + RADIUS * Math.cos(radians)).toFixed(2)} ${(CENTER + RADIUS * Math.sin(radians)).toFixed(2)}`;
  };
  const span = 360 / SECONDS_PER_BREATH;
  return `M${point(second * span + GAP_DEGREES)}A${RADIUS} ${RADIUS} 0 0 1 ${point((second + 1) * span - GAP_DEGREES)}`;
}
const arcs = Array.from({ length: SECONDS_PER_BREATH }, (_, second) => arc(second));

/** The breath to follow: a disc that grows and shrinks, a ring that counts the seconds, and the words. */
export function BreathPacer({
  copy,
  breath: length,
  elapsedMs,
  moving,
}: {
  copy: PatientCopy;
  breath: PlayerMove["move"]["breath"];
  elapsedMs: number;
  moving: boolean;
}) {
  const reduced = useReducedMotion();
  const smoothMs = useSmoothTime(elapsedMs, moving && !reduced);
  const breath = breathAt(elapsedMs, length);
  const words = copy.player.session;
  const fullness = reduced ? 0.75 : breathAt(smoothMs, length).fullness;
  return (
    <div className="pacer" role="img" aria-label={copy.player.names.breathing}>
      <svg
        viewBox="0 0 200 200"
        aria-hidden="true"
        style={{ "--full": fullness.toFixed(3) } as CSSProperties}
      >
        <circle className="disc" cx={CENTER} cy={CENTER} r="76" />
        {arcs.map((d, second) => (
          <path key={d} d={d} className={second < breath.secondsBegun ? "on" : ""} />
        ))}
      </svg>
      <p className="word">{breath.phase === "in" ? words.breatheIn : words.breatheOut}</p>
      <p className="count">{breath.count}</p>
    </div>
  );
}

/** Which breath of how many, as dots and in words. */
export function BreathCount({ copy, number, all }: { copy: PatientCopy; number: number; all: number }) {
  return (
    <p className="breaths">
      <span aria-hidden="true">
        {Array.from({ length: all }, (_, index) => (
          <i key={index} className={index + 1 < number ? "on" : index + 1 === number ? "now" : ""} />
        ))}
      </span>
      <b>{copy.player.session.breathOf(number, all)}</b>
    </p>
  );
}
