/**
 * What the composer does to a program, as pure functions: the edits, and a history they can be undone in.
 * Nothing here asks whether an edit is wise; that is what the rules are for.
 */
import type { z } from "zod";
import { type Move, type MoveVariation, type Side, sidesOf } from "@/lib/moves/move";
import { type Dosage, dosageAmount, dosageStep, withAmount } from "./dosage";
import { MAX_MOVES, type PrescribedMove, type programDraftSchema } from "./program";

/** A draft while it is being edited: the shape of `ProgramDraft` before it is parsed. */
export type ProgramContent = z.input<typeof programDraftSchema>;

/** A move a start left out for this patient: shown in its place until dismissed, never stored. */
export type SkippedMove = {
  readonly key: string;
  readonly move: PrescribedMove["move"];
  readonly side: Side;
  readonly variation?: MoveVariation | undefined;
  readonly dosage: Dosage;
  /** Clinician text: why it was left out. */
  readonly reason: string;
  /** Where the reason comes from, as clinician text; may be empty. */
  readonly ground: string;
  /** Keys of the moves before it where it was left out, in order. */
  readonly after: readonly string[];
};

/** What undo brings back: the program, and the skipped moves shown between its moves. */
export type Composition = { readonly program: ProgramContent; readonly skipped: readonly SkippedMove[] };

export type Frequency = Pick<ProgramContent, "sessionsPerWeek" | "phase" | "weeks" | "reviewOn" | "note">;

type EditOfProgram =
  | { readonly type: "add"; readonly move: Omit<PrescribedMove, "key"> }
  | { readonly type: "remove"; readonly key: string }
  | { readonly type: "place"; readonly key: string; readonly index: number }
  | { readonly type: "set-side"; readonly key: string; readonly side: Side }
  /** `variation` of null: the usual way. */
  | { readonly type: "set-variation"; readonly key: string; readonly variation: MoveVariation | null }
  | { readonly type: "set-dosage"; readonly key: string; readonly dosage: Dosage }
  /** Whether the patient may leave the move out on a busy day. */
  | { readonly type: "set-optional"; readonly key: string; readonly isOptional: boolean }
  | { readonly type: "set-note"; readonly key: string; readonly note: string }
  | { readonly type: "set-frequency"; readonly change: Partial<Frequency> };

export type ProgramEdit =
  | EditOfProgram
  | { readonly type: "dismiss-skipped"; readonly key: string }
  | { readonly type: "replace-all"; readonly composition: Composition };

/** A program with nothing in it: three sessions a week (the one number inside all three sources' ranges), four weeks. */
export const emptyProgram: ProgramContent = {
  basedOn: null,
  moves: [],
  sessionsPerWeek: 3,
  phase: "maintenance",
  weeks: 4,
  reviewOn: null,
  note: "",
};

/** A key no move of the program has: "m1", "m2" ... */
export function nextKey(moves: readonly Pick<PrescribedMove, "key">[]): string {
  const numbers = moves.map(({ key }) => Number(/^m(\d+)$/.exec(key)?.[1] ?? 0));
  return `m${Math.max(0, ...numbers) + 1}`;
}

/** The composition after an edit. An edit that changes nothing answers the very same object. */
export function editComposition(composition: Composition, edit: ProgramEdit): Composition {
  switch (edit.type) {
    case "replace-all":
      return edit.composition;
    case "dismiss-skipped": {
      const skipped = composition.skipped.filter(({ key }) => key !== edit.key);
      return skipped.length === composition.skipped.length ? composition : { ...composition, skipped };
    }
    default: {
      const program = editProgram(composition.program, edit);
      return program === composition.program ? composition : { ...composition, program };
    }
  }
}

function editProgram(program: ProgramContent, edit: EditOfProgram): ProgramContent {
  switch (edit.type) {
    case "add":
      if (program.moves.length >= MAX_MOVES) return program;
      return { ...program, moves: [...program.moves, { ...edit.move, key: nextKey(program.moves) }] };
    case "remove":
      return withMoves(
        program,
        program.moves.filter(({ key }) => key !== edit.key),
      );
    case "place":
      return withMoves(program, place(program.moves, edit.key, edit.index));
    case "set-side":
      return withEntry(program, edit.key, { side: edit.side });
    case "set-variation":
      return withMoves(
        program,
        program.moves.map((entry) => (entry.key === edit.key ? inVariation(entry, edit.variation) : entry)),
      );
    case "set-dosage":
      return withEntry(program, edit.key, { dosage: edit.dosage });
    case "set-optional":
      return withMoves(
        program,
        program.moves.map((entry) => (entry.key === edit.key ? asOptional(entry, edit.isOptional) : entry)),
      );
    case "set-note":
      return withEntry(program, edit.key, { note: edit.note });
    case "set-frequency":
      return { ...program, ...edit.change };
  }
}

function withMoves(program: ProgramContent, moves: PrescribedMove[]): ProgramContent {
  const isSame =
    moves.length === program.moves.length && moves.every((entry, i) => entry === program.moves[i]);
  return isSame ? program : { ...program, moves };
}

function withEntry(program: ProgramContent, key: string, change: Partial<PrescribedMove>): ProgramContent {
  return withMoves(
    program,
    program.moves.map((entry) => (entry.key === key ? { ...entry, ...change } : entry)),
  );
}

/** The usual way is said by leaving the variation out, as in programs that never had one. */
function inVariation({ variation, ...usual }: PrescribedMove, chosen: MoveVariation | null): PrescribedMove {
  return chosen === null ? usual : { ...usual, variation: chosen };
}

/** A move of every session says so by saying nothing, as in programs that never had an optional one. */
function asOptional(entry: PrescribedMove, isOptional: boolean): PrescribedMove {
  if ((entry.optional === true) === isOptional) return entry;
  const { optional: _optional, ...ofEverySession } = entry;
  return isOptional ? { ...ofEverySession, optional: true } : ofEverySession;
}

/** The moves with one of them at another index; past either end it stops at the end. */
function place(moves: readonly PrescribedMove[], key: string, index: number): PrescribedMove[] {
  const entry = moves.find((candidate) => candidate.key === key);
  if (!entry) return [...moves];
  const others = moves.filter((candidate) => candidate !== entry);
  const at = Math.max(0, Math.min(index, others.length));
  return [...others.slice(0, at), entry, ...others.slice(at)];
}

/** One line of the program list: a prescribed move with its number, or a skipped one in its place. */
export type ProgramLine =
  | { readonly kind: "move"; readonly key: string; readonly entry: PrescribedMove; readonly index: number }
  | { readonly kind: "skipped"; readonly key: string; readonly skipped: SkippedMove };

/** Moves and skipped moves as one list. A skipped move follows the nearest move it stood after that is still there. */
export function programLines({ program, skipped }: Composition): ProgramLine[] {
  const lines: ProgramLine[] = program.moves.map((entry, index) => ({
    kind: "move",
    key: entry.key,
    entry,
    index,
  }));
  for (const left of skipped) {
    const anchor = left.after.findLast((key) =>
      lines.some((line) => line.kind === "move" && line.key === key),
    );
    let at = anchor === undefined ? 0 : lines.findIndex((line) => line.key === anchor) + 1;
    while (lines[at]?.kind === "skipped") at++;
    lines.splice(at, 0, { kind: "skipped", key: left.key, skipped: left });
  }
  return lines;
}

/** A dose some steps up or down its stepper, inside the move's limits. Off-step amounts snap to the next step. */
export function stepDosage(dosage: Dosage, move: Pick<Move, "dosage">, steps: number): Dosage {
  const { kind, min, max } = move.dosage;
  if (dosage.kind !== kind) return dosage;
  const size = dosageStep(kind);
  const amount = dosageAmount(dosage);
  const onStep = steps > 0 ? Math.floor(amount / size) * size : Math.ceil(amount / size) * size;
  return withAmount(dosage, Math.max(min, Math.min(max, onStep + steps * size)));
}

/** The side a prescription moves to so that one side of the body is spared; null where it cannot be. */
export function sideSparing(move: Pick<Move, "laterality">, spared: "left" | "right"): Side | null {
  const free = spared === "left" ? "right" : "left";
  return sidesOf[move.laterality].includes(free) ? free : null;
}

/** Most steps undo goes back. */
const MAX_PAST = 100;

export type EditHistory = {
  readonly past: readonly Composition[];
  readonly present: Composition;
  readonly future: readonly Composition[];
  /** What the last edit changed: typing on in one note, or stepping one dose, is one step of undo. */
  readonly group: string | null;
};

/** A history with nothing to undo. */
export function startHistory(present: Composition): EditHistory {
  return { past: [], present, future: [], group: null };
}

/** The history after an edit; the same object when the edit changed nothing. */
export function applyEdit(history: EditHistory, edit: ProgramEdit): EditHistory {
  const present = editComposition(history.present, edit);
  if (present === history.present) return history;
  const group = groupOf(edit);
  const goesOn = group !== null && group === history.group;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-MAX_PAST);
  return { past, present, future: [], group };
}

/** One step back; the same object when there is none. */
export function undo(history: EditHistory): EditHistory {
  const present = history.past.at(-1);
  if (!present) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    group: null,
  };
}

/** One step forward again; the same object when there is none. */
export function redo(history: EditHistory): EditHistory {
  const [present, ...future] = history.future;
  if (!present) return history;
  return { past: [...history.past, history.present], present, future, group: null };
}

function groupOf(edit: ProgramEdit): string | null {
  switch (edit.type) {
    case "set-note":
    case "set-dosage":
      return `${edit.type} ${edit.key}`;
    case "set-frequency":
      return edit.change.note === undefined ? null : "program-note";
    case "add":
    case "remove":
    case "place":
    case "set-side":
    case "set-variation":
    case "set-optional":
    case "dismiss-skipped":
    case "replace-all":
      return null;
  }
}
