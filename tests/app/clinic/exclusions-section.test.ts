import { isValidElement, type ReactElement, type ReactNode } from "react";
import { beforeEach, expect, test, vi } from "vitest";
import { AddExclusionDialog } from "@/app/(clinic)/patients/[patientId]/add-exclusion-dialog";
import { ExclusionsSection } from "@/app/(clinic)/patients/[patientId]/exclusions-section";
import { moveOptions } from "@/app/(clinic)/patients/[patientId]/move-options";
import { ZonesSection } from "@/app/(clinic)/patients/[patientId]/zones-section";
import { bodyMapRegions } from "@/lib/figure/body-map-regions";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { zoneStandings } from "@/lib/safety/zone-standings";

const state = vi.hoisted(() => ({ kept: [] as unknown[], next: 0 }));

// State that outlives a call: the section is drawn as a plain function, without a page around it.
vi.mock("react", async (importOriginal) => ({
  ...(await importOriginal<typeof import("react")>()),
  useState: (initial: unknown) => {
    const at = state.next++;
    if (!(at in state.kept)) state.kept[at] = initial;
    return [state.kept[at], (value: unknown) => Object.assign(state.kept, { [at]: value })];
  },
}));
vi.mock("@/app/_session/use-clinician-action", () => ({
  useClinicianAction: () => ({ run: vi.fn(), isPending: false, problem: null, clear: vi.fn() }),
}));
vi.mock("@/app/(clinic)/patients/[patientId]/actions", () => ({
  addExclusionAction: null,
  removeExclusionAction: null,
}));

beforeEach(() => {
  state.kept = [];
});

const record: PatientRecord = { conditions: [], exclusions: [], rollerDensity: "soft" };

function drawn(mayRecord = true): ReactNode {
  state.next = 0;
  return ExclusionsSection({
    patientId: "p",
    rows: [],
    moves: moveOptions(record, builtInCatalogue),
    standings: zoneStandings(builtInCatalogue.moves, [], new Map()),
    inProgram: null,
    blocked: [],
    mayRecord,
    heldNumber: null,
  });
}

/** The props of the first element of that component. */
function propsOf<P>(node: ReactNode, component: (props: P) => ReactNode): P | undefined {
  if (Array.isArray(node)) {
    for (const each of node) {
      const found = propsOf(each, component);
      if (found) return found;
    }
    return undefined;
  }
  if (!isValidElement(node)) return undefined;
  const { type, props } = node as ReactElement<{ children?: ReactNode }>;
  return type === component ? (props as P) : propsOf(props.children, component);
}

const zones = (["front", "back"] as const)
  .flatMap(bodyMapRegions)
  .flatMap((region) => (region.is === "zone" ? [region] : []));

test.each(zones)("pressing $id on the record's map opens the dialog on that zone and side", (region) => {
  expect(propsOf(drawn(), AddExclusionDialog)).toBeUndefined();
  propsOf(drawn(), ZonesSection)?.onPress?.(region);
  const { zone, side } = region;
  expect(propsOf(drawn(), AddExclusionDialog)?.pressed).toEqual({ zone, side });
});

test("who may not change the record has nothing to press", () => {
  expect(propsOf(drawn(false), ZonesSection)?.onPress).toBeNull();
});
