/** A change that may take away what holds a published version: only a licensed clinician does that. */
import { type ClinicianActor, may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import { linksPauseOn } from "@/lib/safety/standing";
import type { AuditEvent } from "./audit-event";
import type { Transaction } from "./client";
import { readClinic } from "./queries/clinics";
import { readSigner } from "./signer";
import { readLiveStandings, standingEvents } from "./standing";

export type GuardedResult = { ok: true } | { ok: false; reason: "releases-hold" };

/** The patients whose programs it may reach; all of the clinic's without them. */
type Of = { patientIds?: readonly string[] };

/**
 * Carries out a change of a patient's record (with the patient locked) or of the clinic's settings. Where anything
 * that holds a version would be gone, be there something else that holds it or not, and the actor has no licence, it
 * is undone. Gives what the audit is to say: the change itself, and the holds and releases that follow from it.
 */
export async function guardHolds(
  tx: Transaction,
  actor: ClinicianActor,
  { of, now }: { of: Of; now: Date },
  change: (tx: Transaction) => Promise<AuditEvent[]>,
): Promise<{ result: GuardedResult; audit: AuditEvent[] | null }> {
  const { clinicId } = actor;
  const events = (await mayRelease(tx, actor))
    ? await change(tx)
    : await undoneWhereItReleases(tx, () => readBlockers(tx, clinicId, of, now), change);
  if (events === null) return { result: { ok: false, reason: "releases-hold" }, audit: null };
  return {
    result: { ok: true },
    audit: [...events, ...(await standingEvents(tx, clinicId, now, of))],
  };
}

async function mayRelease(tx: Transaction, actor: ClinicianActor): Promise<boolean> {
  return may(actor, "prescribe") && (await readSigner(tx, actor)).licensed;
}

/**
 * Each thing that holds a version. A finding is taken with its title, which names every fact it rests on: one of two
 * records of a condition is not taken off unseen behind the other.
 */
async function readBlockers(
  tx: Transaction,
  clinicId: string,
  of: Of,
  now: Date,
): Promise<ReadonlySet<string>> {
  const clinic = await readClinic(tx, clinicId);
  const today = dayAt(now, clinic.timeZone);
  const live = await readLiveStandings(tx, clinicId, now, of);
  return new Set(
    live.flatMap(({ versionId, standing }) => {
      if (standing.is !== "on-hold") return [];
      const { because, overdueSince } = standing;
      const pausesOn = overdueSince === null ? null : linksPauseOn(overdueSince, clinic);
      const isPaused = pausesOn !== null && pausesOn <= today;
      return [
        ...because.map(({ id, title }) => `${versionId} ${id} ${title}`),
        ...(isPaused ? [`${versionId} overdue`] : []),
      ];
    }),
  );
}

class ReleasesHold extends Error {}

async function undoneWhereItReleases(
  tx: Transaction,
  blockers: () => Promise<ReadonlySet<string>>,
  change: (tx: Transaction) => Promise<AuditEvent[]>,
): Promise<AuditEvent[] | null> {
  const before = await blockers();
  try {
    // A transaction inside the transaction: what is thrown out of it takes back the change and nothing else.
    return await tx.transaction(async (inner) => {
      const events = await change(inner);
      const after = before.size === 0 ? before : await blockers();
      if ([...before].some((blocker) => !after.has(blocker))) throw new ReleasesHold();
      return events;
    });
  } catch (error) {
    if (error instanceof ReleasesHold) return null;
    throw error;
  }
}
