import { and, eq, isNull } from "drizzle-orm";
import type { ClinicianActor } from "@/lib/access/actor";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { signIns } from "../schema/sign-ins";

/** Signs the actor out: the row is revoked, so a copied cookie is worth nothing from now on. */
export async function endSignIn(actor: ClinicianActor, db: Database = getDb()): Promise<void> {
  return changeAs(actor, db, async (tx, now) => {
    const ended = await tx
      .update(signIns)
      .set({ revokedAt: now })
      .where(
        and(eq(signIns.clinicId, actor.clinicId), eq(signIns.id, actor.signInId), isNull(signIns.revokedAt)),
      )
      .returning({ id: signIns.id });
    const audit = ended.length > 0 ? ({ event: "sign-in.ended", subjectId: actor.signInId } as const) : null;
    return { result: undefined, audit };
  });
}
