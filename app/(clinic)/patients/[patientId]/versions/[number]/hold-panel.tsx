"use client";
import { useEffect, useRef, useState } from "react";
import { Badge } from "@/app/_ui/badge";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { standingWords } from "@/lib/copy/clinic/standing";
import type { Finding } from "@/lib/safety/finding";
import { HeldFinding } from "./held-finding";

/** Why a version must not be followed now, ready to show. */
export type Hold = {
  readonly because: readonly Finding[];
  /** The review day that is past, YYYY-MM-DD; null: none is. */
  readonly overdueSince: string | null;
  /** "Fri 20 Nov, 14:05"; null: nobody has written it down yet. */
  readonly since: string | null;
};

type HoldPanelProps = {
  readonly patientId: string;
  readonly programId: string;
  readonly number: number;
  /** Null: nothing holds it. */
  readonly hold: Hold | null;
  /** The clinic's day. */
  readonly today: string;
  readonly isLicensed: boolean;
  readonly mayCompose: boolean;
  readonly mayManage: boolean;
};

/** What holds a version and the ways on; once nothing does any more, that it is released. */
export function HoldPanel(props: HoldPanelProps) {
  const { hold, number } = props;
  const count = hold?.because.length ?? 0;
  const [wasHeld, setHeld] = useState(hold !== null);
  if (hold !== null && !wasHeld) setHeld(true);
  const lastCount = useRef(count);
  const box = useRef<HTMLDivElement>(null);

  // The form the focus was in goes with the finding it settled.
  useEffect(() => {
    if (count < lastCount.current) box.current?.focus();
    lastCount.current = count;
  }, [count]);

  if (hold === null && !wasHeld) return null;
  return (
    <div ref={box} tabIndex={-1} className="outline-none">
      {hold === null ? (
        <Notice tone="ok" title={standingWords.releasedTitle(number)}>
          <p>{standingWords.releasedText}</p>
        </Notice>
      ) : (
        <Held {...props} hold={hold} />
      )}
    </div>
  );
}

function Held({
  patientId,
  programId,
  number,
  hold,
  today,
  isLicensed,
  mayCompose,
  mayManage,
}: HoldPanelProps & { hold: Hold }) {
  return (
    <section aria-labelledby="hold" className="rounded-card border border-stop bg-stop-soft p-4">
      <div className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-0 flex-1 basis-60">
          <h2 id="hold" className="text-20 font-semibold text-stop">
            {standingWords.heldTitle(number)}
          </h2>
          <p>
            {standingWords.heldLead}
            {hold.since === null ? "" : ` ${standingWords.heldSince(hold.since)}`}
          </p>
        </div>
        {mayCompose ? (
          <ButtonLink look="filled" href={`/patients/${patientId}/program`}>
            Fix and publish anew
          </ButtonLink>
        ) : null}
      </div>
      <ul className="mt-3 flex flex-col gap-3">
        {hold.because.map((finding) => (
          <li key={finding.id}>
            <HeldFinding
              finding={finding}
              version={{ patientId, programId, number }}
              today={today}
              isLicensed={isLicensed}
            />
          </li>
        ))}
        {hold.overdueSince === null ? null : (
          <li className="rounded-control border border-line bg-surface p-3">
            <Badge tone="stop">Overdue</Badge>
            <h3 className="mt-1 font-semibold">{standingWords.overdueTitle(hold.overdueSince, today)}</h3>
            <p>{standingWords.overdueRemedy}</p>
            {mayManage && isLicensed ? (
              <ButtonLink className="mt-2" href="/settings">
                Open the settings
              </ButtonLink>
            ) : null}
          </li>
        )}
      </ul>
    </section>
  );
}
