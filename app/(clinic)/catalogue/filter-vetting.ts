/** Which moves the catalogue shows, as told by its address. */
import type { VettedMove } from "@/db/queries/vetting";
import { type VettingState, vettingState, vettingStates } from "@/lib/copy/clinic/vetting";
import { type ContactZone, contactZones } from "@/lib/moves/move";

export type CatalogueFilter = { readonly zone: ContactZone | null; readonly standing: VettingState | null };

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The filter in an address; what it does not know counts as not asked. */
export function readFilter({ zone, standing }: Asked): CatalogueFilter {
  return {
    zone: contactZones.find((known) => known === zone) ?? null,
    standing: vettingStates.find((known) => known === standing) ?? null,
  };
}

/** The address of the catalogue with that filter. */
export function filterHref({ zone, standing }: CatalogueFilter): string {
  const asked = new URLSearchParams({ ...(zone && { zone }), ...(standing && { standing }) }).toString();
  return asked === "" ? "/catalogue" : `/catalogue?${asked}`;
}

/** The moves that fit, in their order. */
export function filterVetting(moves: readonly VettedMove[], { zone, standing }: CatalogueFilter) {
  return moves.filter(
    (vetted) =>
      (zone === null || vetted.move.contactZone === zone) &&
      (standing === null || vettingState(vetted) === standing),
  );
}
