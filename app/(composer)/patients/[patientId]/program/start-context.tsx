"use client";
import { createContext, useContext } from "react";
import type { TemplateMove } from "@/lib/moves/templates";

/** A program that can be copied, ready to show. */
export type OtherProgram = {
  readonly programId: string;
  readonly patientName: string;
  readonly moveCount: number;
  /** "Fri 18 Dec" */
  readonly savedOn: string;
};

export type Start = {
  readonly others: readonly OtherProgram[];
  /** Replaces the program's moves with these, as far as they fit the patient. `basedOn` is shown under the title. */
  readonly startFrom: (basedOn: string, moves: readonly TemplateMove[]) => void;
  readonly copyFrom: (other: OtherProgram) => void;
  /** What stopped the last copy, or null. */
  readonly problem: string | null;
};

const StartContext = createContext<Start | null>(null);

export const StartProvider = StartContext.Provider;

/** What a program can be started from. */
export function useStartChoices(): Start {
  const start = useContext(StartContext);
  if (!start) throw new Error("Outside of the composer.");
  return start;
}
