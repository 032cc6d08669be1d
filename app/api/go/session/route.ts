import { z } from "zod";
import { openShareLink } from "@/app/_session/open-share-link";
import { isSameOrigin } from "@/app/_session/same-origin";
import { startSession } from "@/db/commands/start-session";
import { openSharedVersion } from "@/db/queries/share-links";
import { readSettings } from "@/lib/env";
import type { OpenedSession } from "@/lib/player/link/open-session";
import { forPlayer } from "@/lib/program/player-snapshot";
import { answer, closed, failed, heldBack, standingAnswer } from "../answers";
import { readSmallJson } from "../read-small-json";
import { versionHeld } from "../version-held";

export const dynamic = "force-dynamic";

/** The whole body a started session may send. */
const startedSchema = z.strictObject({ clientSessionId: z.uuid() });

/** What the link opens: the player's share of the current version, and nothing that names the patient. */
export async function GET(request: Request): Promise<Response> {
  try {
    const opened = await openShareLink(request);
    if (!opened.ok) return closed(opened);
    const version = await openSharedVersion(opened.actor);
    if (!version) return closed({ reason: "not-open" });
    if (version.is === "on-hold") return heldBack(version);
    const session: OpenedSession = {
      snapshot: forPlayer(version.snapshot),
      expiresAt: version.expiresAt.toISOString(),
      opensUntil: version.opensUntil.toISOString(),
      inGrace: version.inGrace,
      reviewDue: version.reviewDue,
    };
    return answer(200, session);
  } catch (error) {
    return failed(error);
  }
}

/**
 * Counts a session as started, once for each id the page makes up; one of a plan on hold, or of a version that is
 * not the current one, does not start.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request.headers, readSettings().url)) return answer(403, { error: "forbidden" });
    const body = startedSchema.safeParse(await readSmallJson(request));
    if (!body.success) return answer(400, { error: "invalid" });
    const version = versionHeld(request.headers);
    const opened = await openShareLink(request);
    if (!opened.ok) return closed(opened);
    const started = await startSession(opened.actor, { ...body.data, version });
    return started.is === "counted" || started.is === "already" ? answer(204, null) : standingAnswer(started);
  } catch (error) {
    return failed(error);
  }
}
