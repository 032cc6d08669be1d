import { and, eq, sql } from "drizzle-orm";
import type { LinkActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { readOpenLink } from "../queries/share-links";
import { sessionStarts } from "../schema/session-starts";
import { shareLinks } from "../schema/share-links";

const SESSION_ID = /^[A-Za-z0-9_-]{16,64}$/;

/** `already`: the phone has named this session before. `on-hold`: the clinic has paused the program, nothing is counted. */
export type StartSessionResult = { is: "counted" | "already" | "on-hold" };

/** Counts a press of Start, once for each session the phone names. The only thing a link can change. */
export async function startSession(
  actor: LinkActor,
  clientSessionId: string,
  db: Database = getDb(),
): Promise<StartSessionResult> {
  if (!SESSION_ID.test(clientSessionId)) throw new AppError("invalid");
  const { clinicId, shareLinkId } = actor;
  return changeAs<StartSessionResult>(actor, db, async (tx, now) => {
    const link = await readOpenLink(tx, clinicId, shareLinkId, now);
    if (!link) throw new AppError("not-found");
    if (link.isOnHold) return { result: { is: "on-hold" }, audit: null };
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
