import { Badge } from "@/app/_ui/badge";
import type { PatientSummary } from "@/db/queries/patients";

/** Where a patient's program stands, as a badge. */
export function ProgramStateBadge({
  state,
  version,
}: {
  state: PatientSummary["programState"];
  version: number | null;
}) {
  switch (state) {
    case "none":
      return <Badge>No program</Badge>;
    case "draft":
      return <Badge tone="caution">{version === null ? "Draft" : `Draft, version ${version} live`}</Badge>;
    case "live":
      return <Badge tone="ok">{version === null ? "Published" : `Version ${version} live`}</Badge>;
    case "on-hold":
      return <Badge tone="stop">{version === null ? "On hold" : `Version ${version} on hold`}</Badge>;
    case "ended":
      return <Badge>Ended</Badge>;
  }
}
