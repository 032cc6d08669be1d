"use client";
import { useRouter } from "next/navigation";
import { useMemo, useRef, useState } from "react";
import { useSignInGuard } from "@/app/_session/sign-in-guard";
import type { ProgramComposition } from "@/db/queries/composition";
import type { ClinicianActor } from "@/lib/access/actor";
import { composerWords } from "@/lib/copy/clinic/composer";
import { plainNameOf } from "@/lib/copy/clinic/move-name";
import { type Catalogue, findMove, type MoveSlug } from "@/lib/moves/move";
import { emptyProgram, programLines } from "@/lib/program/edit-program";
import { shorterSession } from "@/lib/program/shorter-session";
import { planSession } from "@/lib/program/timeline";
import type { FindingAnswer } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { saveDraftAction, startProgramAction } from "./actions";
import { CatalogueDrawer } from "./catalogue-drawer";
import { CataloguePanel } from "./catalogue-panel";
import {
  type Composer,
  ComposerActionsProvider,
  ComposerProvider,
  useSteadyActions,
} from "./composer-context";
import { ConflictDialog } from "./conflict-dialog";
import type { StoredDraft } from "./draft-saver";
import { LivePanel } from "./live-panel";
import { catchLostFocus } from "./lost-focus";
import { PreviewDialog, type PreviewStart } from "./preview-dialog";
import { ProgramPanel } from "./program-panel";
import { usualReviewDay } from "./review-day";
import { SaveStatus } from "./save-status";
import { createDraftSender } from "./send-draft";
import { type OtherProgram, StartProvider } from "./start-context";
import { StartDialog } from "./start-dialog";
import { type Fact, TopBar } from "./top-bar";
import { untranslatedMoves } from "./untranslated-moves";
import { useAnswers } from "./use-answers";
import { useComposition } from "./use-composition";
import { useDraftAutosave } from "./use-draft-autosave";
import { useMoveEdits } from "./use-move-edits";
import { usePublish } from "./use-publish";
import { useShortcuts } from "./use-shortcuts";
import { useStart } from "./use-start";

export type ProgramComposerProps = {
  readonly clinicName: string;
  readonly clinician: Pick<ClinicianActor, "name"> & { readonly isLicensed: boolean };
  readonly patient: Composer["patient"];
  readonly facts: readonly Fact[];
  readonly record: PatientRecord;
  /** The moves signed in this clinic, and those withheld, which a draft can still hold. */
  readonly catalogue: Catalogue;
  /** Those of its moves that are not there in the patient's language. */
  readonly untranslated: readonly MoveSlug[];
  readonly stored: StoredDraft | null;
  readonly answers: readonly FindingAnswer[];
  /** Number of the open program's latest version, and of the patient's next one. */
  readonly latestVersion: number | null;
  /** The published version that must not be followed now; null: none. */
  readonly held: ProgramComposition["held"];
  readonly nextVersion: number;
  readonly preview: PreviewStart;
  readonly others: readonly OtherProgram[];
  /** The moment the page was made, which rules are asked for, and its calendar day in the clinic. */
  readonly now: Date;
  readonly today: string;
};

/** From here on the catalogue has a column of its own; see the layout's `min-[87.5rem]`. */
const WIDE = "(min-width: 1400px)";

/** The composer: catalogue, program, and beside them what the program takes and what the rules say of it. */
export function ProgramComposer(props: ProgramComposerProps) {
  const { catalogue, now, patient, record, today } = props;
  const { guarded } = useSignInGuard();
  const { refresh } = useRouter();
  const { composition, canUndo, canRedo, edit, undo, redo, said, say } = useComposition({
    program: props.stored?.draft ?? {
      ...emptyProgram,
      reviewOn: usualReviewDay(today, emptyProgram),
    },
    skipped: [],
  });
  const { program } = composition;
  const [send] = useState(() =>
    createDraftSender(patient.id, { start: guarded(startProgramAction), save: guarded(saveDraftAction) }),
  );
  const { saver, save, isOffline } = useDraftAutosave({ stored: props.stored, program, send });
  const { answers, answer, withdraw } = useAnswers(props.answers, ensureSaved, refresh);
  const [editingNote, editNote] = useState<string | null>(null);
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isStartOpen, setStartOpen] = useState(false);
  const [preview, setPreview] = useState<"closed" | "saving" | "stored">("closed");
  const search = useRef<HTMLInputElement>(null);

  const excluded = useMemo(() => excludedMoves(record, catalogue), [record, catalogue]);
  const lines = useMemo(() => programLines(composition), [composition]);
  const plan = useMemo(() => planSession(program.moves), [program.moves]);
  const shorter = useMemo(() => shorterSession(program.moves), [program.moves]);
  const findings = useMemo(() => {
    const { basedOn: _basedOn, ...checkable } = program;
    return checkProgram({ ...checkable, answers: [...answers] }, record, catalogue, now);
  }, [program, answers, record, catalogue, now]);

  const untranslated = useMemo(() => new Set(props.untranslated), [props.untranslated]);

  const { publish, isPublishing, refusal } = usePublish(patient, saver, findings, refresh);

  const nameOf: Composer["nameOf"] = (slug) => plainNameOf(catalogue, slug);
  const { moveBy, ...moveEdits } = useMoveEdits({ program, catalogue, excluded, nameOf, edit, say });
  const start = useStart({
    composition,
    today,
    catalogue,
    excluded,
    others: props.others,
    edit,
    onStarted: () => setStartOpen(false),
  });

  /** Brings the server up to date, making the program if there is none. Answers its id, or null. */
  async function ensureSaved(): Promise<string | null> {
    if (saver.read().programId === null) saver.changed({ ...program });
    return (await saver.flush()) ? saver.read().programId : null;
  }

  function openCatalogue() {
    if (window.matchMedia(WIDE).matches) search.current?.focus();
    else setDrawerOpen(true);
  }

  function closeCatalogue() {
    setDrawerOpen(false);
    // What opened it is gone when the first move was added from it.
    catchLostFocus();
  }

  async function openPreview() {
    setPreview("saving");
    const programId = await ensureSaved();
    // One closed meanwhile stays so.
    setPreview((before) => (before === "closed" || programId === null ? "closed" : "stored"));
  }

  function takeTheirs() {
    const theirs = saver.takeTheirs();
    if (theirs) edit({ type: "replace-all", composition: { program: theirs, skipped: [] } });
  }

  function undoAndSay() {
    undo();
    say(composerWords.said.undone);
  }

  function redoAndSay() {
    redo();
    say(composerWords.said.redone);
  }

  useShortcuts({ undo: undoAndSay, redo: redoAndSay, add: openCatalogue, move: moveBy });

  const composer: Composer = {
    patient,
    today,
    isLicensed: props.clinician.isLicensed,
    latestVersion: props.latestVersion,
    catalogue,
    excluded,
    composition,
    lines,
    plan,
    shorter,
    findings,
    untranslated,
    toTranslate: untranslatedMoves(program.moves, untranslated, nameOf),
    nameOf,
    moveOf: (slug) => findMove(catalogue, slug),
    editingNote,
  };
  const actions = useSteadyActions({
    edit,
    ...moveEdits,
    editNote,
    openCatalogue,
    openStart: () => setStartOpen(true),
    answer,
    withdrawAnswer: withdraw,
  });

  return (
    <ComposerProvider value={composer}>
      <ComposerActionsProvider value={actions}>
        <StartProvider value={start}>
          <div className="flex min-h-dvh flex-col lg:h-dvh">
            <TopBar
              clinicName={props.clinicName}
              clinicianName={props.clinician.name}
              facts={props.facts}
              saveStatus={
                <SaveStatus
                  save={save}
                  isOffline={isOffline}
                  hasSavedHere={props.stored === null || save.version !== props.stored.version}
                  onRetry={() => void saver.flush()}
                />
              }
              canUndo={canUndo}
              canRedo={canRedo}
              onUndo={undoAndSay}
              onRedo={redoAndSay}
            />
            <div className="grid flex-1 max-lg:pb-36 sm:max-lg:pb-20 lg:min-h-0 lg:grid-cols-[minmax(0,1fr)_360px] lg:grid-rows-[minmax(0,1fr)] min-[87.5rem]:grid-cols-[304px_minmax(0,1fr)_360px]">
              <aside
                aria-label="Catalogue"
                className="hidden min-h-0 flex-col border-r border-line bg-paper pt-4 min-[87.5rem]:flex"
              >
                <CataloguePanel searchRef={search} />
              </aside>
              <ProgramPanel
                isNew={save.programId === null}
                latestVersion={props.latestVersion}
                held={props.held}
              />
              <LivePanel
                review={props.preview.review}
                lines={props.preview.lines}
                onPreview={() => void openPreview()}
                nextVersion={props.nextVersion}
                isPublishing={isPublishing}
                refusal={refusal}
                onPublish={() => void publish()}
              />
            </div>
          </div>
          <p role="status" className="sr-only">
            {/* An invisible difference, so that the same words twice are read out twice. */}
            {said.words}
            {said.count % 2 === 0 ? "" : "\u200b"}
          </p>
          <CatalogueDrawer isOpen={isDrawerOpen} onClose={closeCatalogue} />
          {preview === "closed" ? null : (
            <PreviewDialog
              address={preview === "stored" ? `/patients/${patient.id}/program/preview` : null}
              start={props.preview}
              onClose={() => setPreview("closed")}
            />
          )}
          <StartDialog isOpen={isStartOpen} onClose={() => setStartOpen(false)} />
          {save.phase === "conflict" && save.theirs ? (
            <ConflictDialog
              mine={program}
              theirs={save.theirs}
              catalogue={catalogue}
              onKeepMine={() => saver.keepMine()}
              onTakeTheirs={takeTheirs}
            />
          ) : null}
        </StartProvider>
      </ComposerActionsProvider>
    </ComposerProvider>
  );
}
