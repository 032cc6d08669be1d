import { expect, test } from "vitest";
import { copiedMoves } from "@/app/(composer)/patients/[patientId]/program/copied-moves";
import type { PrescribedMove } from "@/lib/program/program";

test("a copied program keeps each move's side, variation, dose and whether it is optional, and leaves notes and keys behind", () => {
  const dosage = { kind: "passes", passes: 6, pressureCeiling: 4 } as const;
  const roll = { move: "thoracic-roll", side: "together", variation: "arms-crossed", dosage } as const;
  const usual = { move: "thoracic-roll", side: "together", dosage } as const;
  const optional = { ...usual, optional: true } as const;
  const moves: PrescribedMove[] = [
    { ...roll, key: "m1", note: "For Ana alone." },
    { ...usual, key: "m2", note: "" },
    { ...optional, key: "m3", note: "" },
  ];
  expect(copiedMoves(moves)).toEqual([roll, usual, optional]);
  for (const field of ["variation", "optional"]) expect(copiedMoves(moves)[1]).not.toHaveProperty(field);
});
