import { sql } from "drizzle-orm";
import { foreignKey, index, jsonb, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import type { AuditEventName } from "../audit-event";
import { clinicians } from "./clinicians";
import { clinics } from "./clinics";
import { clinicIdColumn, moment } from "./columns";

/** Who did what when: ids, words of closed lists and counts; never a name or a typed text. Append-only. */
export const auditEvents = pgTable(
  "audit_events",
  {
    clinicId: clinicIdColumn(),
    id: uuid("id").notNull(),
    at: moment("at").notNull(),
    /** Null when a share link, or nobody yet, acted. */
    clinicianId: uuid("clinician_id"),
    shareLinkId: uuid("share_link_id"),
    event: text("event").$type<AuditEventName>().notNull(),
    /** No foreign key: the trace of a patient who was taken back stays. */
    patientId: uuid("patient_id"),
    /** The program, version, link or row it is about. */
    subjectId: uuid("subject_id"),
    detail: jsonb("detail").$type<Record<string, string>>().notNull(),
  },
  (event) => [
    primaryKey({ columns: [event.clinicId, event.id] }),
    foreignKey({ columns: [event.clinicId], foreignColumns: [clinics.clinicId] }),
    foreignKey({
      columns: [event.clinicId, event.clinicianId],
      foreignColumns: [clinicians.clinicId, clinicians.id],
    }),
    index("audit_events_of_patient").on(event.clinicId, event.patientId, event.id),
    index("audit_events_of_subject").on(event.clinicId, event.subjectId, event.id),
    // The last word on a version's standing, however much else there is.
    index("audit_events_of_standing")
      .on(event.clinicId, event.subjectId, event.id)
      .where(sql`${event.event} in ('version.held', 'version.released')`),
  ],
);
