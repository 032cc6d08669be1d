import { type ClinicianActor, requirePermission } from "@/lib/access/actor";
import { languageParts } from "@/lib/copy/patient/language-parts";
import type { TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { AppError } from "@/lib/errors";
import { changeAs } from "../audit";
import { type Database, getDb } from "../client";
import { newId } from "../ids";
import { translationSignatures } from "../schema/translation-signatures";
import { requireSigner } from "../signer";

/** A part of a language's words as it was read. */
export type ReadPart = { key: string; digest: string };

export type SignTranslationResult =
  | { ok: true }
  /** The first part whose words are other ones now than were read; none was signed. */
  | { ok: false; reason: "changed"; part: string };

/**
 * Signs these parts of a language's words with the actor's licence, all or none. A part the actor has signed in these
 * words keeps that signature. Stops with `invalid` without parts, and for one that is not wholly translated.
 */
export async function signTranslation(
  actor: ClinicianActor,
  { locale, parts, note }: { locale: TranslatedLocale; parts: readonly ReadPart[]; note: string },
  db: Database = getDb(),
): Promise<SignTranslationResult> {
  requirePermission(actor, "prescribe");
  if (parts.length === 0) throw new AppError("invalid");
  const { clinicId } = actor;
  const today = new Map(languageParts(locale).map((part) => [part.key, part]));
  return changeAs<SignTranslationResult>(actor, db, async (tx, now) => {
    const signer = await requireSigner(tx, actor);
    const changed = parts.find(({ key, digest }) => today.get(key)?.digest !== digest);
    if (changed) return { result: { ok: false, reason: "changed", part: changed.key }, audit: null };
    const read = [...new Set(parts.map(({ key }) => key))].flatMap((key) => today.get(key) ?? []);
    if (!read.every(({ isWhole }) => isWhole)) throw new AppError("invalid");

    const signed = await tx
      .insert(translationSignatures)
      .values(
        read.map(({ key, digest }) => ({
          clinicId,
          id: newId(),
          locale,
          part: key,
          digest,
          signedBy: actor.clinicianId,
          signedByName: signer.signature,
          licence: signer.licence,
          note,
          signedAt: now,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: translationSignatures.id, part: translationSignatures.part });
    return {
      result: { ok: true },
      audit: signed.map(({ id, part }) => ({
        event: "translation.signed",
        subjectId: id,
        detail: { locale, part },
      })),
    };
  });
}
