import "server-only";
import { openSharedVersion } from "@/db/queries/share-links";
import type { LinkActor } from "@/lib/access/actor";
import { answer, closed, heldBack } from "./answers";

/** What a link that was on hold a moment ago answers now: it may have been released or revoked in between. */
export async function closedNow(actor: LinkActor): Promise<Response> {
  const version = await openSharedVersion(actor);
  if (!version) return closed({ reason: "not-open" });
  return version.is === "on-hold" ? heldBack(version.clinic) : answer(204, null);
}
