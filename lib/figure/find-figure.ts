/** Finds a picture by the words of a command line. */
import {
  type BodySide,
  type BuiltInSlug,
  builtInSlugs,
  type MoveVariation,
  moveVariations,
} from "@/lib/moves/move";
import { type FigureName, type SequenceName, sequenceOf } from "./figure-name";
import { figureNames, poses } from "./poses";

export type AskedFigure = {
  /** A move, or the whole name of a picture: "thoracic-roll", "dont/neck". */
  readonly picture: string;
  readonly side: BodySide | null;
  /** "start", "end", "front", "second-place"; undefined: the start, or what the whole name says. */
  readonly pose?: string | undefined;
  readonly variation?: string | undefined;
};

/** The picture, or one sentence that says what there is. */
type FoundFigure =
  | { readonly ok: true; readonly name: FigureName }
  | { readonly ok: false; readonly message: string };

const refused = (message: string): FoundFigure => ({ ok: false, message });
const isFigure = (name: string): name is FigureName => (figureNames as readonly string[]).includes(name);
const isMove = (name: string): name is BuiltInSlug => (builtInSlugs as readonly string[]).includes(name);
const isVariation = (name: string): name is MoveVariation =>
  (moveVariations as readonly string[]).includes(name);

/** The picture that is meant. A move of both sides asked for with a side is shown as it is done on one, where it can be. */
export function findFigure(asked: AskedFigure): FoundFigure {
  const found = findByWords(asked);
  if (!found.ok || asked.side === null || poses[found.name].drawnSide !== null) return found;
  return refused(`${asked.picture} has no sides: leave --side out.`);
}

function findByWords({ picture, side, pose, variation }: AskedFigure): FoundFigure {
  if (isFigure(picture)) {
    if (pose === undefined && variation === undefined) return { ok: true, name: picture };
    return refused(`${picture} is a picture already: leave --pose and --variation out.`);
  }
  if (!isMove(picture)) {
    const dont = figureNames.filter((name) => name.startsWith("dont/"));
    return refused(
      `There is no picture "${picture}". There are the moves ${builtInSlugs.join(", ")}, and ${dont.join(", ")}. --list names every picture.`,
    );
  }
  const ways = waysOf(picture);
  if (variation !== undefined && !(isVariation(variation) && ways.includes(variation))) {
    return refused(
      ways.length === 0
        ? `${picture} has no variations: leave --variation out.`
        : `The variation of ${picture} must be one of: ${ways.join(", ")}.`,
    );
  }
  const sequence = sequenceOf(picture, { side, variation: variation as MoveVariation | undefined });
  return posed(sequence, pose ?? "start");
}

/** The picture of a sequence in that pose; "second-place" alone is its start. */
function posed(sequence: SequenceName, pose: string): FoundFigure {
  const name = [`${sequence}/${pose}`, `${sequence}/${pose}/start`].find(isFigure);
  if (name !== undefined) return { ok: true, name };
  const poses = figureNames
    .filter((each) => each.startsWith(`${sequence}/`))
    .map((each) => each.slice(sequence.length + 1));
  return refused(`The pose of ${sequence} must be one of: ${poses.join(", ")}.`);
}

/** The variations a move has pictures of. */
function waysOf(picture: BuiltInSlug): readonly MoveVariation[] {
  return moveVariations.filter((variation) => sequenceOf(picture, { side: null, variation }) !== picture);
}
