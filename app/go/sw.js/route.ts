import { WORKER_SCOPE } from "@/lib/player/keep/kept-files";
import { playerHeaders } from "../player-headers";
import { readWorker } from "../read-player";

export const dynamic = "force-dynamic";

/** The service worker of phones that keep a plan. It may answer for the player's page and files, and for nothing else. */
export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await readWorker()), {
    headers: {
      ...playerHeaders,
      "Content-Type": "text/javascript; charset=utf-8",
      "Cache-Control": "no-cache",
      "Service-Worker-Allowed": WORKER_SCOPE,
    },
  });
}
