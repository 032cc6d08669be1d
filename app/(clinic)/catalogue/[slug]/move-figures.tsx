import { Section } from "@/app/_ui/page";
import { moveFigureWords } from "@/lib/copy/clinic/move-figures";
import { lowerFirst } from "@/lib/copy/lower-first";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { figureLabel } from "@/lib/figure/figure-descriptions";
import { type FigureName, figureSide, forbiddenNear, type SequenceName } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { picturesOf } from "@/lib/figure/pictures-of";
import { type BodySide, isBuiltIn, type Move, type Side, sidesOf } from "@/lib/moves/move";

/** One picture with the way of doing the move that it shows; null: the usual one. */
type Shown = { readonly name: FigureName; readonly side: BodySide | null; readonly way: string | null };

/** All pictures of a move, each told in words: its start and end in every way it may be prescribed, then its mistakes. */
export function MoveFigures({ move }: { move: Move }) {
  const pictures = allPictures(move);
  return (
    <>
      {pictures.length === 0 ? (
        <p className="text-ink-2">{moveFigureWords.none}</p>
      ) : (
        <div>
          <div className="grid gap-4 sm:grid-cols-2">
            {pictures.map((shown) => (
              <Figure key={shown.name} shown={shown} className="h-40" />
            ))}
          </div>
          {isBuiltIn(move.slug) ? null : (
            <p className="mt-2 text-13 text-ink-2">{moveFigureWords.borrowed}</p>
          )}
        </div>
      )}
      <Section bare id="never" title={moveFigureWords.never}>
        <div className="grid gap-4 sm:grid-cols-2">
          {forbiddenNear[move.contactZone].map((place) => (
            <Figure key={place} shown={{ name: `dont/${place}`, side: null, way: null }} className="h-28" />
          ))}
        </div>
      </Section>
    </>
  );
}

/** The pictures of a move, its usual way first; none where it has none. */
function allPictures(move: Move): readonly Shown[] {
  const side = sidesOf[move.laterality][0];
  const usual = picturesOf(move, { side });
  if (usual === null) return [];
  const positions = move.dosage.kind === "breaths" ? move.dosage.positions.max : 1;
  const others = [
    ...(move.laterality === "either" ? [wayOf(picturesOf(move, { side: "each" }), "each")] : []),
    ...(move.variations ?? []).map(({ variation, name }) =>
      wayOf(picturesOf(move, { side, variation }), side, name),
    ),
    wayOf(picturesOf(move, { side }, positions), side),
  ].filter(({ sequence }) => sequence !== usual);
  return [
    ...startAndEnd({ sequence: usual, side, way: null }),
    ...(usual === "glute-piriformis-roll"
      ? [{ name: "glute-piriformis-roll/front" as const, side: figureSide(side), way: null }]
      : []),
    ...others.flatMap(startAndEnd),
  ];
}

type Way = { readonly sequence: SequenceName | null; readonly side: Side; readonly way: string | null };

function wayOf(sequence: SequenceName | null, side: Side, name?: string): Way {
  return { sequence, side, way: name ?? (sequence && moveFigureWords.ways[sequence]) ?? null };
}

function startAndEnd({ sequence, side, way }: Way): readonly Shown[] {
  if (sequence === null) return [];
  return (["start", "end"] as const).map((moment) => ({
    name: `${sequence}/${moment}`,
    side: figureSide(side),
    way,
  }));
}

function Figure({ shown: { name, side, way }, className }: { shown: Shown; className: string }) {
  const label = figureLabel(name, side, patientCopy("en").figures);
  return (
    <figure className="rounded-card border border-line bg-surface p-4">
      <FigureSvg
        name={name}
        side={side}
        label={label}
        className={`w-full [--figure-halo:var(--surface)] ${className}`}
      />
      <figcaption className="mt-2 text-center text-13 text-ink-2">
        {way === null ? label.title : `${way}: ${lowerFirst(label.title)}`}
      </figcaption>
    </figure>
  );
}
