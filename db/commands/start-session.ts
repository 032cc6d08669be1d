import { and, eq, sql } from "drizzle-orm";
import type { LinkActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { readOpenLink } from "../queries/share-links";
import { sessionStarts } from "../schema/session-starts";
import { shareLinks } from "../schema/share-links";

const SESSION_ID = /^[A-Za-z0-9_-]{16,64}$/;

/** Counts a press of Start, once for each session the phone names. The only thing a link can change. */
export async function startSession(
  actor: LinkActor,
  clientSessionId: string,
  db: Database = getDb(),
): Promise<{ counted: boolean }> {
  if (!SESSION_ID.test(clientSessionId)) throw new AppError("invalid");
  const { clinicId, shareLinkId } = actor;
  return changeAs<{ counted: boolean }>(actor, db, async (tx, now) => {
    const link = await readOpenLink(tx, clinicId, shareLinkId, now);
    if (!link) throw new AppError("not-found");
    const inserted = await tx
      .insert(sessionStarts)
      .values({ clinicId, shareLinkId, clientSessionId, startedAt: now })
      .onConflictDoNothing()
      .returning({ startedAt: sessionStarts.startedAt });
    if (inserted.length === 0) return { result: { counted: false }, audit: null };
    await tx
      .update(shareLinks)
      .set({ sessionsStarted: sql`${shareLinks.sessionsStarted} + 1`, lastStartedAt: now })
      .where(and(eq(shareLinks.clinicId, clinicId), eq(shareLinks.id, shareLinkId)));
    return {
      result: { counted: true },
      audit: { event: "session.started", patientId: link.patientId, subjectId: shareLinkId },
    };
  });
}
