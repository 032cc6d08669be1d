/** What the set-up form sends. */
import { z } from "zod";
import { emailSchema } from "@/lib/access/email";
import { newPasswordSchema } from "@/lib/access/password";
import { plainText } from "@/lib/program/plain-text";
import { printedText } from "@/lib/program/printed-text";

/** All time zones the server knows, "UTC" among them. */
export function timeZones(): readonly string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
}

export const setUpSchema = z
  .strictObject({
    clinicName: printedText({ min: 1, max: 80 }),
    phone: printedText({ min: 1, max: 30 }),
    hours: printedText({ min: 1, max: 80 }),
    emergencyNumber: printedText({ min: 2, max: 10 }),
    closedLine: printedText({ max: 80 }),
    timeZone: z
      .string()
      .max(60)
      .refine((zone) => timeZones().includes(zone), { message: "Choose a time zone from the list." }),
    ownerName: printedText({ min: 1, max: 80 }),
    ownerTitle: printedText({ max: 60 }),
    email: emailSchema,
    password: newPasswordSchema,
    licensed: z.boolean(),
    licence: plainText({ max: 80 }),
  })
  .refine((input) => !input.licensed || input.licence !== "", {
    message: "Write the licence: who gave it and its number.",
    path: ["licence"],
  });
export type SetUpInput = z.input<typeof setUpSchema>;
