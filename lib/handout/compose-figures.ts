/** Chooses the pictures of a move as it is prescribed, and words their captions. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { bodyMapText } from "@/lib/figure/body-map-words";
import { figureLabel } from "@/lib/figure/figure-descriptions";
import { figureSide } from "@/lib/figure/figure-name";
import { picturesOf } from "@/lib/figure/pictures-of";
import { type BodySide, isFelt } from "@/lib/moves/move";
import type { SnapshotMove } from "@/lib/program/snapshot";
import type { MoveContent } from "./handout-content";

type Captions = PatientCopy["handout"]["captions"];
type Figure = MoveContent["figures"][number];
type Captioned = Omit<Figure, "alt">;

/** The pictures of a move in order, with the forms of their captions; none where the move has none. */
export function composeFigures(entry: SnapshotMove, copy: PatientCopy): readonly Figure[] {
  const side = figureSide(entry.prescribed.side);
  return captionedFigures(entry, copy).map((figure) => ({
    ...figure,
    alt: figureLabel(figure.name, side, copy.figures).description,
  }));
}

function captionedFigures(
  { prescribed, move }: SnapshotMove,
  { handout: { captions } }: PatientCopy,
): readonly Captioned[] {
  const sequence = picturesOf(move, prescribed);
  if (sequence === null) return [];
  const [first, last] = startAndEnd(move, captions);
  const side = figureSide(prescribed.side);
  return [
    { name: `${sequence}/start`, captions: withSide(first, side, captions) },
    // The start has said the side: the end goes without it where there is no room.
    {
      name: `${sequence}/end`,
      captions: [...withSide(last, side, captions), ...(side === null ? [] : [last])],
    },
    ...shiftedRoller({ prescribed, move }, captions),
    // Only from the front can the crossed leg be seen.
    ...(sequence === "glute-piriformis-roll"
      ? [{ name: "glute-piriformis-roll/front", captions: [captions.front] } as const]
      : []),
  ];
}

/** Where it is felt, on the body map; null where the roller only carries. A move of each side fills both. */
export function composeFeelMap(
  { prescribed: { side }, move: { contactZone } }: SnapshotMove,
  { bodyMap, handout: { tickRight, tickLeft } }: PatientCopy,
): MoveContent["map"] {
  if (!isFelt(contactZone)) return null;
  const oneSide = side === "left" || side === "right" ? side : null;
  const shown = { view: viewOfZone(contactZone), zones: [{ zone: contactZone, side: oneSide }] };
  const letters = { right: tickRight, left: tickLeft };
  return { ...shown, letters, alt: bodyMapText(shown.view, shown.zones, bodyMap) };
}

function withSide(caption: string, side: BodySide | null, captions: Captions): Figure["captions"] {
  if (side === null) return [caption];
  return [captions.withSide(caption, side), captions.withSideShort(caption, side)];
}

/** A stretch held in several places: which way the roller goes from the first to the second. */
function shiftedRoller({ prescribed, move }: SnapshotMove, captions: Captions): readonly Captioned[] {
  const { dosage } = prescribed;
  const places = dosage.kind === "breaths" ? dosage.positions : 1;
  if (picturesOf(move, prescribed, places) !== "thoracic-extension/second-place") return [];
  return [{ name: "thoracic-extension/shift", captions: [captions.secondPlace, captions.secondPlaceShort] }];
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
