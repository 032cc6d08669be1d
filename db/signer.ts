/** The person who signs, as the row says it now: a licence that ended since sign-in signs nothing. */
import { and, eq, isNull, ne } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { Transaction } from "./client";
import { clinicians } from "./schema/clinicians";

/** The people of a clinic who can sign: licensed, enabled, and no assistants. */
export function signersOf(clinicId: string) {
  return and(
    eq(clinicians.clinicId, clinicId),
    eq(clinicians.licensed, true),
    ne(clinicians.role, "assistant"),
    isNull(clinicians.disabledAt),
  );
}

/** Most characters of `answeredBy` in a signed answer. */
const MAX_SIGNATURE = 120;

/** Name, title and licence of the actor, with the two joined as a signature. Stops with `forbidden` when disabled. */
export async function readSigner(tx: Transaction, actor: ClinicianActor) {
  const [clinician] = await tx
    .select({
      name: clinicians.name,
      title: clinicians.title,
      licensed: clinicians.licensed,
      licence: clinicians.licence,
    })
    .from(clinicians)
    .where(
      and(
        eq(clinicians.clinicId, actor.clinicId),
        eq(clinicians.id, actor.clinicianId),
        isNull(clinicians.disabledAt),
      ),
    );
  if (!clinician) throw new AppError("forbidden");
  const { name, title } = clinician;
  const signature = [...(title ? `${name}, ${title}` : name)].slice(0, MAX_SIGNATURE).join("");
  return { ...clinician, signature };
}

/** The same, for what takes a licence. Stops with `forbidden` without one. */
export async function requireSigner(tx: Transaction, actor: ClinicianActor) {
  const signer = await readSigner(tx, actor);
  if (!signer.licensed) throw new AppError("forbidden");
  return signer;
}
