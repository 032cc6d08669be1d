/** next-auth, kept behind this folder: a cookie that carries one opaque sign-in secret, and nothing else. */
import "server-only";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { readSettings } from "@/lib/env";
import { checkCredentials } from "./check-credentials";
import { endSignInBySecret } from "./end-sign-in-by-secret";

/** The longest a sign-in can last, in seconds; the row says the same and is asked each time. */
const ABSOLUTE_SECONDS = 12 * 60 * 60;

/** The sign-in cookie's name. `__Host-` where the address is https; plain only on loopback http. */
export function signInCookieName(isSecure: boolean): string {
  return `${isSecure ? "__Host-" : ""}rollscript-sign-in`;
}

/** Options for every next-auth call. Made per request so that settings are read when they are there. */
export function authOptions(): AuthOptions {
  const { authSecret, isSecure } = readSettings();
  const cookie = { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } as const;
  const prefix = isSecure ? "__Host-" : "";
  return {
    secret: authSecret,
    session: { strategy: "jwt", maxAge: ABSOLUTE_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: { name: signInCookieName(isSecure), options: cookie },
      csrfToken: { name: `${prefix}rollscript-csrf`, options: cookie },
      callbackUrl: { name: `${prefix}rollscript-callback`, options: cookie },
    },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {} },
        authorize: (credentials, request) => checkCredentials(credentials ?? {}, request.headers ?? {}),
      }),
    ],
    callbacks: {
      // Only a fresh sign-in writes the token. `trigger: "update"` comes from the browser and is ignored.
      jwt: ({ token, user }) => (user ? { signInSecret: user.id } : { signInSecret: token.signInSecret }),
      // The session endpoint tells the browser nothing: whoever needs to know asks the row.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.signInSecret === "string") await endSignInBySecret(token.signInSecret);
      },
    },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}
