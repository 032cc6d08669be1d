/**
 * The save loop of a draft. Pure steps first, then the small class that gives them a clock and a server.
 * What has not been saved stays in `pending` until the server has it: no answer loses a change. Of a note that cannot
 * be saved as it is the server keeps what it has; all else is saved.
 */
import type { ProgramContent } from "@/lib/program/edit-program";
import { unsavedNotesText, withStoredNotes } from "./unsaved-notes";

/** The draft as the server holds it. */
export type StoredDraft = {
  readonly programId: string;
  readonly draft: ProgramContent;
  readonly version: number;
  readonly savedAt: Date;
  /** Name of the person who saved it last; empty where it is not known. */
  readonly savedBy: string;
};

export type SaveAnswer =
  | { readonly outcome: "saved"; readonly programId: string; readonly version: number }
  | { readonly outcome: "conflict"; readonly theirs: StoredDraft }
  /** The server could not be reached or is busy: worth trying again. */
  | { readonly outcome: "failed" }
  | { readonly outcome: "signed-out" }
  /** Trying the same again would not help. */
  | { readonly outcome: "refused"; readonly problem: string };

type SavePhase = "saved" | "waiting" | "saving" | "retrying" | "signed-out" | "refused" | "conflict";

export type SaveState = {
  readonly phase: SavePhase;
  /** Null until the first save has made the program. */
  readonly programId: string | null;
  /** The stored version the next save builds on. */
  readonly version: number;
  /** What stands there, as far as this page knows. */
  readonly stored: ProgramContent | null;
  /** What the last save had to leave as it stood, in words; null: nothing. */
  readonly leftOut: string | null;
  readonly pending: ProgramContent | null;
  readonly inFlight: ProgramContent | null;
  /** Saves that failed in a row. */
  readonly failures: number;
  readonly problem: string | null;
  /** What stands on the server instead, in a conflict. */
  readonly theirs: StoredDraft | null;
};

type SaveEvent =
  | { readonly type: "changed"; readonly draft: ProgramContent }
  | { readonly type: "sent" }
  | { readonly type: "answered"; readonly answer: SaveAnswer }
  | { readonly type: "conflict-found"; readonly mine: ProgramContent; readonly theirs: StoredDraft }
  | { readonly type: "keep-mine" }
  | { readonly type: "take-theirs" };

/** Milliseconds of quiet before a save. */
export const QUIET_MS = 500;
const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 30_000;

/** Where a page starts: with what the server holds, or with nothing. */
export function startSaving(stored: StoredDraft | null): SaveState {
  return {
    phase: "saved",
    programId: stored?.programId ?? null,
    version: stored?.version ?? 0,
    stored: stored?.draft ?? null,
    leftOut: null,
    pending: null,
    inFlight: null,
    failures: 0,
    problem: null,
    theirs: null,
  };
}

/** Whether closing the page now would lose something. */
export function hasUnsaved(state: SaveState): boolean {
  return isUnderWay(state) || state.leftOut !== null;
}

/** Whether there is something a save could still bring to the server. */
function isUnderWay(state: SaveState): boolean {
  return state.pending !== null || state.inFlight !== null;
}

/** Milliseconds until the next save; null: not until something else happens. */
export function delayBeforeSend(state: SaveState): number | null {
  if (state.pending === null || state.inFlight !== null) return null;
  if (state.phase === "waiting") return QUIET_MS;
  if (state.phase === "retrying")
    return Math.min(FIRST_RETRY_MS * 2 ** (state.failures - 1), LONGEST_RETRY_MS);
  return null;
}

/** The state after an event. */
export function stepSaving(state: SaveState, event: SaveEvent): SaveState {
  switch (event.type) {
    case "changed": {
      // A conflict and a missing sign-in wait for a person, however much is typed meanwhile.
      const phase = waitsForPerson(state) || state.phase === "retrying" ? state.phase : "waiting";
      return { ...state, pending: event.draft, phase, problem: phase === "waiting" ? null : state.problem };
    }
    case "sent":
      return { ...state, phase: "saving", inFlight: state.pending, pending: null, problem: null };
    case "answered":
      return afterAnswer({ ...state, inFlight: null }, state.inFlight, event.answer);
    case "conflict-found":
      return { ...state, phase: "conflict", pending: event.mine, theirs: event.theirs };
    case "keep-mine":
      if (!state.theirs) return state;
      return {
        ...state,
        phase: "waiting",
        programId: state.theirs.programId,
        version: state.theirs.version,
        theirs: null,
      };
    case "take-theirs":
      return state.theirs ? startSaving(state.theirs) : state;
  }
}

function waitsForPerson(state: SaveState): boolean {
  return state.phase === "conflict" || state.phase === "signed-out";
}

function afterAnswer(state: SaveState, sent: ProgramContent | null, answer: SaveAnswer): SaveState {
  const unsaved = state.pending ?? sent;
  switch (answer.outcome) {
    case "saved":
      return {
        ...state,
        programId: answer.programId,
        version: answer.version,
        stored: sent && withStoredNotes(sent, state.stored),
        leftOut: sent && unsavedNotesText(sent),
        phase: state.pending ? "waiting" : "saved",
        failures: 0,
      };
    case "failed":
      return { ...state, pending: unsaved, phase: "retrying", failures: state.failures + 1 };
    case "signed-out":
      return { ...state, pending: unsaved, phase: "signed-out" };
    case "conflict":
      return { ...state, pending: unsaved, phase: "conflict", theirs: answer.theirs };
    case "refused":
      // Something newer may well be accepted, so it gets its own try.
      return state.pending
        ? { ...state, phase: "waiting" }
        : { ...state, pending: unsaved, phase: "refused", problem: answer.problem };
  }
}

export type SendDraft = (
  draft: ProgramContent,
  base: { programId: string | null; expectedVersion: number },
) => Promise<SaveAnswer>;

/** Runs the loop: one save at a time, each built on the answer of the one before. */
export class DraftSaver {
  #state: SaveState;
  #known: ProgramContent;
  #timer: ReturnType<typeof setTimeout> | null = null;
  readonly #send: SendDraft;
  readonly #listeners = new Set<() => void>();

  /** `known` is the program the page starts with: it is not a change. */
  constructor(start: { stored: StoredDraft | null; known: ProgramContent; send: SendDraft }) {
    this.#state = startSaving(start.stored);
    this.#known = start.known;
    this.#send = start.send;
  }

  readonly read = (): SaveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Tells the loop what the program is now. The same object twice is no change. */
  changed(draft: ProgramContent): void {
    if (draft === this.#known) return;
    this.#known = draft;
    this.#step({ type: "changed", draft });
  }

  /** Saves what is pending without waiting. Answers whether the server now has everything it takes. */
  async flush(): Promise<boolean> {
    if (this.#state.inFlight) await this.#settled();
    if (this.#state.pending && this.#state.phase !== "conflict") await this.#sendNow();
    return !isUnderWay(this.#state);
  }

  /** Someone else's draft was met outside a save, as publishing can. */
  foundConflict(theirs: StoredDraft): void {
    this.#step({ type: "conflict-found", mine: this.#known, theirs });
  }

  /** Settles a conflict by saving over what is there, now that a person has seen it. */
  keepMine(): void {
    this.#step({ type: "keep-mine" });
  }

  /** Settles a conflict by giving up this page's draft. Answers the one to show instead. */
  takeTheirs(): ProgramContent | null {
    const theirs = this.#state.theirs;
    if (!theirs) return null;
    this.#known = theirs.draft;
    this.#step({ type: "take-theirs" });
    return theirs.draft;
  }

  /** Stops the clock. Pending changes stay where they are. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #step(event: SaveEvent): void {
    this.#state = stepSaving(this.#state, event);
    this.stop();
    const delay = delayBeforeSend(this.#state);
    if (delay !== null) this.#timer = setTimeout(() => void this.#sendNow(), delay);
    for (const listener of [...this.#listeners]) listener();
  }

  async #sendNow(): Promise<void> {
    if (this.#state.inFlight || !this.#state.pending) return;
    this.#step({ type: "sent" });
    const { inFlight, programId, stored, version } = this.#state;
    if (!inFlight) return;
    const answer = await this.#send(withStoredNotes(inFlight, stored), {
      programId,
      expectedVersion: version,
    }).catch((): SaveAnswer => ({ outcome: "failed" }));
    this.#step({ type: "answered", answer });
  }

  #settled(): Promise<void> {
    return new Promise((resolve) => {
      const unsubscribe = this.subscribe(() => {
        if (this.#state.inFlight) return;
        unsubscribe();
        resolve();
      });
    });
  }
}
