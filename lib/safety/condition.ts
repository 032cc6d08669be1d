/** The shape of a condition: a fact about a patient, and what it does to a program, as data. */
import type { BuiltInSlug, ContactZone, SourceDocument, StartPosition } from "@/lib/moves/move";
import type { EvidenceId } from "@/lib/moves/sources";
import type { ConditionId } from "./condition-ids";
import type { Certainty, FindingLevel } from "./finding";

/** A source document (S0, S1, S2) or a published source (E1, E2 ...), as the clinical notes number them. */
export type SourceId = SourceDocument | EvidenceId;

/** Which prescribed moves an effect touches. */
export type Reach =
  /** Every move: the program as a whole. */
  | { readonly of: "program" }
  /**
   * A move named here, on one of these zones, or started in one of these positions; `ownOn`: also a clinic's own move
   * on one of these zones, since nobody can tell from its data that it is not like the named one.
   */
  | {
      readonly of: "moves";
      readonly moves?: readonly BuiltInSlug[];
      readonly ownOn?: readonly ContactZone[];
      readonly zones?: readonly ContactZone[];
      readonly positions?: readonly StartPosition[];
    }
  /** The moves on the zone recorded with the condition; `otherwise` when none was recorded. */
  | { readonly of: "recorded-zone"; readonly otherwise: readonly ContactZone[] };

type EffectLevel = Exclude<FindingLevel, "prohibited">;

export type Effect = {
  readonly level: EffectLevel;
  readonly reach: Reach;
  /**
   * The variants it holds for; absent: always. `null` stands for "not recorded", which every condition with
   * variants answers with its strictest effect.
   */
  readonly variants?: readonly (string | null)[];
  /** Holds only while a clearance of the same condition counts. */
  readonly afterClearance?: true;
  /** Clinician text: why. */
  readonly reason: string;
  /** Clinician text: what settles it; for emergency and urgent, the words to say as well. */
  readonly remedy: string;
  /** Patient text for paper; may name the reason. Null: nothing is printed. */
  readonly paperText: string | null;
  /** Patient text for the player; never names a diagnosis. */
  readonly playerText: string | null;
  readonly sources: readonly SourceId[];
  readonly certainty: Certainty;
};

type Variant = { readonly id: string; readonly label: string };

export type Condition = {
  readonly id: ConditionId;
  /** The clinician's name of it. */
  readonly name: string;
  /** The same, short enough for a chip or the start of a line. */
  readonly shortName: string;
  /** Paper words for why something is left out; may name the reason. Completes "Upper-back roll: ...". */
  readonly plain: string;
  /** Clinician text: what it does to a program, in one line. */
  readonly action: string;
  /** Clinician text: what to record under it. */
  readonly guidance: string;
  readonly needs: {
    readonly zone: boolean | "optional";
    readonly side: boolean;
    readonly variants: readonly Variant[] | null;
  };
  readonly effects: readonly Effect[];
  readonly sources: readonly SourceId[];
  readonly certainty: Certainty;
};
