/**
 * The words of the language on screen. Each language comes in a file of its own, asked for when it is needed; the script
 * holds only what the pages say in English that open nothing. Unbundled, every language is there from the start.
 */
import { useEffect } from "react";
import { type PatientCopy, patientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { preferredLocale } from "@/lib/copy/patient/preferred-locale";
import type { FigureLabel } from "@/lib/figure/figure-frame";
import { feelLabels } from "@/lib/player/figures/feel-labels";
import { tellArrival, useArrivals } from "./arrivals";
import { loadScript } from "./player-files";

/** What `words-<locale>.js` exports: everything of the language that the script leaves out. */
export type WordsFile = {
  readonly words: Partial<Omit<PatientCopy, "link">> & { readonly link?: Partial<PatientCopy["link"]> };
  readonly feelLabels: Readonly<Record<string, FigureLabel>>;
};

/** Whether the words are here. */
function isReadable(copy: PatientCopy): boolean {
  return "player" in copy;
}

/** Words that come with the script that shows them, in every language. */
type LaterPiece = "cues" | "record";
const laterWords: Partial<Record<LaterPiece, Readonly<Record<PatientLocale, object>>>> = {};

/** Puts a piece's words where they belong, in each language that is here now or comes in later. */
export function addWords(piece: LaterPiece, words: Readonly<Record<PatientLocale, object>>): void {
  laterWords[piece] = words;
  patientLocales.forEach(fillIn);
}

function fillIn(locale: PatientLocale): void {
  const copy = patientCopy(locale);
  if (!isReadable(copy)) return;
  for (const [piece, words] of Object.entries(laterWords)) {
    Object.assign(copy.player[piece as LaterPiece], words[locale]);
  }
}

/** Gets the words of a language. Gives whether they are here; never throws, and may be asked again. */
export async function loadWords(
  locale: PatientLocale,
  load: (name: string) => Promise<WordsFile> = loadScript,
): Promise<boolean> {
  // A server of a later build may name a language this script has never heard of.
  if (!patientLocales.includes(locale)) return false;
  const copy = patientCopy(locale);
  if (isReadable(copy)) return true;
  try {
    const file = await load(`words-${locale}`);
    Object.assign(copy, file.words, { link: { ...copy.link, ...file.words.link } });
    fillIn(locale);
    feelLabels[locale] = file.feelLabels;
    tellArrival();
    return true;
  } catch {
    return false;
  }
}

/** The language of the pages that open nothing: the first of the browser's that there are words in, else English. */
export function browserLocale(): PatientLocale {
  return preferredLocale(navigator.languages ?? [navigator.language]);
}

/**
 * The words to show: of that language, or English until they are here, of which only the pages that open nothing are
 * sure to be there. The page says which language it is in.
 */
export function useCopy(locale: PatientLocale): PatientCopy {
  useArrivals();
  useEffect(() => void loadWords(locale), [locale]);
  const wanted = patientCopy(locale);
  const copy = isReadable(wanted) ? wanted : patientCopy("en");
  useEffect(() => {
    const { documentElement: page } = document;
    page.lang = copy.language;
    page.dir = copy.direction;
    document.title = copy.link.documentTitle;
  }, [copy]);
  return copy;
}
