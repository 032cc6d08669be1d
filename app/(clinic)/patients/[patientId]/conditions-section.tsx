"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Section } from "@/app/_ui/page";
import { standingWords } from "@/lib/copy/clinic/standing";
import { removeConditionAction } from "./actions";
import { AddConditionDialog } from "./add-condition-dialog";
import type { ConditionGroup } from "./condition-options";
import type { HoldChange } from "./current-version";
import { HoldNotice } from "./hold-notice";

/** A recorded condition, ready to show. */
export type ConditionRow = {
  readonly id: string;
  readonly text: string;
  readonly action: string;
  readonly note: string;
  /** "A. Novak, Fri 18 Dec" */
  readonly recorded: string;
  /** Set when no program can be published with it: what settles it. */
  readonly blockedRemedy: string | null;
  /** "Cleared by Dr. Ito, Fri 18 Dec, until Fri 12 Mar": a clearance that counts in the open program. */
  readonly cleared: string | null;
};

/** The conditions rules act on, with what each does to this patient's programs. */
export function ConditionsSection({
  patientId,
  rows,
  groups,
  mayRecord,
  heldNumber,
}: {
  patientId: string;
  rows: readonly ConditionRow[];
  groups: readonly ConditionGroup[];
  mayRecord: boolean;
  /** Number of the published version while it is on hold; else null. */
  heldNumber: number | null;
}) {
  const [hold, setHold] = useState<HoldChange | null>(null);
  const [isKept, setKept] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ConditionRow | null>(null);
  const { run, isPending, problem, clear } = useClinicianAction(removeConditionAction);

  async function remove(row: ConditionRow, reason: string) {
    const answer = await run({ patientId, conditionRowId: row.id, reason });
    if (answer.status !== "done") return false;
    setKept(!answer.value.ok);
    setHold(answer.value.hold);
    return answer.value.ok;
  }

  function close() {
    setRemoving(null);
    setKept(false);
    clear();
  }

  return (
    <Section
      id="conditions"
      title="Conditions"
      aside={
        mayRecord ? (
          <Button onPress={() => setAdding(true)}>
            <Plus aria-hidden className="size-4" />
            Add a condition
          </Button>
        ) : null
      }
    >
      <HoldNotice patientId={patientId} change={hold} />
      {rows.length === 0 ? (
        <p className="text-ink-2">
          None recorded. Conditions decide which moves are left and what has to be answered.
        </p>
      ) : (
        <ul className="flex flex-col">
          {rows.map((row) => (
            <li
              key={row.id}
              className="flex items-start gap-3 border-line py-3 not-last:border-b first:pt-1 last:pb-0"
            >
              <div className="min-w-0 flex-1">
                <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
                  <span className="text-16 font-semibold">{row.text}</span>
                  {row.blockedRemedy === null ? null : <Badge tone="stop">Blocks publishing</Badge>}
                  {row.cleared === null ? null : <Badge tone="ok">Cleared</Badge>}
                </p>
                <p>{row.action}</p>
                {row.blockedRemedy === null ? null : <p className="text-stop">{row.blockedRemedy}</p>}
                {row.cleared === null ? null : <p>{row.cleared}.</p>}
                {row.note === "" ? null : <p className="whitespace-pre-wrap">Note: {row.note}</p>}
                <p className="text-13 text-ink-2">{row.recorded}</p>
              </div>
              {mayRecord ? (
                <Button look="bare" aria-label={`Remove: ${row.text}`} onPress={() => setRemoving(row)}>
                  Remove
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <AddConditionDialog
          patientId={patientId}
          groups={groups}
          onRecorded={setHold}
          onClose={() => setAdding(false)}
        />
      ) : null}
      {removing ? (
        <ConfirmDialog
          title="Remove this condition?"
          confirm="Remove"
          isOpen
          onClose={close}
          onConfirm={(reason) => remove(removing, reason)}
          isPending={isPending}
          problem={isKept ? standingWords.releasesHold(heldNumber) : problem}
          reasonLabel="Reason, kept in the record"
        >
          <p>
            {removing.text}. What it stops or leaves out is allowed again.
            {heldNumber === null ? "" : ` ${standingWords.mayOpenAgain(heldNumber)}`}
          </p>
          {removing.cleared === null ? null : <p>{standingWords.clearanceGoes}</p>}
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
