/** Chooses the pictures of a move as it is prescribed, and words their captions. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { type FigureName, figureSide, type ShownAs, sequenceOf } from "@/lib/figure/figure-name";
import { type BodySide, type BuiltInSlug, pictureOf } from "@/lib/moves/move";
import type { SnapshotMove } from "@/lib/program/snapshot";
import type { MoveContent } from "./handout-content";

type Captions = PatientCopy["handout"]["captions"];
type Figure = MoveContent["figures"][number];

/** The pictures of a move in order, with a long and a short caption each; none where the move has none. */
export function composeFigures(
  { prescribed, move }: SnapshotMove,
  { handout: { captions } }: PatientCopy,
): readonly Figure[] {
  const picture = pictureOf(move);
  if (picture === null) return [];
  const shown: ShownAs = { side: prescribed.side, variation: prescribed.variation };
  const sequence = sequenceOf(picture, shown);
  const [first, last] = startAndEnd(move, captions);
  return [
    withSide(`${sequence}/start`, first, figureSide(prescribed.side), captions),
    plain(`${sequence}/end`, last),
    ...secondPlace(picture, prescribed, captions),
    // Only from the front can the crossed leg be seen.
    ...(picture === "glute-piriformis-roll" ? [plain("glute-piriformis-roll/front", captions.front)] : []),
  ];
}

/** Where it is felt, on the body map. A move of each side fills both. */
export function composeFeelMap({
  prescribed: { side },
  move: { contactZone },
}: SnapshotMove): MoveContent["map"] {
  const oneSide = side === "left" || side === "right" ? side : null;
  return { view: viewOfZone(contactZone), zones: [{ zone: contactZone, side: oneSide }] };
}

const plain = (name: FigureName, caption: string): Figure => ({ name, caption, shortCaption: caption });

function withSide(name: FigureName, caption: string, side: BodySide | null, captions: Captions): Figure {
  if (side === null) return plain(name, caption);
  return {
    name,
    caption: captions.withSide(caption, side),
    shortCaption: captions.withSideShort(caption, side),
  };
}

/** A move held in several places: the roller once more, where it lies for the second one. */
function secondPlace(
  picture: BuiltInSlug,
  { dosage, ...shown }: SnapshotMove["prescribed"],
  captions: Captions,
): readonly Figure[] {
  if (dosage.kind !== "breaths" || dosage.positions < 2) return [];
  const second = sequenceOf(picture, { ...shown, position: 2 });
  if (second === sequenceOf(picture, shown)) return [];
  return [
    { name: `${second}/start`, caption: captions.secondPlace, shortCaption: captions.secondPlaceShort },
  ];
}

function startAndEnd(
  { dosage, breath }: SnapshotMove["move"],
  captions: Captions,
): readonly [string, string] {
  if (dosage.kind !== "breaths") return [captions.start, captions.end];
  // A stretch is held over several places; a rest is nothing but its breath, so its seconds are named.
  return dosage.positions.max > 1
    ? [captions.stretchIn, captions.stretchOut]
    : [captions.breatheIn(breath.inSeconds), captions.breatheOut(breath.outSeconds)];
}
