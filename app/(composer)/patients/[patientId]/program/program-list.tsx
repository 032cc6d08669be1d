"use client";
import { memo, useMemo } from "react";
import { DropIndicator, GridList, GridListItem, useDragAndDrop } from "react-aria-components";
import { z } from "zod";
import { useComposer, useComposerActions } from "./composer-context";
import { dropIndex } from "./drop-index";
import { ProgramRow } from "./program-row";
import { SkippedRow } from "./skipped-row";

// 50 ms after a drop the list gives the focus back to the line that had it; the moved one takes it from there.
const AFTER_DROP_MS = 80;

const linesSchema = z.array(
  z.strictObject({ key: z.string(), kind: z.enum(["move", "skipped"]), name: z.string() }),
);
type Line = z.infer<typeof linesSchema>[number];

/** The program's moves in order. Dragged by their handle, with mouse, touch or keyboard. */
export function ProgramList() {
  const { lines, nameOf } = useComposer();
  const written = JSON.stringify(
    lines.map((line): Line => {
      const slug = line.kind === "move" ? line.entry.move : line.skipped.move;
      return { key: line.key, kind: line.kind, name: nameOf(slug) };
    }),
  );
  // The list draws all its rows again when it gets other lines; a letter typed in a note gives it the same ones.
  const steady = useMemo(() => linesSchema.parse(JSON.parse(written)), [written]);
  return <Lines lines={steady} />;
}

const Lines = memo(function Lines({ lines }: { lines: readonly Line[] }) {
  const { placeMove, showMove } = useComposerActions();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys].map((key) => ({ "text/plain": lines.find((line) => line.key === key)?.name ?? "" })),
    onReorder: ({ keys, target }) => {
      const dragged = lines.find((line) => keys.has(line.key));
      if (dragged?.kind !== "move") return;
      const drop = { key: String(target.key), isAfter: target.dropPosition === "after" };
      placeMove(dragged.key, dropIndex(lines, dragged.key, drop));
      setTimeout(() => showMove(dragged.key), AFTER_DROP_MS);
    },
    renderDropIndicator: (target) => (
      <DropIndicator target={target} className="-my-0.5 h-1 rounded-full data-drop-target:bg-teal" />
    ),
  });
  return (
    <GridList
      aria-label="Prescribed moves"
      items={lines}
      dragAndDropHooks={dragAndDropHooks}
      keyboardNavigationBehavior="tab"
      disallowTypeAhead
      className="outline-none"
    >
      {({ key, kind, name }) => (
        <GridListItem
          id={key}
          textValue={name}
          className="shadow-[inset_0_-1px_var(--line)] data-dragging:opacity-50 data-focus-visible:relative data-focus-visible:z-1"
        >
          {kind === "move" ? <ProgramRow entryKey={key} /> : <SkippedRow skippedKey={key} />}
        </GridListItem>
      )}
    </GridList>
  );
});
