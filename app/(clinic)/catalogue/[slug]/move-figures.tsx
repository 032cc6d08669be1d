import { figureDescription } from "@/lib/figure/figure-descriptions";
import { type FigureName, figureSide } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { isBuiltIn, type Move, pictureOf, sidesOf } from "@/lib/moves/move";

/** The move's start and end as pictures, each told in words; nothing where it has none. */
export function MoveFigures({ move }: { move: Move }) {
  const picture = pictureOf(move);
  if (picture === null) {
    return <p className="text-ink-2">This move has no picture: its words stand alone.</p>;
  }
  return (
    <div>
      <div className="grid gap-4 sm:grid-cols-2">
        <Figure move={move} name={`${picture}/start`} caption="Start" />
        <Figure move={move} name={`${picture}/end`} caption="End" />
      </div>
      {isBuiltIn(move.slug) ? null : (
        <p className="mt-2 text-13 text-ink-2">The pictures are those of a built-in move on the same zone.</p>
      )}
    </div>
  );
}

function Figure({ move, name, caption }: { move: Move; name: FigureName; caption: string }) {
  const side = figureSide(sidesOf[move.laterality][0]);
  return (
    <figure className="rounded-card border border-line bg-surface p-4">
      <FigureSvg
        name={name}
        side={side}
        title={figureDescription(name, side)}
        className="h-40 w-full [--figure-halo:var(--surface)]"
      />
      <figcaption className="mt-2 text-center text-13 text-ink-2">{caption}</figcaption>
    </figure>
  );
}
