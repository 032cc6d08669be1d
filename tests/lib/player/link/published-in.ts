/** A built-in template as a clinic would publish it in a language. */
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { moveTextIn, moveWithText } from "@/lib/moves/move-text";
import type { TemplateId } from "@/lib/moves/templates";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import { sampleSnapshot, templateMoves } from "../../handout/sample-request";

/** Invented: it must not be found anywhere a link leads to. */
export const canary = "Zebulon Quist-Canary";

/** The version, with a box of each kind for its patient; anything else can be replaced. */
export function publishedIn(
  template: TemplateId,
  locale: PatientLocale,
  changes: Partial<VersionSnapshot> = {},
): VersionSnapshot {
  const english = sampleSnapshot(templateMoves(template), {
    note: "Go light on the front of your hip.",
    patient: { printedName: canary, rollerDensity: "medium" },
    forYou: ["You have thin bones. Press light.", "Take it slow."],
    forYouOnPlayer: ["Press light.", "Take it slow."],
    ...changes,
  });
  const moves = english.moves.map(({ prescribed, move }) => {
    const text = moveTextIn(move, locale);
    if (!text) throw new Error(`${move.slug} has no text in ${locale}.`);
    return { prescribed, move: moveWithText(move, text) };
  });
  return { ...english, locale, moves };
}
