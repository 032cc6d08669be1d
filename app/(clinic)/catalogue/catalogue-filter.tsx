import { BodyMap } from "@/app/_ui/body-map";
import { zoneName } from "@/lib/copy/clinic/names";
import { vettingStateName, vettingStates } from "@/lib/copy/clinic/vetting";
import { contactZones } from "@/lib/moves/move";
import { FilterLinks } from "./filter-links";
import { type CatalogueFilter as Filter, filterHref } from "./filter-vetting";

/** The catalogue's filters: by contact zone, in words or on the body, and by standing. */
export function CatalogueFilter({ filter }: { filter: Filter }) {
  return (
    <nav aria-label="Show only" className="group/zones flex flex-wrap items-center gap-x-8 gap-y-4">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-2">
        <FilterLinks
          name="Zone"
          links={[null, ...contactZones].map((zone) => ({
            label: zone === null ? "All" : zoneName[zone],
            href: filterHref({ ...filter, zone }),
            isHere: filter.zone === zone,
            zone,
          }))}
        />
        <FilterLinks
          name="Standing"
          links={[null, ...vettingStates].map((standing) => ({
            label: standing === null ? "All" : vettingStateName[standing],
            href: filterHref({ ...filter, standing }),
            isHere: filter.standing === standing,
          }))}
        />
      </div>
      <div className="flex gap-6">
        <BodyMap
          lookOf={({ zone }) => (zone === filter.zone ? "chosen" : "free")}
          words={null}
          press={{
            leadsTo: ({ zone }) => filterHref({ ...filter, zone: zone === filter.zone ? null : zone }),
          }}
          className="h-80 w-[131px]"
        />
      </div>
    </nav>
  );
}
