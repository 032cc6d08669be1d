/** The gate of the session player: a link's secret becomes a `LinkActor`, or nothing. */
import "server-only";
import { findShareLinkBySecretHash } from "@/db/queries/share-links";
import { consumeContactLimits, consumeLinkLimits } from "@/db/rate-limits";
import { type LinkActor, mintLinkActor } from "@/lib/access/actor";
import { readSettings } from "@/lib/env";
import { hashShareSecret, isShareSecret } from "@/lib/share/share-secret";
import { clientAddress } from "./client-address";

export type OpenedLink =
  | { readonly ok: true; readonly actor: LinkActor }
  | { readonly ok: false; readonly reason: "not-open" }
  | { readonly ok: false; readonly reason: "limited"; readonly retryAfterSeconds: number };

/**
 * Opens the link whose secret the request carries in `x-rollscript-link`. Unknown, expired and revoked are
 * one answer. `asks`: to be opened, or only whether a plan that is open may still be followed, which a phone asks
 * again and again and is counted apart. Throws `AppError("unavailable")` when the database or its limits cannot be asked.
 */
export async function openShareLink(
  request: Request,
  asks: "to-open" | "for-standing" = "to-open",
): Promise<OpenedLink> {
  const consume = asks === "to-open" ? consumeLinkLimits : consumeContactLimits;
  const limits = await consume({
    addressKey: clientAddress(request.headers),
    pepper: readSettings().authSecret,
  });
  if (!limits.ok) return { ok: false, reason: "limited", retryAfterSeconds: limits.retryAfterSeconds };

  const secret = request.headers.get("x-rollscript-link") ?? "";
  if (!isShareSecret(secret)) return { ok: false, reason: "not-open" };
  const found = await findShareLinkBySecretHash(hashShareSecret(secret));
  return found ? { ok: true, actor: mintLinkActor(found) } : { ok: false, reason: "not-open" };
}
