"use client";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Badge } from "@/app/_ui/badge";
import { ButtonLink } from "@/app/_ui/button";
import { ClearanceForm } from "@/app/_ui/clearance-form";
import { FindingGround } from "@/app/_ui/finding-ground";
import { type ClearanceInput, clearanceWords } from "@/lib/copy/clinic/clearances";
import { holdLevelName, wayOn, wayOnText } from "@/lib/copy/clinic/standing";
import { type Finding, isReferral } from "@/lib/safety/finding";
import { clearHoldAction } from "./actions";

type VersionKey = { readonly patientId: string; readonly programId: string; readonly number: number };

/** One of the things that hold a version: what, why, and what settles it. */
export function HeldFinding({
  finding,
  version,
  today,
  isLicensed,
}: {
  finding: Finding;
  version: VersionKey;
  today: string;
  isLicensed: boolean;
}) {
  const way = wayOn(finding);
  const more = wayOnText(finding.level);
  return (
    <article
      aria-label={`${holdLevelName[finding.level]}: ${finding.title}`}
      className="rounded-control border border-line bg-surface p-3"
    >
      <Badge tone="stop">{holdLevelName[finding.level]}</Badge>
      <h3 className="mt-1 font-semibold">{finding.title}</h3>
      <p className="text-ink-2">{finding.reason}</p>
      {finding.remedy ? (
        <p className={isReferral(finding.level) ? "mt-1 text-16 font-semibold" : "mt-1"}>{finding.remedy}</p>
      ) : null}
      {more ? <p className="mt-1">{more}</p> : null}
      <FindingGround finding={finding} />
      <div className="flex flex-wrap items-start gap-x-2">
        {way === "clear" ? (
          <Clear finding={finding} version={version} today={today} isLicensed={isLicensed} />
        ) : null}
        {way === "composer" ? null : (
          <ButtonLink className="mt-2" href={`/patients/${version.patientId}`}>
            Open the record
          </ButtonLink>
        )}
      </div>
    </article>
  );
}

/** The clearance that settles it, for those who may sign one. */
function Clear({
  finding,
  version,
  today,
  isLicensed,
}: {
  finding: Finding;
  version: VersionKey;
  today: string;
  isLicensed: boolean;
}) {
  const { run, isPending, problem } = useClinicianAction(clearHoldAction);
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!isLicensed) return <p className="mt-2">{clearanceWords.unlicensed}</p>;

  async function sign(clearance: ClearanceInput) {
    const { id: findingId, factsDigest } = finding;
    const answer = await run({ ...version, findingId, factsDigest, ...clearance });
    if (answer.status !== "done" || answer.value.ok) return setRefusal(null);
    setRefusal(answer.value.reason === "clearance-dates" ? clearanceWords.dates : clearanceWords.changed);
  }

  return (
    <ClearanceForm
      about={finding.title}
      today={today}
      isPending={isPending}
      problem={problem ?? refusal}
      onSign={(clearance) => void sign(clearance)}
    />
  );
}
