/** What a rule says of a program. */
import type { BodySide, MoveSlug } from "@/lib/moves/move";
import type { FindingAnswer } from "./answer";

/** From the one that ends everything to the one that never blocks. */
export const findingLevels = [
  "prohibited",
  "emergency",
  "urgent",
  "program-excluded",
  "move-excluded",
  "acknowledgement",
  "warning",
] as const;
export type FindingLevel = (typeof findingLevels)[number];

/** How sure the ground of a rule is; `by-hand`: a clinician of this clinic entered it. */
export const certainties = ["source-document", "published", "judgement", "by-hand"] as const;
export type Certainty = (typeof certainties)[number];

export type Finding = {
  /** Rule, entry and side: stable for the same input, unique within one check. */
  readonly id: string;
  readonly ruleId: string;
  readonly level: FindingLevel;
  /** Keys of the prescribed moves it touches, in program order; empty: the whole program. */
  readonly entries: readonly string[];
  /** The move and side an answer is bound to; null: the whole program, either side. */
  readonly move: MoveSlug | null;
  readonly side: BodySide | null;
  /** Clinician text: what is wrong, one line. */
  readonly title: string;
  /** Clinician text: why. */
  readonly reason: string;
  /** Clinician text: what settles it. */
  readonly remedy: string;
  /** Patient text for paper under "For you"; may name the reason. Null where there is none. */
  readonly paperText: string | null;
  /** Patient text for the player; never names a diagnosis. Null where there is none. */
  readonly playerText: string | null;
  /** Where in a free text the offence stands, as UTF-16 offsets; null for other findings. */
  readonly mark: {
    readonly field: "move-note" | "program-note" | "answer-note" | "exclusion-reason";
    readonly start: number;
    readonly end: number;
  } | null;
  readonly sources: readonly string[];
  readonly certainty: Certainty;
  /** Digest of the facts an answer is given for. */
  readonly factsDigest: string;
  /** The answer that counts now; null: none, or one voided by changed facts or an ended clearance. */
  readonly answer: FindingAnswer | null;
};

/** Whether a finding still stands in the way of publishing. Warnings never do. */
export function blocksPublishing(finding: Finding): boolean {
  return finding.level !== "warning" && finding.answer === null;
}

/** What way out a level has besides changing the record or the program. */
export function answerKindFor(level: FindingLevel): FindingAnswer["kind"] | null {
  switch (level) {
    case "program-excluded":
      return "clearance";
    case "acknowledgement":
      return "acknowledgement";
    case "prohibited":
    case "emergency":
    case "urgent":
    case "move-excluded":
    case "warning":
      return null;
  }
}

/** Whether a level leaves no program at all, whatever its moves are. */
export function stopsProgram(level: FindingLevel): boolean {
  return level === "emergency" || level === "urgent" || level === "program-excluded";
}

/** Whether the patient has to be sent on now: the remedy holds the words to say, and nothing answers it. */
export function isReferral(level: FindingLevel): boolean {
  return level === "emergency" || level === "urgent";
}
