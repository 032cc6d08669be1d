import { useId } from "react";
import { listed } from "@/lib/copy/clinic/composer";
import { zoneName } from "@/lib/copy/clinic/names";
import { type ContactZone, contactZones } from "@/lib/moves/move";

export type ZoneState = "program" | "free" | "excluded";

const stateName = (state: ZoneState, patient: string): string =>
  ({ program: "In the program", free: "Free", excluded: `Excluded for ${patient}` })[state];

const fills: Record<ZoneState, string> = {
  program: "fill-teal stroke-teal",
  free: "fill-surface stroke-body-line",
  excluded: "fill-zone-no stroke-zone-no",
};
const swatches: Record<ZoneState, string> = {
  program: "bg-teal",
  free: "border border-edge bg-surface",
  excluded: "bg-zone-no",
};

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
 * Where the rollers go: the body from front and back, each zone in the program, free or excluded. The low back is
 * hatched whatever the program says.
 */
export function BodyOutline({
  zones,
  patientName,
}: {
  zones: Readonly<Record<ContactZone, ZoneState>>;
  patientName: string;
}) {
  const hatch = useId();
  const states = (["program", "free", "excluded"] as const).filter((state) =>
    contactZones.some((zone) => zones[zone] === state),
  );
  const words = states.map(
    (state) =>
      `${stateName(state, patientName)}: ${listed(contactZones.filter((zone) => zones[zone] === state).map((zone) => zoneName[zone]))}.`,
  );
  const of = (zone: ContactZone) => fills[zones[zone]];
  const figure = "block h-28 w-[52px]";
  return (
    <div className="mt-4 grid grid-cols-[auto_auto_1fr] items-center gap-4 pb-3">
      <p className="sr-only">{words.join(" ")} Never: low back.</p>
      <figure aria-hidden="true">
        <svg viewBox="2 1 56 128" className={figure}>
          <title>Front</title>
          <Body />
          <g className={of("anterior-hip")}>
            <ellipse cx="24" cy="76" rx="4.5" ry="5.5" />
            <ellipse cx="36" cy="76" rx="4.5" ry="5.5" />
          </g>
        </svg>
        <figcaption className="mt-1 text-center text-13 text-ink-2">Front</figcaption>
      </figure>
      <figure aria-hidden="true">
        <svg viewBox="2 1 56 128" className={figure}>
          <title>Back</title>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--surface)" />
            <rect width="1.5" height="4" fill="var(--stop)" />
          </pattern>
          <Body />
          <rect className={of("thoracic")} x="22.5" y="28" width="15" height="16" rx="4" />
          <g className={of("lateral-thorax")}>
            <rect x="17.5" y="30" width="3.5" height="13" rx="1.75" />
            <rect x="39" y="30" width="3.5" height="13" rx="1.75" />
          </g>
          <rect x="20.5" y="48" width="19" height="12" rx="3" fill={`url(#${hatch})`} stroke="var(--stop)" />
          <g className={of("gluteal")}>
            <ellipse cx="24.5" cy="67.5" rx="5" ry="4.5" />
            <ellipse cx="35.5" cy="67.5" rx="5" ry="4.5" />
          </g>
          <g className={of("posterior-thigh")}>
            <rect x="20" y="77" width="7" height="17" rx="3.5" />
            <rect x="33" y="77" width="7" height="17" rx="3.5" />
          </g>
          <g className={of("calf-rest")}>
            <rect x="19.5" y="102" width="6.5" height="14" rx="3.25" />
            <rect x="34" y="102" width="6.5" height="14" rx="3.25" />
          </g>
        </svg>
        <figcaption className="mt-1 text-center text-13 text-ink-2">Back</figcaption>
      </figure>
      <ul aria-hidden="true" className="grid gap-1 text-13 text-ink-2">
        {states.map((state) => (
          <li key={state} className="grid grid-cols-[12px_1fr] items-center gap-2">
            <i className={`size-3 rounded-[3px] ${swatches[state]}`} />
            {stateName(state, patientName)}
          </li>
        ))}
        <li className="grid grid-cols-[12px_1fr] items-center gap-2">
          <i className="size-3 rounded-[3px] border border-stop bg-[repeating-linear-gradient(135deg,var(--stop)_0_1.5px,transparent_1.5px_4px)]" />
          Never: low back
        </li>
      </ul>
    </div>
  );
}
