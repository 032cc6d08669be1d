"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { bringBackMove, retireMove } from "@/db/commands/retire-move";
import { signMoves } from "@/db/commands/sign-moves";
import { getSignature } from "@/db/queries/signature";
import { requirePermission } from "@/lib/access/actor";
import { moveSlugSchema } from "@/lib/moves/move";
import { plainText } from "@/lib/program/plain-text";

const signSchema = z.strictObject({
  /** The exact content that was on the screen. */
  moves: z
    .array(
      z.strictObject({
        slug: moveSlugSchema,
        revision: z.number().int().positive(),
        contentHash: z.string().regex(/^[0-9a-f]{64}$/),
      }),
    )
    .min(1)
    .max(200),
  note: plainText({ max: 300 }),
  withdrawsEarlier: z.boolean(),
  /** The signer's own word. */
  hasRead: z.literal(true, { error: "Tick this once you have read them." }),
  /** The licence the signer confirmed. */
  licence: z.string().min(1).max(200),
});

/** Signs under the licence that was confirmed, and under no other. */
export const signMovesAction = clinicianAction(
  signSchema,
  async (actor, { moves, note, withdrawsEarlier, licence }) => {
    requirePermission(actor, "prescribe");
    if ((await getSignature(actor)).licence !== licence) {
      return { ok: false as const, reason: "licence" as const };
    }
    const answer = await signMoves(actor, { moves, note, withdrawsEarlier });
    if (answer.ok) revalidatePath("/", "layout");
    return answer;
  },
);

export const retireMoveAction = clinicianAction(
  z.strictObject({ slug: moveSlugSchema, reason: plainText({ min: 1, max: 300 }) }),
  async (actor, input) => {
    await retireMove(actor, input);
    revalidatePath("/", "layout");
  },
);

export const bringBackMoveAction = clinicianAction(
  z.strictObject({ slug: moveSlugSchema }),
  async (actor, input) => {
    await bringBackMove(actor, input);
    revalidatePath("/", "layout");
  },
);
