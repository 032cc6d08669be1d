/** Notes longer than they may be: they stay on the page, and the draft is saved with the words of the last save. */
import { composerWords, movesTouched } from "@/lib/copy/clinic/composer";
import type { ProgramContent } from "@/lib/program/edit-program";
import { MOVE_NOTE_LENGTH, PROGRAM_NOTE_LENGTH } from "@/lib/program/program";
import { tooLong } from "@/lib/program/text-length";

type Notes = Pick<ProgramContent, "moves" | "note">;

const isLongOnMove = ({ note }: Notes["moves"][number]) => tooLong(note, MOVE_NOTE_LENGTH) !== null;
const isLongOnProgram = ({ note }: Pick<Notes, "note">) => tooLong(note, PROGRAM_NOTE_LENGTH) !== null;

/** What they stand on: "move 2", "the whole program"; and how long they may be. */
export function tooLongNotes(notes: Notes): readonly { readonly where: string; readonly most: number }[] {
  const numbers = notes.moves.flatMap((move, index) => (isLongOnMove(move) ? [index + 1] : []));
  return [
    ...(numbers.length > 0 ? [{ where: movesTouched(numbers).toLowerCase(), most: MOVE_NOTE_LENGTH }] : []),
    ...(isLongOnProgram(notes) ? [{ where: composerWords.wholeProgram, most: PROGRAM_NOTE_LENGTH }] : []),
  ];
}

/** That they are not saved, in words without their length, so that a letter more says nothing new; null of none. */
export function tooLongNotesLeftOut(notes: Notes): string | null {
  const sentences = tooLongNotes(notes).map(({ where, most }) => composerWords.noteNotSaved(where, most));
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** The draft with those notes as they were stored last. */
export function withStoredNotes(draft: ProgramContent, stored: ProgramContent | null): ProgramContent {
  const storedNote = ({ key, move }: Notes["moves"][number]) =>
    stored?.moves.find((entry) => entry.key === key && entry.move === move)?.note ?? "";
  return {
    ...draft,
    moves: draft.moves.map((move) => (isLongOnMove(move) ? { ...move, note: storedNote(move) } : move)),
    note: isLongOnProgram(draft) ? (stored?.note ?? "") : draft.note,
  };
}
