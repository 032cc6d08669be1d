import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { TextLink } from "@/app/_ui/text-link";
import type { ClinicSettings } from "@/db/queries/clinics";
import type { VersionDetail } from "@/db/queries/versions";
import { dayAt } from "@/lib/clinic-days";
import { dayText } from "@/lib/copy/clinic/dates";
import { overdueLinksText } from "@/lib/copy/clinic/overdue-links";
import { standingWords } from "@/lib/copy/clinic/standing";
import type { Catalogue } from "@/lib/moves/move";
import { newerMoves } from "./newer-moves";

/** What a version is now besides on hold: ended, superseded, overdue, or behind the catalogue. */
export function StandingNotices({
  version,
  currentNumber,
  catalogue,
  clinic,
  mayCompose,
  today,
}: {
  version: VersionDetail;
  currentNumber: number | null;
  /** The moves signed in the clinic. */
  catalogue: Catalogue;
  clinic: Pick<ClinicSettings, "timeZone" | "overdueLinks" | "graceDays">;
  mayCompose: boolean;
  today: string;
}) {
  const { standing } = version;
  const record = `/patients/${version.patientId}`;
  switch (standing.is) {
    case "withdrawn":
      return <Ended version={version} timeZone={clinic.timeZone} today={today} />;
    case "superseded":
      return currentNumber === null ? null : (
        <Notice tone="caution" title="This version is superseded">
          <p>
            Links and handouts of today are of{" "}
            <TextLink href={`${record}/versions/${currentNumber}`}>version {currentNumber}</TextLink>.
          </p>
        </Notice>
      );
    case "on-hold":
      return null;
    case "overdue":
    case "current": {
      const newer = newerMoves(version.snapshot, catalogue);
      const publish = mayCompose ? (
        <ButtonLink className="mt-2" href={`${record}/program`}>
          Publish anew
        </ButtonLink>
      ) : null;
      return (
        <>
          {standing.is === "overdue" ? (
            <Notice tone="caution" title={standingWords.overdueTitle(standing.overdueSince, today)}>
              <p>
                {overdueLinksText(standing.overdueSince, clinic, today)}. {standingWords.overdueRemedy}
              </p>
            </Notice>
          ) : null}
          {newer.length > 0 ? (
            <Notice tone="info" title={standingWords.newerTitle}>
              <p>{standingWords.newer(newer)}</p>
              {publish}
            </Notice>
          ) : null}
        </>
      );
    }
  }
}

function Ended({ version, timeZone, today }: { version: VersionDetail; timeZone: string; today: string }) {
  const day = version.programEndedAt ? ` ${dayText(dayAt(version.programEndedAt, timeZone), today)}` : "";
  return (
    <Notice tone="info" title={`The program ended${day}`}>
      <p>
        Its links are revoked, and the code on its handouts says so.
        {version.endReason ? ` Reason: ${version.endReason}` : ""}
      </p>
    </Notice>
  );
}
