/** The patient's current version with its standing, and what a change of the record does to it. */
import { getVersion, listVersions, type VersionDetail, type VersionSummary } from "@/db/queries/versions";
import type { ClinicianActor } from "@/lib/access/actor";
import { standingWords } from "@/lib/copy/clinic/standing";

/** The version the share links show: neither superseded nor of an ended program. */
export function currentOf(versions: readonly VersionSummary[]): VersionSummary | undefined {
  return versions.find(({ superseded, programEndedAt }) => !superseded && programEndedAt === null);
}

/** The patient's current version as it stands now; null: nothing is published. */
async function readCurrentVersion(actor: ClinicianActor, patientId: string): Promise<VersionDetail | null> {
  const current = currentOf(await listVersions(actor, patientId));
  return current ? getVersion(actor, patientId, current.number) : null;
}

/** What a change of the record did to the published program; null: it stands as before. */
export type HoldChange = { readonly is: "held" | "released"; readonly text: string; readonly number: number };

/** Makes the change and says what it did to the patient's published program. */
export async function sayingHolds<Value>(
  actor: ClinicianActor,
  patientId: string,
  change: () => Promise<Value>,
): Promise<{ value: Value; hold: HoldChange | null }> {
  const wasHeld = isHeld(await readCurrentVersion(actor, patientId));
  const value = await change();
  const after = await readCurrentVersion(actor, patientId);
  if (after === null || isHeld(after) === wasHeld) return { value, hold: null };
  const { number } = after;
  return {
    value,
    hold: wasHeld
      ? { is: "released", text: standingWords.nowReleased(number), number }
      : { is: "held", text: standingWords.nowHeld(number), number },
  };
}

function isHeld(version: VersionDetail | null): boolean {
  return version?.standing.is === "on-hold";
}
