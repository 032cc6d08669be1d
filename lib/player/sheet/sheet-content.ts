/** What the sheet on the phone is made of: the texts of the handout, without what names the patient. */
import type { PatientCopy } from "@/lib/copy/patient/patient-copy";
import type {
  ClosingContent,
  FootContent,
  FrontContent,
  HandoutContent,
} from "@/lib/handout/handout-content";
import type { PlayerSnapshot } from "@/lib/program/player-snapshot";

export type SheetContent = Pick<HandoutContent, "language" | "prepare" | "personal" | "moves" | "charts"> & {
  readonly closing: Pick<ClosingContent, "remember" | "summary" | "know" | "check" | "madeFor">;
  readonly front: Pick<
    FrontContent,
    | "clinic"
    | "contact"
    | "title"
    | "purpose"
    | "facts"
    | "warning"
    | "glance"
    | "rule"
    | "stopTitle"
    | "now"
    | "today"
    | "tell"
  >;
  /** "Version 2 · 1f83 a0c4" and the code; both empty where no clinic has issued it. */
  readonly foot: Pick<FootContent, "version" | "code">;
};

export type SheetProps = {
  readonly copy: PatientCopy;
  readonly snapshot: PlayerSnapshot;
  readonly sheet: SheetContent;
  readonly onClose: () => void;
};
