import { zoneName } from "@/lib/copy/clinic/names";
import { figureSide } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { picturesOf } from "@/lib/figure/pictures-of";
import type { Move, MoveVariation, Side } from "@/lib/moves/move";

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
  move: Pick<Move, "slug" | "picture" | "variations"> & Partial<Pick<Move, "contactZone">>;
  side: Side;
  variation?: MoveVariation | undefined;
  isExcluded?: boolean;
  className?: string;
}) {
  const pictures = picturesOf(move, { side, variation });
  if (pictures === null) {
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
      name={`${pictures}/start`}
      side={figureSide(side)}
      className={`[--figure-halo:var(--surface)] ${isExcluded ? "opacity-60 grayscale" : ""} ${className}`}
    />
  );
}
