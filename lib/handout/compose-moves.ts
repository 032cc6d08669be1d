/** Words the moves of a handout. */
import { lowerFirst } from "@/lib/copy/lower-first";
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { figureSide } from "@/lib/figure/figure-name";
import { isFelt, pictureOf, type Side } from "@/lib/moves/move";
import { moveWords } from "@/lib/moves/move-words";
import { describeDosage } from "@/lib/program/describe-dosage";
import type { SnapshotMove } from "@/lib/program/snapshot";
import { composeFeelMap, composeFigures } from "./compose-figures";
import type { Lead, MoveContent } from "./handout-content";
import { tidyText } from "./tidy-text";

/** The hold of the 20-second test: a move with another one says so itself. */
const TEST_SECONDS = 20;

/** The pressure the whole sheet names, of 10: the most any rolled move may take; others name their own. */
export function sheetPressure(moves: readonly SnapshotMove[]): number {
  const rolled = moves.filter(({ move }) => isFelt(move.contactZone));
  return Math.max(
    ...(rolled.length > 0 ? rolled : moves).map(({ prescribed }) => prescribed.dosage.pressureCeiling),
  );
}

/** Whether a move asks for less than the sheet names. */
export function hasLowerPressure(moves: readonly SnapshotMove[], pressure: number): boolean {
  return moves.some(
    ({ move, prescribed }) => isFelt(move.contactZone) && prescribed.dosage.pressureCeiling < pressure,
  );
}

/** All texts of one move. */
export function composeMove(
  entry: SnapshotMove,
  number: number,
  pressure: number,
  copy: PatientCopy,
  locale: PatientLocale,
): MoveContent {
  const { prescribed, move } = entry;
  const { handout } = copy;
  const { amount, side } = describeDosage(prescribed.dosage, prescribed.side, { move, locale });
  const { setUp, steps, stopPoint } = moveWords(move, prescribed.side, prescribed.variation);
  const [stopWord = "", ...stopRest] = tidyText(stopPoint).split(" ");
  return {
    number,
    picture: pictureOf(move),
    name: tidyText(move.plainName),
    amount,
    side,
    shownSide: figureSide(prescribed.side),
    figures: composeFigures(entry, copy),
    map: composeFeelMap(entry, copy),
    steps: [...setUp, ...steps].map(tidyText),
    follows: composeFollows(prescribed.side, copy),
    feel: { lead: `${handout.feel}:`, text: lowerFirst(tidyText(move.feel)) },
    stop: { lead: stopWord, text: stopRest.join(" "), hasLine: move.hasStopLine },
    optional: prescribed.optional === true ? handout.optional : null,
    notes: composeNotes(prescribed, move, pressure, copy),
  };
}

function composeFollows(side: Side, { handout, dosage }: PatientCopy): MoveContent["follows"] {
  switch (side) {
    case "each":
      return { words: handout.thenSwitch, sign: "again" };
    case "together":
      return null;
    default:
      return { words: handout.oneSide(dosage.side[side]), sign: "barred" };
  }
}

function composeNotes(
  { dosage, note }: SnapshotMove["prescribed"],
  move: SnapshotMove["move"],
  pressure: number,
  { dosage: dosageWords, handout, safety }: PatientCopy,
): readonly Lead[] {
  const notes: Lead[] = [];
  if (dosage.pressureCeiling !== pressure && isFelt(move.contactZone)) {
    notes.push({ lead: safety.pressAtMost(dosage.pressureCeiling), text: "" });
  }
  if (dosage.kind === "time" && dosage.holdSeconds !== null && dosage.holdSeconds !== TEST_SECONDS) {
    notes.push({ lead: safety.sore(dosageWords.duration(dosage.holdSeconds)), text: "" });
  }
  const words = tidyText(note);
  if (words !== "") notes.push({ lead: `${handout.forYouTitle}:`, text: words });
  return notes;
}
