import { BodyMap, type ZoneRegion } from "@/app/_ui/body-map";
import { Section } from "@/app/_ui/page";
import { ZoneLegend } from "@/app/_ui/zone-legend";
import { lookOf, standingOf } from "@/app/_ui/zone-looks";
import { bodyMapWords } from "@/lib/copy/clinic/body-map";
import type { ZoneStandings } from "@/lib/safety/zone-standings";
import { type MoveOption, zoneExcludedBy } from "./exclusion-choice";

/** Where this patient's rollers go and where they must not, at a glance: on the body and in words. */
export function ZonesSection({
  standings,
  moves,
  inProgram,
  blocked,
  onPress,
}: {
  standings: ZoneStandings;
  /** Tell which conditions exclude a zone. */
  moves: readonly MoveOption[];
  /** What the program is called here; null: there is none. */
  inProgram: string | null;
  /** Conditions that leave no program at all: then no zone is free. */
  blocked: readonly string[];
  /** Takes a press on a zone; null: this person may not change the record. */
  onPress: ((region: ZoneRegion) => void) | null;
}) {
  const isBlocked = blocked.length > 0;
  return (
    <Section id="zones" title="On the body">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <div className="flex gap-3">
          <BodyMap
            lookOf={(region) => (isBlocked ? "out" : lookOf(standingOf(standings, region)))}
            words={null}
            {...(onPress ? { press: { does: onPress } } : {})}
            className="h-75 w-[123px]"
          />
        </div>
        <div className="flex min-w-0 flex-1 basis-56 flex-col gap-3">
          {isBlocked ? (
            <p className="font-semibold">{bodyMapWords.noRolling(blocked)}</p>
          ) : (
            <ZoneLegend
              standings={standings}
              names={{ inProgram, excluded: "Excluded" }}
              conditionsAt={(place) =>
                zoneExcludedBy(place, moves)
                  .filter(({ isCondition }) => isCondition)
                  .map(({ text }) => text)
              }
            />
          )}
          {onPress ? (
            <p aria-hidden className="text-13 text-ink-2">
              {bodyMapWords.howToExclude}
            </p>
          ) : null}
        </div>
      </div>
    </Section>
  );
}
