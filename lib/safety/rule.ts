/** The shape of a rule: what it states, who enforces it, and the predicate where `checkProgram` does. */
import type { BodySide, Catalogue, Move, MoveSlug } from "@/lib/moves/move";
import type { CheckableProgram, PrescribedMove } from "@/lib/program/program";
import type { FindingAnswer } from "./answer";
import type { Bar } from "./barred-moves";
import type { SourceId } from "./condition";
import type { ConditionId } from "./condition-ids";
import type { Certainty, Finding, FindingLevel } from "./finding";
import type { PatientRecord } from "./patient-record";
import type { ProhibitedTelling } from "./told-texts";

const ruleKinds = [
  "hard-prohibition",
  "red-flag",
  "in-session",
  "dosage",
  "equipment",
  "prescription",
  "exclusion",
  "condition",
] as const;

/**
 * What keeps a rule: the types and schemas, `checkProgram`, `checkMove` (for built-in moves a test of the catalogue, for
 * a clinic's own the form and the signature), a test of the built-in catalogue's data, or the player.
 */
const enforcers = ["schema", "check-program", "check-move", "catalogue-test", "player"] as const;

/** What rules read, so that a screen can say what to look at. */
type RuleReads =
  | "contact zone"
  | "start position"
  | "side"
  | "variation"
  | "dosage"
  | "notes"
  | "conditions"
  | "exclusions"
  | "roller"
  | "frequency"
  | "phase"
  | "review date"
  | "number of moves"
  | "optional moves"
  | "move text"
  | "signature"
  | "patient's answers";

/** A prescribed move beside its catalogue move (undefined when the catalogue has none) and what bars that for the patient. */
export type Entry = {
  readonly prescribed: PrescribedMove;
  readonly move: Move | undefined;
  readonly bars: readonly Bar[];
};

/** What predicates read. */
export type CheckFacts = {
  readonly program: CheckableProgram;
  /** Conditions and exclusions in a fixed order, doubles removed. */
  readonly patient: PatientRecord;
  readonly catalogue: Catalogue;
  readonly entries: readonly Entry[];
  /** What notes, counting answers and reasons of exclusions tell the patient that no text may. */
  readonly told: readonly ProhibitedTelling[];
  /** Calendar day of the check, YYYY-MM-DD. */
  readonly today: string;
  /** The answer that counts for these facts, or null. */
  readonly answerTo: (question: Question) => FindingAnswer | null;
};

/** What an answer is bound to. */
export type Question = {
  readonly ruleId: string;
  readonly level: FindingLevel;
  readonly move: MoveSlug | null;
  readonly side: BodySide | null;
  readonly factsDigest: string;
};

/** What a predicate found; `checkProgram` makes a finding of it. */
export type Hit = {
  readonly level: FindingLevel;
  /** Names the hit among those of its rule: an entry's key, a level, a zone. */
  readonly at: string;
  readonly entries: readonly string[];
  readonly move?: MoveSlug | null;
  readonly side?: BodySide | null;
  readonly title: string;
  readonly reason: string;
  readonly remedy: string;
  readonly paperText?: string | null;
  readonly playerText?: string | null;
  readonly mark?: Finding["mark"];
  /** When they differ from the rule's. */
  readonly sources?: readonly SourceId[];
  readonly certainty?: Certainty;
  /** The facts an answer is given for. */
  readonly facts: unknown;
};

export type Rule = {
  readonly id: string;
  readonly kind: (typeof ruleKinds)[number];
  /** Clinician text: the rule in one line. */
  readonly states: string;
  /** The levels its findings can have; empty where nothing in a program or a record can break it. */
  readonly levels: readonly FindingLevel[];
  readonly enforcedBy: readonly (typeof enforcers)[number][];
  readonly reads: readonly RuleReads[];
  readonly sources: readonly SourceId[];
  readonly certainty: Certainty;
  /** Conditions that carry the rule into `checkProgram`; their findings bear the condition's own id. */
  readonly conditions?: readonly ConditionId[];
  /** Null: nothing in a program or a record can break it; see `enforcedBy`. */
  readonly check: ((facts: CheckFacts) => readonly Hit[]) | null;
};
