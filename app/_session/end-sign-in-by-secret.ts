import "server-only";
import { endSignIn } from "@/db/commands/end-sign-in";
import { hashSecret } from "@/db/ids";
import { readSignIn } from "@/db/queries/sign-ins";
import { mintClinicianActor } from "@/lib/access/actor";

/** Ends the sign-in of that secret. One that is over already stays over. */
export async function endSignInBySecret(secret: string): Promise<void> {
  const facts = await readSignIn(hashSecret(secret));
  if (facts) await endSignIn(mintClinicianActor(facts));
}
