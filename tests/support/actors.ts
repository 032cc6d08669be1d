/** Actors made the way the app makes them: from a sign-in row, or from a link's secret. */
import type { Database } from "@/db/client";
import { startSignIn } from "@/db/commands/start-sign-in";
import { hashSecret } from "@/db/ids";
import { findShareLinkBySecretHash } from "@/db/queries/share-links";
import { readSignIn } from "@/db/queries/sign-ins";
import { type ClinicianActor, type LinkActor, mintClinicianActor, mintLinkActor } from "@/lib/access/actor";
import { hashShareSecret, shareSecret } from "@/lib/share/share-secret";

/** Signs a clinician in. */
export async function signIn(
  clinician: { clinicId: string; clinicianId: string },
  db: Database,
): Promise<ClinicianActor> {
  const { secret } = await startSignIn(clinician, db);
  const facts = await readSignIn(hashSecret(secret), db);
  if (!facts) throw new Error("The sign-in was not found.");
  return mintClinicianActor(facts);
}

/** Opens a share link. */
export async function openLink(linkId: string, linkKey: Uint8Array, db: Database): Promise<LinkActor> {
  const found = await findShareLinkBySecretHash(hashShareSecret(shareSecret(linkKey, linkId)), null, db);
  if (found?.is !== "open") throw new Error("The link opens nothing.");
  return mintLinkActor(found.link);
}
