"use client";
import { ArrowDown, ArrowUp, Plus, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { FieldError, TextArea, TextField } from "react-aria-components";
import { Button, IconButton } from "@/app/_ui/button";
import { TooLongStatus } from "@/app/_ui/too-long";
import { type LineListName, lineCounts, textLengths } from "@/lib/moves/own-move";
import { tooLong } from "@/lib/program/text-length";
import { type DraftLine, fieldId, lineId } from "./draft";
import { addLineAfter, type LineEdit, moveLine, removeLine, writeLine } from "./line-edits";

/**
 * A list of short texts, a field for each. Enter begins a line below, Backspace in an empty one takes it away; what
 * was added or moved has the focus.
 */
export function LineList({
  name,
  label,
  hint,
  lines,
  onChange,
  errorAt,
}: {
  name: LineListName;
  label: string;
  hint: string;
  lines: readonly DraftLine[];
  onChange: (lines: readonly DraftLine[]) => void;
  errorAt: (fieldId: string) => string | undefined;
}) {
  const { min, max } = lineCounts[name];
  const focusNext = useRef<string | null>(null);
  useEffect(() => {
    if (focusNext.current === null) return;
    const id = focusNext.current;
    focusNext.current = null;
    focusFirst([id, id.replace(/-(?:up|down)$/, ""), fieldId(name)]);
  });

  /** `part`: the button of the line that keeps the focus; none: its text. */
  function edit({ lines: edited, goTo }: LineEdit, part: "" | "-up" | "-down" = "") {
    focusNext.current = goTo === null ? fieldId(name) : `${lineId(name, goTo)}${part}`;
    onChange(edited);
  }

  function write(key: number, text: string) {
    const written = writeLine(lines, key, text, max);
    if (written.goTo !== null) edit(written);
    else onChange(written.lines);
  }

  const mayRemove = lines.length > min;

  function press(event: KeyboardEvent, line: DraftLine) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      edit(addLineAfter(lines, line.key, max));
    }
    if (event.key === "Backspace" && line.text === "" && mayRemove) {
      event.preventDefault();
      edit(removeLine(lines, line.key));
    }
  }

  return (
    <fieldset aria-describedby={`${fieldId(name)}-hint`} className="flex min-w-0 flex-col gap-2">
      <legend className="font-semibold">{label}</legend>
      <p id={`${fieldId(name)}-hint`} className="text-13 text-ink-2">
        {hint}
      </p>
      {lines.length > 0 ? (
        <ol className="flex flex-col gap-2">
          {lines.map((line, index) => {
            const id = lineId(name, line.key);
            const long = tooLong(line.text, textLengths[name]);
            const error = long ?? errorAt(id);
            const isIn = `${label}, line ${index + 1}`;
            return (
              <li key={line.key} className="flex flex-wrap items-start gap-y-1 sm:flex-nowrap">
                <span aria-hidden className="w-5 shrink-0 pt-2 text-right text-ink-2 tabular-nums">
                  {index + 1}
                </span>
                <TextField
                  id={id}
                  aria-label={isIn}
                  value={line.text}
                  onChange={(text) => write(line.key, text)}
                  isInvalid={error !== undefined}
                  {...(long === null ? {} : { "data-too-long": true })}
                  className="ml-2 flex min-w-0 flex-1 basis-[calc(100%-1.75rem)] flex-col gap-1 sm:basis-0"
                >
                  <TextArea
                    rows={1}
                    onKeyDown={(event) => press(event, line)}
                    className="w-full resize-none rounded-control border border-edge bg-surface px-3 py-2 text-16 [field-sizing:content] data-invalid:border-stop"
                  />
                  <FieldError className="text-13 text-stop">{error}</FieldError>
                  <TooLongStatus isTooLong={long !== null} />
                </TextField>
                <div className="ml-auto flex">
                  <IconButton
                    id={`${id}-up`}
                    label={`Move up: ${isIn}`}
                    isDisabled={index === 0}
                    onPress={() => edit(moveLine(lines, line.key, -1), "-up")}
                  >
                    <ArrowUp aria-hidden className="size-4" />
                  </IconButton>
                  <IconButton
                    id={`${id}-down`}
                    label={`Move down: ${isIn}`}
                    isDisabled={index === lines.length - 1}
                    onPress={() => edit(moveLine(lines, line.key, 1), "-down")}
                  >
                    <ArrowDown aria-hidden className="size-4" />
                  </IconButton>
                  <IconButton
                    label={`Remove: ${isIn}`}
                    isDisabled={!mayRemove}
                    onPress={() => edit(removeLine(lines, line.key))}
                  >
                    <X aria-hidden className="size-4" />
                  </IconButton>
                </div>
              </li>
            );
          })}
        </ol>
      ) : null}
      <div>
        <Button
          id={fieldId(name)}
          isDisabled={lines.length >= max}
          onPress={() => edit(addLineAfter(lines, null, max))}
        >
          <Plus aria-hidden className="size-4" />
          Add a line to {label.toLowerCase()}
        </Button>
      </div>
    </fieldset>
  );
}

/** Focuses the first of these that is there and can be used: a line that came to an end cannot go further. */
function focusFirst(ids: readonly string[]): void {
  for (const id of ids) {
    const element = document.getElementById(id);
    if (!element || element.matches(":disabled")) continue;
    element.focus();
    return;
  }
}
