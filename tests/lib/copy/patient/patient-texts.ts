/** Every text a patient can read, found by walking the copy and the catalogue, for tests that read them all. */
import { en } from "@/lib/copy/patient/en";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { patientSentence } from "@/lib/copy/patient/patient-sentence";
import { type PatientText, textsOf as textsIn, textsOfMove } from "@/lib/copy/patient/usual-calls";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { Move } from "@/lib/moves/move";
import { type MoveText, moveTextIn } from "@/lib/moves/move-text";
import { patientSentences } from "@/lib/safety/patient-sentences";

/** Every text of a part of the English copy. */
export function textsOf(value: unknown, path = ""): PatientText[] {
  return textsIn(en, value, path);
}

/** What a patient reads of a built-in move, in that language. */
function wordsOfMove(move: Move, locale: PatientLocale): MoveText {
  const text = moveTextIn(move, locale);
  if (!text) throw new Error(`${move.slug} has no text in ${locale}.`);
  return text;
}

function textsOfBuiltIn(move: Move, locale: PatientLocale): PatientText[] {
  return textsOfMove(wordsOfMove(move, locale), patientCopy(locale)).map((each) => ({
    ...each,
    path: `${move.slug}.${each.path}`,
  }));
}

/** Every text of a language: its words, the moves, and what the conditions say. */
export function patientTextsIn(locale: PatientLocale): readonly PatientText[] {
  const copy = patientCopy(locale);
  return [
    ...textsIn(copy).filter(({ path }) => !/^(language$|direction$|safety\.tierOrder)/.test(path)),
    ...builtInCatalogue.moves.flatMap((move) => textsOfBuiltIn(move, locale)),
    ...patientSentences.map((sentence, index) => ({
      path: `conditions.${index}`,
      text: patientSentence(sentence, locale),
    })),
  ];
}

/** The blocks a reader takes in at one go, as one text each. */
export function patientBlocksIn(locale: PatientLocale): readonly PatientText[] {
  const copy = patientCopy(locale);
  const { safety, handout, player, link, figures, verify } = copy;
  const joined = (texts: readonly PatientText[]) => texts.map(({ text }) => text).join("\n");
  const block = (path: string, part: unknown, at: string) => ({
    path,
    text: joined(textsIn(copy, part, at)),
  });
  return [
    ...builtInCatalogue.moves.flatMap((move) => {
      const words = wordsOfMove(move, locale);
      return [
        ...[words, ...(words.variations ?? [])].map(({ setUp }) => ({
          path: `${move.slug}: steps`,
          text: [...setUp, ...words.steps].join("\n"),
        })),
        { path: `${move.slug}: whole`, text: joined(textsOfBuiltIn(move, locale)) },
      ];
    }),
    ...safety.tierOrder.map((tier) => ({
      path: `stop signs: ${tier}`,
      text: [safety.tiers[tier].heading, ...safety.tiers[tier].signs].join("\n"),
    })),
    { path: "20-second test", text: safety.test.join("\n") },
    { path: "purpose", text: `${handout.purpose} ${handout.purposeMore}` },
    { path: "what we know", text: handout.know },
    ...(["welcome", "check", "which", "session", "paused", "stopped", "done", "announced"] as const).map(
      (screen) => block(`player: ${screen}`, player[screen], `player.${screen}`),
    ),
    ...(["emergency", "today", "tell"] as const).map((card) =>
      block(`player: card ${card}`, player.cards[card], `player.cards.${card}`),
    ),
    ...Object.entries(link).map(([part, words]) => block(`link: ${part}`, words, `link.${part}`)),
    // A picture is told as one text, for either side.
    ...Object.entries(figures.descriptions).flatMap(([name, told]) =>
      textsIn(copy, told, `figures: ${name}`),
    ),
    block("verify", verify, "verify"),
  ];
}

/** Every English text there is. */
export const allPatientTexts = patientTextsIn("en");
