import { z } from "zod";
import { openLockedLink } from "@/app/_session/open-share-link";
import { isSameOrigin } from "@/app/_session/same-origin";
import { openWithPin } from "@/db/commands/open-with-pin";
import { readSettings } from "@/lib/env";
import { isLinkPin } from "@/lib/share/link-pin";
import { answer, closed, failed } from "../answers";
import { readSmallJson } from "../read-small-json";

export const dynamic = "force-dynamic";

/** The whole body of a try. What is no code is refused before it is counted. */
const trySchema = z.strictObject({ pin: z.string().refine(isLinkPin) });

/** Looking at it tries nothing: said with the headers of the player's other answers. */
export function GET(): Response {
  return answer(405, { error: "invalid" }, { Allow: "POST" });
}

/** Tries the code of a link. The right one gives the token that the phone sends from then on. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request.headers, readSettings().url)) return answer(403, { error: "forbidden" });
    const body = trySchema.safeParse(await readSmallJson(request));
    if (!body.success) return answer(400, { error: "invalid" });
    const locked = await openLockedLink(request);
    if (!locked.ok) return closed(locked);
    const tried = await openWithPin(locked.actor, body.data.pin);
    switch (tried.is) {
      case "opened":
        return answer(200, { viewer: tried.viewer });
      case "wrong":
        return answer(401, { error: "wrong", triesLeft: tried.triesLeft });
      case "locked":
        return answer(403, { error: "locked" });
    }
  } catch (error) {
    return failed(error);
  }
}
