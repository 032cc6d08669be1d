/** What a share link is at a moment. */

export type ShareLinkState = "live" | "grace" | "expired" | "revoked";

const DAY_MS = 86_400_000;

/** After its last day a link works for `graceDays` more, asking for a new one; revoking it ends it at once. */
export function shareLinkState(
  link: { expiresAt: Date; revokedAt: Date | null },
  graceDays: number,
  now: Date,
): ShareLinkState {
  if (link.revokedAt !== null) return "revoked";
  if (now < link.expiresAt) return "live";
  return now < opensUntil(link, graceDays) ? "grace" : "expired";
}

/** From when on a link opens nothing, unless it is revoked before. */
export function opensUntil({ expiresAt }: { expiresAt: Date }, graceDays: number): Date {
  return new Date(expiresAt.getTime() + graceDays * DAY_MS);
}
