/** What to get ready, what the pictures mean, how hard to press, and what to do on a sore spot. */
import type { ReactNode } from "react";
import { NeedIcon } from "@/lib/player/screens/icons";
import type { SheetContent } from "./sheet-content";
import { ContactSign, NeverSign, RollSign, StopLineSign } from "./sheet-signs";

type Prepare = SheetContent["prepare"];

/** Numbers of the pressure scale, and the one that is too much. */
const LEVELS = 11;
const TOO_MUCH = 8;

export function SheetPrepare({ prepare }: { prepare: Prepare }) {
  const { title, need, key, pressure, test } = prepare;
  return (
    <section className="prepare">
      <h2>{title}</h2>
      <div className="kit">
        <div className="box">
          <h3>{need.head}</h3>
          <ul className="marked">
            {[need.roller, need.mat, need.support].map((text, index) => (
              <Marked key={text} mark={<NeedIcon index={index} />} text={text} />
            ))}
          </ul>
        </div>
        {key !== null && <PictureKey words={key} />}
      </div>
      <Pressure pressure={pressure} />
      <div className="box">
        <h3>{test.head}</h3>
        <ol className="order">
          {test.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </div>
    </section>
  );
}

/** What the marks in the pictures mean. */
function PictureKey({ words }: { words: NonNullable<Prepare["key"]> }) {
  return (
    <div className="box">
      <h3>{words.head}</h3>
      <ul className="marked">
        <Marked mark={<ContactSign />} text={words.press} />
        <Marked mark={<NeverSign />} text={words.never} />
        <Marked mark={<RollSign />} text={words.roll} />
        <Marked mark={<StopLineSign />} text={words.stopLine} />
      </ul>
    </div>
  );
}

function Marked({ mark, text }: { mark: ReactNode; text: string }) {
  return (
    <li>
      {mark}
      {text}
    </li>
  );
}

/** The scale is drawn for the eye; what its numbers mean stands below, for eye and ear. */
function Pressure({ pressure }: { pressure: Prepare["pressure"] }) {
  const { ceiling } = pressure;
  const meant = [
    ...(ceiling > 2 ? [{ level: 0, text: pressure.low }] : []),
    { level: ceiling, text: pressure.right },
    { level: TOO_MUCH, text: pressure.tooMuch },
  ];
  return (
    <div className="box">
      <h3>{pressure.head}</h3>
      <div className="scale" aria-hidden="true">
        {Array.from({ length: LEVELS }, (_, level) => (
          <span key={level} className={level === ceiling ? "aim" : ""}>
            {level}
          </span>
        ))}
      </div>
      <dl className="meant">
        {meant.map(({ level, text }) => (
          <div key={level}>
            <dt>{level}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <p>{pressure.slow}</p>
    </div>
  );
}
