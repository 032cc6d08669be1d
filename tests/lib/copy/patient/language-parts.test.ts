import { describe, expect, test } from "vitest";
import { languageParts, pairUp, type TranslatedLine, toPart } from "@/lib/copy/patient/language-parts";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { translatedLocales } from "@/lib/copy/patient/patient-locales";
import { textsOf } from "@/lib/copy/patient/usual-calls";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { patientSentences } from "@/lib/safety/patient-sentences";
import { allPatientTexts } from "./patient-texts";

const line = (en: string | null, translated: string | null, path = "rule"): TranslatedLine => ({
  path,
  en,
  translated,
});

describe.each(translatedLocales)("the parts of %s", (locale) => {
  const parts = languageParts(locale);
  const english = new Set(parts.flatMap(({ lines }) => lines.map(({ en }) => en)));
  const translated = new Set(parts.flatMap(({ lines }) => lines.map((each) => each.translated)));

  test("are the words by what is read together, then the conditions, then each move", () => {
    expect(parts.map(({ key, title }) => `${key}: ${title}`)).toEqual([
      "safety: Stop signs and safety",
      "handout: Handout, doses and dates",
      "player: Session player",
      "pages: Link and verify pages",
      "pictures: Pictures and body map",
      "conditions: Conditions and rules",
      ...builtInCatalogue.moves.map(({ slug, plainName }) => `move.${slug}: ${plainName}`),
    ]);
  });

  test("hold every English text a patient can read, so that none is given out unread", () => {
    const notRead = /^(language|direction|safety\.tierOrder\.\d)$/;
    const unread = allPatientTexts.filter(({ path, text }) => !notRead.test(path) && !english.has(text));
    expect(unread).toEqual([]);
    expect(patientSentences.filter((sentence) => !english.has(sentence))).toEqual([]);
    expect(patientSentences.length).toBeGreaterThan(30);
  });

  test("hold every text of the language's own words, functions called as a usual program calls them", () => {
    const notRead = /^(language|direction|safety\.tierOrder\.\d)$/;
    const unread = textsOf(patientCopy(locale)).filter(
      ({ path, text }) => !notRead.test(path) && !translated.has(text),
    );
    expect(unread).toEqual([]);
  });

  test("have nothing missing in either language", () => {
    const gaps = parts.flatMap(({ key, lines }) =>
      lines.filter(({ en, translated }) => en === null || translated === null).map((gap) => [key, gap]),
    );
    expect(gaps).toEqual([]);
    expect(parts.every(({ isWhole }) => isWhole)).toBe(true);
  });

  test("show no pair of texts twice, and no id that nobody reads", () => {
    for (const { key, lines } of parts) {
      const pairs = lines.map(({ en, translated }) => `${en}\n${translated}`);
      expect(new Set(pairs).size, key).toBe(pairs.length);
    }
    expect(english.has("emergency")).toBe(false);
  });

  test("have one digest each, the same at every asking", () => {
    const digests = parts.map(({ digest }) => digest);
    expect(new Set(digests).size).toBe(parts.length);
    for (const digest of digests) expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(languageParts(locale)).toBe(parts);
  });
});

describe("a part", () => {
  const lines = [line("Keep it off your neck.", "No lo ponga en el cuello.")];
  const { digest } = toPart("es", "safety", lines);

  test("is another one when a word changes in either language, or a line comes or goes", () => {
    const others = [
      [line("Keep it off your back.", "No lo ponga en el cuello.")],
      [line("Keep it off your neck.", "No lo ponga en la nuca.")],
      [...lines, line("Stop.", "Pare.")],
      [],
    ];
    const digests = others.map((other) => toPart("es", "safety", other).digest);
    expect(new Set([digest, ...digests]).size).toBe(5);
    expect(toPart("es", "safety", [...lines]).digest).toBe(digest);
  });

  test("is not signed for by the signature of a part with the same lines", () => {
    expect(toPart("es", "handout", lines).digest).not.toBe(digest);
  });

  test("with a gap in either language is not whole", () => {
    expect(toPart("es", "safety", lines).isWhole).toBe(true);
    expect(toPart("es", "safety", [...lines, line("Stop.", null)]).isWhole).toBe(false);
    expect(toPart("es", "safety", [...lines, line(null, "Pare.")]).isWhole).toBe(false);
  });

  test("shows the same pair once, where it stands first", () => {
    const twice = [line("A", "B", "left"), line("C", "D"), line("A", "B", "right")];
    expect(toPart("es", "pictures", twice).lines).toEqual(twice.slice(0, 2));
  });
});

describe("pairing", () => {
  test("goes by the place, and by the order of a function's usual calls", () => {
    const english = [
      { path: "page()", text: "Page 1" },
      { path: "page()", text: "Page 2" },
      { path: "stop", text: "Stop" },
    ];
    const spanish = [
      { path: "stop", text: "Pare" },
      { path: "page()", text: "Página 1" },
      { path: "page()", text: "Página 2" },
    ];
    expect(pairUp(english, spanish).map(({ en, translated }) => `${en} = ${translated}`)).toEqual([
      "Page 1 = Página 1",
      "Page 2 = Página 2",
      "Stop = Pare",
    ]);
  });

  test("keeps what only one of the languages has", () => {
    const left = pairUp([{ path: "steps.0", text: "Sit." }], [{ path: "steps.1", text: "Ruede." }]);
    expect(left).toEqual([line("Sit.", null, "steps.0"), line(null, "Ruede.", "steps.1")]);
  });
});
