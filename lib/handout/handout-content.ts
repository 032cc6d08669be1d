/** Every word of one handout, in the order of the sheet. Drawing it is the components' task, wording it is not. */
import type { SideLetters, ZoneSide } from "@/lib/figure/body-map";
import type { MapView } from "@/lib/figure/body-map-regions";
import type { FigureName } from "@/lib/figure/figure-name";
import type { BodySide, BuiltInSlug } from "@/lib/moves/move";

/** A bold lead and what follows it. */
export type Lead = { readonly lead: string; readonly text: string };

type StopTierContent = { readonly head: string; readonly items: readonly string[] };

export type FrontContent = {
  readonly clinic: string;
  /** Stands before the clinic's name; sizes in pixels. */
  readonly logo: { readonly png: Uint8Array; readonly width: number; readonly height: number } | null;
  readonly contact: string;
  readonly title: string;
  readonly purpose: Lead;
  /** "For M. K.", "Made 20 Nov 2026", "Review 4 Dec 2026" */
  readonly facts: readonly Lead[];
  /** That the sheet is not to be used; null where it is. */
  readonly warning: string | null;
  readonly link: {
    readonly url: string;
    readonly scan: string;
    /** That the sheet itself can be read there too. */
    readonly read: string;
    /** Where else to open it, cut into lines. */
    readonly address: readonly string[];
  } | null;
  readonly glance: readonly { readonly figure: string; readonly words: string }[];
  readonly rule: {
    readonly main: string;
    readonly more: string;
    /** What its picture shows, for those who hear it. */
    readonly alt: string;
  };
  readonly stopTitle: string;
  readonly now: StopTierContent & { readonly act: string };
  readonly today: StopTierContent & { readonly phone: string; readonly hours: string };
  readonly tell: StopTierContent & { readonly act: string; readonly how: string };
};

export type PrepareContent = {
  readonly title: string;
  readonly need: {
    readonly head: string;
    readonly roller: string;
    readonly mat: string;
    readonly support: string;
  };
  /** What the pictures mean; null where there are none. */
  readonly key: {
    readonly head: string;
    readonly press: string;
    readonly roll: string;
    readonly stopLine: string;
    readonly never: string;
  } | null;
  readonly pressure: {
    readonly head: string;
    /** The cell of the scale that is filled. */
    readonly ceiling: number;
    readonly low: string;
    readonly right: string;
    readonly tooMuch: string;
    readonly slow: string;
  };
  readonly test: { readonly head: string; readonly steps: readonly string[] };
};

/** A list printed in one box: what is left out for this patient, what this patient should know. */
export type PersonalList = {
  readonly kind: "skipped" | "for-you";
  readonly head: string;
  readonly items: readonly Lead[];
};

export type MoveContent = {
  readonly number: number;
  /** Whose pictures show it; null: it has none, and its words take their place. */
  readonly picture: BuiltInSlug | null;
  readonly name: string;
  readonly amount: string;
  /** Null on the midline, which has no sides. */
  readonly side: string | null;
  /** The side the figures show; null: both at once. */
  readonly shownSide: BodySide | null;
  readonly figures: readonly {
    readonly name: FigureName;
    /** The same caption in several forms, the longest first. */
    readonly captions: readonly [string, ...string[]];
    /** What it shows, for those who hear it. */
    readonly alt: string;
  }[];
  /** Where it is felt, on the body map; null: nothing is. */
  readonly map: {
    readonly view: MapView;
    readonly zones: readonly ZoneSide[];
    /** Beside the head, as in the tick chart. */
    readonly letters: SideLetters;
    /** What it shows, for those who hear it. */
    readonly alt: string;
  } | null;
  readonly steps: readonly string[];
  /** What follows on the last step, without a number: the other side, or that there is none. Null: it has no sides. */
  readonly follows: { readonly words: string; readonly sign: "again" | "barred" } | null;
  readonly feel: Lead;
  readonly stop: Lead & { readonly hasLine: boolean };
  /** That it may be left out on a busy day; null: it belongs to every session. */
  readonly optional: string | null;
  /** Lines for this patient only: lower pressure, a hold of its own, the clinician's note. */
  readonly notes: readonly Lead[];
};

export type TickRow = {
  readonly number: number;
  readonly name: string;
  readonly boxes: "each" | "one";
  readonly letters: readonly string[];
};

export type ChartContent = {
  readonly title: string;
  readonly how: string;
  readonly date: string;
  readonly weeks: readonly string[];
  /** For each of its weeks: how to go on where that is the last one on paper; empty: the plan ends with it. */
  readonly goOn: readonly string[];
  readonly daysAWeek: number;
  readonly rows: readonly TickRow[];
};

/** The short form: moves done on the same side share a row. */
export type ShortChartContent = Omit<ChartContent, "rows"> & {
  readonly rows: readonly {
    readonly label: string;
    /** Of its side, in its boxes; empty where it has none. */
    readonly letter: string;
  }[];
};

export type ClosingContent = {
  readonly remember: string;
  readonly summary: readonly string[];
  readonly know: Lead;
  /** Where the sheet can be checked without scanning; null: nowhere. */
  readonly check: string | null;
  readonly madeFor: string;
};

export type FootContent = {
  readonly verifyUrl: string | null;
  /** First line: how to check the sheet, or that nobody issued it. */
  readonly check: string;
  /** "Version 2 · 1f83 a0c4 · M. K.": the digits are the first of the version's hash, which the verify page shows too. */
  readonly version: string;
  /** Where the code can be typed, for who cannot scan: "Or open: rollscript.example/verify"; null: nowhere. */
  readonly typed: string | null;
  /** "Code " and, in bold, the code; null where there is none. */
  readonly code: Lead | null;
  readonly pageOf: (page: number, pages: number) => string;
  readonly startOn: (page: number) => string;
  readonly turnOver: (move: number) => string;
  readonly nextMove: (number: number) => string;
  readonly nextChart: string;
  readonly nextPage: string;
};

export type HandoutContent = {
  readonly documentTitle: string;
  readonly language: string;
  readonly publishedOn: string;
  readonly front: FrontContent;
  readonly prepare: PrepareContent;
  readonly personal: readonly PersonalList[];
  readonly moves: readonly MoveContent[];
  readonly charts: readonly ChartContent[];
  readonly shortChart: ShortChartContent;
  readonly closing: ClosingContent;
  readonly foot: FootContent;
};
