import { describe, expect, test } from "vitest";
import {
  chosenZones,
  type MoveOption,
  noChoice,
  pressZone,
  readChoice,
} from "@/app/(clinic)/patients/[patientId]/exclusion-choice";
import type { ZoneSide } from "@/lib/figure/body-map";

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
    { id: "hip-flexor-release", label: "Front-of-hip release", zone: "anterior-hip", hasSides: true },
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
