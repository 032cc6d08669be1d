"use client";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { ownMoveWords } from "@/lib/copy/clinic/own-moves";
import type { OwnSlug } from "@/lib/moves/move";
import { moveDifferences } from "@/lib/moves/move-differences";
import { type OwnMoveInput, ownMoveFrom } from "@/lib/moves/own-move";

export type Theirs = { readonly revision: number; readonly input: OwnMoveInput };

/** Two texts of one move: what differs, and the choice. Nothing is overwritten before it is made. */
export function OwnMoveConflict({
  slug,
  mine,
  theirs,
  onKeepMine,
  onTakeTheirs,
}: {
  slug: OwnSlug;
  mine: OwnMoveInput;
  theirs: Theirs;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}) {
  const id = { slug, revision: theirs.revision };
  const differences = moveDifferences(ownMoveFrom(theirs.input, id), ownMoveFrom(mine, id));
  return (
    <Notice tone="caution" title={ownMoveWords.conflictTitle}>
      <p>{differences.length === 0 ? ownMoveWords.conflictSame : ownMoveWords.conflictText}</p>
      <dl className="my-2 flex flex-col gap-2">
        {differences.map(({ about, before, after }) => (
          <div key={about}>
            <dt className="font-semibold">{about}</dt>
            <dd>Theirs: {before.join(" ") || "nothing"}</dd>
            <dd>Yours: {after.join(" ") || "nothing"}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap gap-2">
        <Button onPress={onKeepMine}>{ownMoveWords.keepMine}</Button>
        <Button onPress={onTakeTheirs}>{ownMoveWords.takeTheirs}</Button>
      </div>
    </Notice>
  );
}
