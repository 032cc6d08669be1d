"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { clinicianAction } from "@/app/_session/clinician-action";
import { signMoves } from "@/db/commands/sign-moves";
import { moveSlugs } from "@/lib/moves/move";
import { plainText } from "@/lib/program/plain-text";

const signSchema = z.strictObject({
  slugs: z.array(z.enum(moveSlugs)).min(1).max(moveSlugs.length),
  note: plainText({ max: 300 }),
  /** The signer's own word. */
  hasRead: z.literal(true, { error: "Tick this once you have read them." }),
});

export const signMovesAction = clinicianAction(signSchema, async (actor, { slugs, note }) => {
  await signMoves(actor, { slugs, note });
  revalidatePath("/", "layout");
});
