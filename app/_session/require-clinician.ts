/** The gate of the clinic side: a cookie becomes a `ClinicianActor`, or nothing. */
import "server-only";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { hashSecret } from "@/db/ids";
import { readSignIn } from "@/db/queries/sign-ins";
import { type ClinicianActor, mintClinicianActor } from "@/lib/access/actor";
import { readSettings } from "@/lib/env";
import { signInCookieName } from "./auth-options";

/** The sign-in secret in the request's cookie, or null. Says nothing about whether it still counts. */
export async function readSignInSecret(): Promise<string | null> {
  const { authSecret, isSecure } = readSettings();
  const cookie = (await cookies()).get(signInCookieName(isSecure));
  if (!cookie) return null;
  const token = await decode({ token: cookie.value, secret: authSecret }).catch(() => null);
  return typeof token?.signInSecret === "string" ? token.signInSecret : null;
}

/** The signed-in clinician, or null. Reads the sign-in row once a request: a revoked row ends at once. */
export const findClinician = cache(async (): Promise<ClinicianActor | null> => {
  const secret = await readSignInSecret();
  if (!secret) return null;
  const facts = await readSignIn(hashSecret(secret));
  return facts ? mintClinicianActor(facts) : null;
});

/** The signed-in clinician; anybody else is sent to sign in. For pages. */
export async function requireClinician(): Promise<ClinicianActor> {
  return (await findClinician()) ?? redirect("/sign-in");
}
