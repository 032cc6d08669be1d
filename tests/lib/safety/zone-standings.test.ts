import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import type { Exclusion, PatientRecord } from "@/lib/safety/patient-record";
import { placesWhere, type WorkedZone, workedZones, zoneStandings } from "@/lib/safety/zone-standings";

function standings(exclusions: readonly Exclusion[], worked: readonly WorkedZone[] = []) {
  const record: PatientRecord = {
    conditions: [],
    exclusions: exclusions.map((exclusion) => ({ exclusion, reason: "" })),
    rollerDensity: "soft",
  };
  return zoneStandings(builtInCatalogue.moves, worked, excludedMoves(record, builtInCatalogue));
}

const out = { isIn: false, isOut: true };
const free = { isIn: false, isOut: false };

describe("what is excluded", () => {
  test("an exclusion on one side leaves the other", () => {
    expect(standings([{ by: "zone", zone: "gluteal", side: "left" }]).gluteal).toEqual({
      left: out,
      right: free,
    });
  });

  test("a zone worked on both sides at once is out with one of them", () => {
    expect(standings([{ by: "zone", zone: "calf-rest", side: "left" }])["calf-rest"]).toEqual({
      left: out,
      right: out,
    });
  });

  test("a zone stays open while one of its moves is left", () => {
    expect(standings([{ by: "move", move: "thoracic-roll", side: null }]).thoracic).toEqual({
      left: free,
      right: free,
    });
    const both: Exclusion[] = [
      { by: "move", move: "thoracic-roll", side: null },
      { by: "move", move: "thoracic-extension", side: null },
    ];
    expect(standings(both).thoracic).toEqual({ left: out, right: out });
  });

  test("a start position takes its zones out", () => {
    const places = placesWhere(standings([{ by: "position", position: "prone" }]), ({ isOut }) => isOut);
    expect(places).toEqual([
      { zone: "anterior-hip", side: "left" },
      { zone: "anterior-hip", side: "right" },
    ]);
  });
});

describe("where the program presses", () => {
  test("on the prescribed side, and on both where both work", () => {
    const worked: WorkedZone[] = [
      { zone: "gluteal", side: "right" },
      { zone: "posterior-thigh", side: "together" },
      { zone: "lateral-thorax", side: "each" },
    ];
    const places = placesWhere(standings([], worked), ({ isIn }) => isIn);
    expect(places.map(({ zone, side }) => `${zone} ${side}`)).toEqual([
      "gluteal right",
      "posterior-thigh left",
      "posterior-thigh right",
      "lateral-thorax left",
      "lateral-thorax right",
    ]);
  });

  test("a zone can be in the program and out for the patient", () => {
    const both = standings(
      [{ by: "zone", zone: "gluteal", side: null }],
      [{ zone: "gluteal", side: "left" }],
    );
    expect(both.gluteal).toEqual({ left: { isIn: true, isOut: true }, right: out });
  });

  test("moves are looked up in the catalogue, and one it does not have presses nowhere", () => {
    const prescribed = [
      { move: "hip-flexor-release", side: "left" },
      { move: "own-gone", side: "together" },
    ] as const;
    expect(workedZones(prescribed, builtInCatalogue)).toEqual([{ zone: "anterior-hip", side: "left" }]);
  });
});
