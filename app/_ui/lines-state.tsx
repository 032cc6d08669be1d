import { CircleAlert } from "lucide-react";
import { type LinesNote, linesNoteText, linesNoteWords } from "@/lib/copy/clinic/clinic-lines";
import { TextLink } from "./text-link";

/**
 * Which of the clinic's lines are not in the patient's language, where a program is given out in it; leads to them. It
 * stands in the composer too, whose work may not be saved yet.
 */
export function LinesState({ note }: { note: LinesNote }) {
  const { locale, remedy } = note;
  return (
    <p className="flex gap-2 text-13">
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-caution" />
      <span className="min-w-0">
        {linesNoteText(note)}{" "}
        {remedy === "write" ? (
          <TextLink asks href={`/settings#${linesFieldsId(locale)}`}>
            {linesNoteWords.write(locale)}
          </TextLink>
        ) : remedy === "ask-owner" ? (
          linesNoteWords.askOwner(locale)
        ) : (
          linesNoteWords.nextVersion
        )}
      </span>
    </p>
  );
}

/** The id of the fields for them among the settings. */
export function linesFieldsId(locale: LinesNote["locale"]): string {
  return `lines-${locale}`;
}
