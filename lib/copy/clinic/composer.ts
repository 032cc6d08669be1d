/** What the composer says to clinicians. Short and exact; names of moves and minutes come in as words. */
import { localeNames, type PatientLocale } from "@/lib/copy/patient/patient-locales";
import { plural } from "@/lib/copy/plural";

const moves = (count: number) => `${count} ${plural("en", count, { one: "move", other: "moves" })}`;

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** "Move 1", "Moves 1 and 3"; "Program" where no move is meant. */
export function movesTouched(numbers: readonly number[]): string {
  if (numbers.length === 0) return "Program";
  return `${plural("en", numbers.length, { one: "Move", other: "Moves" })} ${listed(numbers.map(String))}`;
}

/** What gets a program past moves that are not there in the patient's language. */
const withoutThem = (count: number) =>
  `Leave ${plural("en", count, { one: "it", other: "them" })} out, or set the patient’s language to English in the record.`;

export const composerWords = {
  /** Beside the review of a language other than English. */
  notesAsTyped: "Your notes are printed as you write them.",
  title: "Program",
  moves,
  /** Over the moves that are not signed, or retired. */
  withheld: "Not for prescribing",
  ownMove: (zone: string) => `${zone}, own move`,
  basis: (basedOn: string | null, isNew: boolean, latestVersion: number | null) => {
    if (isNew) return "New draft";
    const from = basedOn === null ? "Draft" : `Draft from ${basedOn}`;
    return latestVersion === null
      ? `${from}, not published yet`
      : `${from}, version ${latestVersion} is published`;
  },
  basedOnTemplate: (name: string) => `template ${name}`,
  basedOnOther: "another program",
  countLine: (prescribed: number, skipped: number) =>
    `${prescribed} prescribed ${plural("en", prescribed, { one: "move", other: "moves" })}${
      skipped > 0 ? `, ${skipped} excluded` : ""
    }`,
  /** Of side, or of the place of the roller. */
  changesWithinMoves: (count: number) =>
    `${count} ${plural("en", count, { one: "change", other: "changes" })} of side or place`,
  changesOfMove: (count: number) =>
    `${count} ${plural("en", count, { one: "change", other: "changes" })} of move`,
  budget: {
    free: (gaps: boolean, free: string) => `${gaps ? "Gaps are changes of move. " : ""}${free} free.`,
    exact: (gaps: boolean) => `${gaps ? "Gaps are changes of move. " : ""}Nothing free.`,
    over: (over: string, limit: string) => `${over} over the ${limit} a session is meant to take.`,
    none: "Each move you add shows here with its time.",
  },
  saved: {
    none: "Nothing to save yet",
    saved: "Saved just now",
    savedBefore: "Saved",
    waiting: "Not saved yet",
    saving: "Saving",
    retrying: "Not saved, retrying",
    offline: "Offline, kept on this page",
    "signed-out": "Not saved: signed out",
    refused: "Not saved",
    conflict: "Not saved: changed elsewhere",
  },
  /** Of a draft that is refused; `why` says what to do. */
  notSaved: (why: string) => `Not saved. ${why}`,
  /** Of a draft that is saved but for that note. No word of its length: it is read out. */
  noteNotSaved: (where: string, why: string) => `Not saved: the note on ${where}. ${why}`,
  noteTooLong: (most: number) => `Use ${most} characters or fewer.`,
  wholeProgram: "the whole program",
  findings: {
    none: "Nothing found.",
    empty: "Nothing to check yet. Findings show here as you compose.",
    count: (toSettle: number, warnings: number) => {
      const parts = [
        ...(toSettle > 0 ? [`${toSettle} to settle`] : []),
        ...(warnings > 0
          ? [`${warnings} ${plural("en", warnings, { one: "warning", other: "warnings" })}`]
          : []),
      ];
      return parts.join(", ");
    },
    unlicensed: "A licensed clinician has to acknowledge this.",
    noNote: "Write a note.",
    notPossible: "Save the program first: this cannot be answered before the draft is stored.",
    changed: "Not signed: what this finding rests on has changed since this page was opened. Look again.",
    prohibitedNote: (words: string) =>
      `Not signed: “${words}” tells the patient what no note may. Say where to roll, slowly, or what to keep off.`,
    gone: "The draft has changed, and this finding is not there any more. Look again.",
  },
  /** Of a move nobody has put into the patient's language, wherever it shows before publishing refuses it. */
  untranslated: {
    mark: (locale: PatientLocale) => `No ${localeNames[locale]} yet`,
    title: (name: string, locale: PatientLocale) => `${name} has no ${localeNames[locale]} text`,
    reason: (locale: PatientLocale) =>
      `The patient reads ${localeNames[locale]}. A program is published only once all of it is written in that language.`,
    remedy: withoutThem(1),
  },
  preview: {
    title: "Preview",
    lead: "The draft as it would be printed now, marked as not issued.",
    open: "Open the preview",
    /** `where`: as in `publish.unsaved`. */
    unsaved: (where: readonly string[]) => `Change the note on ${listed(where)} to see the pages.`,
    /** Of a draft that holds without a share link's code; `why` says what is full and what helps. */
    notWithLink: (why: string) => `With a share link’s code it cannot be printed so. ${why}`,
  },
  publish: {
    empty: "Add at least one move to publish.",
    /** `where`: "move 2", "the whole program". */
    unsaved: (where: readonly string[]) => `Cannot publish: change the note on ${listed(where)}.`,
    unlicensed: "Publishing needs a licensed clinician.",
    notSaved: "Wait until the draft is saved.",
    unresolved: (parts: readonly string[]) => `Cannot publish. To settle: ${parts.join("; ")}.`,
    more: (count: number) => `${count} more`,
    ready: (next: number) => `Ready. Makes version ${next}, which cannot be changed afterwards.`,
    /** `names`: the moves nobody has put into the patient's language. */
    untranslated: (names: readonly string[], locale: PatientLocale) => {
      const has = plural("en", names.length, { one: "has", other: "have" });
      return `Cannot publish: ${listed(names)} ${has} no ${localeNames[locale]} text. ${withoutThem(names.length)}`;
    },
    changed: "Not published: the findings have changed since this page was opened. Look at them again.",
    saveFailed: "The last changes could not be saved, so nothing was published.",
  },
  said: {
    added: (name: string, at: number) => `${name} added as move ${at}.`,
    removed: (name: string) => `${name} removed. Undo brings it back.`,
    placed: (name: string, at: number, of: number) => `${name} is now move ${at} of ${of}.`,
    started: (name: string, count: number, skipped: number) =>
      `Started from ${name}: ${moves(count)}${skipped > 0 ? `, ${skipped} excluded` : ""}. Undo brings back what was here.`,
    full: (most: number) => `A program takes at most ${most} moves.`,
    undone: "Undone.",
    redone: "Redone.",
  },
  start: {
    title: "No moves yet",
    text: (patient: string) =>
      `Start from a template, or add moves one by one. Moves that ${patient} must not do are left out, with the reason.`,
    fits: (fitting: number, all: number, patient: string) => `${fitting} of ${all} moves fit ${patient}`,
    time: (forPatient: string, patient: string, inFull: string) =>
      forPatient === inFull ? inFull : `${forPatient} for ${patient}, ${inFull} in full`,
    otherEmpty: "No other program has moves to copy.",
    replaces: "The moves in the program are replaced. Undo brings them back.",
    notHere: "Not in this clinic's catalogue.",
  },
} as const;

/** What the preview's address answers when there is nothing to show. */
export const previewAnswers = {
  empty: "There is no move in the program yet.",
  blocked: "A finding blocks this program. Settle it in the composer, then open the preview again.",
  untranslated:
    "A move has no text in the patient’s language. Leave it out, or set the language to English in the record.",
} as const;
