/** A move while it is typed: numbers as text and lines with keys, so that nothing half-written is lost. */
import type { z } from "zod";
import { doseBounds } from "@/lib/moves/dose-bounds";
import type { BuiltInSlug, ContactZone, DosageLimits, Move, StartPosition } from "@/lib/moves/move";
import {
  type LineListName,
  lineCounts,
  type OwnMoveInput,
  ownMoveFrom,
  type ownMoveInputSchema,
} from "@/lib/moves/own-move";
import { checkMove, checkRevision, type MoveProblem } from "@/lib/safety/check-move";

/** A line of a list; its key stays while lines move. */
export type DraftLine = { readonly key: number; readonly text: string };
/** The numbers of a dose as typed. */
export type DoseText = Record<"min" | "max" | "default" | "warnAbove", string>;
/** What a dose is counted in. */
export type DoseKind = DosageLimits["kind"];

/** The fields of the form that are one text. */
export const textNames = [
  "name",
  "plainName",
  "instruction",
  "switchSide",
  "feel",
  "stopPoint",
  "why",
  "source",
] as const;
export type TextName = (typeof textNames)[number];

/** Everything the form holds. */
export type OwnMoveDraft = {
  readonly texts: Readonly<Record<TextName, string>>;
  readonly lines: Readonly<Record<LineListName, readonly DraftLine[]>>;
  readonly contactZone: ContactZone | null;
  readonly startPosition: StartPosition | null;
  readonly laterality: OwnMoveInput["laterality"] | null;
  readonly picture: BuiltInSlug | null;
  readonly kind: DoseKind;
  /** The limits of each kind: choosing another kind and coming back loses none. */
  readonly doses: Readonly<Record<DoseKind, DoseText>>;
  readonly hold: boolean;
  readonly positions: number;
  readonly strokeCm: string;
  readonly pressureCeiling: number;
};

const usualDoses: Record<DoseKind, DoseText> = {
  time: { min: "30", max: "120", default: "60", warnAbove: "90" },
  passes: { min: "3", max: "12", default: "6", warnAbove: "9" },
  breaths: { min: "3", max: "12", default: "6", warnAbove: "" },
};

/** An empty form, with the usual limits. */
export const emptyDraft: OwnMoveDraft = {
  texts: {
    name: "",
    plainName: "",
    instruction: "",
    switchSide: "",
    feel: "",
    stopPoint: "",
    why: "",
    source: "",
  },
  lines: {
    setUp: [{ key: 0, text: "" }],
    steps: [{ key: 0, text: "" }],
    stopSigns: [{ key: 0, text: "" }],
    targetMuscles: [],
    cues: [],
    mistakes: [],
    warnings: [],
  },
  contactZone: null,
  startPosition: null,
  laterality: null,
  picture: null,
  kind: "time",
  doses: usualDoses,
  hold: true,
  positions: 1,
  strokeCm: "",
  pressureCeiling: 4,
};

/** The form filled with what a move says. */
export function draftOf(input: OwnMoveInput): OwnMoveDraft {
  const { dosage } = input;
  return {
    texts: Object.fromEntries(textNames.map((name) => [name, input[name]])) as OwnMoveDraft["texts"],
    lines: ofEachList((name) => input[name].map((text, key) => ({ key, text }))),
    contactZone: input.contactZone,
    startPosition: input.startPosition,
    laterality: input.laterality,
    picture: input.picture,
    kind: dosage.kind,
    doses: {
      ...usualDoses,
      [dosage.kind]: {
        min: String(dosage.min),
        max: String(dosage.max),
        default: String(dosage.default),
        warnAbove: "warnAbove" in dosage ? String(dosage.warnAbove) : "",
      },
    },
    hold: dosage.kind === "time" ? dosage.hold : true,
    positions: dosage.kind === "breaths" ? dosage.positions : 1,
    strokeCm: input.strokeCm === null ? "" : String(input.strokeCm),
    pressureCeiling: input.pressureCeiling,
  };
}

function ofEachList<Value>(make: (name: LineListName) => Value): Record<LineListName, Value> {
  const names = Object.keys(lineCounts) as LineListName[];
  return Object.fromEntries(names.map((name) => [name, make(name)])) as Record<LineListName, Value>;
}

/** What the form posts: empty lines left out, numbers read; the schema says what is missing. */
export function inputFrom(draft: OwnMoveDraft): z.input<typeof ownMoveInputSchema> {
  // What is not chosen yet, or not written in digits, is for the schema to refuse.
  return rawInputFrom(draft) as z.input<typeof ownMoveInputSchema>;
}

function rawInputFrom({ texts, lines, ...draft }: OwnMoveDraft) {
  const { kind, strokeCm } = draft;
  return {
    ...texts,
    ...ofEachList((name) => writtenLines(lines[name]).map(({ text }) => text)),
    switchSide: draft.laterality === "unilateral" ? texts.switchSide : "",
    contactZone: draft.contactZone,
    startPosition: draft.startPosition,
    laterality: draft.laterality,
    picture: draft.picture,
    dosage: doseInput(draft),
    strokeCm: kind === "breaths" || strokeCm.trim() === "" ? null : readNumber(strokeCm),
    pressureCeiling: draft.pressureCeiling,
  };
}

function doseInput({
  kind,
  doses,
  hold,
  positions,
}: Pick<OwnMoveDraft, "kind" | "doses" | "hold" | "positions">) {
  const { min, max, default: usual, warnAbove } = doses[kind];
  const amounts = { min: readNumber(min), max: readNumber(max), default: readNumber(usual) };
  switch (kind) {
    case "time":
      return { kind, ...amounts, warnAbove: readNumber(warnAbove), hold };
    case "passes":
      return { kind, ...amounts, warnAbove: readNumber(warnAbove) };
    case "breaths":
      return { kind, ...amounts, positions };
  }
}

/** A typed number; NaN for anything else, the empty field too. A decimal comma is one. */
function readNumber(text: string): number {
  return /^\s*\d+(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
}

/** The lines somebody has written in, in order. */
export function writtenLines(lines: readonly DraftLine[]): readonly DraftLine[] {
  return lines.filter(({ text }) => text.trim() !== "");
}

/**
 * The move as far as it is written, for the preview and the rules; null until it is chosen where it presses, how it
 * starts and whether it has sides. A number that cannot be used yet stands as the usual one.
 */
export function moveSoFar(draft: OwnMoveDraft): Move | null {
  const { contactZone, startPosition, laterality } = draft;
  if (!contactZone || !startPosition || !laterality) return null;
  const raw = rawInputFrom(draft);
  const input: OwnMoveInput = {
    ...raw,
    contactZone,
    startPosition,
    laterality,
    dosage: usableDose(raw.dosage),
    strokeCm: raw.strokeCm === null || Number.isNaN(raw.strokeCm) ? null : raw.strokeCm,
  };
  return ownMoveFrom(input, { slug: "own-move", revision: 1 });
}

function usableDose(dose: ReturnType<typeof doseInput>): OwnMoveInput["dosage"] {
  const { min, max } = doseBounds[dose.kind];
  const usable = (amount: number, otherwise: number) =>
    Number.isInteger(amount) && amount > 0 ? amount : otherwise;
  const amounts = {
    min: usable(dose.min, min),
    max: usable(dose.max, max),
    default: usable(dose.default, Number(usualDoses[dose.kind].default)),
  };
  if (dose.kind === "breaths") return { ...dose, ...amounts };
  return { ...dose, ...amounts, warnAbove: usable(dose.warnAbove, doseBounds[dose.kind].warnAbove) };
}

/** What keeps the move so far from being saved, without what an empty field cannot answer for yet. */
export function problemsOf(move: Move, signed: Move | null): readonly MoveProblem[] {
  const written = checkMove(move).filter(
    ({ field, ready, words }) => ready !== null || words !== null || textAt(move, field) !== "",
  );
  return signed ? [...checkRevision(signed, move), ...written] : written;
}

/** The text of a move at a path; null where there is no text. */
export function textAt(move: Move, path: string): string | null {
  const value = path
    .split(".")
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], move);
  return typeof value === "string" ? value : null;
}

/** The id of the field that a path of the move is written in. Lines count without the empty ones. */
export function fieldIdAt({ lines }: OwnMoveDraft, path: string): string {
  const [name = "", index] = path.split(".");
  if (!(name in lines)) return fieldId(path === "dosage" ? "dosage.kind" : path);
  const list = lines[name as LineListName];
  const line = index === undefined ? undefined : writtenLines(list)[Number(index)];
  const target = line ?? list.at(index === undefined ? -1 : 0);
  return target ? lineId(name as LineListName, target.key) : fieldId(name);
}

/** The id of a field that is no list. */
export function fieldId(path: string): string {
  return `move-${path.replaceAll(".", "-")}`;
}

/** The id of a line's field. */
export function lineId(list: LineListName, key: number): string {
  return `move-${list}-${key}`;
}
