/** The charts to tick by day and side: empty boxes for a pencil. Where a page is narrow, a name stands above its boxes. */
import { Fragment } from "react";
import type { SheetContent } from "./sheet-content";

type Chart = SheetContent["charts"][number];

export function SheetCharts({ charts }: { charts: readonly Chart[] }) {
  const [first] = charts;
  const goOn = charts.at(-1)?.goOn.at(-1);
  return (
    first && (
      <section className="chart">
        <h2 id="chart">{first.title}</h2>
        <p>{first.how}</p>
        {charts.map((chart, index) => (
          <TickChart key={index} chart={chart} id={`chart-${index}`} />
        ))}
        {goOn && <p>{goOn}</p>}
      </section>
    )
  );
}

/** Its weeks are its name. */
function TickChart({ chart: { date, weeks, daysAWeek, rows }, id }: { chart: Chart; id: string }) {
  const days = weeks.flatMap((week) => Array.from({ length: daysAWeek }, (_, day) => `${week} ${day}`));
  return (
    <table aria-labelledby={`chart ${id}`}>
      <thead id={id}>
        <tr>
          <td />
          {weeks.map((week) => (
            <th key={week} scope="colgroup" colSpan={daysAWeek}>
              {week}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{date}</th>
          {days.map((day) => (
            <td key={day} />
          ))}
        </tr>
        {rows.map((row) => (
          <tr key={row.number}>
            <th scope="row">
              <span className="number">{row.number}</span> {row.name}
            </th>
            {days.map((day) => (
              <td key={day}>
                <Boxes row={row} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The boxes of one day: one a side, or one for both. */
function Boxes({ row: { boxes, letters } }: { row: Chart["rows"][number] }) {
  const shown = boxes === "each" ? letters : [letters[0] ?? ""];
  return shown.map((letter, index) => (
    <Fragment key={index}>
      {index > 0 && " "}
      <span className="tickbox">{letter}</span>
    </Fragment>
  ));
}
