"use server";
import { timingSafeEqual } from "node:crypto";
import { headers } from "next/headers";
import { z } from "zod";
import { isSameOrigin } from "@/app/_session/same-origin";
import { setUpClinic } from "@/db/commands/set-up-clinic";
import { isSetUpNeeded } from "@/db/queries/set-up";
import { hashPassword } from "@/lib/access/password";
import { readSettings } from "@/lib/env";
import { logFailure } from "@/lib/log";
import { type SetUpInput, setUpSchema } from "./set-up-input";

export type SetUpAnswer =
  | { readonly status: "done" | "already-set-up" | "wrong-code" | "forbidden" | "unavailable" }
  | { readonly status: "invalid"; readonly fieldErrors: Record<string, string[] | undefined> };

/**
 * Makes the first clinic. Nobody is signed in yet: what guards it is that there is no clinic, and on a public
 * address the code that the start command printed.
 */
export async function setUpAction(raw: SetUpInput, code: string): Promise<SetUpAnswer> {
  try {
    if (!isSameOrigin(await headers(), readSettings().url)) return { status: "forbidden" };
    if (!isSetUpCode(code)) return { status: "wrong-code" };
    // Before the costly hash: later on this address costs nobody anything.
    if (!(await isSetUpNeeded())) return { status: "already-set-up" };
    const parsed = setUpSchema.safeParse(raw);
    if (!parsed.success) {
      return { status: "invalid", fieldErrors: z.flattenError(parsed.error).fieldErrors };
    }
    const { clinicName, ownerName, ownerTitle, email, password, licensed, licence, ...clinic } = parsed.data;
    const made = await setUpClinic({
      clinic: { name: clinicName, ...clinic },
      owner: {
        name: ownerName,
        title: ownerTitle,
        email,
        passwordHash: await hashPassword(password),
        licensed,
        licence: licensed ? licence : "",
      },
    });
    return { status: made.ok ? "done" : "already-set-up" };
  } catch (error) {
    logFailure("set-up", error);
    return { status: "unavailable" };
  }
}

function isSetUpCode(code: unknown): boolean {
  const wanted = Buffer.from(process.env.ROLLSCRIPT_SET_UP_CODE ?? "");
  const given = Buffer.from(typeof code === "string" ? code : "");
  return wanted.length === 0 || (given.length === wanted.length && timingSafeEqual(given, wanted));
}
