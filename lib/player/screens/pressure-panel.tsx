/** How hard it presses: the question over the lower part of the session, which runs on, and what to do about the answer. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { ADJUST_FROM_PRESSURE, LEAVE_FROM_PRESSURE } from "@/lib/player/session/session-steering";
import type { ScreenProps } from "./screen-props";

/** How long a "Good" stays; it asks for nothing. */
const GOOD_FOR_MS = 4_000;
const numbers = Array.from({ length: 11 }, (_, number) => number);

export type PressurePanelProps = {
  readonly copy: PatientCopy;
  /** The pressure to aim at in this move: 4, or the less it was prescribed with. */
  readonly aim: number;
  /** What was said before; null: nothing. */
  readonly said: number | null;
  readonly onSay: (pressure: number) => void;
  readonly onClose: () => void;
};

/** What is asked of the part that runs or is paused. */
export function pressureAsked({
  snapshot,
  state: { steps, index, pressures },
  dispatch,
}: ScreenProps): Pick<PressurePanelProps, "aim" | "said" | "onSay"> {
  const dosage = snapshot.moves[steps[index]?.moveIndex ?? 0]?.prescribed.dosage;
  return {
    aim: Math.min(4, dosage?.pressureCeiling ?? 4),
    said: pressures[index] ?? null,
    onSay: (pressure) => dispatch({ type: "say-pressure", pressure }),
  };
}

/** Takes the focus as it opens and with its answer, and gives it back. */
export function PressurePanel({ copy, aim, said, onSay, onClose }: PressurePanelProps) {
  const [answer, setAnswer] = useState<number | null>(null);
  const isGood = answer !== null && answer < ADJUST_FROM_PRESSURE;
  const words = copy.player.pressure;
  const { none, right, tooMuch } = copy.safety.scale;
  useLayoutEffect(() => {
    const opener = document.activeElement;
    // What opened it can be reached again once it is gone.
    return () => {
      setTimeout(() => {
        if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
      });
    };
  }, []);
  useEffect(() => {
    if (!isGood) return;
    const timer = setTimeout(onClose, GOOD_FOR_MS);
    return () => clearTimeout(timer);
  }, [isGood, onClose]);
  return (
    <section className="panel" aria-labelledby="pressure-title">
      <div>
        <PanelTitle key={String(answer)}>
          {answer === null ? words.ask : isGood ? words.good(aim) : words.less}
        </PanelTitle>
        <button type="button" className="text" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {answer === null ? (
        <>
          <div className="scale">
            {numbers.map((number) => (
              <button
                key={number}
                type="button"
                className={number === aim ? "aim" : number >= LEAVE_FROM_PRESSURE ? "much" : ""}
                aria-label={words.outOfTen(number)}
                aria-pressed={number === said}
                onClick={() => {
                  onSay(number);
                  setAnswer(number);
                }}
              >
                {number}
              </button>
            ))}
          </div>
          <p className="ends">
            <span>{`0 ${none}`}</span>
            <b>{`${aim} ${right}`}</b>
            <span>{`${LEAVE_FROM_PRESSURE} ${tooMuch}`}</span>
          </p>
        </>
      ) : (
        !isGood && (
          <ul className="how">
            {words.lessHow.map((way) => (
              <li key={way}>{way}</li>
            ))}
          </ul>
        )
      )}
    </section>
  );
}

function PanelTitle({ children }: { children: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return (
    <h2 id="pressure-title" ref={title} tabIndex={-1}>
      {children}
    </h2>
  );
}
