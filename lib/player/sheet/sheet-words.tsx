/** A line of the sheet that may begin in bold: "Feel it: high on your buttock." */
import type { Lead } from "@/lib/handout/handout-content";

export function LeadWords({ lead, text }: Lead) {
  return (
    <p>
      {lead !== "" && <b>{lead}</b>} {text}
    </p>
  );
}
