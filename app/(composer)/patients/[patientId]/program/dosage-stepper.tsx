"use client";
import type { Move } from "@/lib/moves/move";
import { clinicDosage } from "@/lib/program/describe-dosage";
import { dosageAmount } from "@/lib/program/dosage";
import { stepDosage } from "@/lib/program/edit-program";
import type { PrescribedMove } from "@/lib/program/program";
import { useComposerActions } from "./composer-context";
import { Stepper } from "./stepper";

/** The dose of a prescribed move, within the move's limits. */
export function DosageStepper({ entry, move }: { entry: PrescribedMove; move: Move }) {
  const { edit } = useComposerActions();
  return (
    <Stepper
      label={`Dosage, ${move.plainName}`}
      words={clinicDosage(entry.dosage, entry.side, move)}
      value={dosageAmount(entry.dosage)}
      min={move.dosage.min}
      max={move.dosage.max}
      onStep={(steps) => {
        const dosage = stepDosage(entry.dosage, move, steps);
        if (dosageAmount(dosage) !== dosageAmount(entry.dosage))
          edit({ type: "set-dosage", key: entry.key, dosage });
      }}
    />
  );
}
