"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Section } from "@/app/_ui/page";
import { removeExclusionAction } from "./actions";
import { AddExclusionDialog, type MoveOption } from "./add-exclusion-dialog";

/** An exclusion entered by hand, ready to show. */
export type ExclusionRow = {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly recorded: string;
};

/** What this patient must not do, entered by hand. */
export function ExclusionsSection({
  patientId,
  rows,
  moves,
  mayRecord,
}: {
  patientId: string;
  rows: readonly ExclusionRow[];
  moves: readonly MoveOption[];
  mayRecord: boolean;
}) {
  const [isAdding, setAdding] = useState(false);
  const [removing, setRemoving] = useState<ExclusionRow | null>(null);
  const { run, isPending, problem, clear } = useClinicianAction(removeExclusionAction);

  async function remove(row: ExclusionRow) {
    const answer = await run({ patientId, exclusionRowId: row.id });
    return answer.status === "done";
  }

  function close() {
    setRemoving(null);
    clear();
  }

  return (
    <Section
      id="exclusions"
      title="Exclusions by hand"
      aside={
        mayRecord ? (
          <Button onPress={() => setAdding(true)}>
            <Plus aria-hidden className="size-4" />
            Exclude
          </Button>
        ) : null
      }
    >
      {rows.length === 0 ? (
        <p className="text-ink-2">
          None. Exclude a move, a contact zone, a start position or a side for this patient.
        </p>
      ) : (
        <ul className="flex flex-col">
          {rows.map((row) => (
            <li
              key={row.id}
              className="flex items-start gap-3 border-line py-3 not-last:border-b first:pt-1 last:pb-0"
            >
              <div className="min-w-0 flex-1">
                <p className="text-16 font-semibold">{row.text}</p>
                {row.reason === "" ? null : <p>On paper: {row.reason}</p>}
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
        <AddExclusionDialog patientId={patientId} moves={moves} onClose={() => setAdding(false)} />
      ) : null}
      {removing ? (
        <ConfirmDialog
          title="Remove this exclusion?"
          confirm="Remove"
          isOpen
          onClose={close}
          onConfirm={() => remove(removing)}
          isPending={isPending}
          problem={problem}
        >
          <p>{removing.text}. What it left out can be prescribed again.</p>
        </ConfirmDialog>
      ) : null}
    </Section>
  );
}
