"use client";
import { useCallback, useReducer, useState } from "react";
import {
  applyEdit,
  type Composition,
  type EditHistory,
  type ProgramEdit,
  redo,
  startHistory,
  undo,
} from "@/lib/program/edit-program";

type HistoryStep = ProgramEdit | { readonly type: "undo" } | { readonly type: "redo" };

function step(history: EditHistory, action: HistoryStep): EditHistory {
  if (action.type === "undo") return undo(history);
  if (action.type === "redo") return redo(history);
  return applyEdit(history, action);
}

/** What is read out. The count makes the same words twice two announcements. */
type Said = { readonly words: string; readonly count: number };

/** The program under the clinician's hands, with its history and what is said of each change. */
export function useComposition(start: Composition) {
  const [history, dispatch] = useReducer(step, start, startHistory);
  const [said, setSaid] = useState<Said>({ words: "", count: 0 });

  const say = useCallback((words: string) => setSaid(({ count }) => ({ words, count: count + 1 })), []);
  const edit = useCallback(
    (change: ProgramEdit, words?: string) => {
      dispatch(change);
      if (words !== undefined) say(words);
    },
    [say],
  );

  return {
    composition: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    edit,
    undo: () => dispatch({ type: "undo" }),
    redo: () => dispatch({ type: "redo" }),
    said,
    say,
  };
}
