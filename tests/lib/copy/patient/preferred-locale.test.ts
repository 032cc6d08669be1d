import { expect, test } from "vitest";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { acceptedLanguages, preferredLocale } from "@/lib/copy/patient/preferred-locale";

test.each<[string | null, string]>([
  [null, "en"],
  ["", "en"],
  ["es", "es"],
  ["es-MX,es;q=0.9,en;q=0.8", "es"],
  ["ES-419", "es"],
  ["en-US,en;q=0.9,es;q=0.8", "en"],
  ["fr-CA, es;q=0.5, en;q=0.4", "es"],
  ["en;q=0.2, es; q=0.8", "es"],
  ["es;q=0, en;q=0.1", "en"],
  ["de,fr", "en"],
  ["*", "en"],
  ["es;q=nonsense, en", "en"],
  [",;,;q=1,,", "en"],
  [`${"x,".repeat(5000)}es`, "en"],
])("a reader who asks for %j reads %s", (wish, locale) => {
  expect(preferredLocale(acceptedLanguages(wish))).toBe(locale);
});

test.each<[string, readonly string[], PatientLocale]>([
  ["the first language there are words in", ["fr-CA", "es-MX", "en-US"], "es"],
  ["whatever the country", ["es-419"], "es"],
  ["in any spelling", ["ES"], "es"],
  ["English where there is none", ["fr", "de-AT"], "en"],
  ["English where the browser names none", [], "en"],
  ["no language that only begins like one", ["est", "eng-x"], "en"],
])("of a list of languages it is %s", (_what, languages, locale) => {
  expect(preferredLocale(languages)).toBe(locale);
});
