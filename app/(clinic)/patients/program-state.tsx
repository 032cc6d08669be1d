import { Badge } from "@/app/_ui/badge";

export type ProgramState = "none" | "draft" | "live" | "ended";

/** Where a patient's program stands, as a badge. */
export function ProgramStateBadge({ state, version }: { state: ProgramState; version: number | null }) {
  switch (state) {
    case "none":
      return <Badge>No program</Badge>;
    case "draft":
      return <Badge tone="caution">{version === null ? "Draft" : `Draft, version ${version} live`}</Badge>;
    case "live":
      return <Badge tone="ok">{version === null ? "Published" : `Version ${version} live`}</Badge>;
    case "ended":
      return <Badge>Ended</Badge>;
  }
}
