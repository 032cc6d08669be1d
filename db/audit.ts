/** Change and trace in one transaction. A command that leaves its audit out does not compile. */
import type { Actor } from "@/lib/access/actor";
import type { AuditEvent } from "./audit-event";
import { type Database, inClinic, type Transaction } from "./client";
import { newId } from "./ids";
import { auditEvents } from "./schema/audit-events";

/** What a change hands back: its answer, and what the audit says of it; null when nothing changed. */
export type Audited<T> = { result: T; audit: AuditEvent | readonly AuditEvent[] | null };

/** Runs a change for an actor in their clinic, and writes its audit rows in the same transaction. */
export function changeAs<T>(
  actor: Actor,
  db: Database,
  work: (tx: Transaction, now: Date) => Promise<Audited<T>>,
): Promise<T> {
  return inClinic(db, actor.clinicId, async (tx, now) => {
    const { result, audit } = await work(tx, now);
    await recordAudit(tx, now, actorColumns(actor), audit);
    return result;
  });
}

/** The same for the few changes before there is an actor: set-up and signing in. */
export function changeBeforeActor<T>(
  { clinicId, clinicianId }: { clinicId: string; clinicianId: string },
  db: Database,
  work: (tx: Transaction, now: Date) => Promise<Audited<T>>,
): Promise<T> {
  return inClinic(db, clinicId, async (tx, now) => {
    const { result, audit } = await work(tx, now);
    await recordAudit(tx, now, { clinicId, clinicianId, shareLinkId: null }, audit);
    return result;
  });
}

/** The same for what the app does of itself, on the clock. */
export function changeByItself<T>(
  clinicId: string,
  db: Database,
  work: (tx: Transaction, now: Date) => Promise<Audited<T>>,
): Promise<T> {
  return inClinic(db, clinicId, async (tx, now) => {
    const { result, audit } = await work(tx, now);
    await recordAudit(tx, now, { clinicId, clinicianId: null, shareLinkId: null }, audit);
    return result;
  });
}

type ActorColumns = { clinicId: string; clinicianId: string | null; shareLinkId: string | null };

function actorColumns(actor: Actor): ActorColumns {
  switch (actor.kind) {
    case "clinician":
      return { clinicId: actor.clinicId, clinicianId: actor.clinicianId, shareLinkId: null };
    case "link":
    case "locked-link":
      return { clinicId: actor.clinicId, clinicianId: null, shareLinkId: actor.shareLinkId };
  }
}

async function recordAudit(
  tx: Transaction,
  now: Date,
  who: ActorColumns,
  audit: Audited<unknown>["audit"],
): Promise<void> {
  const events: readonly AuditEvent[] = audit === null ? [] : "event" in audit ? [audit] : audit;
  if (events.length === 0) return;
  await tx.insert(auditEvents).values(
    events.map(({ event, patientId, subjectId, detail }) => ({
      ...who,
      id: newId(),
      at: now,
      event,
      patientId: patientId ?? null,
      subjectId: subjectId ?? null,
      detail: detail ?? {},
    })),
  );
}
