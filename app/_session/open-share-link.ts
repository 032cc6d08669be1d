/** The gate of the session player: a link's secret, with the code where it asks for one, becomes a `LinkActor`, or nothing. */
import "server-only";
import { type FoundShareLink, findShareLinkBySecretHash } from "@/db/queries/share-links";
import { consumeAddressLimit, consumeLinkLimit, consumeStrayLimit, type LinkAsks } from "@/db/rate-limits";
import { type LinkActor, type LockedLinkActor, mintLinkActor, mintLockedLinkActor } from "@/lib/access/actor";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { hashShareSecret, isShareSecret } from "@/lib/share/share-secret";
import { clientAddress } from "./client-address";

type Refused =
  | { readonly ok: false; readonly reason: "not-open" }
  | { readonly ok: false; readonly reason: "limited"; readonly retryAfterSeconds: number };

export type OpenedLink =
  | { readonly ok: true; readonly actor: LinkActor }
  /** It asks for a code that this phone has not shown: in which language to ask. */
  | { readonly ok: false; readonly reason: "pin"; readonly locale: PatientLocale }
  | Refused;

/**
 * Opens the link whose secret the request carries in `x-rollscript-link`, and where that asks for a code, for a phone
 * whose token in `x-rollscript-viewer` says that it has shown it. Unknown, expired and revoked are one answer.
 * `asks`: to be opened, or only whether a plan that is open may still be followed, which a phone asks again and again
 * and is counted apart. Throws `AppError("unavailable")` when the database or its limits cannot be asked.
 */
export async function openShareLink(
  request: Request,
  asks: Exclude<LinkAsks, "pin"> = "open",
): Promise<OpenedLink> {
  const viewer = request.headers.get("x-rollscript-viewer");
  const found = await findLink(request, asks, viewer);
  if ("ok" in found) return found;
  return found.is === "open"
    ? { ok: true, actor: mintLinkActor(found.link) }
    : { ok: false, reason: "pin", locale: found.locale };
}

/**
 * The link of that secret for one who may try its code and nothing else. A link that asks for none stops with
 * `invalid`: whoever knows its secret needs none.
 */
export async function openLockedLink(
  request: Request,
): Promise<{ readonly ok: true; readonly actor: LockedLinkActor } | Refused> {
  const found = await findLink(request, "pin", null);
  if ("ok" in found) return found;
  if (found.is === "open") throw new AppError("invalid");
  return { ok: true, actor: mintLockedLinkActor(found.link) };
}

/**
 * The link, counted. What strangers make up is counted for itself, after the look-up, so that no flood of it keeps a
 * phone from hearing that its plan is paused or has ended.
 */
async function findLink(
  request: Request,
  asks: LinkAsks,
  viewer: string | null,
): Promise<Exclude<FoundShareLink, { is: "closed" }> | Refused> {
  const secret = request.headers.get("x-rollscript-link") ?? "";
  if (!isShareSecret(secret)) return notOpen;
  const pepper = readSettings().authSecret;
  const here = await consumeAddressLimit(asks, { key: clientAddress(request.headers), pepper });
  if (!here.ok) return limited(here.retryAfterSeconds);

  const hash = hashShareSecret(secret);
  // A token has the shape of a secret.
  const viewerHash = viewer !== null && isShareSecret(viewer) ? hashShareSecret(viewer) : null;
  const found = await findShareLinkBySecretHash(hash, viewerHash);
  const counted = await (found === null
    ? consumeStrayLimit(asks)
    : consumeLinkLimit(asks, { key: hash, pepper }));
  if (!counted.ok) return limited(counted.retryAfterSeconds);
  return found === null || found.is === "closed" ? notOpen : found;
}

const notOpen = { ok: false, reason: "not-open" } as const;

function limited(retryAfterSeconds: number): Refused {
  return { ok: false, reason: "limited", retryAfterSeconds };
}
