"use client";
import { useOptimistic, useState, useTransition } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { ChoiceField } from "@/app/_ui/choice-field";
import { densityName } from "@/lib/copy/clinic/names";
import { standingWords } from "@/lib/copy/clinic/standing";
import { type RollerDensity, rollerDensities } from "@/lib/safety/patient-record";
import { setDensityAction } from "./actions";
import type { HoldChange } from "./current-version";
import { HoldNotice } from "./hold-notice";

const options = rollerDensities.map((id) => ({ id, label: densityName[id] }));

/** The roller the patient owns; saved as it is chosen. */
export function DensityField({
  patientId,
  density,
  heldNumber,
  isDisabled,
}: {
  patientId: string;
  density: RollerDensity;
  /** Number of the published version while it is on hold; else null. */
  heldNumber: number | null;
  isDisabled: boolean;
}) {
  const { run, problem } = useClinicianAction(setDensityAction);
  const [shown, setShown] = useOptimistic(density);
  const [, startTransition] = useTransition();
  const [hold, setHold] = useState<HoldChange | null>(null);
  const [isKept, setKept] = useState(false);

  async function set(next: RollerDensity) {
    const answer = await run({ patientId, density: next });
    if (answer.status !== "done") return;
    setKept(!answer.value.ok);
    setHold(answer.value.hold);
  }

  return (
    <div>
      <HoldNotice patientId={patientId} change={hold} />
      <ChoiceField
        label="Roller"
        options={options}
        value={shown}
        isDisabled={isDisabled}
        error={isKept ? standingWords.staysHeld(heldNumber) : (problem ?? undefined)}
        onChange={(next) =>
          startTransition(async () => {
            setShown(next);
            await set(next);
          })
        }
      />
    </div>
  );
}
