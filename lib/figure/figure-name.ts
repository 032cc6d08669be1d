/** The names of all pictures, and which of them shows a move as it is prescribed. */
import type { BodySide, BuiltInSlug, ContactZone, MoveVariation, Side } from "@/lib/moves/move";

/** What the roller must never lie under. */
export type ForbiddenPlace = "low-back" | "neck" | "behind-knee" | "waist" | "belly";

/** A start, an end and the motion between them: of a move as it is usually done, or of another way to do it. */
export type SequenceName =
  | BuiltInSlug
  | "hamstring-roll/one-leg"
  | "thoracic-roll/arms-crossed"
  | "thoracic-extension/second-place";

export type FigureName =
  | `${SequenceName}/${"start" | "end"}`
  | "glute-piriformis-roll/front"
  | "thoracic-extension/shift"
  | `dont/${ForbiddenPlace}`;

/** How a move is prescribed and how far the session is, as far as its pictures depend on it. */
export type ShownAs = {
  readonly side: Side | BodySide | null;
  readonly variation?: MoveVariation | undefined;
  /** Position of a move that is held in several places, from 1. */
  readonly position?: number;
};

/** The pictures that show a move as it is prescribed. The one place that chooses. */
export function sequenceOf(picture: BuiltInSlug, { side, variation, position = 1 }: ShownAs): SequenceName {
  if (picture === "hamstring-roll" && side !== "together" && side !== null) return "hamstring-roll/one-leg";
  if (picture === "thoracic-roll" && variation === "arms-crossed") return "thoracic-roll/arms-crossed";
  if (picture === "thoracic-extension" && position > 1) return "thoracic-extension/second-place";
  return picture;
}

/** The mistakes nearest to a zone, the likeliest first: what to show beside a move that presses there. */
export const forbiddenNear: Readonly<Record<ContactZone, readonly ForbiddenPlace[]>> = {
  gluteal: ["low-back"],
  "anterior-hip": ["belly"],
  "posterior-thigh": ["behind-knee"],
  thoracic: ["low-back", "neck"],
  "lateral-thorax": ["waist"],
  "calf-rest": ["behind-knee"],
};

/** The side to draw for a prescribed side: each side begins with the right one; null where both work at once. */
export function figureSide(side: Side): BodySide | null {
  switch (side) {
    case "left":
    case "right":
      return side;
    case "each":
      return "right";
    case "together":
      return null;
  }
}
