import { openShareLink } from "@/app/_session/open-share-link";
import { readSharedStanding } from "@/db/queries/share-links";
import { closed, failed, standingAnswer } from "../answers";
import { versionHeld } from "../version-held";

export const dynamic = "force-dynamic";

/** Whether the plan that is open on a phone may still be followed. Nothing of the plan itself. */
export async function GET(request: Request): Promise<Response> {
  try {
    const version = versionHeld(request.headers);
    const opened = await openShareLink(request, "contact");
    if (!opened.ok) return closed(opened);
    const standing = await readSharedStanding(opened.actor, version);
    return standing === null ? closed({ reason: "not-open" }) : standingAnswer(standing);
  } catch (error) {
    return failed(error);
  }
}
