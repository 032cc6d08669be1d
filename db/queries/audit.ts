import { and, desc, eq, inArray, or } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import type { AuditEventName } from "../audit-event";
import { type Database, getDb, inClinic, readInClinic } from "../client";
import { auditEvents } from "../schema/audit-events";
import { clinicians } from "../schema/clinicians";
import { shareLinks } from "../schema/share-links";
import { readLastWords } from "../standing";

export type AuditLine = {
  at: Date;
  /** The clinician's name, whose share link it was, or the app itself. */
  who: string;
  event: AuditEventName;
  detail: Record<string, string>;
};

/** What happened to these patients, programs, versions or links, or to the clinic's settings by its id; newest first. */
export function listAudit(
  actor: ClinicianActor,
  { subjectIds, limit }: { subjectIds: readonly string[]; limit: number },
  db: Database = getDb(),
): Promise<AuditLine[]> {
  if (subjectIds.length === 0) return Promise.resolve([]);
  return inClinic(db, actor.clinicId, async (tx) => {
    const rows = await tx
      .select({
        at: auditEvents.at,
        clinicianName: clinicians.name,
        shareLinkId: auditEvents.shareLinkId,
        linkLabel: shareLinks.label,
        event: auditEvents.event,
        detail: auditEvents.detail,
      })
      .from(auditEvents)
      .leftJoin(
        clinicians,
        and(eq(clinicians.clinicId, auditEvents.clinicId), eq(clinicians.id, auditEvents.clinicianId)),
      )
      .leftJoin(
        shareLinks,
        and(eq(shareLinks.clinicId, auditEvents.clinicId), eq(shareLinks.id, auditEvents.shareLinkId)),
      )
      .where(
        and(
          eq(auditEvents.clinicId, actor.clinicId),
          or(
            inArray(auditEvents.patientId, [...subjectIds]),
            inArray(auditEvents.subjectId, [...subjectIds]),
          ),
        ),
      )
      .orderBy(desc(auditEvents.id))
      .limit(limit);
    return rows.map(({ at, clinicianName, shareLinkId, linkLabel, event, detail }) => ({
      at,
      who: clinicianName ?? (shareLinkId === null ? "Rollscript" : `Share link: ${linkLabel ?? "deleted"}`),
      event,
      detail,
    }));
  });
}

/** When the audit says a version was put on hold; null: it does not say that it is. */
export function getHeldSince(
  actor: ClinicianActor,
  { programId, versionId }: { programId: string; versionId: string },
  db: Database = getDb(),
): Promise<Date | null> {
  return readInClinic(db, actor.clinicId, async (tx) => {
    const words = await readLastWords(tx, actor.clinicId, { programId });
    const last = words.find((word) => word.versionId === versionId);
    return last?.event === "version.held" ? last.at : null;
  });
}
