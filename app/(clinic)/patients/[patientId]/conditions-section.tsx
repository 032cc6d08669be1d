"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Section } from "@/app/_ui/page";
import { removeConditionAction } from "./actions";
import { AddConditionDialog } from "./add-condition-dialog";
import type { ConditionGroup } from "./condition-options";

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
};

/** The conditions rules act on, with what each does to this patient's programs. */
export function ConditionsSection({
  patientId,
  rows,
  groups,
  mayRecord,
}: {
  patientId: string;
  rows: readonly ConditionRow[];
  groups: readonly ConditionGroup[];
  mayRecord: boolean;
}) {
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ConditionRow | null>(null);
  const { run, isPending, problem, clear } = useClinicianAction(removeConditionAction);

  async function remove(row: ConditionRow, reason: string) {
    const answer = await run({ patientId, conditionRowId: row.id, reason });
    return answer.status === "done";
  }

  function close() {
    setRemoving(null);
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
                </p>
                <p>{row.action}</p>
                {row.blockedRemedy === null ? null : <p className="text-stop">{row.blockedRemedy}</p>}
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
        <AddConditionDialog patientId={patientId} groups={groups} onClose={() => setAdding(false)} />
      ) : null}
      {removing ? (
        <ConfirmDialog
          title="Remove this condition?"
          confirm="Remove"
          isOpen
          onClose={close}
          onConfirm={(reason) => remove(removing, reason)}
          isPending={isPending}
          problem={problem}
          reasonLabel="Reason, kept in the record"
        >
          <p>
            {removing.text}. Moves it left out can be prescribed again. Programs already published stay as
            they are.
          </p>
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
