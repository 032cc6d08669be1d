import { handoutPool } from "@/app/_handout/handout-service";
import { isDatabaseReady } from "@/db/client";

/** Ready: the database answers with its migrations applied, and the handout workers are warm. No data. */
export async function GET(): Promise<Response> {
  const [database, handouts] = await Promise.all([isDatabaseReady(), handoutPool().isReady()]);
  const ready = database && handouts;
  return Response.json(
    { status: ready ? "ready" : "not-ready", database, handouts },
    { status: ready ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}
