"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { writeOwnMove } from "@/db/commands/write-own-move";
import { getVettedMove } from "@/db/queries/vetting";
import { AppError } from "@/lib/errors";
import { ownSlugSchema } from "@/lib/moves/move";
import { ownMoveInputOf, ownMoveInputSchema } from "@/lib/moves/own-move";

const saveSchema = z.strictObject({
  /** Null: a new move. */
  slug: ownSlugSchema.nullable(),
  /** The revision the writer began from; null for a new move. */
  expectedRevision: z.number().int().positive().nullable(),
  move: ownMoveInputSchema,
});

/** Writes a clinic's own move as a new revision. Over a newer one only when the writer has seen it. */
export const saveOwnMoveAction = clinicianAction(
  saveSchema,
  async (actor, { slug, expectedRevision, move }) => {
    const written = await writeOwnMove(actor, { slug, expectedRevision, input: move });
    if (written.ok) {
      revalidatePath("/catalogue", "layout");
      return written;
    }
    if (written.reason === "problems") return written;
    // Only a move that is there already can have been changed meanwhile.
    if (slug === null) throw new AppError("conflict");
    const theirs = (await getVettedMove(actor, slug)).move;
    return {
      ok: false,
      reason: "conflict",
      theirs: { revision: theirs.revision, input: ownMoveInputOf(theirs) },
    } as const;
  },
);
