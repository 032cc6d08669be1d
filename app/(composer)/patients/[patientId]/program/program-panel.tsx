"use client";
import { Library, PanelLeft, Plus } from "lucide-react";
import { useEffect, useRef } from "react";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { ProgramComposition } from "@/db/queries/composition";
import { composerWords } from "@/lib/copy/clinic/composer";
import { optionalMoveWords } from "@/lib/copy/clinic/optional-moves";
import { standingWords } from "@/lib/copy/clinic/standing";
import { minutesAndSeconds } from "@/lib/program/describe-time";
import { PROGRAM_NOTE_LENGTH } from "@/lib/program/program";
import { PROGRAM_NOTE, useComposer, useComposerActions } from "./composer-context";
import { catchLostFocus } from "./lost-focus";
import { NoteField } from "./note-field";
import { ProgramList } from "./program-list";
import { rowGrid, rowPadding } from "./row-grid";
import { changesOfMove, changesWithinMoves } from "./session-bar";
import { ShortcutKey } from "./shortcut-key";
import { StartPanel } from "./start-panel";

/** The program itself: title, moves in order, and what they add up to. */
export function ProgramPanel({
  isNew,
  latestVersion,
  held,
}: {
  isNew: boolean;
  latestVersion: number | null;
  held: ProgramComposition["held"];
}) {
  const { composition, lines, today } = useComposer();
  const { openCatalogue, openStart } = useComposerActions();
  const { basedOn } = composition.program;
  const isEmpty = lines.length === 0;
  useFirstLineFocus(isEmpty);
  return (
    <main
      id="main"
      tabIndex={-1}
      className="@container flex min-h-0 flex-col bg-surface outline-none lg:overflow-auto lg:[scrollbar-width:thin]"
    >
      <div className="flex flex-wrap items-end gap-2 px-4 pt-4 pb-3 lg:px-6">
        <div className="min-w-0">
          <h1 className="text-24 font-semibold">{composerWords.title}</h1>
          <p className="text-ink-2">{composerWords.basis(basedOn, isNew && isEmpty, latestVersion)}</p>
        </div>
        <div className="ml-auto flex flex-wrap gap-2">
          <Button className="min-[87.5rem]:hidden" onPress={openCatalogue}>
            <PanelLeft aria-hidden className="size-4" />
            Catalogue
          </Button>
          {isEmpty ? null : (
            <Button onPress={openStart}>
              <Library aria-hidden className="size-4" />
              Templates
            </Button>
          )}
        </div>
      </div>
      {held ? (
        <div className="px-4 pb-3 lg:px-6">
          <Notice
            tone="stop"
            title={standingWords.heldWhileComposing(held.number, [
              ...held.because,
              ...(held.overdueSince === null ? [] : [standingWords.overdueTitle(held.overdueSince, today)]),
            ])}
          >
            <p>{standingWords.replaces}</p>
          </Notice>
        </div>
      ) : null}
      {isEmpty ? (
        <StartPanel />
      ) : (
        <>
          <ColumnTitles />
          <ProgramList />
          <Sums />
          <ProgramNote />
        </>
      )}
    </main>
  );
}

/** Once there is a program, the buttons that began it are gone: the first line takes a focus they took along. */
function useFirstLineFocus(isEmpty: boolean): void {
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    const hasBegun = wasEmpty.current && !isEmpty;
    wasEmpty.current = isEmpty;
    return hasBegun ? catchLostFocus() : undefined;
  }, [isEmpty]);
}

function ColumnTitles() {
  const { composition, lines } = useComposer();
  const prescribed = composition.program.moves.length;
  return (
    <div className={`h-7 items-center border-b border-line text-13 text-ink-2 ${rowGrid} ${rowPadding}`}>
      <p className="px-3 @min-[740px]:col-span-2 @min-[740px]:col-start-2 @min-[740px]:px-0">
        {composerWords.countLine(prescribed, lines.length - prescribed)}
      </p>
      <span aria-hidden className="hidden @min-[740px]:inline">
        Side
      </span>
      <span aria-hidden className="hidden @min-[740px]:inline">
        Dosage
      </span>
      <span aria-hidden className="hidden text-right @min-[740px]:inline">
        Time
      </span>
    </div>
  );
}

/** What the session is made of: an invoice that adds up. */
function Sums() {
  const { plan, shorter } = useComposer();
  const { openCatalogue } = useComposerActions();
  const changes = changesOfMove(plan);
  const within = changesWithinMoves(plan);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-3 py-3 pr-3 pl-4 lg:px-6">
      <div className="flex items-center gap-2">
        <Button className="border-dashed border-edge! text-teal-deep!" onPress={openCatalogue}>
          <Plus aria-hidden className="size-4" />
          Add a move
        </Button>
        <ShortcutKey>A</ShortcutKey>
      </div>
      <dl className="ml-auto grid grid-cols-[auto_72px] gap-x-2 gap-y-1 pr-11 text-right lg:pr-7">
        <dt className="text-ink-2">Hands-on</dt>
        <dd className="whitespace-nowrap">{minutesAndSeconds(plan.handsOnSeconds)}</dd>
        {within.count > 0 ? (
          <>
            <dt className="text-ink-2">{composerWords.changesWithinMoves(within.count)}</dt>
            <dd className="whitespace-nowrap">{minutesAndSeconds(within.seconds)}</dd>
          </>
        ) : null}
        {changes.count > 0 ? (
          <>
            <dt className="text-ink-2">{composerWords.changesOfMove(changes.count)}</dt>
            <dd className="whitespace-nowrap">{minutesAndSeconds(changes.seconds)}</dd>
          </>
        ) : null}
        <dt className="font-semibold">Whole session</dt>
        <dd className="font-semibold whitespace-nowrap">{minutesAndSeconds(plan.wholeSessionSeconds)}</dd>
        {shorter ? (
          <>
            <dt className="text-ink-2">{optionalMoveWords.without}</dt>
            <dd className="whitespace-nowrap">{minutesAndSeconds(shorter.wholeSessionSeconds)}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}

function ProgramNote() {
  const { composition, editingNote, findings, patient } = useComposer();
  const { edit } = useComposerActions();
  const marks = findings.flatMap(({ mark }) => (mark?.field === "program-note" ? [mark] : []));
  return (
    <section aria-labelledby="program-note" className="px-4 pb-6 lg:px-6">
      <h2 id="program-note" className="text-13 text-ink-2">
        For the whole program, printed under “For you”
      </h2>
      <div className="-mx-[9px] mt-1">
        <NoteField
          name={PROGRAM_NOTE}
          label="Note for the whole program"
          value={composition.program.note}
          placeholder={`Add a note for ${patient.name}`}
          maxLength={PROGRAM_NOTE_LENGTH}
          marks={marks}
          isOpen={editingNote === PROGRAM_NOTE}
          onChange={(note) => edit({ type: "set-frequency", change: { note } })}
        />
      </div>
    </section>
  );
}
