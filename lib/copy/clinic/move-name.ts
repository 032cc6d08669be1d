import type { Catalogue, MoveSlug, WithheldMove } from "@/lib/moves/move";

/** The patient's name of a move the clinic has, signed or not; the words of its slug where nothing else is known. */
export function plainNameOf(
  { moves, withheld }: Pick<Catalogue, "moves" | "withheld">,
  slug: MoveSlug,
): string {
  const known = [...moves, ...withheld].find((move) => move.slug === slug);
  return known?.plainName ?? slug.replace(/^own-/, "").replaceAll("-", " ");
}

/** Why a move cannot be prescribed. */
export function whyWithheld({ why, reason }: Pick<WithheldMove, "why" | "reason">): string {
  return why === "retired" ? `Retired in this clinic: ${reason}` : "Not signed in this clinic.";
}
