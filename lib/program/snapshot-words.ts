/** The words of a version in one more language, kept beside those it was published in. */
import { z } from "zod";
import { moveTextSchema } from "@/lib/moves/move-text";

/** Everything of a snapshot that reads otherwise in another language, in the order the snapshot has it. */
export const snapshotWordsSchema = z.strictObject({
  moves: z.array(moveTextSchema).min(1),
  /** No name where every move of a side is skipped. */
  skipped: z.array(z.strictObject({ plainName: z.string().nullable(), reason: z.string() })),
  forYou: z.array(z.string()),
  forYouOnPlayer: z.array(z.string()),
});
export type SnapshotWords = z.infer<typeof snapshotWordsSchema>;
