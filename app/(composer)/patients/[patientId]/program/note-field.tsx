"use client";
import { OctagonX, PencilLine } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { Button } from "react-aria-components";
import { TooLongStatus } from "@/app/_ui/too-long";
import { tooLong } from "@/lib/program/text-length";
import type { Finding } from "@/lib/safety/finding";
import { useComposerActions } from "./composer-context";
import { noteProblem } from "./unsaved-notes";

export type Mark = NonNullable<Finding["mark"]>;

/**
 * Words to the patient, read in place and typed in place. Words that block publishing are underlined. More than
 * `maxLength` characters, and letters no handout prints, stay on the page, and the draft is saved with the words of the
 * last save instead.
 */
export function NoteField({
  name,
  label,
  value,
  placeholder,
  maxLength,
  marks,
  isOpen,
  onChange,
}: {
  /** What it is opened under; see `editNote`. */
  name: string;
  label: string;
  value: string;
  placeholder: string;
  maxLength: number;
  marks: readonly Mark[];
  isOpen: boolean;
  onChange: (text: string) => void;
}) {
  const { editNote } = useComposerActions();
  const wasClosedByKey = useRef(false);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const problemId = useId();
  const problem = noteProblem(value, maxLength);
  const isBlocked = marks.length > 0 || problem !== null;

  useEffect(() => {
    if (isOpen) box.current?.focus();
    else if (wasClosedByKey.current) button.current?.focus();
    wasClosedByKey.current = false;
  }, [isOpen]);

  const look = isBlocked ? "border-stop bg-stop-soft" : "border-transparent hover:border-edge";
  const icon = isBlocked ? (
    <OctagonX aria-hidden className="size-4 shrink-0 text-stop" />
  ) : (
    <PencilLine aria-hidden className="size-4 shrink-0 text-ink-2" />
  );
  const why = isBlocked ? (
    <span
      id={problemId}
      className={`text-13 font-semibold text-stop ${problem === null ? "ml-auto whitespace-nowrap" : "basis-full pb-1 pl-6"}`}
    >
      {problem ?? "Blocks publishing"}
    </span>
  ) : null;

  if (isOpen) {
    return (
      <div
        className={`flex min-h-11 flex-wrap items-center gap-2 rounded-control border px-2 lg:min-h-8 ${isBlocked ? look : "border-edge"}`}
      >
        {icon}
        <textarea
          ref={box}
          rows={1}
          aria-label={label}
          aria-invalid={isBlocked}
          aria-describedby={isBlocked ? problemId : undefined}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onFocus={(event) => event.target.setSelectionRange(value.length, value.length)}
          onBlur={() => editNote(null)}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            wasClosedByKey.current = true;
            event.currentTarget.blur();
          }}
          className="field-sizing-content min-w-0 flex-1 resize-none bg-transparent py-1 text-16 shadow-none outline-none lg:text-14"
        />
        {why}
        <TooLongStatus isTooLong={tooLong(value, maxLength) !== null} />
      </div>
    );
  }
  return (
    <Button
      ref={button}
      aria-label={value ? `${label}: ${value}` : `${placeholder}, ${label}`}
      {...(isBlocked ? { "aria-describedby": problemId } : {})}
      onPress={() => editNote(name)}
      className={`flex min-h-11 w-full cursor-text items-center gap-x-2 ${problem === null ? "max-sm:flex-wrap" : "flex-wrap"} rounded-control border px-2 text-left lg:min-h-8 ${look}`}
    >
      {icon}
      {value ? (
        <span
          className={`min-w-0 py-1 break-words whitespace-pre-wrap max-sm:flex-[1_1_70%] ${problem === null ? "" : "flex-[1_1_70%]"}`}
        >
          {withMarks(value, marks)}
        </span>
      ) : (
        <span className="text-ink-2">{placeholder}</span>
      )}
      {why}
    </Button>
  );
}

/** The text with the marked stretches underlined. Marks that no longer lie inside the text are left out. */
function withMarks(text: string, marks: readonly Mark[]) {
  const parts = [];
  let at = 0;
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark
        key={start}
        className="bg-transparent text-inherit underline decoration-stop decoration-wavy decoration-[1.5px] underline-offset-[3px]"
      >
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return [...parts, text.slice(at)];
}
