import type { ReactNode } from "react";
import { rangeText, unitText } from "@/lib/copy/clinic/dosage-limits";
import type { Move } from "@/lib/moves/move";
import { sourceTitles } from "@/lib/moves/sources";
import { type RangeScale, rangeScale, type Span } from "./range-scale";

/**
 * What each source gives, with its range in words and as a bar on one scale; last the limits kept here. The bars
 * repeat the words and are hidden from those who hear the page.
 */
export function SourceRanges({ move }: { move: Move }) {
  const scale = rangeScale(move);
  const { dosage, sources } = move;
  const isDrawn = scale.sources.some((span) => span !== null);
  return (
    <table className="w-full border-collapse text-left">
      <thead className="text-13 text-ink-2">
        <tr className="align-bottom">
          <th scope="col" className="pr-4 pb-1 font-normal">
            Source
          </th>
          <th scope="col" className="pb-1 font-normal sm:w-1/2">
            Dose it gives
            {isDrawn ? (
              <span aria-hidden="true" className="mt-1 flex justify-between">
                <span>0</span>
                <span>
                  {scale.end} {unitText(dosage.kind)}
                </span>
              </span>
            ) : null}
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map(({ document, place, range, says }, index) => (
          <Row
            key={index}
            name={document === "clinic" ? "This clinic" : sourceTitles[document].title}
            place={place}
            citation={document === "clinic" ? null : `${document}. ${sourceTitles[document].citation}`}
          >
            {isDrawn ? <RangeBar scale={scale} span={scale.sources[index] ?? null} /> : null}
            <span className="font-semibold">
              {range ? rangeText(dosage.kind, range) : "No dose in numbers"}
            </span>
            <span className="block text-13 text-ink-2">{says}</span>
          </Row>
        ))}
        <Row name="Kept here" place="limits and usual dose" citation={null}>
          {isDrawn ? <RangeBar scale={scale} span={scale.limits} isLimits /> : null}
          <span className="font-semibold">{rangeText(dosage.kind, [dosage.min, dosage.max])}</span>
          <span className="block text-13 text-ink-2">Usually {dosage.default}</span>
        </Row>
      </tbody>
    </table>
  );
}

function Row({
  name,
  place,
  citation,
  children,
}: {
  name: string;
  place: string;
  citation: string | null;
  children: ReactNode;
}) {
  return (
    <tr className="border-t border-line align-top">
      <th scope="row" className="py-2 pr-4 font-normal">
        <span className="font-semibold">{name}</span>
        <span className="block">{place}</span>
        {citation ? <span className="block text-13 text-ink-2">{citation}</span> : null}
      </th>
      <td className="py-2">{children}</td>
    </tr>
  );
}

/** One range on the scale: the limits as a band behind, the usual dose as a line through every row. */
function RangeBar({
  scale,
  span,
  isLimits = false,
}: {
  scale: RangeScale;
  span: Span | null;
  isLimits?: boolean;
}) {
  const { limits, usual } = scale;
  return (
    <svg aria-hidden="true" className="mb-1 block h-5 w-full overflow-visible">
      <line x1="0" x2="100%" y1="10" y2="10" className="stroke-line" />
      <rect
        x={`${limits.from}%`}
        width={`${limits.to - limits.from}%`}
        y="1"
        height="18"
        className="fill-teal-soft stroke-teal-line"
      />
      {span && span.to > span.from ? (
        <rect
          x={`${span.from}%`}
          width={`${span.to - span.from}%`}
          y={isLimits ? 5 : 7}
          height={isLimits ? 10 : 6}
          rx="2"
          className={isLimits ? "fill-teal" : "fill-ink-2"}
        />
      ) : null}
      {span && span.to === span.from ? (
        <circle cx={`${span.from}%`} cy="10" r="5" className="fill-ink-2" />
      ) : null}
      <line x1={`${usual}%`} x2={`${usual}%`} y1="0" y2="20" strokeWidth="2" className="stroke-ink" />
    </svg>
  );
}
