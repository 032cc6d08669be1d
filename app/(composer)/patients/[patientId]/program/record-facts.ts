import { exclusionLine } from "@/lib/copy/clinic/exclusion-text";
import { plainNameOf } from "@/lib/copy/clinic/move-name";
import type { Catalogue } from "@/lib/moves/move";
import { recordedConditionText } from "@/lib/safety/barred-moves";
import type { PatientRecord } from "@/lib/safety/patient-record";
import type { Fact } from "./top-bar";

/** The chips beside the patient's name: conditions, then exclusions entered by hand. */
export function recordFacts({ conditions, exclusions }: PatientRecord, catalogue: Catalogue): Fact[] {
  return [
    ...conditions.map((recorded): Fact => ({ kind: "condition", text: recordedConditionText(recorded) })),
    ...exclusions.map(
      ({ exclusion, reason }): Fact => ({
        kind: "exclusion",
        text: [exclusionLine(exclusion, (slug) => plainNameOf(catalogue, slug)), reason]
          .filter(Boolean)
          .join(": "),
      }),
    ),
  ];
}
