"use client";
import { type ClipboardEvent, useState } from "react";
import { typingWords } from "@/lib/copy/clinic/typing";

/**
 * Notices that a paste was longer than its field: the browser cuts it without a word. `cut` is the sentence to show,
 * null while nothing is missing; `onTyped` is told the length of the text after each change.
 */
export function usePasteCut(maxLength: number | undefined) {
  const [isCut, setCut] = useState(false);
  return {
    cut: isCut && maxLength !== undefined ? typingWords.cut(maxLength) : null,
    onPaste: ({ currentTarget, clipboardData }: ClipboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      const pasted = clipboardData.getData("text").length;
      setCut(maxLength !== undefined && lengthAfterPaste(currentTarget, pasted) > maxLength);
    },
    onTyped: (length: number) => {
      if (maxLength === undefined || length < maxLength) setCut(false);
    },
  };
}

/** How long a field's text would be with so many letters pasted over its selection. */
export function lengthAfterPaste(
  {
    value,
    selectionStart,
    selectionEnd,
  }: Pick<HTMLInputElement, "value" | "selectionStart" | "selectionEnd">,
  pasted: number,
): number {
  return value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0)) + pasted;
}
