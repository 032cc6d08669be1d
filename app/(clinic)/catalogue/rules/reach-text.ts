import { listed } from "@/lib/copy/clinic/composer";
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import type { Condition, Effect } from "@/lib/safety/condition";

/** Which moves an effect touches: "Moves on upper back and side", "Every move". */
export function reachText({ reach }: Effect): string {
  switch (reach.of) {
    case "program":
      return "Every move.";
    case "recorded-zone":
      return "Moves on the zone and side recorded with it.";
    case "moves": {
      const parts = [
        ...(reach.moves ?? []).map((slug) => findMove(builtInCatalogue, slug)?.name ?? slug),
        ...on(
          "moves on ",
          reach.zones?.map((zone) => zoneName[zone]),
        ),
        ...on(
          "moves started ",
          reach.positions?.map((position) => positionName[position]),
        ),
        ...on(
          "the clinic's own moves on ",
          reach.ownOn?.map((zone) => zoneName[zone]),
        ),
      ];
      const text = parts.join("; ");
      return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
    }
  }
}

function on(lead: string, names: readonly string[] = []): readonly string[] {
  return names.length === 0 ? [] : [`${lead}${listed(names.map((name) => name.toLowerCase()))}`];
}

/** When an effect holds: its variants by their labels, and whether only after a clearance; null: always. */
export function whenText({ needs }: Condition, { variants, afterClearance }: Effect): string | null {
  const labels = (variants ?? []).map((variant) =>
    variant === null
      ? "not recorded"
      : (needs.variants?.find(({ id }) => id === variant)?.label ?? variant).toLowerCase(),
  );
  const when = [
    ...(labels.length > 0 ? [labels.join(", or ")] : []),
    ...(afterClearance ? ["once cleared"] : []),
  ];
  return when.length === 0 ? null : `${when.join("; ")}`;
}
