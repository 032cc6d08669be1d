/** Whether a version still says what its language says today. */
import type { TranslatedLocale } from "@/lib/copy/patient/patient-locales";
import { patientSentence } from "@/lib/copy/patient/patient-sentence";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findMove } from "@/lib/moves/move";
import { moveTextIn } from "@/lib/moves/move-text";
import { ownName } from "./own-name";
import { canonicalJson, snapshotIn, type VersionSnapshot } from "./snapshot";

/**
 * Whether the version's own words in that language, those of its moves and its conditions, differ from today's: a
 * review of today's words is not one of these. Moves are held against the translation of their revision; sentences
 * against that of the English the version carries beside them, so that what was typed is the same in both.
 */
export function holdsEarlierWords(snapshot: VersionSnapshot, locale: TranslatedLocale): boolean {
  const english = snapshotIn(snapshot, "en");
  const frozen = snapshotIn(snapshot, locale);
  if (!frozen) return false;
  if (!english) return true;
  const moves = english.moves.map(({ move }) => moveTextIn(move, locale));
  const skipped = english.skipped.map(({ move, plainName, reason }) => ({
    plainName: nameToday(move, plainName, locale),
    reason: patientSentence(reason, locale),
  }));
  const today = [moves, skipped, told(english.forYou, locale), told(english.forYouOnPlayer, locale)];
  const then = [
    frozen.moves.map(({ move }) => moveTextIn(move, "en")),
    frozen.skipped.map(({ plainName, reason }) => ({ plainName, reason })),
    frozen.forYou,
    frozen.forYouOnPlayer,
  ];
  return canonicalJson(today) !== canonicalJson(then);
}

/** Null where a whole side is skipped. A clinic's own move stands under its own name. */
function nameToday(
  slug: VersionSnapshot["skipped"][number]["move"],
  english: string | null,
  locale: TranslatedLocale,
): string | null {
  const move = slug && findMove(builtInCatalogue, slug);
  const translated = move && moveTextIn(move, locale);
  return translated?.plainName ?? (english && ownName(english, locale));
}

/** Sentences as the dictionary has them now, each once. */
function told(sentences: readonly string[], locale: TranslatedLocale): readonly string[] {
  return [...new Set(sentences.map((sentence) => patientSentence(sentence, locale)))];
}
