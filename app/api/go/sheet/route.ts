import { openShareLink } from "@/app/_session/open-share-link";
import { openSharedVersion } from "@/db/queries/share-links";
import { readSettings } from "@/lib/env";
import { composeSheet } from "@/lib/player/sheet/compose-sheet";
import { answer, closed, failed, heldBack, standingAnswer } from "../answers";
import { versionHeld } from "../version-held";

export const dynamic = "force-dynamic";

/** The sheet of the version a phone holds, to be read on it: the texts of the handout, and nothing that names the patient. */
export async function GET(request: Request): Promise<Response> {
  try {
    const held = versionHeld(request.headers);
    const opened = await openShareLink(request);
    if (!opened.ok) return closed(opened);
    const version = await openSharedVersion(opened.actor);
    if (!version) return closed({ reason: "not-open" });
    if (version.is === "on-hold") return heldBack(version);
    const { snapshot, contentHash, reviewDue } = version;
    const { verifyCode } = snapshot;
    const verifyUrl = verifyCode && new URL(`/verify/${verifyCode}`, readSettings().url).href;
    if (held !== null && held !== snapshot.versionNumber) return standingAnswer({ is: "changed" });
    return answer(200, composeSheet(snapshot, { reviewDue, contentHash, verifyUrl }));
  } catch (error) {
    return failed(error);
  }
}
