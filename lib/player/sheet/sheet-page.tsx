/** The sheet of paper as a page: the same sections, order and sentences, to be read, heard, enlarged or printed. */

import { useFigures } from "@/lib/player/figures/figure-data";
import { StandingFigure } from "@/lib/player/figures/figures";
import { dialled } from "@/lib/player/screens/call-link";
import { PageTitle } from "@/lib/player/screens/page-title";
import { SheetCharts } from "./sheet-charts";
import type { SheetContent, SheetProps } from "./sheet-content";
import { SheetMove } from "./sheet-move";
import { SheetPrepare } from "./sheet-prepare";
import { SheetStops } from "./sheet-stops";
import { LeadWords } from "./sheet-words";

export function SheetPage({ copy, snapshot, sheet, onClose }: SheetProps) {
  const have = useFigures();
  const { front, prepare, personal, moves, charts, closing, foot } = sheet;
  return (
    <div className="s page sheet">
      <main lang={sheet.language}>
        <SheetHead front={front} phone={snapshot.clinic.phone} />
        <section className="rule box">
          {have && (
            <div className="never">
              <StandingFigure name="dont/low-back" side={null} />
              {/* As on paper: over the whole picture, with the roller between its arms. */}
              <svg viewBox="0 0 100 50" preserveAspectRatio="none" aria-hidden="true">
                <path d="M9 6L92 44M92 6L9 44" />
              </svg>
            </div>
          )}
          <div>
            <h2>{front.rule.main}</h2>
            <p>{front.rule.more}</p>
          </div>
        </section>
        <SheetStops front={front} clinic={snapshot.clinic} />
        <SheetPrepare prepare={prepare} />
        {personal.map(({ kind, head, items }, index) => (
          <section key={index} className={`box ${kind}`}>
            <h2>{head}</h2>
            {items.map((item) => (
              <LeadWords key={item.lead + item.text} {...item} />
            ))}
          </section>
        ))}
        {moves.map((move) => (
          <SheetMove key={move.number} copy={copy} move={move} />
        ))}
        <SheetCharts charts={charts} />
        <section className="box">
          <h2>{closing.remember}</h2>
          <ul className="dots">
            {closing.summary.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <div className="end">
          <LeadWords {...closing.know} />
          {closing.check !== null && <p>{closing.check}</p>}
          <p>{closing.madeFor}</p>
          {foot.version !== "" && <p>{foot.version}</p>}
          {foot.code !== null && (
            <p>
              {foot.code.lead} <b>{foot.code.text}</b>
            </p>
          )}
        </div>
      </main>
      <footer className="stay pair">
        <button type="button" className="alt" onClick={onClose}>
          {copy.player.which.goBack}
        </button>
        <button type="button" className="go" onClick={() => print()}>
          {copy.player.sheet.print}
        </button>
      </footer>
    </div>
  );
}

/** Whose plan, what for, since when, and how often. */
function SheetHead({ front, phone }: { front: SheetContent["front"]; phone: string }) {
  return (
    <header>
      <p className="from">
        <b>{front.clinic}</b>
        <Contact contact={front.contact} shown={front.today.phone} phone={phone} />
      </p>
      {front.warning !== null && <p className="warn">{front.warning}</p>}
      <PageTitle>{front.title}</PageTitle>
      <LeadWords {...front.purpose} />
      <dl className="dates">
        {front.facts.map(({ lead, text }) => (
          <div key={lead}>
            <dt>{lead}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className="glance">
        {front.glance.map(({ figure, words }) => (
          <li key={words}>
            <b>{figure}</b> {words}
          </li>
        ))}
      </ul>
    </header>
  );
}

/** Who signs and the clinic's number, which stands last: to be tapped. */
function Contact({ contact, shown, phone }: { contact: string; shown: string; phone: string }) {
  const before = contact.endsWith(shown) ? contact.slice(0, contact.length - shown.length) : contact;
  return (
    <span>
      {before}
      {before !== contact && (
        <a className="tel" href={dialled(phone)}>
          {shown}
        </a>
      )}
    </span>
  );
}
