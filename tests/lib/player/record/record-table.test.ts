import { describe, expect, test } from "vitest";
import type { KeptMove, KeptSession } from "@/lib/player/record/record-store";
import { MOST_COLUMNS, recordTable } from "@/lib/player/record/record-table";

const move = (
  name: string,
  outcome: KeptMove["outcome"] = "done",
  pressure: number | null = null,
): KeptMove => ({
  name,
  outcome,
  pressure,
});
const session = (day: number, ...moves: KeptMove[]): KeptSession => ({
  at: `2026-10-0${day}T09:05:00`,
  minutes: 12,
  early: false,
  stopSign: null,
  moves,
  again: null,
  better: null,
});

describe("the table of the record", () => {
  test("has a column for each move, the newest plan's first", () => {
    const { columns, rows, hasOthers } = recordTable([
      session(2, move("Side roll"), move("Buttock roll")),
      session(1, move("Buttock roll", "part"), move("Hamstring roll")),
    ]);
    expect(columns).toEqual(["Side roll", "Buttock roll", "Hamstring roll"]);
    expect(rows[1]?.cells).toEqual([null, move("Buttock roll", "part"), move("Hamstring roll")]);
    expect(hasOthers).toBe(false);
  });

  test("puts a move that stands twice, once for each side, in one cell", () => {
    const cellOf = (...moves: KeptMove[]) => recordTable([session(1, ...moves)]).rows[0]?.cells[0];
    expect(cellOf(move("Side roll", "done", 3), move("Side roll", "done", 5))).toEqual(
      move("Side roll", "done", 5),
    );
    expect(cellOf(move("Side roll", "done", 3), move("Side roll", "left-out"))).toEqual(
      move("Side roll", "part", 3),
    );
    expect(cellOf(move("Side roll", "left-out"), move("Side roll", "left-out", 8))).toEqual(
      move("Side roll", "left-out", 8),
    );
  });

  test("counts the moves it has no column for", () => {
    const many = Array.from({ length: MOST_COLUMNS + 3 }, (_, index) =>
      move(`Move ${index}`, index === MOST_COLUMNS ? "part" : "done"),
    );
    const { columns, hasOthers, rows } = recordTable([session(1, ...many)]);
    expect(columns).toHaveLength(MOST_COLUMNS);
    expect(hasOthers).toBe(true);
    expect(rows[0]?.others).toEqual({ done: 2, all: 3 });
  });
});
