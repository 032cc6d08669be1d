/** Words the moves of a handout. */
import type { PatientCopy, PatientLocale } from "@/lib/copy/patient/patient-copy";
import { type FigureName, figureSide } from "@/lib/figure/figure-name";
import { type BodySide, type BuiltInSlug, pictureOf } from "@/lib/moves/move";
import { moveWords } from "@/lib/moves/move-words";
import { describeDosage } from "@/lib/program/describe-dosage";
import type { SnapshotMove } from "@/lib/program/snapshot";
import type { Lead, MoveContent } from "./handout-content";
import { tidyText } from "./tidy-text";

/** The hold of the 20-second test: a move with another one says so itself. */
const TEST_SECONDS = 20;

/** The pressure the whole sheet names, of 10: the most any rolled move may take; others name their own. */
export function sheetPressure(moves: readonly SnapshotMove[]): number {
  const rolled = moves.filter(({ move }) => move.contactZone !== "calf-rest");
  return Math.max(
    ...(rolled.length > 0 ? rolled : moves).map(({ prescribed }) => prescribed.dosage.pressureCeiling),
  );
}

/** All texts of one move. */
export function composeMove(
  { prescribed, move }: SnapshotMove,
  number: number,
  pressure: number,
  copy: PatientCopy,
  locale: PatientLocale,
): MoveContent {
  const { handout } = copy;
  const { amount, side } = describeDosage(prescribed.dosage, prescribed.side, { move, locale });
  const picture = pictureOf(move);
  const shownSide = figureSide(prescribed.side);
  const { setUp, steps, stopPoint } = moveWords(move, prescribed.side);
  const [stopWord = "", ...stopRest] = tidyText(stopPoint).split(" ");
  return {
    number,
    picture,
    name: tidyText(move.plainName),
    amount,
    side,
    shownSide,
    figures: picture === null ? [] : composeFigures(picture, move, shownSide, copy),
    steps: [...setUp, ...steps, ...(prescribed.side === "each" ? [handout.thenSwitch] : [])].map(tidyText),
    feel: { lead: `${handout.feel}:`, text: lowerFirst(tidyText(move.feel)) },
    stop: { lead: stopWord, text: stopRest.join(" "), hasLine: move.hasStopLine },
    notes: composeNotes(prescribed, move, pressure, copy),
  };
}

function composeFigures(
  picture: BuiltInSlug,
  move: SnapshotMove["move"],
  side: BodySide | null,
  { handout: { captions } }: PatientCopy,
): MoveContent["figures"] {
  const [first, last] = figureCaptions(move, captions);
  const plain = (name: FigureName, caption: string) => ({ name, caption, shortCaption: caption });
  const start: FigureName = `${picture}/start`;
  const end: FigureName = `${picture}/end`;
  return [
    side === null
      ? plain(start, first)
      : {
          name: start,
          caption: captions.withSide(first, side),
          shortCaption: captions.withSideShort(first, side),
        },
    plain(end, last),
    // Only from the front can the crossed leg be seen.
    ...(picture === "glute-piriformis-roll" ? [plain("glute-piriformis-roll/front", captions.front)] : []),
  ];
}

function figureCaptions(
  { dosage, breath }: SnapshotMove["move"],
  captions: PatientCopy["handout"]["captions"],
): readonly [string, string] {
  if (dosage.kind !== "breaths") return [captions.start, captions.end];
  // A stretch is held over several places; a rest is nothing but its breath, so its seconds are named.
  return dosage.positions.max > 1
    ? [captions.stretchIn, captions.stretchOut]
    : [captions.breatheIn(breath.inSeconds), captions.breatheOut(breath.outSeconds)];
}

function composeNotes(
  { dosage, note }: SnapshotMove["prescribed"],
  move: SnapshotMove["move"],
  pressure: number,
  { dosage: dosageWords, handout, safety }: PatientCopy,
): readonly Lead[] {
  const notes: Lead[] = [];
  if (dosage.pressureCeiling !== pressure && move.contactZone !== "calf-rest") {
    notes.push({ lead: "", text: safety.pressAtMost(dosage.pressureCeiling) });
  }
  if (dosage.kind === "time" && dosage.holdSeconds !== null && dosage.holdSeconds !== TEST_SECONDS) {
    notes.push({ lead: "", text: safety.sore(dosageWords.duration(dosage.holdSeconds)) });
  }
  const words = tidyText(note);
  if (words !== "") notes.push({ lead: `${handout.forYouTitle}:`, text: words });
  return notes;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
