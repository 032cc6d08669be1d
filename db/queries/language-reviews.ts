import { asc, eq } from "drizzle-orm";
import { type ClinicianActor, may } from "@/lib/access/actor";
import { dayAt } from "@/lib/clinic-days";
import type { LanguageSummary } from "@/lib/copy/clinic/languages";
import { type LanguagePart, languageParts } from "@/lib/copy/patient/language-parts";
import { type TranslatedLocale, translatedLocales } from "@/lib/copy/patient/patient-locales";
import { type Database, getDb, inClinic, readInClinic, type Transaction } from "../client";
import { clinics } from "../schema/clinics";
import { translationSignatures } from "../schema/translation-signatures";
import { readSigner } from "../signer";

type TranslationSignature = {
  readonly by: string;
  readonly licence: string;
  readonly note: string;
  /** The clinic's day. */
  readonly on: string;
};

/** A part of a language's words as it is now, and what the clinic's clinicians have signed of it. */
export type PartReview = LanguagePart & {
  readonly standing: "signed" | "partly-signed" | "changed" | "unsigned" | "untranslated";
  /** Of just these words, oldest first; each from another person. */
  readonly signatures: readonly TranslationSignature[];
  /** What the clinic asks for; of a move as well. */
  readonly signaturesNeeded: number;
  /** Whether one of them is the actor's. */
  readonly isSignedByActor: boolean;
  /** The last one of other words. */
  readonly earlier: TranslationSignature | null;
};

export type LanguageReview = {
  readonly locale: TranslatedLocale;
  readonly parts: readonly PartReview[];
  readonly summary: LanguageSummary;
  /** Whether the actor is licensed to sign now. */
  readonly maySign: boolean;
};

/** Every language beside English with the review of its parts in the actor's clinic. */
export function listLanguageReviews(
  actor: ClinicianActor,
  db: Database = getDb(),
): Promise<LanguageReview[]> {
  return readInClinic(db, actor.clinicId, async (tx) => {
    const given = await readSignatures(tx, actor.clinicId);
    const maySign = may(actor, "prescribe") && (await readSigner(tx, actor)).licensed;
    return translatedLocales.map((locale) => ({
      locale,
      parts: reviewParts(locale, given, actor.clinicianId),
      summary: summarise(locale, given, actor.clinicianId),
      maySign,
    }));
  });
}

/** How far each of these languages is reviewed in the actor's clinic, in one statement. */
export function getLanguageSummaries(
  actor: ClinicianActor,
  db: Database = getDb(),
): Promise<Record<TranslatedLocale, LanguageSummary>> {
  return inClinic(db, actor.clinicId, async (tx) => {
    const given = await readSignatures(tx, actor.clinicId);
    return { es: summarise("es", given, actor.clinicianId) };
  });
}

type GivenSignature = Awaited<ReturnType<typeof readSignatures>>[number];

async function readSignatures(tx: Transaction, clinicId: string) {
  const rows = await tx
    .select({
      locale: translationSignatures.locale,
      part: translationSignatures.part,
      digest: translationSignatures.digest,
      signedBy: translationSignatures.signedBy,
      by: translationSignatures.signedByName,
      licence: translationSignatures.licence,
      note: translationSignatures.note,
      at: translationSignatures.signedAt,
      timeZone: clinics.timeZone,
      signaturesNeeded: clinics.signaturesNeeded,
    })
    .from(translationSignatures)
    .innerJoin(clinics, eq(clinics.clinicId, translationSignatures.clinicId))
    .where(eq(translationSignatures.clinicId, clinicId))
    .orderBy(asc(translationSignatures.signedAt), asc(translationSignatures.id));
  return rows.map(({ at, timeZone, ...signature }) => ({ ...signature, on: dayAt(at, timeZone) }));
}

function reviewParts(
  locale: TranslatedLocale,
  given: readonly GivenSignature[],
  actorId: string,
): readonly PartReview[] {
  // Until somebody has signed something, it is of no account.
  const signaturesNeeded = given[0]?.signaturesNeeded ?? 1;
  return languageParts(locale).map((part) => {
    const ofPart = given.filter((each) => each.locale === locale && each.part === part.key);
    const ofWords = ofPart.filter(({ digest }) => digest === part.digest);
    const signatures = ofWords.map(toSignature);
    const earlier =
      ofPart
        .filter(({ digest }) => digest !== part.digest)
        .map(toSignature)
        .at(-1) ?? null;
    return {
      ...part,
      standing: standingOf(part, { signatures, signaturesNeeded, earlier }),
      signatures,
      signaturesNeeded,
      isSignedByActor: ofWords.some(({ signedBy }) => signedBy === actorId),
      earlier,
    };
  });
}

function standingOf(
  { isWhole }: LanguagePart,
  { signatures, signaturesNeeded, earlier }: Pick<PartReview, "signatures" | "signaturesNeeded" | "earlier">,
): PartReview["standing"] {
  if (!isWhole) return "untranslated";
  if (signatures.length >= signaturesNeeded) return "signed";
  if (signatures.length > 0) return "partly-signed";
  return earlier ? "changed" : "unsigned";
}

/** Of each part's words the first signatures count, as many as are needed; who gave them stands in the summary. */
function summarise(
  locale: TranslatedLocale,
  given: readonly GivenSignature[],
  actorId: string,
): LanguageSummary {
  const parts = reviewParts(locale, given, actorId);
  const signed = parts.filter(({ standing }) => standing === "signed");
  const first = signed.flatMap(({ signatures, signaturesNeeded }) => signatures.slice(0, signaturesNeeded));
  const isReviewed = signed.length === parts.length;
  const isBegun = parts.some(({ standing }) => standing === "signed" || standing === "partly-signed");
  return {
    locale,
    reviewed: signed.length,
    of: parts.length,
    state: isReviewed ? "reviewed" : isBegun ? "partly" : "unreviewed",
    by: isReviewed ? [...new Set(first.map(({ by }) => by))].join(" and ") : null,
    on: isReviewed
      ? (first
          .map(({ on }) => on)
          .toSorted()
          .at(-1) ?? null)
      : null,
  };
}

function toSignature({ by, licence, note, on }: GivenSignature): TranslationSignature {
  return { by, licence, note, on };
}
