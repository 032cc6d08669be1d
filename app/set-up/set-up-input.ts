/** What the set-up form sends. */
import { z } from "zod";
import { emailSchema } from "@/lib/access/email";
import { newPasswordSchema } from "@/lib/access/password";
import { plainText } from "@/lib/program/plain-text";

/** All time zones the server knows, "UTC" among them. */
export function timeZones(): readonly string[] {
  return [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];
}

export const setUpSchema = z
  .strictObject({
    clinicName: plainText({ min: 1, max: 80 }),
    phone: plainText({ min: 1, max: 30 }),
    hours: plainText({ min: 1, max: 80 }),
    emergencyNumber: plainText({ min: 2, max: 10 }),
    closedLine: plainText({ max: 80 }),
    timeZone: z
      .string()
      .max(60)
      .refine((zone) => timeZones().includes(zone), { message: "Choose a time zone from the list." }),
    ownerName: plainText({ min: 1, max: 80 }),
    ownerTitle: plainText({ max: 60 }),
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
