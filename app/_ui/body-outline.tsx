import { type ReactNode, useId } from "react";
import type { ContactZone } from "@/lib/moves/move";

/** The classes that fill and edge each zone. */
export type ZoneFills = Readonly<Record<ContactZone, string>>;

/** The fills of a zone that is meant, and of one that is not. */
export const zoneFill = { meant: "fill-teal stroke-teal", free: "fill-surface stroke-body-line" } as const;

const torso =
  "M20 23C15 23 13.5 26 14.5 31L18.5 47C19.5 52 19 56 17.5 62C16.5 67 17 72 19 74H41C43 72 43.5 67 42.5 62C41 56 40.5 52 41.5 47L45.5 31C46.5 26 45 23 40 23Z";
const arms = ["M17 27L10.5 47L7 67", "M43 27L49.5 47L53 67"];
const legs = ["M24 72L23 98L22 122", "M36 72L37 98L38 122"];

/** The silhouette, drawn twice: a thicker copy behind is its outline. */
function Silhouette({ ink, arm, leg, edge }: { ink: string; arm: number; leg: number; edge: number }) {
  return (
    <g fill={ink} stroke={ink} strokeWidth={edge} strokeLinecap="round">
      <circle cx="30" cy="10" r="7.5" />
      <path d="M27 16h6v8h-6z" />
      <path d={torso} />
      {arms.map((d) => (
        <path key={d} d={d} fill="none" strokeWidth={arm} />
      ))}
      {legs.map((d) => (
        <path key={d} d={d} fill="none" strokeWidth={leg} />
      ))}
    </g>
  );
}

function Body() {
  return (
    <>
      <Silhouette ink="var(--body-line)" arm={8.5} leg={12.5} edge={2} />
      <Silhouette ink="var(--surface)" arm={6.5} leg={10.5} edge={0} />
    </>
  );
}

/**
 * The body from front and back as two figures side by side, each contact zone filled as told, and the low back
 * hatched whatever is told. `words` says the same to those who do not see it; null where the words stand beside
 * it. Lays nothing out: the parent places the two figures.
 */
export function BodyOutline({
  fills,
  words,
  className = "h-28 w-[52px]",
}: {
  fills: ZoneFills;
  words: string | null;
  /** Size of one figure. */
  className?: string;
}) {
  const hatch = useId();
  return (
    <>
      {words === null ? null : <p className="sr-only">{words}</p>}
      <View name="Front" className={className}>
        <g className={fills["anterior-hip"]}>
          <ellipse cx="24" cy="76" rx="4.5" ry="5.5" />
          <ellipse cx="36" cy="76" rx="4.5" ry="5.5" />
        </g>
      </View>
      <View name="Back" className={className}>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="4" height="4" fill="var(--surface)" />
          <rect width="1.5" height="4" fill="var(--stop)" />
        </pattern>
        <rect className={fills.thoracic} x="22.5" y="28" width="15" height="16" rx="4" />
        <g className={fills["lateral-thorax"]}>
          <rect x="17.5" y="30" width="3.5" height="13" rx="1.75" />
          <rect x="39" y="30" width="3.5" height="13" rx="1.75" />
        </g>
        <rect x="20.5" y="48" width="19" height="12" rx="3" fill={`url(#${hatch})`} stroke="var(--stop)" />
        <g className={fills.gluteal}>
          <ellipse cx="24.5" cy="67.5" rx="5" ry="4.5" />
          <ellipse cx="35.5" cy="67.5" rx="5" ry="4.5" />
        </g>
        <g className={fills["posterior-thigh"]}>
          <rect x="20" y="77" width="7" height="17" rx="3.5" />
          <rect x="33" y="77" width="7" height="17" rx="3.5" />
        </g>
        <g className={fills["calf-rest"]}>
          <rect x="19.5" y="102" width="6.5" height="14" rx="3.25" />
          <rect x="34" y="102" width="6.5" height="14" rx="3.25" />
        </g>
      </View>
    </>
  );
}

function View({ name, className, children }: { name: string; className: string; children: ReactNode }) {
  return (
    <figure aria-hidden="true">
      <svg viewBox="2 1 56 128" className={`block ${className}`}>
        <title>{name}</title>
        <Body />
        {children}
      </svg>
      <figcaption className="mt-1 text-center text-13 text-ink-2">{name}</figcaption>
    </figure>
  );
}

/** The hatched sample of a legend: the low back, never. */
export function NeverSwatch() {
  return (
    <i className="size-3 rounded-[3px] border border-stop bg-[repeating-linear-gradient(135deg,var(--stop)_0_1.5px,transparent_1.5px_4px)]" />
  );
}
