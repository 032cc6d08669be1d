/** What every part of the form is handed. */
import type { LineListName } from "@/lib/moves/own-move";
import type { DraftLine, OwnMoveDraft, TextName } from "./draft";

export type FormState = {
  readonly draft: OwnMoveDraft;
  readonly change: (part: Partial<OwnMoveDraft>) => void;
  readonly write: (name: TextName, text: string) => void;
  readonly writeLines: (name: LineListName, lines: readonly DraftLine[]) => void;
  /** What is wrong with the field of that id, once saving was tried. */
  readonly errorAt: (fieldId: string) => string | undefined;
};
