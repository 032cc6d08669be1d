import { Badge } from "@/app/_ui/badge";
import { RowLink } from "@/app/_ui/text-link";
import type { VettedMove } from "@/db/queries/vetting";
import { rangeText } from "@/lib/copy/clinic/dosage-limits";
import { positionName, zoneName } from "@/lib/copy/clinic/names";
import { MovePicture } from "./move-picture";
import { VettingBadge } from "./vetting-badge";

/** One move of the catalogue; the whole card leads to its page. */
export function MoveCard({ vetted }: { vetted: VettedMove }) {
  const { move, origin } = vetted;
  const { dosage } = move;
  return (
    <li className="relative flex flex-col gap-3 rounded-card border border-line bg-surface p-4 hover:border-edge">
      <MovePicture move={move} />
      <div className="flex-1">
        <h2>
          <RowLink href={`/catalogue/${move.slug}`} className="text-16 [overflow-wrap:anywhere]">
            {move.plainName}
          </RowLink>
        </h2>
        <p className="text-13 text-ink-2 [overflow-wrap:anywhere]">{move.name}</p>
      </div>
      <p className="text-ink-2">
        {zoneName[move.contactZone]}, {positionName[move.startPosition].toLowerCase()}
        <br />
        {rangeText(dosage.kind, [dosage.min, dosage.max])}
      </p>
      <div className="flex flex-wrap gap-2">
        <VettingBadge vetted={vetted} />
        {origin.is === "own" ? <Badge tone="teal">Written here</Badge> : null}
      </div>
    </li>
  );
}
