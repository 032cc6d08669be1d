/** How every action of the clinic side is made: same origin, signed in, input parsed, failures mapped once. */
import "server-only";
import { headers } from "next/headers";
import { z } from "zod";
import type { ClinicianActor } from "@/lib/access/actor";
import { problemWords } from "@/lib/copy/clinic/problems";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { logFailure } from "@/lib/log";
import { findClinician } from "./require-clinician";
import { isSameOrigin } from "./same-origin";

export type ActionAnswer<Value> =
  | { readonly status: "done"; readonly value: Value }
  | {
      readonly status: "invalid";
      readonly fieldErrors: Record<string, string[]>;
      readonly formErrors: string[];
    }
  | { readonly status: "signed-out" | "forbidden" | "not-found" | "conflict" | "unavailable" };

/**
 * An action for a form or a client component. Actions are public endpoints, so each one asks for itself who
 * calls. `schema` must be strict; the handler gets its parsed output.
 */
export function clinicianAction<Schema extends z.ZodType, Value>(
  schema: Schema,
  handler: (actor: ClinicianActor, input: z.output<Schema>) => Promise<Value>,
) {
  return async (raw: z.input<Schema>): Promise<ActionAnswer<Value>> => {
    try {
      if (!isSameOrigin(await headers(), readSettings().url)) return { status: "forbidden" };
      const actor = await findClinician();
      if (!actor) return { status: "signed-out" };
      const parsed = schema.safeParse(raw);
      if (!parsed.success) {
        const { fieldErrors, formErrors } = z.flattenError(parsed.error);
        return { status: "invalid", fieldErrors: fieldErrors as Record<string, string[]>, formErrors };
      }
      return { status: "done", value: await handler(actor, parsed.data) };
    } catch (error) {
      return failed(error);
    }
  };
}

/** An outage and a fault of ours leave a trace in the log; the other stops are answers. */
function failed(error: unknown): Exclude<ActionAnswer<never>, { status: "done" }> {
  const code = error instanceof AppError ? error.code : "unavailable";
  if (code === "unavailable") logFailure("action", error);
  // No field is marked: what was sent is of the right shape, and refused for what it asks.
  if (code === "invalid") return { status: code, fieldErrors: {}, formErrors: [problemWords.refused] };
  return { status: code };
}
