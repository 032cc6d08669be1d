import { describe, expect, test } from "vitest";
import {
  chosenZones,
  excludedBy,
  type MoveOption,
  noChoice,
  pressMap,
  pressZone,
  readChoice,
  zoneExcludedBy,
} from "@/app/(clinic)/patients/[patientId]/exclusion-choice";
import { moveOptions } from "@/app/(clinic)/patients/[patientId]/move-options";
import type { ZoneSide } from "@/lib/figure/body-map";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Exclusion } from "@/lib/safety/patient-record";

const right: ZoneSide = { zone: "gluteal", side: "right" };
const left: ZoneSide = { zone: "gluteal", side: "left" };
const upperBack: ZoneSide = { zone: "thoracic", side: null };
const press = (...regions: ZoneSide[]) => regions.reduce(pressZone, noChoice);

describe("pressing the body", () => {
  test("the right buttock excludes the right side of that zone", () => {
    expect(readChoice(press(right))).toEqual({ by: "zone", zone: "gluteal", side: "right" });
  });

  test("then the left one excludes both sides", () => {
    expect(readChoice(press(right, left))).toEqual({ by: "zone", zone: "gluteal", side: null });
  });

  test("a side that is chosen is taken out again, and with the last side the zone", () => {
    expect(readChoice(press(right, left, right))).toEqual({ by: "zone", zone: "gluteal", side: "left" });
    expect(readChoice(press(right, right))).toBe("Choose the contact zone.");
  });

  test("the upper back has no sides", () => {
    expect(readChoice(press(upperBack))).toEqual({ by: "zone", zone: "thoracic", side: null });
    expect(readChoice(press(upperBack, upperBack))).toBe("Choose the contact zone.");
  });

  test("another zone takes the place of the first", () => {
    expect(readChoice(press(left, upperBack))).toEqual({ by: "zone", zone: "thoracic", side: null });
    expect(readChoice(press(upperBack, left))).toEqual({ by: "zone", zone: "gluteal", side: "left" });
  });

  test("what was chosen of another kind gives way", () => {
    const byMove = { ...noChoice, by: "move", move: "hamstring-roll", side: "left" } as const;
    expect(readChoice(pressZone(byMove, right))).toEqual({ by: "zone", zone: "gluteal", side: "right" });
  });
});

describe("the map shows", () => {
  const moves: MoveOption[] = [
    {
      id: "hip-flexor-release",
      label: "Front-of-hip release",
      zone: "anterior-hip",
      position: "prone",
      hasSides: true,
      barredBy: { left: [], right: [] },
    },
  ];

  test("the zone of a move, with its side", () => {
    const choice = { ...noChoice, move: "hip-flexor-release", side: "left" } as const;
    expect(chosenZones(choice, moves)).toEqual([{ zone: "anterior-hip", side: "left" }]);
  });

  test("every zone of a side, and none of a start position", () => {
    expect(chosenZones({ ...noChoice, by: "side", side: "right" }, moves)).toHaveLength(6);
    expect(chosenZones({ ...noChoice, by: "position", position: "prone" }, moves)).toEqual([]);
    expect(chosenZones(noChoice, moves)).toEqual([]);
  });
});

describe("what is excluded already", () => {
  const side: ZoneSide = { zone: "lateral-thorax", side: "right" };
  const exclusions: Exclusion[] = [
    { by: "zone", zone: "gluteal", side: "left" },
    { by: "move", move: "hip-flexor-release", side: null },
  ];
  const moves = moveOptions(
    {
      conditions: [{ condition: "osteoporosis", zone: null, side: null, variant: null }],
      exclusions: exclusions.map((exclusion) => ({ exclusion, reason: "" })),
      rollerDensity: "medium",
    },
    builtInCatalogue,
  );
  const said = (exclusion: Exclusion) => excludedBy(exclusion, moves).map(({ text }) => text);
  const untouched = { choice: noChoice, told: null };

  test("names the condition, or the exclusion by hand with its side", () => {
    expect(zoneExcludedBy(side, moves)).toEqual([{ text: "osteoporosis", isCondition: true }]);
    expect(zoneExcludedBy(left, moves)).toEqual([
      { text: "“Contact zone: buttock, left side only”", isCondition: false },
    ]);
    expect(zoneExcludedBy(right, moves)).toEqual([]);
  });

  test("is found for every kind of exclusion, and only where nothing new would be excluded", () => {
    expect(said({ by: "move", move: "thoracic-roll", side: null })).toEqual(["osteoporosis"]);
    expect(said({ by: "zone", zone: "anterior-hip", side: "right" })).toEqual(["“Front-of-hip roll”"]);
    expect(said({ by: "position", position: "prone" })).toEqual(["“Front-of-hip roll”"]);
    expect(said({ by: "zone", zone: "gluteal", side: null })).toEqual([]);
    expect(said({ by: "position", position: "supine" })).toEqual([]);
    expect(said({ by: "side", side: "left" })).toEqual([]);
  });

  test("a press there tells it and chooses nothing", () => {
    expect(pressMap(untouched, side, moves)).toEqual({ choice: noChoice, told: side });
    const chosen = pressMap(untouched, right, moves);
    expect(chosen.told).toBeNull();
    expect(pressMap(chosen, left, moves)).toEqual({ choice: chosen.choice, told: left });
    expect(pressMap(pressMap(chosen, left, moves), upperBack, moves).choice).toBe(chosen.choice);
  });

  test("a press takes it out of a choice of both sides", () => {
    const bothSides = { choice: { ...noChoice, by: "zone", zone: "gluteal" } as const, told: null };
    const { choice, told } = pressMap(bothSides, left, moves);
    expect([readChoice(choice), told]).toEqual([{ by: "zone", zone: "gluteal", side: "right" }, null]);
  });
});
