import { afterEach, describe, expect, test, vi } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { type PatientLocale, patientLocales } from "@/lib/copy/patient/patient-locales";
import { bodyMapLabel } from "@/lib/figure/body-map-words";
import { feelLabels } from "@/lib/player/figures/feel-labels";
import { feelMaps } from "@/lib/player/figures/feel-maps";
import { browserLocale, loadWords, type WordsFile } from "@/lib/player/patient-words";

test("the browser's own list is read in its order", () => {
  vi.stubGlobal("navigator", { languages: ["fr", "es-MX", "en"], language: "fr" });
  expect(browserLocale()).toBe("es");
  vi.unstubAllGlobals();
});

test("an old browser with one language only is asked for that", () => {
  vi.stubGlobal("navigator", { language: "es" });
  expect(browserLocale()).toBe("es");
  vi.unstubAllGlobals();
});

test("every body map is told in every language a patient can be given", () => {
  for (const locale of patientLocales) {
    expect(Object.keys(feelLabels[locale] ?? {})).toEqual(Object.keys(feelMaps));
    expect(feelLabels[locale]?.["gluteal left"]).toEqual(
      bodyMapLabel("back", [{ zone: "gluteal", side: "left" }], patientCopy(locale).bodyMap),
    );
  }
});

describe("a phone that has no words yet", () => {
  const spanish = patientCopy("es") as Record<string, unknown>;
  const all = { ...spanish };
  const labels = feelLabels.es;
  const file = { words: all, feelLabels: { "gluteal left": { title: "t", description: "d" } } } as WordsFile;
  const forget = () => {
    for (const name of Object.keys(spanish)) delete spanish[name];
  };
  afterEach(() => {
    Object.assign(spanish, all);
    if (labels) feelLabels.es = labels;
  });

  test("gets them from the language's own file, once", async () => {
    forget();
    const load = vi.fn(async () => file);
    expect(await loadWords("es", load)).toBe(true);
    expect(load.mock.calls).toEqual([["words-es"]]);
    expect(patientCopy("es").link.opening).toBe((all.link as { opening: string }).opening);
    expect(feelLabels.es).toBe(file.feelLabels);
    expect(await loadWords("es", load)).toBe(true);
    expect(load).toHaveBeenCalledTimes(1);
  });

  test("cannot be read when they cannot be had, and may ask again", async () => {
    forget();
    const load = vi.fn<(name: string) => Promise<WordsFile>>();
    load.mockRejectedValueOnce(new TypeError("Failed to fetch")).mockResolvedValueOnce(file);
    expect(await loadWords("es", load)).toBe(false);
    expect(await loadWords("es", load)).toBe(true);
  });

  test("asks for no language it has never heard of", async () => {
    const load = vi.fn(async () => file);
    expect(await loadWords("tlh" as PatientLocale, load)).toBe(false);
    expect(load).not.toHaveBeenCalled();
  });
});
