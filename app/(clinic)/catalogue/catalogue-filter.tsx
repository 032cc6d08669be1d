import { zoneName } from "@/lib/copy/clinic/names";
import { vettingStateName, vettingStates } from "@/lib/copy/clinic/vetting";
import { contactZones } from "@/lib/moves/move";
import { FilterLinks } from "./filter-links";
import { type CatalogueFilter as Filter, filterHref } from "./filter-vetting";

/** The catalogue's filters: by contact zone and by standing. */
export function CatalogueFilter({ filter }: { filter: Filter }) {
  return (
    <nav aria-label="Show only" className="flex flex-col gap-2">
      <FilterLinks
        name="Zone"
        links={[null, ...contactZones].map((zone) => ({
          label: zone === null ? "All" : zoneName[zone],
          href: filterHref({ ...filter, zone }),
          isHere: filter.zone === zone,
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
    </nav>
  );
}
