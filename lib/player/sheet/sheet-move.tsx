/** One move of the sheet: number, name, how much and which side, pictures, steps, where to feel it, where to stop. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { FeelMap } from "@/lib/player/figures/feel-line";
import { useFigures } from "@/lib/player/figures/figure-data";
import { StandingFigure } from "@/lib/player/figures/figures";
import { TierIcon } from "@/lib/player/screens/stop-signs";
import type { SheetContent } from "./sheet-content";
import { ContactSign, StopLineSign } from "./sheet-signs";
import { LeadWords } from "./sheet-words";

type Move = SheetContent["moves"][number];

export function SheetMove({ copy, move }: { copy: PatientCopy; move: Move }) {
  const { number, name, amount, side, steps, follows, feel, stop, optional, notes } = move;
  return (
    <section className="move">
      <h2>
        <span className="number">{number}</span> {name}
      </h2>
      <p className="dose">
        <b>{amount}</b>
        {side !== null && <span> {side}</span>}
      </p>
      <MoveFigures copy={copy} move={move} />
      <ol className="order">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {follows !== null && <p className="follows">{follows.words}</p>}
      <div className="sense">
        <MoveMap copy={copy} map={move.map} />
        <div>
          <div className="marked">
            <ContactSign />
            <LeadWords {...feel} />
          </div>
          <div className="marked">
            {stop.hasLine ? <StopLineSign /> : <TierIcon tier="emergency" />}
            <LeadWords {...stop} />
          </div>
          {optional !== null && <LeadWords lead={optional} text="" />}
          {notes.map((note) => (
            <LeadWords key={note.lead + note.text} {...note} />
          ))}
        </div>
      </div>
    </section>
  );
}

function MoveFigures({ copy, move: { figures, shownSide, name } }: { copy: PatientCopy; move: Move }) {
  const have = useFigures();
  if (!have || figures.length === 0) return null;
  return (
    <div className="pics">
      {figures.map(({ name: picture, captions: [caption] }) => (
        <figure key={picture}>
          <StandingFigure name={picture} side={shownSide} copy={copy} plainName={name} />
          <figcaption>{caption}</figcaption>
        </figure>
      ))}
    </div>
  );
}

/** Where it is felt, on the body. */
function MoveMap({ copy, map }: { copy: PatientCopy; map: Move["map"] }) {
  const have = useFigures();
  const [place] = map?.zones ?? [];
  return have && place ? <FeelMap copy={copy} zone={place.zone} side={place.side} /> : null;
}
