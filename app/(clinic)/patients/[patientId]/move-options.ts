/** The moves that can be excluded for a patient, each with what excludes it already. */
import { exclusionLine } from "@/lib/copy/clinic/exclusion-text";
import { plainNameOf } from "@/lib/copy/clinic/move-name";
import { lowerFirst } from "@/lib/copy/lower-first";
import { bodySides, type Catalogue, type MoveSlug } from "@/lib/moves/move";
import { recordedConditionText } from "@/lib/safety/barred-moves";
import { type ExcludedMove, excludedMoves } from "@/lib/safety/excluded-moves";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { tidyRecord } from "@/lib/safety/tidy-record";
import type { Bar, MoveOption } from "./exclusion-choice";

type Source = Bar & { readonly excluded: ReadonlyMap<MoveSlug, ExcludedMove> };

/** Each entry of the record, with what it alone excludes. */
function sourcesOf(patient: PatientRecord, catalogue: Catalogue): readonly Source[] {
  const record = tidyRecord(patient);
  const alone = (part: Partial<PatientRecord>) =>
    excludedMoves({ ...record, conditions: [], exclusions: [], ...part }, catalogue);
  return [
    ...record.conditions.map((recorded) => ({
      text: lowerFirst(recordedConditionText(recorded)),
      isCondition: true,
      excluded: alone({ conditions: [recorded] }),
    })),
    ...record.exclusions.map((recorded) => ({
      text: `“${exclusionLine(recorded.exclusion, (slug) => plainNameOf(catalogue, slug))}”`,
      isCondition: false,
      excluded: alone({ exclusions: [recorded] }),
    })),
  ];
}

/** The catalogue's moves as options, in its order. */
export function moveOptions(patient: PatientRecord, catalogue: Catalogue): MoveOption[] {
  const sources = sourcesOf(patient, catalogue);
  return catalogue.moves.map(({ slug, plainName, contactZone, startPosition, laterality }) => {
    const [left, right] = bodySides.map((side) =>
      sources
        .filter(({ excluded }) => excluded.get(slug)?.sides.includes(side))
        .map(({ text, isCondition }): Bar => ({ text, isCondition })),
    );
    return {
      id: slug,
      label: plainName,
      zone: contactZone,
      position: startPosition,
      hasSides: laterality !== "bilateral",
      barredBy: { left: left ?? [], right: right ?? [] },
    };
  });
}
