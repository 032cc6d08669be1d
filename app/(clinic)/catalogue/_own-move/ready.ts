import type { MoveProblem } from "@/lib/safety/check-move";
import { type OwnMoveDraft, type TextName, textNames, writtenLines } from "./draft";

/** The draft with the ready sentence of a problem: at the end of its text, or as the last line of its list. */
export function addReady(draft: OwnMoveDraft, { field, ready }: MoveProblem): OwnMoveDraft {
  if (ready === null) return draft;
  if (field === "setUp" || field === "steps") {
    const kept = writtenLines(draft.lines[field]);
    const key = Math.max(-1, ...draft.lines[field].map((line) => line.key)) + 1;
    return { ...draft, lines: { ...draft.lines, [field]: [...kept, { key, text: ready }] } };
  }
  if (!isTextName(field)) return draft;
  const text = [draft.texts[field].trim(), ready].filter((part) => part !== "").join(" ");
  return { ...draft, texts: { ...draft.texts, [field]: text } };
}

function isTextName(field: string): field is TextName {
  return (textNames as readonly string[]).includes(field);
}
