/** What the clinic side asks and says of a clearance: who cleared the patient, when, what was found, until when. */
import { addDays } from "@/lib/clinic-days";
import type { Clearance } from "@/lib/safety/answer";
import { MAX_CLEARANCE_DAYS } from "@/lib/safety/clearance-days";
import { dayText } from "./dates";

export const clearanceWords = {
  clearedBy: "Cleared by",
  clearedByHint: "Such as: Dr. R. Osei, orthopaedics",
  clearedOn: "On",
  found: "What was found",
  foundHint: "Stays in the clinic, not printed.",
  validUntil: "Until",
  unlicensed: "A licensed clinician has to clear this.",
  /** Said where one can be withdrawn. */
  withdrawing: (number: number) => `Withdrawing it puts version ${number} on hold where that rests on it.`,
  dates: "Not signed: the days do not fit. Check both of them.",
  changed: "Not signed: what this rests on has changed since this page was opened. Look again.",
} as const;

export type ClearanceInput = Pick<Clearance, "clearedBy" | "clearedOn" | "validUntil" | "note">;
export type ClearanceErrors = Partial<Record<keyof ClearanceInput, string>>;

/** What is to be done about a clearance before it can be signed, field by field; `today` is the clinic's day. */
export function clearanceErrors(
  { clearedBy, clearedOn, validUntil, note }: ClearanceInput,
  today: string,
): ClearanceErrors {
  return {
    ...(clearedBy.trim() === "" && { clearedBy: "Say who cleared the patient." }),
    ...(clearedOn > today && { clearedOn: "Choose today or an earlier day." }),
    ...(note.trim() === "" && { note: "Write what was found." }),
    ...((validUntil < today || validUntil > addDays(today, MAX_CLEARANCE_DAYS)) && {
      validUntil: `Choose a day from today on, within ${MAX_CLEARANCE_DAYS} days.`,
    }),
  };
}

/** "Cleared by Dr. R. Osei, Fri 20 Nov, until Fri 12 Feb 2027" */
export function clearanceLine(
  { clearedBy, clearedOn, validUntil }: Pick<Clearance, "clearedBy" | "clearedOn" | "validUntil">,
  today: string,
): string {
  return `Cleared by ${clearedBy}, ${dayText(clearedOn, today)}, until ${dayText(validUntil, today)}`;
}
