import { cookies, headers } from "next/headers";
import { signInCookieName } from "@/app/_session/auth-options";
import { endSignInBySecret } from "@/app/_session/end-sign-in-by-secret";
import { readSignInSecret } from "@/app/_session/require-clinician";
import { isSameOrigin } from "@/app/_session/same-origin";
import { readSettings } from "@/lib/env";
import { logFailure } from "@/lib/log";

/**
 * Ends the sign-in: first the row, which is what counts, then the cookie. next-auth's own way out answers
 * "signed out" even when the row could not be reached, and a copied cookie would live on.
 */
export async function POST(): Promise<Response> {
  const { url, isSecure } = readSettings();
  if (!isSameOrigin(await headers(), url)) return new Response(null, { status: 403 });
  try {
    const secret = await readSignInSecret();
    if (secret) await endSignInBySecret(secret);
  } catch (error) {
    logFailure("sign-out", error);
    return new Response(null, { status: 503, headers: { "Retry-After": "5" } });
  }
  (await cookies()).delete({ name: signInCookieName(isSecure), path: "/", secure: isSecure });
  return new Response(null, { status: 204, headers: { "Clear-Site-Data": '"cache"' } });
}
