/** The few answers of the player's calls. Nothing is kept by anyone, and nothing says why a link does not open. */

import type { SharedStanding } from "@/db/queries/share-links";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { AppError } from "@/lib/errors";
import { logFailure } from "@/lib/log";
import type { HeldBack } from "@/lib/player/link/open-session";

const headers: Readonly<Record<string, string>> = {
  "Cache-Control": "no-store",
  "Referrer-Policy": "no-referrer",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  Vary: "x-rollscript-link, x-rollscript-version, x-rollscript-viewer",
};

/** A JSON answer; null: no body. */
export function answer(status: number, body: object | null, more: Record<string, string> = {}): Response {
  if (body === null) return new Response(null, { status, headers: { ...headers, ...more } });
  return Response.json(body, { status, headers: { ...headers, ...more } });
}

type Refusal =
  | { readonly reason: "not-open" }
  | { readonly reason: "pin"; readonly locale: PatientLocale }
  | { readonly reason: "limited"; readonly retryAfterSeconds: number };

/**
 * A link that does not open: unknown, expired, revoked and ended are one and the same answer. To ask for a code, only
 * its language is told: not what the link opens, and not whose it is.
 */
export function closed(refusal: Refusal): Response {
  switch (refusal.reason) {
    case "not-open":
      return answer(404, { error: "not-open" });
    case "pin":
      return answer(401, { error: "pin", locale: refusal.locale });
    case "limited":
      return answer(429, { error: "limited" }, { "Retry-After": String(refusal.retryAfterSeconds) });
  }
}

/** The clinic has paused the plan: who to call, in which language to say so, and never why. */
export function heldBack({ locale, clinic }: Omit<HeldBack, "error">): Response {
  const body: HeldBack = { error: "on-hold", locale, clinic };
  return answer(423, body);
}

/** The word on the version a phone holds: nothing, who to call, or that there is another one to be opened. */
export function standingAnswer(standing: SharedStanding): Response {
  switch (standing.is) {
    case "open":
      return answer(204, null);
    case "changed":
      return answer(409, { error: "changed" });
    case "on-hold":
      return heldBack(standing);
  }
}

/** Maps a stop to its status. What is no `AppError` is a fault of ours, and goes on to the server's own handler. */
export function failed(error: unknown): Response {
  if (!(error instanceof AppError)) throw error;
  switch (error.code) {
    case "unavailable":
      logFailure("go", error);
      return answer(503, { error: "unavailable" }, { "Retry-After": "10" });
    case "not-found":
    case "signed-out":
    case "forbidden":
      return closed({ reason: "not-open" });
    case "conflict":
    case "invalid":
      return answer(400, { error: "invalid" });
  }
}
