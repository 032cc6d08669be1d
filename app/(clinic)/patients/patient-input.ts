/** A patient's contact lines, as the server takes them from the forms. Empty lines are no lines. */
import { z } from "zod";
import { emailSchema } from "@/lib/access/email";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { firstUnprintable } from "@/lib/copy/printable-letters";
import { plainText } from "@/lib/program/plain-text";
import { printedText } from "@/lib/program/printed-text";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";

const line = (max: number) => plainText({ max }).transform((text) => (text === "" ? null : text));

export const contactShape = {
  name: plainText({ min: 1, max: 80 }).superRefine((name, context) => {
    const letter = firstUnprintable(name);
    if (letter === null) return;
    const message = `The handout cannot print “${letter}”. Write the name another way, or use initials.`;
    context.addIssue({ code: "custom", message });
  }),
  phone: line(40),
  email: z
    .string()
    .transform((text) => (text.trim() === "" ? null : text))
    .pipe(emailSchema.nullable()),
  reference: line(40),
  /** The language of handout and player. */
  locale: z.enum(patientLocales),
};

/** Why something is excluded, as the handout prints it. It says why, and never where to roll instead. */
export const exclusionReasonSchema = printedText({ max: 120 }).superRefine((reason, context) => {
  const [found] = findProhibitedRolling(reason);
  if (!found) return;
  const message = `This is printed, and “${found.words}” sends the roller to ${found.about}. Write only why.`;
  context.addIssue({ code: "custom", message });
});
