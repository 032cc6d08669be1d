"use client";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { ProgramContent } from "@/lib/program/edit-program";
import { DraftSaver, hasUnsaved, type SaveState, type SendDraft, type StoredDraft } from "./draft-saver";

/**
 * Keeps a program saved: half a second after its last change, again and later when that fails, at once when the
 * page is hidden or the network is back. Leaving with something unsaved warns; a note that is too long is unsaved.
 */
export function useDraftAutosave({
  stored,
  program,
  send,
}: {
  stored: StoredDraft | null;
  program: ProgramContent;
  send: SendDraft;
}): { saver: DraftSaver; save: SaveState; isOffline: boolean } {
  const [saver] = useState(() => new DraftSaver({ stored, known: program, send }));
  const save = useSyncExternalStore(saver.subscribe, saver.read, saver.read);
  const isOffline = useSyncExternalStore(subscribeToNetwork, readOffline, () => false);
  const isUnsaved = hasUnsaved(save);

  useEffect(() => saver.changed(program), [saver, program]);
  useEffect(() => () => saver.stop(), [saver]);

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const saveNow = () => {
      // A missing sign-in asks a person; a page out of sight has nobody to ask.
      if (saver.read().phase !== "signed-out") void saver.flush();
    };
    const saveWhenHidden = () => {
      if (document.visibilityState === "hidden") saveNow();
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", saveNow);
    document.addEventListener("visibilitychange", saveWhenHidden);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", saveNow);
      document.removeEventListener("visibilitychange", saveWhenHidden);
    };
  }, [saver, isUnsaved]);

  return { saver, save, isOffline };
}

function subscribeToNetwork(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

function readOffline(): boolean {
  return !navigator.onLine;
}
