"use client";
import { OctagonX, X } from "lucide-react";
import { memo } from "react";
import { IconButton } from "@/app/_ui/button";
import { composerWords } from "@/lib/copy/clinic/composer";
import { andVariation } from "@/lib/copy/clinic/variations";
import type { Move } from "@/lib/moves/move";
import { minutesAndSeconds } from "@/lib/program/describe-time";
import { MOVE_NOTE_LENGTH, type PrescribedMove } from "@/lib/program/program";
import { blocksPublishing } from "@/lib/safety/finding";
import { useComposer, useComposerActions } from "./composer-context";
import { DosageStepper } from "./dosage-stepper";
import { DoseDetails } from "./dose-details";
import { type Mark, NoteField } from "./note-field";
import { OptionalToggle } from "./optional-toggle";
import { MovePicture } from "./pictures";
import { rowGrid, rowPadding } from "./row-grid";
import { RowHandle } from "./row-handle";
import { rowSeconds } from "./session-bar";
import { SideControl } from "./side-control";
import { WithheldRow } from "./withheld-row";

/** A prescribed move in the list, with what the rules say of it. */
export function ProgramRow({ entryKey }: { entryKey: string }) {
  const { composition, editingNote, findings, moveOf, patient, plan, untranslated } = useComposer();
  const index = composition.program.moves.findIndex(({ key }) => key === entryKey);
  const entry = composition.program.moves[index];
  if (!entry) return null;
  const move = moveOf(entry.move);
  if (!move) return <WithheldRow entry={entry} index={index} seconds={rowSeconds(plan, index)} />;
  const here = findings.filter(({ entries }) => entries.includes(entry.key));
  const blocks = here.filter(
    (finding) =>
      blocksPublishing(finding) && (finding.level === "prohibited" || finding.level === "move-excluded"),
  );
  const isUntranslated = untranslated.has(entry.move);
  const titles = blocks.filter(({ mark }) => mark === null).map(({ title }) => title);
  return (
    <RowBody
      entry={entry}
      index={index}
      move={move}
      seconds={rowSeconds(plan, index)}
      marks={here.flatMap(({ mark }) => (mark?.field === "move-note" ? [mark] : []))}
      isBlocked={blocks.length > 0 || isUntranslated}
      blocks={isUntranslated ? [...titles, composerWords.untranslated.mark(patient.locale)] : titles}
      isNoteOpen={editingNote === entry.key}
    />
  );
}

type RowBodyProps = {
  entry: PrescribedMove;
  index: number;
  move: Move;
  seconds: number;
  marks: readonly Mark[];
  isBlocked: boolean;
  /** What blocks beside the note, as titles. */
  blocks: readonly string[];
  isNoteOpen: boolean;
};

/** Number and handle, figure, name, side, dosage, time, note, whether it is optional. Drawn again only when one of them is another. */
const RowBody = memo(function RowBody({
  entry,
  index,
  move,
  seconds,
  marks,
  isBlocked,
  blocks,
  isNoteOpen,
}: RowBodyProps) {
  const { edit, removeMove } = useComposerActions();
  const name = move.plainName;
  return (
    <div
      data-entry={entry.key}
      className={`relative grid-cols-[44px_96px_minmax(0,1fr)_44px] items-center gap-y-2 py-3 lg:[@media(min-height:860px)]:py-4 ${rowGrid} ${rowPadding}`}
    >
      {isBlocked ? <span aria-hidden className="absolute inset-y-0 left-0 w-1 bg-stop" /> : null}
      <RowHandle index={index} name={name} className="row-span-2 cursor-grab gap-2" />
      <MovePicture
        move={move}
        side={entry.side}
        variation={entry.variation}
        className="h-16 w-[calc(100%-8px)] @min-[740px]:row-span-2 @min-[740px]:h-17 @min-[740px]:self-end"
      />
      <div className="min-w-0">
        <h2 className="text-16/5 font-semibold">{name}</h2>
        <p className="line-clamp-2 text-13 text-ink-2">
          {move.name}
          {andVariation(entry.variation)}
        </p>
      </div>
      <div className="order-1 col-span-3 col-start-2 flex flex-wrap items-center gap-2 @min-[740px]:order-none @min-[740px]:contents">
        <div className="w-40 @min-[740px]:w-auto">
          <SideControl
            moveName={name}
            laterality={move.laterality}
            side={entry.side}
            onChange={(side) => edit({ type: "set-side", key: entry.key, side })}
          />
        </div>
        <div className="w-44 @min-[740px]:w-auto">
          <DosageStepper entry={entry} move={move} />
        </div>
        <div className="ml-auto text-right whitespace-nowrap">{minutesAndSeconds(seconds)}</div>
      </div>
      <IconButton label={`Remove ${name}`} onPress={() => removeMove(entry.key)}>
        <X aria-hidden className="size-4" />
      </IconButton>
      <div className="order-2 col-span-2 col-start-2 -ml-[9px] min-w-0 @min-[740px]:order-none @min-[740px]:col-span-4 @min-[740px]:col-start-3">
        <div className="flex flex-wrap items-start gap-x-2">
          <div className="min-w-0 flex-[1_1_9rem]">
            <NoteField
              name={entry.key}
              label={`Note, ${name}`}
              value={entry.note}
              placeholder="Add a note"
              maxLength={MOVE_NOTE_LENGTH}
              marks={marks}
              isOpen={isNoteOpen}
              onChange={(note) => edit({ type: "set-note", key: entry.key, note })}
            />
          </div>
          <OptionalToggle entry={entry} moveName={name} />
        </div>
        {blocks.map((title) => (
          <p key={title} className="mt-1 flex items-center gap-2 px-[9px] text-13 text-stop">
            <OctagonX aria-hidden className="size-4 shrink-0" />
            {title}
          </p>
        ))}
      </div>
      <div className="order-2 self-start @min-[740px]:order-none">
        <DoseDetails entry={entry} move={move} />
      </div>
    </div>
  );
}, isSameRow);

function isSameRow(a: RowBodyProps, b: RowBodyProps): boolean {
  const { marks: marksA, blocks: blocksA, ...restA } = a;
  const { marks: marksB, blocks: blocksB, ...restB } = b;
  return (
    (Object.keys(restA) as (keyof typeof restA)[]).every((name) => restA[name] === restB[name]) &&
    JSON.stringify([marksA, blocksA]) === JSON.stringify([marksB, blocksB])
  );
}
