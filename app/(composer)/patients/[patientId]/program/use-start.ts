"use client";
import { useState } from "react";
import { useSignInGuard } from "@/app/_session/sign-in-guard";
import { composerWords } from "@/lib/copy/clinic/composer";
import { problemWords } from "@/lib/copy/clinic/problems";
import type { Catalogue } from "@/lib/moves/move";
import type { TemplateMove } from "@/lib/moves/templates";
import type { Composition, ProgramEdit } from "@/lib/program/edit-program";
import { copyProgramAction } from "./actions";
import { type Excluded, fitMoves } from "./fit-moves";
import { reviewDayOnStart } from "./review-day";
import type { OtherProgram, Start } from "./start-context";

/** Starting over from ready-made moves. The program keeps its frequency and note, and a review date that is not past. */
export function useStart({
  composition,
  today,
  catalogue,
  excluded,
  others,
  edit,
  onStarted,
}: {
  composition: Composition;
  today: string;
  catalogue: Catalogue;
  excluded: Excluded;
  others: readonly OtherProgram[];
  edit: (edit: ProgramEdit, said?: string) => void;
  onStarted: () => void;
}): Start {
  const { guarded } = useSignInGuard();
  const [problem, setProblem] = useState<string | null>(null);

  function startFrom(basedOn: string, moves: readonly TemplateMove[]) {
    const fitted = fitMoves(moves, catalogue, excluded);
    const reviewOn = reviewDayOnStart(today, composition.program);
    const program = { ...composition.program, basedOn, moves: fitted.moves, reviewOn };
    edit(
      { type: "replace-all", composition: { program, skipped: fitted.skipped } },
      composerWords.said.started(basedOn, fitted.moves.length, fitted.skipped.length),
    );
    onStarted();
  }

  async function copy({ programId }: OtherProgram) {
    const copied = await guarded(copyProgramAction)({ programId });
    setProblem(copied.status === "done" ? null : problemWords[copied.status]);
    if (copied.status === "done") startFrom(composerWords.basedOnOther, copied.value);
  }

  return { others, startFrom, copyFrom: (other) => void copy(other), problem };
}
