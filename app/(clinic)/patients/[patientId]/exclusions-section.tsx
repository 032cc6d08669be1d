"use client";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Section } from "@/app/_ui/page";
import { standingWords } from "@/lib/copy/clinic/standing";
import type { ZoneSide } from "@/lib/figure/body-map";
import type { ZoneStandings } from "@/lib/safety/zone-standings";
import { removeExclusionAction } from "./actions";
import { AddExclusionDialog } from "./add-exclusion-dialog";
import type { HoldChange } from "./current-version";
import type { MoveOption } from "./exclusion-choice";
import { HoldNotice } from "./hold-notice";
import { ZonesSection } from "./zones-section";

/** An exclusion entered by hand, ready to show. */
export type ExclusionRow = {
  readonly id: string;
  readonly text: string;
  readonly reason: string;
  readonly recorded: string;
};

/** What this patient must not do: on the body, whatever it follows from, and below it what was entered by hand. */
export function ExclusionsSection({
  patientId,
  rows,
  moves,
  standings,
  inProgram,
  blocked,
  mayRecord,
  heldNumber,
}: {
  patientId: string;
  rows: readonly ExclusionRow[];
  moves: readonly MoveOption[];
  standings: ZoneStandings;
  /** What the program that `standings` speaks of is called; null: there is none. */
  inProgram: string | null;
  /** Conditions that leave no program at all. */
  blocked: readonly string[];
  mayRecord: boolean;
  /** Number of the published version while it is on hold; else null. */
  heldNumber: number | null;
}) {
  const [hold, setHold] = useState<HoldChange | null>(null);
  const [isKept, setKept] = useState(false);
  const [adding, setAdding] = useState<{ readonly pressed: ZoneSide | null } | null>(null);
  const [removing, setRemoving] = useState<ExclusionRow | null>(null);
  const { run, isPending, problem, clear } = useClinicianAction(removeExclusionAction);

  async function remove(row: ExclusionRow) {
    const answer = await run({ patientId, exclusionRowId: row.id });
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
    <>
      <ZonesSection
        standings={standings}
        moves={moves}
        inProgram={inProgram}
        blocked={blocked}
        onPress={mayRecord ? ({ zone, side }) => setAdding({ pressed: { zone, side } }) : null}
      />
      <Section
        id="exclusions"
        title="Exclusions by hand"
        aside={
          mayRecord ? (
            <Button onPress={() => setAdding({ pressed: null })}>
              <Plus aria-hidden className="size-4" />
              Exclude
            </Button>
          ) : null
        }
      >
        <HoldNotice patientId={patientId} change={hold} />
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
        {adding ? (
          <AddExclusionDialog
            patientId={patientId}
            moves={moves}
            standings={standings}
            pressed={adding.pressed}
            onRecorded={setHold}
            onClose={() => setAdding(null)}
          />
        ) : null}
        {removing ? (
          <ConfirmDialog
            title="Remove this exclusion?"
            confirm="Remove"
            isOpen
            onClose={close}
            onConfirm={() => remove(removing)}
            isPending={isPending}
            problem={isKept ? standingWords.releasesHold(heldNumber) : problem}
          >
            <p>{removing.text}. What it left out can be prescribed again.</p>
          </ConfirmDialog>
        ) : null}
      </Section>
    </>
  );
}
