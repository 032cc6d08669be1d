import { describe, expect, test } from "vitest";
import { versionSummaryOf } from "@/lib/copy/clinic/version-language";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { builtInSlugs } from "@/lib/moves/move";
import { holdsEarlierWords } from "@/lib/program/earlier-words";
import type { VersionSnapshot } from "@/lib/program/snapshot";
import type { SnapshotWords } from "@/lib/program/snapshot-words";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot } from "@/lib/safety/compose-snapshot";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { condition, entry, now, program, record } from "../safety/sample-program";

const patient: PatientRecord = {
  ...record([condition("osteoporosis")]),
  exclusions: [
    { exclusion: { by: "zone", zone: "gluteal", side: "left" }, reason: "me duele la nalga" },
    { exclusion: { by: "side", side: "right" }, reason: "" },
  ],
};

/** Every built-in move, published in that language with today's words. */
function published(locale: PatientLocale): VersionSnapshot {
  const draft = program(builtInSlugs.map((slug) => entry(slug)));
  return composeSnapshot({
    locale,
    program: draft,
    record: patient,
    findings: checkProgram(draft, patient, builtInCatalogue, now),
    catalogue: builtInCatalogue,
    clinic: { name: "Clinic", phone: "555", hours: "", emergencyNumber: "911", closedLine: "" },
    clinician: { name: "Ana Novak", title: "PT" },
    printedName: "M. K.",
    versionNumber: 1,
    verifyCode: "CODE",
    publishedOn: "2026-11-20",
  });
}

const english = published("en");
const spanish = published("es");

/** The English version with other Spanish beside it. */
function beside(change: (words: SnapshotWords) => Partial<SnapshotWords>): VersionSnapshot {
  const words = english.inOtherLocales?.es;
  if (!words) throw new Error("The version has no Spanish.");
  return { ...english, inOtherLocales: { es: { ...words, ...change(words) } } };
}

describe("a version", () => {
  test("published in today's words holds no earlier ones, in whichever language", () => {
    expect(spanish.skipped.length).toBeGreaterThan(1);
    expect(spanish.forYou.length).toBeGreaterThan(0);
    expect(holdsEarlierWords(spanish, "es")).toBe(false);
    expect(holdsEarlierWords(english, "es")).toBe(false);
  });

  test("without the language holds none of its words", () => {
    const { inOtherLocales: _, ...alone } = english;
    expect(holdsEarlierWords(alone, "es")).toBe(false);
  });

  test("with a clinic's own skipped move, marked as a name in Spanish, holds today's words", () => {
    const own = { move: "own-foam-swan", side: null, reason: "" } as const;
    const named = beside(({ skipped }) => ({
      skipped: [...skipped, { plainName: "Ejercicio “Foam swan”", reason: "" }],
    }));
    const skipped = [...named.skipped, { ...own, plainName: "Foam swan" }];
    expect(holdsEarlierWords({ ...named, skipped }, "es")).toBe(false);
  });

  test.each<[string, VersionSnapshot]>([
    [
      "a step of a move",
      beside(({ moves: [first, ...rest] }) => ({
        moves: first ? [{ ...first, steps: ["Ruede.", ...first.steps.slice(1)] }, ...rest] : [],
      })),
    ],
    [
      "the name of a skipped move",
      beside(({ skipped }) => ({ skipped: skipped.map((each) => ({ ...each, plainName: "Rodillo" })) })),
    ],
    [
      "why a move is skipped",
      beside(({ skipped }) => ({ skipped: skipped.map((each) => ({ ...each, reason: "huesos" })) })),
    ],
    ["a caution on paper", beside(({ forYou }) => ({ forYou: forYou.slice(1) }))],
    ["a caution of the player", beside(() => ({ forYouOnPlayer: ["Vaya despacio."] }))],
    [
      "a move of its own language",
      {
        ...spanish,
        moves: spanish.moves.map((each) => ({ ...each, move: { ...each.move, why: "Para aflojar." } })),
      },
    ],
    [
      "a move that was put into the language anew, at another revision",
      {
        ...spanish,
        moves: spanish.moves.map((each) => ({ ...each, move: { ...each.move, revision: 99 } })),
      },
    ],
  ])("with another word in %s holds earlier words", (_, snapshot) => {
    expect(holdsEarlierWords(snapshot, "es")).toBe(true);
  });
});

describe("beside a version", () => {
  const reviewed = {
    locale: "es",
    reviewed: 13,
    of: 13,
    state: "reviewed",
    by: "Ana Ruiz, PT",
    on: "2026-11-21",
  } as const;
  const unreviewed = { ...reviewed, reviewed: 0, state: "unreviewed", by: null, on: null } as const;
  const earlier = beside(() => ({ forYouOnPlayer: ["Vaya despacio."] }));

  test("the review of today's words is said of today's words alone", () => {
    expect(versionSummaryOf(english, "es", { es: reviewed })).toEqual(reviewed);
    expect(versionSummaryOf(earlier, "es", { es: reviewed })).toEqual({
      ...reviewed,
      state: "earlier-words",
      by: null,
      on: null,
    });
  });

  test("what nobody has reviewed is said so, and English has no review", () => {
    expect(versionSummaryOf(earlier, "es", { es: unreviewed })).toEqual(unreviewed);
    expect(versionSummaryOf(earlier, "en", { es: reviewed })).toBeNull();
  });
});
