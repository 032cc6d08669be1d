import { zoneName } from "@/lib/copy/clinic/names";
import { figureSide, sequenceOf } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { type Move, type MoveVariation, pictureOf, type Side } from "@/lib/moves/move";

/**
 * A move's picture as it is prescribed, on a surface, as decoration beside its name; greyed when it is excluded. A
 * clinic's own move without one has its zone there, in words.
 */
export function MoveFigure({
  move,
  side,
  variation,
  isExcluded = false,
  className = "",
}: {
  move: Pick<Move, "slug" | "picture"> & Partial<Pick<Move, "contactZone">>;
  side: Side;
  variation?: MoveVariation | undefined;
  isExcluded?: boolean;
  className?: string;
}) {
  const picture = pictureOf(move);
  if (picture === null) {
    return (
      <span
        aria-hidden
        className={`grid place-items-center rounded-control border border-dashed border-line text-center text-13 text-ink-2 ${className}`}
      >
        {move.contactZone ? zoneName[move.contactZone] : ""}
      </span>
    );
  }
  return (
    <FigureSvg
      name={`${sequenceOf(picture, { side, variation })}/start`}
      side={figureSide(side)}
      className={`[--figure-halo:var(--surface)] ${isExcluded ? "opacity-60 grayscale" : ""} ${className}`}
    />
  );
}
