import { Section } from "@/app/_ui/page";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { figureLabel } from "@/lib/figure/figure-descriptions";
import {
  type FigureName,
  figureSide,
  forbiddenNear,
  type SequenceName,
  sequenceOf,
} from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import {
  type BodySide,
  type BuiltInSlug,
  isBuiltIn,
  type Move,
  pictureOf,
  type Side,
  sidesOf,
} from "@/lib/moves/move";

/** One picture with the way of doing the move that it shows; null: the usual one. */
type Shown = { readonly name: FigureName; readonly side: BodySide | null; readonly way: string | null };

/** All pictures of a move, each told in words: its start and end in every way it may be prescribed, then its mistakes. */
export function MoveFigures({ move }: { move: Move }) {
  const picture = pictureOf(move);
  return (
    <>
      {picture === null ? (
        <p className="text-ink-2">This move has no picture: its words stand alone.</p>
      ) : (
        <div>
          <div className="grid gap-4 sm:grid-cols-2">
            {picturesOf(move, picture).map((shown) => (
              <Figure key={shown.name} shown={shown} className="h-40" />
            ))}
          </div>
          {isBuiltIn(move.slug) ? null : (
            <p className="mt-2 text-13 text-ink-2">
              The pictures are those of a built-in move on the same zone.
            </p>
          )}
        </div>
      )}
      <Section bare id="never" title="Never like this">
        <div className="grid gap-4 sm:grid-cols-2">
          {forbiddenNear[move.contactZone].map((place) => (
            <Figure key={place} shown={{ name: `dont/${place}`, side: null, way: null }} className="h-28" />
          ))}
        </div>
      </Section>
    </>
  );
}

/** The pictures of a move, its usual way first. */
function picturesOf(move: Move, picture: BuiltInSlug): readonly Shown[] {
  const usualSide = sidesOf[move.laterality][0];
  const usual = sequenceOf(picture, { side: usualSide });
  const startAndEnd = (sequence: SequenceName, side: Side, way: string | null): readonly Shown[] =>
    (["start", "end"] as const).map((moment) => ({
      name: `${sequence}/${moment}`,
      side: figureSide(side),
      way,
    }));
  const otherWays = [
    ...(move.laterality === "either"
      ? [{ sequence: sequenceOf(picture, { side: "each" }), side: "each" as const, way: "One leg at a time" }]
      : []),
    ...(move.variations ?? []).map(({ variation, name }) => ({
      sequence: sequenceOf(picture, { side: usualSide, variation }),
      side: usualSide,
      way: name,
    })),
    ...(move.dosage.kind === "breaths" && move.dosage.positions.max > 1
      ? [
          {
            sequence: sequenceOf(picture, { side: usualSide, position: 2 }),
            side: usualSide,
            way: "Second place",
          },
        ]
      : []),
  ].filter(({ sequence }) => sequence !== usual);
  return [
    ...startAndEnd(usual, usualSide, null),
    ...(picture === "glute-piriformis-roll"
      ? [{ name: "glute-piriformis-roll/front" as const, side: figureSide(usualSide), way: null }]
      : []),
    ...otherWays.flatMap(({ sequence, side, way }) => startAndEnd(sequence, side, way)),
  ];
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

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
