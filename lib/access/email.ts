/** E-mail addresses: normalised first, validated after, so that no look-alike passes the check as another. */
import { z } from "zod";
import { tooLongError } from "@/lib/program/text-length";

/** Most characters of an address. */
export const EMAIL_LENGTH = 254;

/** The one form an address is stored and compared in: NFKC, lower case, trimmed. */
export function normaliseEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

const ifTooLong = tooLongError(EMAIL_LENGTH);

export const emailSchema = z
  .string()
  .trim()
  .max(EMAIL_LENGTH * 4, ifTooLong)
  .transform(normaliseEmail)
  .pipe(
    z
      .email({ message: "Write the e-mail address in full, such as name@clinic.example." })
      .max(EMAIL_LENGTH, ifTooLong),
  );
