/** The record as a table that fits on one page: a row for each session, a column for each move. Pure. */
import type { KeptMove, KeptSession } from "./record-store";

/** Moves with a column of their own. A plan has at most 20, most have six; sessions of several plans may add up to more. */
export const MOST_COLUMNS = 12;

export type RecordTable = {
  /** Plain names, the newest session's first. */
  readonly columns: readonly string[];
  readonly hasOthers: boolean;
  readonly rows: readonly {
    readonly session: KeptSession;
    /** One for each column; null: not in that session. */
    readonly cells: readonly (KeptMove | null)[];
    /** Moves without a column: how many were done, of how many. */
    readonly others: { readonly done: number; readonly all: number };
  }[];
};

/** `sessions`: newest first. */
export function recordTable(sessions: readonly KeptSession[]): RecordTable {
  const names = [...new Set(sessions.flatMap(({ moves }) => moves.map(({ name }) => name)))];
  const columns = names.slice(0, MOST_COLUMNS);
  return {
    columns,
    hasOthers: names.length > columns.length,
    rows: sessions.map((session) => {
      const others = session.moves.filter(({ name }) => !columns.includes(name));
      return {
        session,
        cells: columns.map((column) => together(session.moves.filter(({ name }) => name === column))),
        others: { done: others.filter(({ outcome }) => outcome === "done").length, all: others.length },
      };
    }),
  };
}

/** A move that stands twice in a session, once for each side, is one. */
function together(moves: readonly KeptMove[]): KeptMove | null {
  const [first, ...others] = moves;
  if (!first) return null;
  return others.reduce(
    (one, other) => ({
      name: one.name,
      outcome: one.outcome === other.outcome ? one.outcome : "part",
      pressure: one.pressure === null ? other.pressure : Math.max(one.pressure, other.pressure ?? 0),
    }),
    first,
  );
}
