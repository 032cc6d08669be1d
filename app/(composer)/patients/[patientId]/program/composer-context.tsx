"use client";
import { createContext, useContext, useEffect, useMemo, useRef } from "react";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { Catalogue, Move, MoveSlug } from "@/lib/moves/move";
import type { Composition, ProgramEdit, ProgramLine } from "@/lib/program/edit-program";
import type { SessionPlan } from "@/lib/program/timeline";
import type { Finding } from "@/lib/safety/finding";
import type { AnswerInput } from "./actions";
import type { Excluded } from "./fit-moves";
import type { UntranslatedMove } from "./untranslated-moves";

/** The name a note of the whole program is edited under; moves' notes go by their key. */
export const PROGRAM_NOTE = "program";

/** What every part of the composer may read. */
export type Composer = {
  readonly patient: { readonly id: string; readonly name: string; readonly locale: PatientLocale };
  /** Calendar day in the clinic's time zone. */
  readonly today: string;
  readonly isLicensed: boolean;
  /** Number of the program's latest version; null before the first. */
  readonly latestVersion: number | null;
  readonly catalogue: Catalogue;
  readonly excluded: Excluded;
  readonly composition: Composition;
  readonly lines: readonly ProgramLine[];
  readonly plan: SessionPlan;
  /** The plan of a busy day, without the optional moves; null where there is none. */
  readonly shorter: SessionPlan | null;
  readonly findings: readonly Finding[];
  /** The catalogue's moves that are not there in the patient's language, and those of them the program has. */
  readonly untranslated: ReadonlySet<MoveSlug>;
  readonly toTranslate: readonly UntranslatedMove[];
  /** The patient's name of a move, also of one that cannot be prescribed. */
  readonly nameOf: (slug: MoveSlug) => string;
  /** The move of a slug; undefined for one that cannot be prescribed. */
  readonly moveOf: (slug: MoveSlug) => Move | undefined;
  /** The note open for typing: a move's key, `PROGRAM_NOTE`, or none. */
  readonly editingNote: string | null;
};

/** What every part of the composer may do. The same functions for as long as the page stands. */
type ComposerActions = {
  /** Changes the program. `said` is read out to those who cannot see the change. */
  readonly edit: (edit: ProgramEdit, said?: string) => void;
  readonly addMove: (move: Move) => void;
  readonly removeMove: (key: string) => void;
  readonly placeMove: (key: string, index: number) => void;
  readonly editNote: (name: string | null) => void;
  /** Shows and focuses a move in the list. */
  readonly showMove: (key: string) => void;
  /** Opens what moves are added from, with the cursor in its search. */
  readonly openCatalogue: () => void;
  readonly openStart: () => void;
  /** Signs an answer to a finding. Answers a sentence when it did not go through, else null. */
  readonly answer: (finding: Finding, input: AnswerInput) => Promise<string | null>;
  readonly withdrawAnswer: (finding: Finding) => Promise<string | null>;
};

const ComposerContext = createContext<Composer | null>(null);
const ActionsContext = createContext<ComposerActions | null>(null);

export const ComposerProvider = ComposerContext.Provider;
export const ComposerActionsProvider = ActionsContext.Provider;

/** The composer around a component. Whoever reads it is drawn again with every change. */
export function useComposer(): Composer {
  const composer = useContext(ComposerContext);
  if (!composer) throw new Error("Outside of the composer.");
  return composer;
}

/** What the composer around a component can do. Reading it alone never draws anything again. */
export function useComposerActions(): ComposerActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error("Outside of the composer.");
  return actions;
}

/** Functions that stay the same and always call the newest of those given. */
export function useSteadyActions(actions: ComposerActions): ComposerActions {
  const latest = useRef(actions);
  useEffect(() => {
    latest.current = actions;
  });
  return useMemo(
    () => ({
      edit: (...input) => latest.current.edit(...input),
      addMove: (move) => latest.current.addMove(move),
      removeMove: (key) => latest.current.removeMove(key),
      placeMove: (key, index) => latest.current.placeMove(key, index),
      editNote: (name) => latest.current.editNote(name),
      showMove: (key) => latest.current.showMove(key),
      openCatalogue: () => latest.current.openCatalogue(),
      openStart: () => latest.current.openStart(),
      answer: (finding, input) => latest.current.answer(finding, input),
      withdrawAnswer: (finding) => latest.current.withdrawAnswer(finding),
    }),
    [],
  );
}
