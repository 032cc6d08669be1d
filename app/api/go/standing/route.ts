import { openShareLink } from "@/app/_session/open-share-link";
import { readSharedStanding } from "@/db/queries/share-links";
import { answer, closed, failed } from "../answers";
import { closedNow } from "../closed-now";

export const dynamic = "force-dynamic";

/** Whether a plan that is open on a phone may still be followed. Nothing of the plan itself. */
export async function GET(request: Request): Promise<Response> {
  try {
    const opened = await openShareLink(request, "for-standing");
    if (!opened.ok) return closed(opened);
    const standing = await readSharedStanding(opened.actor);
    if (standing === null) return closed({ reason: "not-open" });
    return standing === "on-hold" ? closedNow(opened.actor) : answer(204, null);
  } catch (error) {
    return failed(error);
  }
}
