/** The limits of a dose, as clinicians read them. */
import type { DosageLimits } from "@/lib/moves/move";

const units: Record<DosageLimits["kind"], string> = {
  time: "s a side",
  passes: "slow passes",
  breaths: "slow breaths in a position",
};

/** "s a side" */
export function unitText(kind: DosageLimits["kind"]): string {
  return units[kind];
}

/** "30 to 120 s a side" */
export function rangeText(kind: DosageLimits["kind"], [min, max]: readonly [number, number]): string {
  return min === max ? `${min} ${units[kind]}` : `${min} to ${max} ${units[kind]}`;
}

/** Label and value of each limit. */
export function limitLines(dosage: DosageLimits): readonly (readonly [string, string])[] {
  const range = ["Dose", rangeText(dosage.kind, [dosage.min, dosage.max])] as const;
  const usual = ["Usual", `${dosage.default} ${units[dosage.kind]}`] as const;
  switch (dosage.kind) {
    case "time":
      return [
        range,
        usual,
        ["Warns above", `${dosage.warnAbove} s`],
        [
          "Tender spot",
          dosage.hold
            ? `${dosage.hold.min} to ${dosage.hold.max} s, usually ${dosage.hold.default} s`
            : "No holds",
        ],
      ];
    case "passes":
      return [range, usual, ["Warns above", `${dosage.warnAbove} passes`]];
    case "breaths":
      return [range, usual, ["Positions", `${dosage.positions.default}, at most ${dosage.positions.max}`]];
  }
}
