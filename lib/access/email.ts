/** E-mail addresses: normalised first, validated after, so that no look-alike passes the check as another. */
import { z } from "zod";

/** The one form an address is stored and compared in: NFKC, lower case, trimmed. */
export function normaliseEmail(text: string): string {
  return text.normalize("NFKC").trim().toLowerCase();
}

export const emailSchema = z
  .string()
  .max(320)
  .transform(normaliseEmail)
  .pipe(z.email({ message: "Write the e-mail address in full, such as name@clinic.example." }).max(254));
