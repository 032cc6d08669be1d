/** The names of all pictures. */
import type { BodySide, BuiltInSlug, Side } from "@/lib/moves/move";

/** What the roller must never lie under. */
export type ForbiddenPlace = "low-back" | "neck" | "behind-knee" | "belly";

export type FigureName =
  | `${BuiltInSlug}/${"start" | "end"}`
  | "glute-piriformis-roll/front"
  | `dont/${ForbiddenPlace}`;

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
