"use server";
import { headers } from "next/headers";
import { readSettings } from "@/lib/env";
import { findClinician } from "./require-clinician";
import { isSameOrigin } from "./same-origin";

/** The id of the clinician whose sign-in this browser holds; null when nobody is signed in. Their own id and no more. */
export async function whoIsSignedIn(): Promise<string | null> {
  if (!isSameOrigin(await headers(), readSettings().url)) return null;
  return (await findClinician().catch(() => null))?.clinicianId ?? null;
}
