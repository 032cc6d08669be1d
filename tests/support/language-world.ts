/** A language of three short parts whose words a test may change: the real ones are signed as they are. */

type Parts = typeof import("@/lib/copy/patient/language-parts");
type Words = Record<string, readonly (readonly [en: string, es: string | null])[]>;

const usual: Words = {
  safety: [
    ["Stop.", "Pare."],
    ["Call us.", "Llámenos."],
  ],
  player: [["Go on", "Siga"]],
  "move.thoracic-roll": [["Roll slowly.", "Ruede despacio."]],
};

export const language = { words: usual };

/** Puts the words back as they were. */
export function resetLanguage(): void {
  language.words = usual;
}

/** Stands in for `language-parts` in a test's `vi.mock`: its parts are those of `language.words` at each call. */
export function withOwnWords(real: Parts): Parts {
  return {
    ...real,
    languageParts: () =>
      Object.entries(language.words).map(([key, lines]) =>
        real.toPart(
          "es",
          key,
          lines.map(([en, translated], index) => ({ path: String(index), en, translated })),
        ),
      ),
  };
}
