import { NeverSwatch, BodyOutline as Outline, type ZoneFills, zoneFill } from "@/app/_ui/body-outline";
import { listed } from "@/lib/copy/clinic/composer";
import { zoneName } from "@/lib/copy/clinic/names";
import { type ContactZone, contactZones } from "@/lib/moves/move";

export type ZoneState = "program" | "free" | "excluded";

const stateName = (state: ZoneState, patient: string): string =>
  ({ program: "In the program", free: "Free", excluded: `Excluded for ${patient}` })[state];

const fills: Record<ZoneState, string> = {
  program: zoneFill.meant,
  free: zoneFill.free,
  excluded: "fill-zone-no stroke-zone-no",
};
const swatches: Record<ZoneState, string> = {
  program: "bg-teal",
  free: "border border-edge bg-surface",
  excluded: "bg-zone-no",
};

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
  const states = (["program", "free", "excluded"] as const).filter((state) =>
    contactZones.some((zone) => zones[zone] === state),
  );
  const words = states.map(
    (state) =>
      `${stateName(state, patientName)}: ${listed(contactZones.filter((zone) => zones[zone] === state).map((zone) => zoneName[zone]))}.`,
  );
  const zoneFills = Object.fromEntries(contactZones.map((zone) => [zone, fills[zones[zone]]])) as ZoneFills;
  return (
    <div className="mt-4 grid grid-cols-[auto_auto_1fr] items-center gap-4 pb-3">
      <Outline fills={zoneFills} words={`${words.join(" ")} Never: low back.`} />
      <ul aria-hidden="true" className="grid gap-1 text-13 text-ink-2">
        {states.map((state) => (
          <li key={state} className="grid grid-cols-[12px_1fr] items-center gap-2">
            <i className={`size-3 rounded-[3px] ${swatches[state]}`} />
            {stateName(state, patientName)}
          </li>
        ))}
        <li className="grid grid-cols-[12px_1fr] items-center gap-2">
          <NeverSwatch />
          Never: low back
        </li>
      </ul>
    </div>
  );
}
