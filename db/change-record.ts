/** A change of a patient's record that may release a hold: only a licensed clinician releases one. */
import { type ClinicianActor, may } from "@/lib/access/actor";
import type { AuditEvent } from "./audit-event";
import type { Transaction } from "./client";
import { readSigner } from "./signer";
import { readLiveStandings, standingEvents } from "./standing";

export type ChangeRecordResult = { ok: true } | { ok: false; reason: "releases-hold" };

/**
 * Carries out a change of a patient's record, with the patient locked. Where it would release a hold, and the actor
 * has no licence, it is undone. Gives what the audit is to say: the change itself, and the holds and releases that
 * follow from it.
 */
export async function changeRecord(
  tx: Transaction,
  actor: ClinicianActor,
  { patientId, now }: { patientId: string; now: Date },
  change: (tx: Transaction) => Promise<AuditEvent>,
): Promise<{ result: ChangeRecordResult; audit: AuditEvent[] | null }> {
  const { clinicId } = actor;
  const event = (await mayRelease(tx, actor))
    ? await change(tx)
    : await undoneWhereItReleases(tx, () => readHeld(tx, clinicId, patientId, now), change);
  if (event === null) return { result: { ok: false, reason: "releases-hold" }, audit: null };
  return {
    result: { ok: true },
    audit: [event, ...(await standingEvents(tx, clinicId, now, { patientIds: [patientId] }))],
  };
}

async function mayRelease(tx: Transaction, actor: ClinicianActor): Promise<boolean> {
  return may(actor, "prescribe") && (await readSigner(tx, actor)).licensed;
}

async function readHeld(
  tx: Transaction,
  clinicId: string,
  patientId: string,
  now: Date,
): Promise<ReadonlySet<string>> {
  const live = await readLiveStandings(tx, clinicId, now, { patientIds: [patientId] });
  return new Set(live.flatMap(({ versionId, standing }) => (standing.is === "on-hold" ? [versionId] : [])));
}

class ReleasesHold extends Error {}

async function undoneWhereItReleases(
  tx: Transaction,
  held: () => Promise<ReadonlySet<string>>,
  change: (tx: Transaction) => Promise<AuditEvent>,
): Promise<AuditEvent | null> {
  const before = await held();
  try {
    // A transaction inside the transaction: what is thrown out of it takes back the change and nothing else.
    return await tx.transaction(async (inner) => {
      const event = await change(inner);
      const after = before.size === 0 ? before : await held();
      if ([...before].some((versionId) => !after.has(versionId))) throw new ReleasesHold();
      return event;
    });
  } catch (error) {
    if (error instanceof ReleasesHold) return null;
    throw error;
  }
}
