/** A patient's contact lines, as the forms send them. Empty lines are no lines. */
import { z } from "zod";
import { emailSchema } from "@/lib/access/email";
import { plainText } from "@/lib/program/plain-text";

const line = (max: number) => plainText({ max }).transform((text) => (text === "" ? null : text));

export const contactShape = {
  name: plainText({ min: 1, max: 80 }),
  phone: line(40),
  email: z
    .string()
    .max(320)
    .transform((text) => (text.trim() === "" ? null : text))
    .pipe(emailSchema.nullable()),
  reference: line(40),
};
export type ContactField = keyof typeof contactShape;
