import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { builtInSlugs, type Catalogue } from "@/lib/moves/move";
import { programTemplates } from "@/lib/moves/templates";
import type { CheckableProgram } from "@/lib/program/program";
import { checkProgram, evaluationOrder } from "@/lib/safety/check-program";
import { blocksPublishing, type Finding } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";
import {
  answerTo,
  condition,
  entry,
  noRecord,
  now,
  program,
  record,
  templateProgram,
} from "./sample-program";

function check(
  draft: CheckableProgram,
  patient: PatientRecord = noRecord,
  catalogue: Catalogue = builtInCatalogue,
) {
  return checkProgram(draft, patient, catalogue, now);
}

function ofRule(findings: readonly Finding[], ruleId: string): readonly Finding[] {
  return findings.filter((finding) => finding.ruleId === ruleId);
}

/** The only finding of that rule. */
function only(findings: readonly Finding[], ruleId: string): Finding {
  const [finding, ...more] = ofRule(findings, ruleId);
  if (!finding || more.length > 0) throw new Error(`${ruleId}: ${findings.map(({ id }) => id).join(", ")}`);
  return finding;
}

const brief = ({ id, level, remedy }: Finding) => [id, level, remedy];

describe("the three templates", () => {
  test.each(programTemplates)("$name checks clean for an empty record", ({ id }) => {
    const findings = check(templateProgram(id));
    expect(findings.filter(blocksPublishing)).toEqual([]);
    expect(findings.map(({ ruleId, level }) => [ruleId, level])).toEqual(
      id === "four-move" ? [] : [["PG-01", "warning"]],
    );
  });
});

describe("sides", () => {
  const wound = (side: "left" | "right" | null) =>
    record([condition("open-wound-or-skin-infection", { zone: "gluteal", side })]);

  test("a wound on the left buttock leaves the right one alone", () => {
    expect(check(program([entry("glute-piriformis-roll", { side: "right" })]), wound("left"))).toEqual([]);
  });

  test("a wound on the left buttock stops the left one, and names the way out", () => {
    const finding = only(
      check(program([entry("glute-piriformis-roll", { side: "left" })]), wound("left")),
      "condition.open-wound-or-skin-infection",
    );
    expect(finding).toMatchObject({
      level: "move-excluded",
      move: "glute-piriformis-roll",
      side: "left",
      title: "Glute and piriformis roll: Open wound or skin infection, left buttock",
      remedy: "Prescribe the right side only.",
    });
  });

  test("a wound on the left buttock stops each side: prescribe the right side only", () => {
    const findings = check(program([entry("glute-piriformis-roll")]), wound("left"));
    expect(findings.map(brief)).toEqual([
      [
        "condition.open-wound-or-skin-infection/glute-piriformis-roll.left",
        "move-excluded",
        "Prescribe the right side only.",
      ],
    ]);
  });

  test("a wound without a side stops both", () => {
    for (const side of ["each", "left", "right"] as const) {
      const [finding] = check(program([entry("glute-piriformis-roll", { side })]), wound(null));
      expect(finding).toMatchObject({
        side: null,
        remedy: "Leave the move out, or change the record with a reason.",
      });
    }
  });

  test("wounds on both sides leave nothing to prescribe", () => {
    const both = record([
      condition("open-wound-or-skin-infection", { zone: "gluteal", side: "left" }),
      condition("open-wound-or-skin-infection", { zone: "gluteal", side: "right" }),
    ]);
    const findings = check(program([entry("glute-piriformis-roll")]), both);
    expect(findings.map(({ side, remedy }) => [side, remedy])).toEqual([
      ["left", "Leave the move out, or change the record with a reason."],
      ["right", "Leave the move out, or change the record with a reason."],
    ]);
  });

  test("a condition on one side and an exclusion by hand on the other leave nothing either", () => {
    const patient = record(
      [condition("open-wound-or-skin-infection", { zone: "gluteal", side: "left" })],
      [{ by: "move", move: "glute-piriformis-roll", side: "right" }],
    );
    const findings = check(program([entry("glute-piriformis-roll", { side: "left" })]), patient);
    expect(findings.map(({ ruleId, remedy }) => [ruleId, remedy])).toEqual([
      ["condition.open-wound-or-skin-infection", "Leave the move out, or change the record with a reason."],
    ]);
  });

  test("both legs at once press on a barred one; one leg at a time is the way out", () => {
    const patient = record([], [{ by: "zone", zone: "posterior-thigh", side: "left" }]);
    expect(only(check(program([entry("hamstring-roll")]), patient), "EX-01")).toMatchObject({
      side: "left",
      remedy: "Prescribe the right side only.",
    });
    expect(check(program([entry("hamstring-roll", { side: "right" })]), patient)).toEqual([]);
  });

  test("a move on the midline cannot spare a side", () => {
    const patient = record([], [{ by: "zone", zone: "thoracic", side: "left" }]);
    expect(only(check(program([entry("thoracic-roll")]), patient), "EX-01")).toMatchObject({
      side: "left",
      remedy: "Leave the move out, or remove the exclusion with a reason.",
    });
  });
});

describe("exclusions by hand", () => {
  const all = program([
    entry("glute-piriformis-roll"),
    entry("hip-flexor-release"),
    entry("hamstring-roll"),
    entry("thoracic-roll"),
  ]);
  const touched = (exclusion: PatientRecord["exclusions"][number]["exclusion"]) =>
    ofRule(check(all, record([], [exclusion])), "EX-01").flatMap(({ entries }) => entries);

  test("by move, zone, position and side", () => {
    expect(touched({ by: "move", move: "hamstring-roll", side: null })).toEqual(["hamstring-roll"]);
    expect(touched({ by: "zone", zone: "gluteal", side: null })).toEqual(["glute-piriformis-roll"]);
    expect(touched({ by: "position", position: "prone" })).toEqual(["hip-flexor-release"]);
    expect(touched({ by: "side", side: "left" })).toEqual([
      "glute-piriformis-roll",
      "hip-flexor-release",
      "hamstring-roll",
      "thoracic-roll",
    ]);
  });

  test("several on one move and side are one finding, with every reason", () => {
    const patient: PatientRecord = {
      ...noRecord,
      exclusions: [
        { exclusion: { by: "position", position: "prone" }, reason: "cannot lie face down" },
        { exclusion: { by: "zone", zone: "anterior-hip", side: null }, reason: "sore scar" },
      ],
    };
    expect(only(check(all, patient), "EX-01")).toMatchObject({
      id: "EX-01/hip-flexor-release",
      title: "Hip flexor release: Excluded: front of hip; Excluded: prone",
      reason: "sore scar. cannot lie face down.",
    });
  });
});

describe("dose ceilings", () => {
  test("seconds on a zone and side are summed over the session", () => {
    const draft = program([
      entry("glute-piriformis-roll", { key: "a", seconds: 90 }),
      entry("hip-flexor-release", { key: "b", seconds: 90 }),
      entry("glute-piriformis-roll", { key: "c", side: "left", seconds: 60 }),
    ]);
    expect(only(check(draft), "DL-03")).toMatchObject({
      id: "DL-03/gluteal.left",
      level: "prohibited",
      entries: ["a", "c"],
      side: "left",
      title: "Buttock, left side: 150 s in one session, 30 s over the ceiling",
    });
  });

  test("left and right are separate accounts: 120 s on each is allowed", () => {
    const draft = program([
      entry("glute-piriformis-roll", { key: "a", side: "left", seconds: 120 }),
      entry("glute-piriformis-roll", { key: "b", side: "right", seconds: 120 }),
    ]);
    expect(ofRule(check(draft), "DL-03")).toEqual([]);
  });

  test("both legs at once count for each leg", () => {
    const draft = program([
      entry("hamstring-roll", { key: "a", seconds: 90 }),
      entry("hamstring-roll", { key: "b", side: "right", seconds: 31 }),
    ]);
    expect(only(check(draft), "DL-03")).toMatchObject({
      id: "DL-03/posterior-thigh.right",
      entries: ["a", "b"],
    });
  });

  test("both sides over is said once, without a side", () => {
    const draft = program([
      entry("hamstring-roll", { key: "a", seconds: 120 }),
      entry("hamstring-roll", { key: "b", seconds: 30 }),
    ]);
    expect(only(check(draft), "DL-03")).toMatchObject({ id: "DL-03/posterior-thigh", side: null });
  });

  test("a slow pass counts 10 s: thirteen in two entries are too many, twelve are not", () => {
    const passes = (first: number, second: number) =>
      program(
        [first, second].map((count, index) => ({
          ...entry("thoracic-roll", { key: `m${index}` }),
          dosage: { kind: "passes" as const, passes: count, pressureCeiling: 4 },
        })),
      );
    expect(ofRule(check(passes(6, 6)), "DL-03")).toEqual([]);
    expect(only(check(passes(7, 6)), "DL-03").title).toBe(
      "Upper back: 130 s in one session, 10 s over the ceiling",
    );
  });

  test("a breath-held position has a ceiling of its own, which the roll before it does not use up", () => {
    const roll = {
      ...entry("thoracic-roll"),
      dosage: { kind: "passes" as const, passes: 12, pressureCeiling: 4 },
    };
    expect(ofRule(check(program([roll, entry("thoracic-extension")])), "DL-03")).toEqual([]);
    const breaths = (key: string) => ({
      ...entry("calves-up-breathing-reset", { key }),
      dosage: { kind: "breaths" as const, breaths: 7, positions: 1, pressureCeiling: 4 },
    });
    expect(ofRule(check(program([breaths("a")])), "DL-03")).toEqual([]);
    expect(only(check(program([breaths("a"), breaths("b")])), "DL-03").title).toContain("Calves: 140 s");
  });

  test("more than 12 minutes hands-on is warned of, 12 are not", () => {
    const minutes = (seconds: number) =>
      program([
        entry("hamstring-roll", { key: "a", seconds: 60 }),
        ...Array.from({ length: 11 }, (_, index) =>
          entry("hamstring-roll", { key: `m${index}`, seconds: index === 0 ? seconds : 60 }),
        ),
      ]);
    expect(ofRule(check(minutes(60)), "DL-09")).toEqual([]);
    expect(only(check(minutes(61)), "DL-09")).toMatchObject({
      level: "warning",
      title: "12 min 1 s hands-on, more than 12 min",
    });
  });
});

describe("frequency", () => {
  test.each([
    [0, "maintenance", "prohibited"],
    [1, "maintenance", "acknowledgement"],
    [2, "maintenance", null],
    [5, "maintenance", null],
    [6, "maintenance", "acknowledgement"],
    [7, "maintenance", "acknowledgement"],
    [1, "acute", "acknowledgement"],
    [6, "acute", null],
    [7, "acute", null],
    [8, "acute", "prohibited"],
  ] as const)("%i a week, %s: %s", (sessionsPerWeek, phase, level) => {
    const draft = program([entry("hamstring-roll")], { sessionsPerWeek, phase });
    expect(ofRule(check(draft), "DL-10").map((finding) => finding.level)).toEqual(level ? [level] : []);
  });
});

describe("answers", () => {
  const steroids = record([condition("long-term-steroids")]);
  const draft = program([entry("thoracic-roll"), entry("hamstring-roll")]);
  const withAnswer = (
    patient: PatientRecord,
    changes: Parameters<typeof answerTo>[1] = {},
    later: CheckableProgram = draft,
  ) => {
    const [finding] = check(draft, patient);
    if (!finding) throw new Error("no finding");
    return check({ ...later, answers: [answerTo(finding, changes)] }, patient).filter(blocksPublishing);
  };

  test("an acknowledgement with a note settles its finding and stays with it", () => {
    const [finding] = check(draft, steroids);
    if (!finding) throw new Error("no finding");
    expect(finding).toMatchObject({ level: "acknowledgement", entries: ["thoracic-roll"], answer: null });
    const answer = answerTo(finding);
    expect(check({ ...draft, answers: [answer] }, steroids)).toEqual([{ ...finding, answer }]);
  });

  test("an acknowledgement is for the way the move is done: another variation asks anew", () => {
    const crossed = program([{ ...entry("thoracic-roll"), variation: "arms-crossed" }]);
    expect(withAnswer(steroids, {}, crossed)).toHaveLength(1);
    const [finding] = check(crossed, steroids);
    if (!finding) throw new Error("no finding");
    expect(check({ ...crossed, answers: [answerTo(finding)] }, steroids).filter(blocksPublishing)).toEqual(
      [],
    );
  });

  test("without a note it does not count", () => {
    expect(withAnswer(steroids, { note: "  " })).toHaveLength(1);
  });

  test("of another kind, rule, move or side it does not count", () => {
    expect(withAnswer(steroids, { kind: "clearance", clearedBy: "Dr. Okafor" })).toHaveLength(1);
    expect(withAnswer(steroids, { ruleId: "condition.bleeding-risk" })).toHaveLength(1);
    expect(withAnswer(steroids, { move: "thoracic-roll" })).toHaveLength(1);
    expect(withAnswer(steroids, { side: "left" })).toHaveLength(1);
  });

  test("another move in its reach voids it; one out of its reach, a note or a dose does not", () => {
    const more = (key: string, slug: "lat-side-body-release" | "hip-flexor-release") =>
      program([...draft.moves, entry(slug, { key })]);
    expect(withAnswer(steroids, {}, more("x", "lat-side-body-release"))).toHaveLength(1);
    expect(withAnswer(steroids, {}, more("x", "hip-flexor-release"))).toEqual([]);
    expect(
      withAnswer(
        steroids,
        {},
        program([entry("thoracic-roll", { note: "Slowly." }), entry("hamstring-roll", { seconds: 90 })]),
      ),
    ).toEqual([]);
  });

  test("the order of moves does not void it", () => {
    expect(withAnswer(steroids, {}, program([...draft.moves].reverse()))).toEqual([]);
  });

  test("with a bleeding risk, a harder roller, more pressure or a hold voids it", () => {
    const patient = (rollerDensity: PatientRecord["rollerDensity"]): PatientRecord => ({
      ...record([condition("bleeding-risk")]),
      rollerDensity,
    });
    const light = program([entry("hamstring-roll", { pressure: 3, holdSeconds: null })]);
    const [finding] = check(light, patient("soft"));
    if (!finding) throw new Error("no finding");
    const answers = [answerTo(finding)];
    const open = (later: CheckableProgram, density: PatientRecord["rollerDensity"] = "soft") =>
      check({ ...later, answers }, patient(density)).filter(blocksPublishing).length;
    expect(open(light)).toBe(0);
    expect(open(light, "medium")).toBe(1);
    expect(open(program([entry("hamstring-roll", { pressure: 4, holdSeconds: null })]))).toBe(1);
    expect(open(program([entry("hamstring-roll", { pressure: 3, holdSeconds: 20 })]))).toBe(1);
    expect(open(program([entry("hamstring-roll", { pressure: 3, holdSeconds: null, seconds: 90 })]))).toBe(0);
  });

  test("a frequency acknowledged for 6 a week is asked again for 7", () => {
    const weekly = (sessionsPerWeek: number) => program([entry("hamstring-roll")], { sessionsPerWeek });
    const finding = only(check(weekly(6)), "DL-10");
    const answers = [answerTo(finding)];
    expect(check({ ...weekly(6), answers }).filter(blocksPublishing)).toEqual([]);
    expect(check({ ...weekly(7), answers }).filter(blocksPublishing)).toHaveLength(1);
  });

  test("a clearance counts to the end of its last day and not after", () => {
    const fracture = record([condition("recent-fracture")]);
    expect(withAnswer(fracture, { validUntil: "2026-03-10" })).toEqual([]);
    expect(withAnswer(fracture, { validUntil: "2026-03-09" })).toHaveLength(1);
  });

  test("a clearance needs the name of who cleared, and a day that is not to come", () => {
    const fracture = record([condition("recent-fracture")]);
    expect(withAnswer(fracture, { clearedBy: " " })).toHaveLength(1);
    expect(withAnswer(fracture, { clearedOn: "2026-03-10" })).toEqual([]);
    expect(withAnswer(fracture, { clearedOn: "2026-03-11" })).toHaveLength(1);
  });

  test("a clearance is about the patient: other moves leave it standing", () => {
    expect(withAnswer(record([condition("recent-fracture")]), {}, program([entry("thoracic-roll")]))).toEqual(
      [],
    );
  });

  test("a changed record voids an answer", () => {
    const early = record([condition("pregnancy", { variant: "early" })]);
    const [finding] = check(draft, early);
    if (!finding) throw new Error("no finding");
    const later = record([condition("pregnancy", { variant: "mid-or-later" })]);
    const hamstring = program([entry("hamstring-roll")], { answers: [answerTo(finding)] });
    expect(check(hamstring, later).filter(blocksPublishing)).toHaveLength(1);
  });

  test("an emergency or urgent finding takes no answer, whatever is stored", () => {
    for (const id of [
      "bladder-bowel-or-saddle",
      "fever-or-spinal-infection",
      "deep-vein-thrombosis",
    ] as const) {
      const patient = record([condition(id)]);
      const [finding] = check(draft, patient);
      if (!finding) throw new Error("no finding");
      const forged = (["acknowledgement", "clearance"] as const).map((kind) =>
        answerTo({ ...finding, level: "program-excluded" }, { kind, clearedBy: "Dr. Okafor" }),
      );
      expect(check({ ...draft, answers: forged }, patient).filter(blocksPublishing)).toHaveLength(1);
    }
  });

  test("leg pain once cleared still asks for care on buttock and thigh, and again when the clearance ends", () => {
    const patient = record([condition("radiating-leg-pain")]);
    const legs = program([entry("glute-piriformis-roll"), entry("hamstring-roll"), entry("thoracic-roll")]);
    const [blocked, ...rest] = check(legs, patient);
    if (!blocked) throw new Error("no finding");
    expect([blocked.level, rest]).toEqual(["program-excluded", []]);
    const clearance = answerTo(blocked, { validUntil: "2026-03-31" });
    const cleared = check({ ...legs, answers: [clearance] }, patient);
    expect(cleared.map(({ level, entries }) => [level, entries])).toEqual([
      ["program-excluded", []],
      ["acknowledgement", ["glute-piriformis-roll", "hamstring-roll"]],
    ]);
    const [, caution] = cleared;
    if (!caution) throw new Error("no finding");
    const answers = [clearance, answerTo(caution)];
    expect(check({ ...legs, answers }, patient).filter(blocksPublishing)).toEqual([]);
    const april = new Date("2026-04-01T00:00:00Z");
    expect(
      checkProgram({ ...legs, answers }, patient, builtInCatalogue, april).filter(blocksPublishing),
    ).toMatchObject([{ level: "program-excluded" }]);
  });

  test("the latest of two answers is the one kept", () => {
    const [finding] = check(draft, steroids);
    if (!finding) throw new Error("no finding");
    const older = answerTo(finding, { answeredAt: "2026-03-01T09:00:00Z", note: "Older." });
    const newer = answerTo(finding, { answeredAt: "2026-03-09T09:00:00Z", note: "Newer." });
    for (const answers of [
      [older, newer],
      [newer, older],
    ]) {
      expect(check({ ...draft, answers }, steroids)[0]?.answer).toEqual(newer);
    }
  });
});

describe("notes", () => {
  test("the words are marked in the note they stand in", () => {
    const note = "Go slow. Roll up to the low back.";
    const draft = program([entry("thoracic-roll", { note })], { note: "Keep the roller off your low back." });
    const finding = only(check(draft), "HP-01");
    expect(finding).toMatchObject({ level: "prohibited", entries: ["thoracic-roll"], move: "thoracic-roll" });
    expect(finding.mark).toEqual({ field: "move-note", start: 9, end: 32 });
    expect(note.slice(9, 32)).toBe("Roll up to the low back");
  });

  test("the program's own note is read as well", () => {
    const finding = only(check(program([entry("thoracic-roll")], { note: "Roll your neck." })), "HP-02");
    expect(finding).toMatchObject({ entries: [], mark: { field: "program-note", start: 0, end: 14 } });
  });
});

describe("what else is printed", () => {
  const hamstring = program([entry("hamstring-roll")]);
  const frail = record([condition("osteoporosis")]);
  const fractured = record([condition("recent-fracture")]);
  const answeredWith = (patient: PatientRecord, changes: Parameters<typeof answerTo>[1]) => {
    const [finding] = check(hamstring, patient);
    if (!finding) throw new Error("no finding");
    return check({ ...hamstring, answers: [answerTo(finding, changes)] }, patient);
  };

  test("no note of an acknowledgement sends the roller to a prohibited place", () => {
    const answeredId = "condition.osteoporosis/acknowledgement";
    const findings = answeredWith(frail, { note: "Fine. Roll your low back." });
    expect(findings.find(({ id }) => id === answeredId)?.answer).not.toBeNull();
    expect(only(findings, "HP-01")).toMatchObject({
      id: `HP-01/answer.${answeredId}.6`,
      level: "prohibited",
      entries: [],
      remedy: "Answer again with another note: say where to roll, or to keep the roller off the low back.",
      mark: { field: "answer-note", start: 6, end: 24 },
      answer: null,
    });
    expect(only(findings, "HP-01").title).toMatch(/^Note answering “.+”: “Roll your low back”$/);
  });

  test("what a clearance found is for the clinic and not printed: it may name any place", () => {
    const findings = answeredWith(fractured, { note: "Healed. Roll your low back: no." });
    expect(findings.map(({ level, answer }) => [level, answer === null])).toEqual([
      ["program-excluded", false],
    ]);
  });

  test("a note that is not printed, because its answer no longer counts, stops nothing", () => {
    const [finding] = check(hamstring, frail);
    if (!finding) throw new Error("no finding");
    const stale = { ...answerTo(finding, { note: "Roll your low back." }), factsDigest: "0".repeat(64) };
    expect(ofRule(check({ ...hamstring, answers: [stale] }, frail), "HP-01")).toEqual([]);
  });

  test("no reason of an exclusion tells it either, and the exclusion is named", () => {
    const patient: PatientRecord = {
      ...noRecord,
      exclusions: [
        { exclusion: { by: "move", move: "thoracic-roll", side: null }, reason: "sore skin" },
        { exclusion: { by: "zone", zone: "gluteal", side: "left" }, reason: "roll your neck instead" },
      ],
    };
    expect(only(check(hamstring, patient), "HP-02")).toMatchObject({
      level: "prohibited",
      entries: [],
      title: "Reason of “Excluded: left buttock”: “roll your neck”",
      remedy:
        "Remove the exclusion and add it with another reason: say where to roll, or to keep the roller off the neck.",
      mark: { field: "exclusion-reason", start: 0, end: 14 },
    });
  });

  test("a move keyed like the program's note is told apart from it", () => {
    const draft = program([entry("thoracic-roll", { key: "program", note: "Roll your neck." })], {
      note: "Roll your neck.",
    });
    expect(ofRule(check(draft), "HP-02").map(({ id }) => id)).toEqual([
      "HP-02/program.note.0",
      "HP-02/program.0",
    ]);
  });
});

describe("a bleeding risk", () => {
  const warned = (draft: CheckableProgram, rollerDensity: PatientRecord["rollerDensity"]) =>
    ofRule(check(draft, { ...record([condition("bleeding-risk")]), rollerDensity }), "PG-02");
  const light = { pressure: 3, holdSeconds: null };

  test("is warned of once for the roller, once for the pressure and once for the holds", () => {
    const draft = program([
      entry("hamstring-roll", { pressure: 3, holdSeconds: 15 }),
      entry("thoracic-roll", { pressure: 5 }),
      entry("glute-piriformis-roll", light),
      entry("thoracic-extension", { pressure: 4 }),
    ]);
    expect(warned(draft, "medium").map(({ level, title, entries }) => [level, title, entries])).toEqual([
      ["warning", "Bleeding risk: medium roller", []],
      ["warning", "Bleeding risk: pressure up to 5 of 10", ["thoracic-roll", "thoracic-extension"]],
      ["warning", "Bleeding risk: holds on tender spots", ["hamstring-roll"]],
    ]);
  });

  test("with a soft roller, 3 of 10 and no holds is not warned of", () => {
    expect(warned(program([entry("hamstring-roll", light), entry("thoracic-roll", light)]), "soft")).toEqual(
      [],
    );
  });

  test("is what these warnings are about: without it they are not given", () => {
    expect(ofRule(check(program([entry("hamstring-roll")])), "PG-02")).toEqual([]);
  });
});

describe("osteoporosis with a vertebral fracture", () => {
  const thin = record([condition("osteoporosis")]);
  const broken = record([condition("osteoporosis-with-vertebral-fracture")]);
  const all = program(builtInSlugs.map((slug) => entry(slug)));
  const limits = (findings: readonly Finding[]) =>
    findings
      .filter(({ ruleId }) => ruleId.startsWith("condition."))
      .map(({ level, entries, move, side }) => JSON.stringify([level, entries, move, side]));
  const cleared = () => {
    const [clearance] = check(all, broken);
    if (clearance?.level !== "program-excluded") throw new Error("no clearance asked for");
    return check({ ...all, answers: [answerTo(clearance)] }, broken);
  };

  test("once cleared still asks for all that osteoporosis without one asks for", () => {
    const without = limits(check(all, thin));
    expect(without).toHaveLength(4);
    expect(limits(cleared())).toEqual(expect.arrayContaining(without));
    expect(limits(cleared())).toHaveLength(without.length + 1);
  });

  test("leaves out the upper-back and side moves before it is cleared, too", () => {
    const barred = check(all, broken).filter(({ level }) => level === "move-excluded");
    expect(barred.flatMap(({ entries }) => entries)).toEqual([
      "thoracic-roll",
      "thoracic-extension",
      "lat-side-body-release",
    ]);
  });

  test("says on paper what it is about, and on the phone only what to do", () => {
    const care = cleared().find(({ ruleId }) => ruleId.endsWith(".care"));
    expect(care?.paperText).toContain("spine");
    expect(care?.playerText).toBe(
      "Go lightly, and do not drop onto the roller. Stop if you feel sharp pain.",
    );
  });
});

describe("the list of findings", () => {
  const everything = record([
    condition("pain-over-one-week"),
    condition("osteoporosis"),
    condition("recent-fracture"),
    condition("deep-vein-thrombosis"),
    condition("bladder-bowel-or-saddle"),
  ]);

  test("comes in the order of evaluation", () => {
    const draft = program([entry("thoracic-roll", { note: "Roll your neck." })]);
    expect(check(draft, everything).map(({ level }) => level)).toEqual([...evaluationOrder]);
  });

  test("has one finding for a condition recorded twice", () => {
    const twice = record([condition("recent-fracture"), condition("recent-fracture")]);
    expect(check(program([entry("hamstring-roll")]), twice)).toHaveLength(1);
  });

  test("speaks of two programs' worth of the same move apart", () => {
    const draft = program([entry("thoracic-roll", { key: "a" }), entry("thoracic-roll", { key: "b" })]);
    const ids = check(draft, record([condition("osteoporosis")])).map(({ id }) => id);
    expect(ids).toEqual([
      "condition.osteoporosis/a",
      "condition.osteoporosis/b",
      "condition.osteoporosis/acknowledgement",
    ]);
  });
});
