"use client";
import { useOptimistic, useTransition } from "react";
import { useClinicianAction } from "@/app/_session/use-clinician-action";
import { ChoiceField } from "@/app/_ui/choice-field";
import { densityName } from "@/lib/copy/clinic/names";
import { type RollerDensity, rollerDensities } from "@/lib/safety/patient-record";
import { setDensityAction } from "./actions";

const options = rollerDensities.map((id) => ({ id, label: densityName[id] }));

/** The roller the patient owns; saved as it is chosen. */
export function DensityField({
  patientId,
  density,
  isDisabled,
}: {
  patientId: string;
  density: RollerDensity;
  isDisabled: boolean;
}) {
  const { run, problem } = useClinicianAction(setDensityAction);
  const [shown, setShown] = useOptimistic(density);
  const [, startTransition] = useTransition();
  return (
    <ChoiceField
      label="Roller"
      options={options}
      value={shown}
      isDisabled={isDisabled}
      error={problem ?? undefined}
      onChange={(next) =>
        startTransition(async () => {
          setShown(next);
          await run({ patientId, density: next });
        })
      }
    />
  );
}
