/** The charts to tick by day and side: empty boxes for a pencil. On a narrow phone they slide under the finger. */
import { Fragment, type RefObject, useEffect, useRef, useState } from "react";
import type { SheetContent } from "./sheet-content";

type Chart = SheetContent["charts"][number];

export function SheetCharts({ charts }: { charts: readonly Chart[] }) {
  return charts.map((chart, index) => <TickChart key={index} chart={chart} id={`chart-${index}`} />);
}

function TickChart({ chart, id }: { chart: Chart; id: string }) {
  const place = useRef<HTMLDivElement>(null);
  const slides = useSlides(place);
  const { title, how, date, weeks, daysAWeek, rows } = chart;
  const days = weeks.flatMap((week) => Array.from({ length: daysAWeek }, (_, day) => `${week} ${day}`));
  return (
    <section className="chart">
      <h2 id={id}>{title}</h2>
      <p>{how}</p>
      <div
        className="slide"
        ref={place}
        {...(slides && { role: "region", "aria-labelledby": id, tabIndex: 0 })}
      >
        <table aria-labelledby={id}>
          <thead>
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
      </div>
    </section>
  );
}

/** Whether there is more of it than fits: then it can be reached by keyboard too, which has no finger to slide it. */
function useSlides(place: RefObject<HTMLElement | null>): boolean {
  const [slides, setSlides] = useState(false);
  useEffect(() => {
    const look = () => {
      const { scrollWidth = 0, clientWidth = 0 } = place.current ?? {};
      setSlides(scrollWidth > clientWidth);
    };
    look();
    addEventListener("resize", look);
    return () => removeEventListener("resize", look);
  }, [place]);
  return slides;
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
