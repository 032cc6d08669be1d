/** Text a person typed: one zod schema for every free field. */
import { z } from "zod";
import { tooLongError } from "./text-length";

// C0 controls but tab and line feed, DEL, C1 controls, and the marks that reverse the direction of what
// follows them: none of them can be seen, and each can make a name or a dose read as another.
const invisible = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * Trimmed, NFC-normalised text. Refuses lone surrogates, control characters and direction overrides with a
 * sentence that says what to do. `min` and `max` count code points.
 */
export function plainText({ min = 0, max }: { min?: number; max: number }) {
  const ifTooLong = tooLongError(max);
  return z
    .string()
    .trim()
    .max(max * 4, ifTooLong)
    .refine((text) => text.isWellFormed() && !invisible.test(text), {
      message: "Remove the hidden characters: type this text instead of pasting it.",
    })
    .transform((text) => text.normalize("NFC"))
    .refine((text) => [...text].length <= max, ifTooLong)
    .refine((text) => [...text].length >= min, {
      message: min === 1 ? "Fill this in." : `Use at least ${min} characters.`,
    });
}
