/** How hard it presses: the question, below the clock that runs on, and what to do about the answer. */
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import {
  adjustFromPressure,
  LEAVE_FROM_PRESSURE,
  type PressureDose,
  pressureAim,
  USUAL_PRESSURE,
} from "@/lib/program/pressure";
import type { ScreenProps } from "./screen-props";

/** How long a "Good" stays; it asks for nothing. */
const GOOD_FOR_MS = 4_000;
const numbers = Array.from({ length: 11 }, (_, number) => number);

export type PressurePanelProps = {
  readonly copy: PatientCopy;
  /** What the move was prescribed with. */
  readonly dosage: PressureDose;
  /** What was said before; null: nothing. */
  readonly said: number | null;
  /** What the side has got on top of its time, in seconds. */
  readonly addedSeconds: number;
  readonly onSay: (pressure: number) => void;
  readonly onClose: () => void;
};

/** What is asked of the part that runs or is paused. */
export function pressureAsked({
  state: { steps, index, moves, pressures, addedMs },
  dispatch,
}: ScreenProps): Pick<PressurePanelProps, "dosage" | "said" | "addedSeconds" | "onSay"> {
  return {
    dosage: moves[steps[index]?.moveIndex ?? 0]?.dosage ?? { pressureCeiling: USUAL_PRESSURE },
    said: pressures[index] ?? null,
    addedSeconds: Math.round((addedMs[index] ?? 0) / 1000),
    onSay: (pressure) => dispatch({ type: "say-pressure", pressure }),
  };
}

/** What is said to an answer: "Good" as far as the dose goes, else to press less, and how. */
export function replyTo(
  pressure: number,
  dosage: PressureDose,
  { player: { pressure: words } }: PatientCopy,
): { readonly title: string; readonly how: readonly string[] } {
  return pressure < adjustFromPressure(dosage)
    ? { title: words.good(pressureAim(dosage)), how: [] }
    : { title: words.less, how: words.lessHow };
}

/** Takes the focus as it opens and with its answer, and gives it back. */
export function PressurePanel({ copy, dosage, said, addedSeconds, onSay, onClose }: PressurePanelProps) {
  const [answer, setAnswer] = useState<number | null>(null);
  const aim = pressureAim(dosage);
  const reply = answer === null ? null : replyTo(answer, dosage, copy);
  const isGood = reply !== null && reply.how.length === 0;
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
        <PanelTitle key={String(answer)}>{reply?.title ?? words.ask}</PanelTitle>
        <button type="button" className="text" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {reply === null ? (
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
            {addedSeconds > 0 && <li>{copy.player.session.added(addedSeconds)}</li>}
            {reply.how.map((way) => (
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
