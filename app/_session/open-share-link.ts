/** The gate of the session player: a link's secret becomes a `LinkActor`, or nothing. */
import "server-only";
import { findShareLinkBySecretHash } from "@/db/queries/share-links";
import { consumeAddressLimit, consumeLinkLimit, consumeStrayLimit, type LinkAsks } from "@/db/rate-limits";
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
 * again and again and is counted apart. What strangers make up is counted for itself, after the look-up, so that
 * no flood of it keeps a phone from hearing that its plan is paused or has ended.
 * Throws `AppError("unavailable")` when the database or its limits cannot be asked.
 */
export async function openShareLink(request: Request, asks: LinkAsks = "open"): Promise<OpenedLink> {
  const secret = request.headers.get("x-rollscript-link") ?? "";
  if (!isShareSecret(secret)) return { ok: false, reason: "not-open" };
  const pepper = readSettings().authSecret;
  const here = await consumeAddressLimit(asks, { key: clientAddress(request.headers), pepper });
  if (!here.ok) return limited(here.retryAfterSeconds);

  const hash = hashShareSecret(secret);
  const found = await findShareLinkBySecretHash(hash);
  const counted = await (found === null
    ? consumeStrayLimit(asks)
    : consumeLinkLimit(asks, { key: hash, pepper }));
  if (!counted.ok) return limited(counted.retryAfterSeconds);
  if (found === null || found === "closed") return { ok: false, reason: "not-open" };
  return { ok: true, actor: mintLinkActor(found) };
}

function limited(retryAfterSeconds: number): OpenedLink {
  return { ok: false, reason: "limited", retryAfterSeconds };
}
