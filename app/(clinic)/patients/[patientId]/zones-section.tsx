import { BodyMap, type ZoneRegion } from "@/app/_ui/body-map";
import { Section } from "@/app/_ui/page";
import { ZoneLegend } from "@/app/_ui/zone-legend";
import { lookOf, standingOf } from "@/app/_ui/zone-looks";
import { bodyMapWords } from "@/lib/copy/clinic/body-map";
import type { ZoneStandings } from "@/lib/safety/zone-standings";

/** Where this patient's rollers go and where they must not, at a glance: on the body and in words. */
export function ZonesSection({
  standings,
  inProgram,
  onPress,
}: {
  standings: ZoneStandings;
  /** What the program is called here; null: there is none. */
  inProgram: string | null;
  /** Takes a press on a zone; null: this person may not change the record. */
  onPress: ((region: ZoneRegion) => void) | null;
}) {
  return (
    <Section id="zones" title="On the body">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-4">
        <div className="flex gap-3">
          <BodyMap
            lookOf={(region) => lookOf(standingOf(standings, region))}
            words={null}
            {...(onPress ? { press: { does: onPress } } : {})}
            className="h-75 w-[123px]"
          />
        </div>
        <div className="flex min-w-0 flex-1 basis-56 flex-col gap-3">
          <ZoneLegend standings={standings} names={{ inProgram, excluded: "Excluded" }} />
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
