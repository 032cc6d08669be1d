import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import type { HoldChange } from "./current-version";

/** Said right after a change of the record: what it did to the published program. */
export function HoldNotice({ patientId, change }: { patientId: string; change: HoldChange | null }) {
  if (change === null) return null;
  const version = `/patients/${patientId}/versions/${change.number}`;
  return (
    <div className="mb-3">
      <Notice tone={change.is === "held" ? "stop" : "ok"} title={change.text}>
        {change.is === "held" ? (
          <p>
            <TextLink href={`${version}#hold`}>See what holds it, and the ways on</TextLink>
          </p>
        ) : null}
      </Notice>
    </div>
  );
}
