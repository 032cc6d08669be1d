/** What the audit can say. */

const auditEventNames = [
  "clinic.set-up",
  "sign-in.started",
  "sign-in.refused",
  "sign-in.ended",
  "patient.added",
  "patient.taken-back",
  "patient.contact-edited",
  "patient.roller-density-set",
  "patient.notes-saved",
  "condition.recorded",
  "condition.removed",
  "exclusion.added",
  "exclusion.removed",
  "program.started",
  "program.draft-saved",
  "program.ended",
  "finding.answered",
  "finding.answer-withdrawn",
  "version.published",
  "share-link.issued",
  "share-link.revoked",
  "share-link.pin-renewed",
  "share-link.pin-refused",
  "share-link.locked",
  "session.started",
  "moves.signed",
  "moves.written",
  "moves.retired",
  "moves.brought-back",
  "translation.signed",
  "settings.changed",
  "logo.set",
  "logo.removed",
  "version.held",
  "version.released",
] as const;
export type AuditEventName = (typeof auditEventNames)[number];

/** `detail` holds ids, words of closed lists and counts, never a name or a typed text. */
export type AuditEvent = {
  event: AuditEventName;
  patientId?: string;
  /** The program, version, link or row it is about; the clinic, of its settings. */
  subjectId?: string;
  detail?: Record<string, string>;
};
