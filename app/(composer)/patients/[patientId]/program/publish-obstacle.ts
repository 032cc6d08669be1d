/** Why a program cannot be published yet, in words. */
import { composerWords, movesTouched } from "@/lib/copy/clinic/composer";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import type { PrescribedMove } from "@/lib/program/program";
import { blocksPublishing, type Finding } from "@/lib/safety/finding";
import { inShownOrder } from "./finding-look";
import { unsavedNotes } from "./unsaved-notes";

/** Findings named in full; the rest is a number. */
const NAMED = 2;

/** The numbers, from 1, of the moves a finding touches. */
export function numbersOf(
  finding: Pick<Finding, "entries">,
  moves: readonly Pick<PrescribedMove, "key">[],
): number[] {
  return finding.entries.map((key) => moves.findIndex((entry) => entry.key === key) + 1).filter((n) => n > 0);
}

/** The sentence above a Publish that is off; null when nothing stands in the way. */
export function publishObstacle({
  moves,
  note,
  findings,
  untranslated,
  locale,
  isLicensed,
}: {
  moves: readonly PrescribedMove[];
  /** That on the whole program. */
  note: string;
  findings: readonly Finding[];
  /** The patient's names of the moves that are not there in the patient's language. */
  untranslated: readonly string[];
  locale: PatientLocale;
  isLicensed: boolean;
}): string | null {
  const words = composerWords.publish;
  if (moves.length === 0) return words.empty;
  const open = inShownOrder(findings).filter(blocksPublishing);
  if (open.length > 0) {
    const named = open.slice(0, NAMED).map((finding) => {
      const numbers = numbersOf(finding, moves);
      return numbers.length > 0 ? `${finding.title} (${movesTouched(numbers).toLowerCase()})` : finding.title;
    });
    const rest = open.length - named.length;
    return words.unresolved(rest > 0 ? [...named, words.more(rest)] : named);
  }
  if (untranslated.length > 0) return words.untranslated(untranslated, locale);
  const unsaved = unsavedNotes({ moves: [...moves], note });
  if (unsaved.length > 0) return words.unsaved(unsaved.map(({ where }) => where));
  return isLicensed ? null : words.unlicensed;
}
