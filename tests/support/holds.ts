/** What tests of holds do and look at. */
import { recordCondition } from "@/db/commands/record-condition";
import { newId } from "@/db/ids";
import { getVersion } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove, type Move, type MoveSlug } from "@/lib/moves/move";
import { contentHash } from "@/lib/program/snapshot";
import type { ConditionId } from "@/lib/safety/condition-ids";
import type { Finding } from "@/lib/safety/finding";
import type { Standing } from "@/lib/safety/standing";
import type { TestDatabase } from "./database";

/** Records a condition without zone, side or variant. */
export function record(
  { db }: TestDatabase,
  actor: ClinicianActor,
  patientId: string,
  condition: ConditionId,
): Promise<{ conditionRowId: string }> {
  const recorded = { condition, zone: null, side: null, variant: null };
  return recordCondition(actor, patientId, { recorded, note: "" }, db);
}

/** What a version of the patient is now. */
export async function standingNow(
  { db }: TestDatabase,
  actor: ClinicianActor,
  patientId: string,
  number = 1,
): Promise<Standing> {
  return (await getVersion(actor, patientId, number, db)).standing;
}

/** What holds the patient's first version; fails when nothing does. */
export async function becauseOf(
  database: TestDatabase,
  actor: ClinicianActor,
  patientId: string,
): Promise<readonly [Finding, ...Finding[]]> {
  const standing = await standingNow(database, actor, patientId);
  if (standing.is !== "on-hold") throw new Error(`It is ${standing.is}.`);
  const [first, ...others] = standing.because;
  if (!first) throw new Error("No rule holds it.");
  return [first, ...others];
}

/** Holds and releases the clinic's audit has, in order: "held 1 MV-01". */
export async function holdsIn({ asOwner }: TestDatabase, { clinicId }: ClinicianActor): Promise<string[]> {
  const rows = await asOwner<{ event: string; detail: Record<string, string> }>(
    clinicId,
    "select event, detail from audit_events where clinic_id = $1 and event in ('version.held', 'version.released') order by id",
    [clinicId],
  );
  return rows.map(({ event, detail }) =>
    [event.replace("version.", ""), detail.number, detail.ruleIds].filter(Boolean).join(" "),
  );
}

/** A built-in move with other words, signed by the actor: what another release of Rollscript had or will have. */
export async function signOtherWords(
  { asOwner }: TestDatabase,
  { clinicId, clinicianId }: ClinicianActor,
  slug: MoveSlug,
  {
    withdrawsEarlier = false,
    isComplete = true,
    ...change
  }: Partial<Move> & { withdrawsEarlier?: boolean; isComplete?: boolean },
): Promise<Move> {
  const present = findMove(builtInCatalogue, slug);
  if (!present) throw new Error(`There is no move ${slug}.`);
  const content = { ...present, cues: ["Other words"], ...change };
  const signature = [clinicId, newId(), slug, content.revision, contentHash(content)];
  await asOwner(
    clinicId,
    `insert into move_vettings (clinic_id, id, move, revision, content_hash, content, contact_zone, signed_by,
       withdraws_earlier, signed_by_name, licence, note, signed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'Ana Novak, PT', 'PT 123', '', now())`,
    [...signature, JSON.stringify(content), content.contactZone, clinicianId, withdrawsEarlier],
  );
  if (isComplete) {
    await asOwner(
      clinicId,
      `insert into signed_revisions (clinic_id, vetting_id, move, revision, content_hash, signed_at)
       values ($1, $2, $3, $4, $5, now())`,
      signature,
    );
  }
  return content;
}

/** A published program's review date moved to another day: no version is published with one that is past. */
export async function moveReview(
  { asOwner }: TestDatabase,
  { clinicId }: ClinicianActor,
  programId: string,
  reviewOn: string,
): Promise<void> {
  // A version is written once; to see time pass, the test passes over that.
  await asOwner(null, "alter table versions disable trigger refuse_row_change");
  await asOwner(clinicId, "update versions set review_on = $2 where program_id = $1", [programId, reviewOn]);
  await asOwner(clinicId, "update programs set latest_review_on = $2 where id = $1", [programId, reviewOn]);
  await asOwner(null, "alter table versions enable always trigger refuse_row_change");
}
