"use client";
import { useEffect, useRef } from "react";

/** Boxes to tick and choices to press take no letters. */
const typing = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable=true]";

type Shortcuts = {
  readonly undo: () => void;
  readonly redo: () => void;
  readonly add: () => void;
  /** Moves the line the focus is in, one up or down. */
  readonly move: (key: string, by: -1 | 1) => void;
};

/** Ctrl+Z, Ctrl+Shift+Z, A, and Alt with an arrow inside a line. Typing in a field keeps its own keys. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    // Before the list sees it: it takes arrow keys for itself.
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"],[role="alertdialog"]')) return;
      if (runShortcut(event, latest.current)) event.preventDefault();
    };
    window.addEventListener("keydown", listen, true);
    return () => window.removeEventListener("keydown", listen, true);
  }, []);
}

/** Runs what the key stands for. Answers whether it stood for anything. */
function runShortcut(event: KeyboardEvent, { undo, redo, add, move }: Shortcuts): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const key = event.key.toLowerCase();
  const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
  if (event.altKey && !isCommand && (key === "arrowup" || key === "arrowdown")) {
    const line = target?.closest<HTMLElement>("[role=row]")?.querySelector<HTMLElement>("[data-entry]");
    if (!line?.dataset.entry) return false;
    event.stopPropagation();
    move(line.dataset.entry, key === "arrowup" ? -1 : 1);
    return true;
  }
  if (target?.matches(typing)) return false;
  if (isCommand && key === "z") {
    (event.shiftKey ? redo : undo)();
    return true;
  }
  if (isCommand && key === "y") {
    redo();
    return true;
  }
  if (key !== "a" || event.ctrlKey || event.metaKey || event.altKey) return false;
  add();
  return true;
}
