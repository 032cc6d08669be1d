/** A patient's contact lines, as the server takes them from the forms. Empty lines are no lines. */
import { z } from "zod";
import { emailSchema } from "@/lib/access/email";
import { firstUnprintable } from "@/lib/handout/glyph-coverage";
import { plainText } from "@/lib/program/plain-text";

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
    .max(320)
    .transform((text) => (text.trim() === "" ? null : text))
    .pipe(emailSchema.nullable()),
  reference: line(40),
};
export type ContactField = keyof typeof contactShape;
