import { and, eq, sql } from "drizzle-orm";
import type { LinkActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { judgeHeldVersion, type NotToFollow, readOpenLink } from "../queries/share-links";
import { sessionStarts } from "../schema/session-starts";
import { shareLinks } from "../schema/share-links";

const SESSION_ID = /^[A-Za-z0-9_-]{16,64}$/;

/** What a press of Start says: the session's name, and the number of the version it plays; null: not said. */
export type StartedSession = { clientSessionId: string; version: number | null };

/**
 * `already`: the phone has named this session before. `changed`: it plays another version than the current one;
 * `on-hold`: the clinic has paused the program. Neither of these is counted.
 */
export type StartSessionResult = { is: "counted" } | { is: "already" } | NotToFollow;

/** Counts a press of Start, once for each session the phone names. The only thing a link can change. */
export async function startSession(
  actor: LinkActor,
  { clientSessionId, version }: StartedSession,
  db: Database = getDb(),
): Promise<StartSessionResult> {
  if (!SESSION_ID.test(clientSessionId)) throw new AppError("invalid");
  const { clinicId, shareLinkId } = actor;
  return changeAs<StartSessionResult>(actor, db, async (tx, now) => {
    const link = await readOpenLink(tx, clinicId, shareLinkId, now);
    if (!link) throw new AppError("not-found");
    const held = await judgeHeldVersion(tx, clinicId, link, version);
    if (held.is !== "open") return { result: held, audit: null };
    const inserted = await tx
      .insert(sessionStarts)
      .values({ clinicId, shareLinkId, clientSessionId, startedAt: now })
      .onConflictDoNothing()
      .returning({ startedAt: sessionStarts.startedAt });
    if (inserted.length === 0) return { result: { is: "already" }, audit: null };
    await tx
      .update(shareLinks)
      .set({ sessionsStarted: sql`${shareLinks.sessionsStarted} + 1`, lastStartedAt: now })
      .where(and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, shareLinkId)));
    return {
      result: { is: "counted" },
      audit: { event: "session.started", patientId: link.patientId, subjectId: shareLinkId },
    };
  });
}
