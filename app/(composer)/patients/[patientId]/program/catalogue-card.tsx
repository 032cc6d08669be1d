"use client";
import { Plus } from "lucide-react";
import { memo, useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { composerWords } from "@/lib/copy/clinic/composer";
import { zoneName } from "@/lib/copy/clinic/names";
import { type BodySide, isBuiltIn, type Move, sidesOf } from "@/lib/moves/move";
import { useComposer, useComposerActions } from "./composer-context";
import { whyExcluded } from "./fit-moves";
import { MovePicture } from "./pictures";

/** A move this patient may do: to add, or with its numbers in the program. */
export const CatalogueCard = memo(function CatalogueCard({
  move,
  numbers,
  barred,
  lacks,
}: {
  move: Move;
  /** "2", "1, 4"; empty while it is not in the program. */
  numbers: string;
  /** The sides it must not be done on. */
  barred: readonly BodySide[];
  /** What it does not have yet, in words: the patient's language; null where nothing is missing. */
  lacks: string | null;
}) {
  const { addMove } = useComposerActions();
  const card = useRef<HTMLLIElement>(null);
  const wasPressed = useRef(false);
  // The button goes once its move is in the program: the card takes its focus.
  useEffect(() => {
    if (numbers && wasPressed.current) card.current?.focus();
    wasPressed.current = false;
  }, [numbers]);
  return (
    <li
      ref={card}
      tabIndex={-1}
      className="grid min-h-15 grid-cols-[88px_minmax(0,1fr)_44px] items-center gap-x-2 px-4 py-1.5 hover:bg-hover lg:grid-cols-[72px_minmax(0,1fr)_32px]"
    >
      <MovePicture move={move} side={sidesOf[move.laterality][0]} className="h-11 w-full" />
      <div>
        <h3 className="truncate font-semibold">{move.plainName}</h3>
        <p className="truncate text-13 text-ink-2">
          {isBuiltIn(move.slug) ? move.name : composerWords.ownMove(zoneName[move.contactZone])}
        </p>
        {lacks === null ? null : <p className="truncate text-13 text-caution">{lacks}</p>}
        {barred.length > 0 ? (
          <p className="truncate text-13 text-caution">Not on the {barred.join(" or ")} side</p>
        ) : null}
      </div>
      {numbers ? (
        <span className="flex justify-end">
          <span className="sr-only">In the program, move </span>
          <span className="min-w-5 rounded-full bg-teal-soft px-1 text-center text-13/5 font-semibold text-teal-deep">
            {numbers}
          </span>
        </span>
      ) : (
        <Button
          aria-label={`Add ${move.plainName}`}
          onPress={() => {
            wasPressed.current = true;
            addMove(move);
          }}
          className="grid size-11 cursor-pointer place-items-center rounded-control border border-line bg-surface text-ink-2 data-hovered:bg-hover lg:size-8"
        >
          <Plus aria-hidden className="size-4" />
        </Button>
      )}
    </li>
  );
});

/** A move this patient must not do, with the reason. */
export function ExcludedCard({ move }: { move: Move }) {
  const { excluded } = useComposer();
  const exclusion = excluded.get(move.slug);
  return (
    <li className="grid min-h-15 grid-cols-[88px_minmax(0,1fr)] items-center gap-x-2 px-4 py-1.5 text-ink-2 lg:grid-cols-[72px_minmax(0,1fr)]">
      <MovePicture move={move} side={sidesOf[move.laterality][0]} isExcluded className="h-11 w-full" />
      <div>
        <h3 className="truncate">{move.plainName}</h3>
        <p className="text-13">{exclusion ? whyExcluded(exclusion).reason : ""}</p>
      </div>
    </li>
  );
}
