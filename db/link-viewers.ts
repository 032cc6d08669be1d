/** The tokens of phones that have shown a link's code. Only their SHA-256 is kept, and the database's clock ends them. */
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import type { Transaction } from "./client";
import { hashSecret, newSecret } from "./ids";
import { linkViewers } from "./schema/link-viewers";

/** How long a phone need not show the code again: a day's sessions, and no more. */
const VIEWER_MS = 12 * 60 * 60_000;

type LinkKey = { readonly clinicId: string; readonly shareLinkId: string };

/** Lets a phone in: gives its token, which is stored nowhere, and forgets those of the clinic that have ended. */
export async function addViewer(tx: Transaction, link: LinkKey, now: Date): Promise<string> {
  const { clinicId, shareLinkId } = link;
  await tx
    .delete(linkViewers)
    .where(and(eq(linkViewers.clinicId, clinicId), lte(linkViewers.expiresAt, now)));
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + VIEWER_MS);
  await tx
    .insert(linkViewers)
    .values({ clinicId, shareLinkId, tokenHash: hashSecret(token), createdAt: now, expiresAt });
  return token;
}

/** Whether the token of that hash lets a phone see what the link opens. */
export async function isViewer(
  tx: Transaction,
  { clinicId, shareLinkId }: LinkKey,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const found = await tx
    .select({ expiresAt: linkViewers.expiresAt })
    .from(linkViewers)
    .where(
      and(
        ofLinks(clinicId, [shareLinkId]),
        eq(linkViewers.tokenHash, tokenHash),
        gt(linkViewers.expiresAt, now),
      ),
    );
  return found.length > 0;
}

/** Shuts every phone out of these links at once. */
export async function dropViewers(
  tx: Transaction,
  clinicId: string,
  linkIds: readonly string[],
): Promise<void> {
  if (linkIds.length > 0) await tx.delete(linkViewers).where(ofLinks(clinicId, linkIds));
}

function ofLinks(clinicId: string, linkIds: readonly string[]) {
  return and(eq(linkViewers.clinicId, clinicId), inArray(linkViewers.shareLinkId, [...linkIds]));
}
