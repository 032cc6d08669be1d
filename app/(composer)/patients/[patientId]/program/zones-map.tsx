import { BodyMap } from "@/app/_ui/body-map";
import { ZoneLegend } from "@/app/_ui/zone-legend";
import { lookOf, standingOf } from "@/app/_ui/zone-looks";
import { bodyMapWords } from "@/lib/copy/clinic/body-map";
import type { ContactZone } from "@/lib/moves/move";
import type { ZoneStandings } from "@/lib/safety/zone-standings";

/** Where the rollers go, on the body. Pressing a zone is pressing its button in the filter above. */
export function ZonesMap({
  standings,
  patientName,
  blocked,
  filtered,
  onPress,
}: {
  standings: ZoneStandings;
  patientName: string;
  /** Conditions that leave no program at all: then no zone is free. */
  blocked: readonly string[];
  /** The zones the catalogue is filtered by; they have a ring. */
  filtered: ReadonlySet<ContactZone>;
  onPress: (zone: ContactZone) => void;
}) {
  const isBlocked = blocked.length > 0;
  return (
    <div className="mt-4 grid grid-cols-[auto_auto_1fr] items-center gap-3 pb-3">
      <BodyMap
        lookOf={(region) => (isBlocked ? "out" : lookOf(standingOf(standings, region)))}
        words={null}
        press={{ does: ({ zone }) => onPress(zone) }}
        ringed={[...filtered].map((zone) => ({ zone, side: null }))}
        className="h-36 w-[59px]"
      />
      {isBlocked ? (
        <p className="text-13 font-semibold">{bodyMapWords.noRolling(blocked)}</p>
      ) : (
        <ZoneLegend
          isBrief
          standings={standings}
          names={{ inProgram: bodyMapWords.inProgram, excluded: bodyMapWords.excludedFor(patientName) }}
        />
      )}
    </div>
  );
}
