import { figureSide } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import type { MoveSlug, Side } from "@/lib/moves/move";

/** A move's picture on a surface, as decoration beside its name; greyed when it is excluded. */
export function MoveFigure({
  move,
  side,
  isExcluded = false,
  className = "",
}: {
  move: MoveSlug;
  side: Side;
  isExcluded?: boolean;
  className?: string;
}) {
  return (
    <FigureSvg
      name={`${move}/start`}
      side={figureSide(side)}
      className={`[--figure-halo:var(--surface)] ${isExcluded ? "opacity-60 grayscale" : ""} ${className}`}
    />
  );
}
