import { describe, expect, test } from "vitest";
import { filterMoves, filterWithheld } from "@/app/(composer)/patients/[patientId]/program/filter-moves";
import { fitMoves } from "@/app/(composer)/patients/[patientId]/program/fit-moves";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Catalogue, ContactZone, WithheldMove } from "@/lib/moves/move";
import { findTemplate, type TemplateId } from "@/lib/moves/templates";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import type { PatientRecord } from "@/lib/safety/patient-record";

const healthy: PatientRecord = { conditions: [], exclusions: [], rollerDensity: "medium" };
const osteoporosis: PatientRecord = {
  ...healthy,
  conditions: [{ condition: "osteoporosis", zone: null, side: null, variant: null }],
};
const leftButtock: PatientRecord = {
  ...healthy,
  exclusions: [{ exclusion: { by: "zone", zone: "gluteal", side: "left" }, reason: "sore skin" }],
};

/** The clinic's catalogue with the buttock roll withheld. */
function withoutFirst(withheld: Pick<WithheldMove, "why" | "reason">): Catalogue {
  const [first, ...moves] = builtInCatalogue.moves;
  if (!first) throw new Error("no move");
  const { slug, name, plainName } = first;
  return { ...builtInCatalogue, moves, withheld: [{ slug, name, plainName, ...withheld }] };
}

function fitTemplate(id: TemplateId, record: PatientRecord, catalogue = builtInCatalogue) {
  return fitMoves(findTemplate(id)?.moves ?? [], catalogue, excludedMoves(record, catalogue));
}

describe("a template for a patient", () => {
  test("fits whole when nothing is excluded", () => {
    const { moves, skipped, seconds, secondsInFull } = fitTemplate("five-area", healthy);
    expect(moves).toHaveLength(5);
    expect(skipped).toEqual([]);
    expect([seconds, secondsInFull]).toEqual([590, 590]);
  });

  test("with osteoporosis, 3 of 4 moves fit, in 6 minutes instead of 7 min 20 s", () => {
    const { moves, skipped, seconds, secondsInFull } = fitTemplate("four-move", osteoporosis);
    expect(moves).toHaveLength(3);
    expect([seconds, secondsInFull]).toEqual([360, 440]);
    expect(skipped).toMatchObject([{ move: "thoracic-roll", after: ["m1", "m2", "m3"] }]);
    expect(skipped[0]?.reason).toMatch(/osteoporosis/i);
  });

  test("prescribes the other side where one side is excluded", () => {
    const { moves, skipped } = fitTemplate("four-move", leftButtock);
    expect(moves[0]).toMatchObject({ move: "glute-piriformis-roll", side: "right" });
    expect(skipped).toEqual([]);
  });

  test("leaves out what is not signed in the clinic, and says so", () => {
    const { skipped } = fitTemplate("four-move", healthy, withoutFirst({ why: "unsigned", reason: "" }));
    expect(skipped).toMatchObject([
      { move: "glute-piriformis-roll", reason: "Not signed in this clinic.", after: [] },
    ]);
  });

  test("leaves out what is retired, with the reason", () => {
    const { skipped } = fitTemplate(
      "four-move",
      healthy,
      withoutFirst({ why: "retired", reason: "The wording is under review." }),
    );
    expect(skipped[0]?.reason).toBe("Retired in this clinic: The wording is under review.");
  });
});

describe("the catalogue's search", () => {
  const search = (text: string, zones: ContactZone[] = []) =>
    filterMoves(builtInCatalogue.moves, text, new Set(zones)).map(({ slug }) => slug);

  test("finds a move by either name, by a muscle and by a zone, in any case and order", () => {
    expect(search("HAMSTRING")).toEqual(["hamstring-roll"]);
    expect(search("roll back-of-thigh")).toEqual(["hamstring-roll"]);
    expect(search("piriformis")).toEqual(["glute-piriformis-roll"]);
    expect(search("buttock")).toContain("glute-piriformis-roll");
  });

  test("finds a withheld move by its names, while no zone is pressed", () => {
    const { withheld } = withoutFirst({ why: "unsigned", reason: "" });
    expect(filterWithheld(withheld, "buttock", new Set())).toHaveLength(1);
    expect(filterWithheld(withheld, "thigh", new Set())).toEqual([]);
    expect(filterWithheld(withheld, "", new Set(["gluteal"]))).toEqual([]);
  });

  test("keeps to the zones pressed, and to all when none is", () => {
    expect(search("", ["thoracic"])).toEqual(["thoracic-roll", "thoracic-extension"]);
    expect(search("")).toHaveLength(7);
    expect(search("nothing of the kind")).toEqual([]);
  });
});
