/**
 * Notes that cannot be saved as they are, being too long or of letters no handout prints: they stay on the page, and the
 * draft is saved with the words of the last save.
 */
import { composerWords, movesTouched } from "@/lib/copy/clinic/composer";
import type { ProgramContent } from "@/lib/program/edit-program";
import { unprintable } from "@/lib/program/printed-text";
import { MOVE_NOTE_LENGTH, PROGRAM_NOTE_LENGTH } from "@/lib/program/program";
import { tooLong } from "@/lib/program/text-length";

type Notes = Pick<ProgramContent, "moves" | "note">;

/** What to do about a note, at the note; null: it can be saved. */
export function noteProblem(note: string, most: number): string | null {
  return tooLong(note, most) ?? unprintable(note);
}

/** The same without how long it is: what is read out says nothing new with each letter. */
function whyUnsaved(note: string, most: number): string | null {
  return tooLong(note, most) === null ? unprintable(note) : composerWords.noteTooLong(most);
}

/** What they stand on, "move 2", "the whole program", and why. */
export function unsavedNotes({
  moves,
  note,
}: Notes): readonly { readonly where: string; readonly why: string }[] {
  const numbers = new Map<string, number[]>();
  for (const [index, move] of moves.entries()) {
    const why = whyUnsaved(move.note, MOVE_NOTE_LENGTH);
    if (why !== null) numbers.set(why, [...(numbers.get(why) ?? []), index + 1]);
  }
  const onProgram = whyUnsaved(note, PROGRAM_NOTE_LENGTH);
  return [
    ...[...numbers].map(([why, on]) => ({ where: movesTouched(on).toLowerCase(), why })),
    ...(onProgram === null ? [] : [{ where: composerWords.wholeProgram, why: onProgram }]),
  ];
}

/** That they are not saved, in words; null of none. */
export function unsavedNotesText(notes: Notes): string | null {
  const sentences = unsavedNotes(notes).map(({ where, why }) => composerWords.noteNotSaved(where, why));
  return sentences.length > 0 ? sentences.join(" ") : null;
}

/** The draft with those notes as they were stored last. */
export function withStoredNotes(draft: ProgramContent, stored: ProgramContent | null): ProgramContent {
  const storedNote = ({ key, move }: Notes["moves"][number]) =>
    stored?.moves.find((entry) => entry.key === key && entry.move === move)?.note ?? "";
  return {
    ...draft,
    moves: draft.moves.map((move) =>
      noteProblem(move.note, MOVE_NOTE_LENGTH) === null ? move : { ...move, note: storedNote(move) },
    ),
    note: noteProblem(draft.note, PROGRAM_NOTE_LENGTH) === null ? draft.note : (stored?.note ?? ""),
  };
}
