import { Badge, type BadgeTone } from "@/app/_ui/badge";
import { type VettingFacts, type VettingState, vettingBadge, vettingState } from "@/lib/copy/clinic/vetting";

const tones: Record<VettingState, BadgeTone> = {
  signed: "ok",
  "partly-signed": "caution",
  unsigned: "caution",
  revised: "caution",
  retired: "plain",
};

/** How a move stands in this clinic. */
export function VettingBadge({ vetted }: { vetted: VettingFacts }) {
  return <Badge tone={tones[vettingState(vetted)]}>{vettingBadge(vetted)}</Badge>;
}
