import { describe, expect, test } from "vitest";
import type { PatientLocale } from "@/lib/copy/patient/patient-locales";
import { patientSentence } from "@/lib/copy/patient/patient-sentence";
import { FIGURE_REVISION } from "@/lib/figure/figure-revision";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { moveTextIn } from "@/lib/moves/move-text";
import { composeSheet } from "@/lib/player/sheet/compose-sheet";
import { forPlayer } from "@/lib/program/player-snapshot";
import { contentHash, localesOf, snapshotIn, versionSnapshotSchema } from "@/lib/program/snapshot";
import { checkProgram } from "@/lib/safety/check-program";
import { composeSnapshot, missingTranslations } from "@/lib/safety/compose-snapshot";
import type { PatientRecord } from "@/lib/safety/patient-record";
import { answerTo, condition, entry, now as march, noRecord, program, record } from "./sample-program";

const now = new Date("2026-11-20T12:00:00Z");

function compose(
  patient: PatientRecord,
  moves = [entry("thoracic-roll")],
  checked: Pick<Parameters<typeof composeSnapshot>[0], "program" | "findings"> = {
    program: program(moves),
    findings: checkProgram(program(moves), patient, builtInCatalogue, now),
  },
  locale: PatientLocale = "en",
) {
  return composeSnapshot({ ...inputOf(patient, checked), locale });
}

function inputOf(
  patient: PatientRecord,
  checked: Pick<Parameters<typeof composeSnapshot>[0], "program" | "findings">,
) {
  return {
    ...checked,
    record: patient,
    catalogue: builtInCatalogue,
    clinic: { name: "Clinic", phone: "555", hours: "", emergencyNumber: "911", closedLine: "" },
    clinician: { name: "Ana Novak", title: "PT" },
    printedName: "Maria Kowalska",
    versionNumber: 1,
    verifyCode: "CODE",
    publishedOn: "2026-11-20",
  };
}

test("a snapshot is what its schema says, and the same input has the same hash", () => {
  const snapshot = compose(noRecord);
  expect(versionSnapshotSchema.parse(snapshot)).toEqual(snapshot);
  expect(contentHash(compose(noRecord))).toBe(contentHash(snapshot));
});

test("a move with no side left is skipped whole, one sore side by that side", () => {
  const patient = record([
    condition("local-inflammation", { zone: "gluteal", side: "left" }),
    condition("local-inflammation", { zone: "posterior-thigh", side: null }),
  ]);
  expect(compose(patient).skipped).toEqual([
    expect.objectContaining({ move: "glute-piriformis-roll", side: "left" }),
    expect.objectContaining({ move: "hamstring-roll", side: null }),
  ]);
});

test("a finding keeps its place and the ids of its sources, and the pictures are named", () => {
  const moves = [entry("thoracic-roll", { key: "a", pressure: 5 }), entry("hamstring-roll", { key: "b" })];
  const snapshot = compose(record([condition("local-inflammation", { zone: "gluteal" })]), moves);
  expect(snapshot.findings).toMatchObject([
    { ruleId: "WS-01", entries: ["a"], move: "thoracic-roll", side: null, sources: ["S2", "E8"] },
  ]);
  expect(snapshot.figureRevision).toBe(FIGURE_REVISION);
});

test("the side a finding is about is kept", () => {
  const patient = record([condition("local-inflammation", { zone: "gluteal", side: "left" })]);
  expect(compose(patient, [entry("glute-piriformis-roll")]).findings).toMatchObject([
    { level: "move-excluded", entries: ["glute-piriformis-roll"], side: "left", sources: ["E1", "E28"] },
  ]);
});

test("an acknowledgement's note is told under For you, on paper and on the phone; what a clearance found is not", () => {
  const patient = record([condition("osteoporosis"), condition("recent-fracture")]);
  const draft = program([entry("hamstring-roll")]);
  const answers = checkProgram(draft, patient, builtInCatalogue, march)
    .filter(({ level }) => level === "acknowledgement" || level === "program-excluded")
    .map((finding) => answerTo(finding, { note: `Note on ${finding.level}.` }));
  const checked = { ...draft, answers };
  const findings = checkProgram(checked, patient, builtInCatalogue, march);
  const snapshot = compose(patient, draft.moves, { program: checked, findings });
  const { forYou, forYouOnPlayer, findings: kept } = snapshot;
  for (const told of [forYou, forYouOnPlayer]) {
    expect(told).toContain("Note on acknowledgement.");
    expect(told).not.toContain("Note on program-excluded.");
  }
  const state = { reviewDue: false, contentHash: "3f2a91bc", verifyUrl: null };
  const sheet = JSON.stringify(composeSheet(snapshot, state).personal);
  expect(sheet).toContain("Note on acknowledgement.");
  expect(sheet).not.toContain("Note on program-excluded.");
  expect(sheet).not.toContain("thin bones");
  expect(kept.map(({ answer }) => answer?.note)).toContain("Note on program-excluded.");
});

test("the player's share holds no name, no code, no finding and no diagnosis", () => {
  const text = JSON.stringify(forPlayer(compose(record([condition("osteoporosis")]))));
  for (const kept of ["Maria", "Kowalska", "CODE", "steoporosis", "thin bones", "ruleId"]) {
    expect(text).not.toContain(kept);
  }
});

describe("languages", () => {
  const patient: PatientRecord = {
    ...record([condition("osteoporosis")]),
    exclusions: [{ exclusion: { by: "zone", zone: "gluteal", side: "left" }, reason: "me duele la nalga" }],
  };
  const moves = [entry("hamstring-roll")];
  const findings = checkProgram(program(moves), patient, builtInCatalogue, now);
  const checked = { program: program(moves), findings };
  /** The catalogue after the hamstring roll was written anew: the other languages have the old one. */
  const revised = {
    ...builtInCatalogue,
    moves: builtInCatalogue.moves.map((move) =>
      move.slug === "hamstring-roll" ? { ...move, revision: move.revision + 1 } : move,
    ),
  };

  test("a version carries every language all its moves are there in, whichever is the patient's", () => {
    const english = compose(patient, moves, checked, "en");
    const spanish = compose(patient, moves, checked, "es");
    expect(localesOf(english)).toEqual(["en", "es"]);
    expect(localesOf(spanish)).toEqual(["es", "en"]);
    expect(snapshotIn(english, "es")).toEqual(snapshotIn(spanish, "es"));
    expect(snapshotIn(spanish, "en")).toEqual(snapshotIn(english, "en"));
    expect(versionSnapshotSchema.parse(spanish)).toEqual(spanish);
  });

  test("in Spanish the moves, the reasons and the cautions are Spanish; what was typed is as typed", () => {
    const { moves: told, skipped, forYou, forYouOnPlayer } = compose(patient, moves, checked, "es");
    const [hamstring] = builtInCatalogue.moves.filter(({ slug }) => slug === "hamstring-roll");
    if (!hamstring) throw new Error("no such move");
    expect(told[0]?.move).toMatchObject({ ...moveTextIn(hamstring, "es"), name: hamstring.name });
    expect(told[0]?.move.plainName).not.toBe(hamstring.plainName);
    const thinBones = patientSentence("thin bones", "es");
    expect(thinBones).not.toBe("thin bones");
    expect(skipped.map(({ move, reason }) => [move, reason])).toEqual([
      ["glute-piriformis-roll", "me duele la nalga"],
      ["thoracic-roll", thinBones],
      ["thoracic-extension", thinBones],
      ["lat-side-body-release", thinBones],
    ]);
    const texts = findings.flatMap(({ paperText, playerText }) => [paperText, playerText]);
    expect(forYou).toHaveLength(1);
    expect(forYouOnPlayer).toHaveLength(1);
    for (const text of [...forYou, ...forYouOnPlayer]) expect(texts).not.toContain(text);
  });

  test("a move whose words have changed since is named, and its language is not carried", () => {
    expect(missingTranslations({ moves }, builtInCatalogue, "es")).toEqual([]);
    expect(missingTranslations({ moves: [...moves, ...moves] }, revised, "es")).toEqual([
      "Back-of-thigh roll",
    ]);
    expect(missingTranslations({ moves }, revised, "en")).toEqual([]);
    const input = { ...inputOf(patient, checked), catalogue: revised };
    const english = composeSnapshot({ ...input, locale: "en" });
    expect(localesOf(english)).toEqual(["en"]);
    expect(english).not.toHaveProperty("inOtherLocales");
    expect(() => composeSnapshot({ ...input, locale: "es" })).toThrow("hamstring-roll");
  });

  test("a skipped move nobody has translated keeps its own name, and is said to be a move", () => {
    const sore = record([condition("local-inflammation", { zone: "posterior-thigh" })]);
    const input = { ...inputOf(sore, { program: program([entry("thoracic-roll")]), findings: [] }) };
    const { skipped } = composeSnapshot({ ...input, catalogue: revised, locale: "es" });
    expect(skipped).toMatchObject([{ move: "hamstring-roll", plainName: "Ejercicio “Back-of-thigh roll”" }]);
  });
});

test("an acknowledgement's note stands beside the Spanish caution as it was typed", () => {
  const patient = record([condition("osteoporosis")]);
  const draft = program([entry("hamstring-roll")]);
  const answers = checkProgram(draft, patient, builtInCatalogue, march)
    .filter(({ level }) => level === "acknowledgement")
    .map((finding) => answerTo(finding, { note: "Vaya despacio." }));
  const checked = { ...draft, answers };
  const findings = checkProgram(checked, patient, builtInCatalogue, march);
  const { forYou } = compose(patient, draft.moves, { program: checked, findings }, "es");
  expect(forYou).toHaveLength(2);
  expect(forYou[1]).toBe("Vaya despacio.");
});
