/** What is asked of the handout's printer and what it answers. Plain data: it crosses into a worker thread. */
import type { VersionSnapshot } from "@/lib/program/snapshot";

export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

export const handoutLayouts = ["standard"] as const;
type HandoutLayout = (typeof handoutLayouts)[number];

/** Everything but the snapshot that decides what is printed. */
export type HandoutOptions = {
  readonly layout: HandoutLayout;
  readonly paper: Paper;
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
  /** `too-long`: a text does not fit on a page; `busy`: try again soon; `failed`: the printer gave up. */
  | { readonly ok: false; readonly reason: "too-long" | "busy" | "failed" };
