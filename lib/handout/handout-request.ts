/** What is asked of the handout's printer and what it answers. Plain data: it crosses into a worker thread. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { LogoImage } from "@/lib/program/clinic-extras";
import type { Paper } from "@/lib/program/paper";
import type { VersionSnapshot } from "@/lib/program/snapshot";

/** `compact`: one sheet, both sides; `large`: large print. */
export const handoutLayouts = ["standard", "compact", "large"] as const;
export type HandoutLayout = (typeof handoutLayouts)[number];

/** Everything but the snapshot that decides what is printed. */
export type HandoutOptions = {
  readonly layout: HandoutLayout;
  readonly paper: Paper;
  /** One of the languages the snapshot carries. */
  readonly locale: PatientLocale;
  /** SHA-256 of the version's snapshot, in hex: its first digits stand on each page. */
  readonly contentHash: string;
  /** The clinic's logo as the version was published with it; null: none. */
  readonly logo: LogoImage | null;
  /** The share link to print as a QR code and in words; null: none. */
  readonly linkUrl: string | null;
  /** The link's last day, YYYY-MM-DD; null: it has none, or there is no link. */
  readonly linkExpiresOn: string | null;
  /** Where the sheet can be checked; null for a program no clinic has issued. */
  readonly verifyUrl: string | null;
  /**
   * What the sheet is today. One that no clinic stands behind, one whose program has a newer version or has ended,
   * and one the clinic has paused say so on every page. One that is due for a check says so in front.
   */
  readonly standing: "current" | "review-due" | "not-current" | "on-hold" | "not-issued";
};

export type HandoutRequest = HandoutOptions & { readonly snapshot: VersionSnapshot };

export type HandoutResult =
  | { readonly ok: true; readonly pdf: Uint8Array; readonly pages: number }
  /** A letter none of the fonts has. `where` says in which text, in a clinician's words. */
  | {
      readonly ok: false;
      readonly reason: "missing-glyph";
      readonly character: string;
      readonly where: string;
    }
  /** Not to be had on the two sides of a compact sheet. `side`: the one that is full, or more moves than it holds. */
  | { readonly ok: false; readonly reason: "over-one-sheet"; readonly side: "front" | "back" | "moves" }
  | { readonly ok: false; readonly reason: "too-long"; readonly part: TooLongPart }
  /** `busy`: try again soon; `failed`: the printer gave up. */
  | { readonly ok: false; readonly reason: "busy" | "failed" };

/**
 * What fits on no page. `front`: the clinic's lines, the names and the link of page 1; `notes`: a box for this patient
 * only; `text`: another one.
 */
export type TooLongPart =
  | { readonly kind: "move"; readonly number: number; readonly name: string }
  | { readonly kind: "front" | "notes" | "text" };

/** Why there is no handout. */
export type NoHandout = HandoutResult & { readonly ok: false };
