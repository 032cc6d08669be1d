/** A picture's name and description for a screen reader, put together from the patient's words. */
import type { BodySide } from "@/lib/moves/move";
import type { FigureLabel } from "./figure-frame";
import type { FigureName, ForbiddenPlace, SequenceName } from "./figure-name";
import { shownSide } from "./figure-paths";

/** The words of a language, `patientCopy(locale).figures`. */
export type FigureWords = {
  /** What the body does in a picture, by the side that works. */
  readonly descriptions: Readonly<Record<FigureName, Readonly<Record<BodySide, string>>>>;
  /** Which moment of the move a picture shows; `moving`: all of it. */
  readonly moments: Readonly<Record<"start" | "end" | "front" | "shift" | "moving", string>>;
  /** What a crossed-out picture forbids. */
  readonly mistakes: Readonly<Record<ForbiddenPlace, string>>;
  /** "right side" */
  readonly sides: Readonly<Record<BodySide, string>>;
};

/** "Start, right side"; without the side where the picture has none. */
function momentTitle(name: FigureName, moment: string, side: BodySide | null, words: FigureWords): string {
  const shown = shownSide(name, side);
  return shown === null ? moment : `${moment}, ${words.sides[shown]}`;
}

/** A picture's few words: "Start, right side", "Never under your neck". */
function figureTitle(name: FigureName, side: BodySide | null, words: FigureWords): string {
  if (name.startsWith("dont/")) return words.mistakes[name.slice("dont/".length) as ForbiddenPlace];
  const moment = words.moments[name.slice(name.lastIndexOf("/") + 1) as keyof FigureWords["moments"]];
  return momentTitle(name, moment, side, words);
}

/** A picture's words; without a side, moves of one side are told as the right one, as they are drawn. */
export function figureLabel(name: FigureName, side: BodySide | null, words: FigureWords): FigureLabel {
  return { title: figureTitle(name, side, words), description: words.descriptions[name][side ?? "right"] };
}

/** The words of a move in motion: what the body does at its start and then at its end. */
export function sequenceLabel(name: SequenceName, side: BodySide | null, words: FigureWords): FigureLabel {
  const { start, end, moving } = words.moments;
  const tell = (moment: "start" | "end") => words.descriptions[`${name}/${moment}`][side ?? "right"];
  return {
    title: momentTitle(`${name}/start`, moving, side, words),
    description: `${start}: ${tell("start")} ${end}: ${tell("end")}`,
  };
}
