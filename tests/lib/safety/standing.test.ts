import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { builtInSlugs, type Catalogue, contactZones, findMove } from "@/lib/moves/move";
import type { Clearance, FindingAnswer } from "@/lib/safety/answer";
import { checkProgram } from "@/lib/safety/check-program";
import { conditionIds } from "@/lib/safety/condition-ids";
import { answerKindFor } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";
import {
  linksPauseOn,
  overdueLinks,
  type PublishedVersion,
  type StandingFacts,
  standingOf,
} from "@/lib/safety/standing";
import { answerTo, condition, entry, noRecord, now, program, record } from "./sample-program";

const published = "2026-03-10";
const dayAfter = "2026-03-11";

/** A version published for a patient on 10 March, everything answered that can be. */
function publish(
  patient: PatientRecord = noRecord,
  draft = program([entry("glute-piriformis-roll"), entry("thoracic-roll")]),
): { version: PublishedVersion; facts: StandingFacts } {
  let answers: readonly FindingAnswer[] = [];
  for (let round = 0; round < 3; round++) {
    const open = checkProgram({ ...draft, answers: [...answers] }, patient, builtInCatalogue, now).filter(
      ({ level, answer }) => answer === null && answerKindFor(level),
    );
    answers = [...answers, ...open.map((finding) => answerTo(finding))];
  }
  const { answers: _, ...content } = draft;
  return {
    version: {
      program: content,
      revisions: Object.fromEntries(
        draft.moves.map(({ move }) => [move, findMove(builtInCatalogue, move)?.revision ?? 1]),
      ),
      answers,
      isSuperseded: false,
      isEnded: false,
    },
    facts: {
      patient,
      catalogue: builtInCatalogue,
      clearances: answers.filter((answer) => answer.kind === "clearance"),
      overdueLinks: "pause-after-grace",
      graceDays: 7,
    },
  };
}

type Published = ReturnType<typeof publish>;

/** The standing, and the rules that hold it. */
function standing({ version, facts }: Published, changes: Partial<StandingFacts> = {}, today = dayAfter) {
  const found = standingOf(version, { ...facts, ...changes }, today);
  return found.is === "on-hold" ? [found.is, found.because.map(({ ruleId }) => ruleId)] : found.is;
}

const withMoves = (change: (moves: Catalogue["moves"]) => Catalogue["moves"]): Catalogue => ({
  ...builtInCatalogue,
  moves: change(builtInCatalogue.moves),
});
const revised = (lowestRevision: Catalogue["lowestRevision"]): Catalogue => ({
  ...withMoves((moves) =>
    moves.map((move) => (move.slug === "thoracic-roll" ? { ...move, revision: 3 } : move)),
  ),
  lowestRevision,
});

test("a version that nothing speaks against is current", () => {
  expect(standing(publish())).toBe("current");
});

describe("what puts a live version on hold", () => {
  const plain = publish();

  test.each([
    ["an emergency", condition("bladder-bowel-or-saddle"), "condition.bladder-bowel-or-saddle"],
    ["an urgent condition", condition("deep-vein-thrombosis"), "condition.deep-vein-thrombosis"],
    ["a condition that waits for a clearance", condition("recent-fracture"), "condition.recent-fracture"],
    ["a condition that takes out a move", condition("hip-replacement"), "condition.hip-replacement"],
    [
      "a wound on a side it works",
      condition("open-wound-or-skin-infection", { zone: "gluteal", side: "left" }),
      "condition.open-wound-or-skin-infection",
    ],
    [
      "a condition that is to be acknowledged, and was not",
      condition("bleeding-risk"),
      "condition.bleeding-risk",
    ],
  ])("%s", (_, recorded, ruleId) => {
    expect(standing(plain, { patient: record([recorded]) })).toEqual(["on-hold", [ruleId]]);
  });

  test("a warning does not", () => {
    expect(standing(plain, { patient: record([condition("pain-over-one-week")]) })).toBe("current");
    expect(standing(plain, { patient: { ...noRecord, rollerDensity: "firm" } })).toBe("current");
  });

  test("an exclusion by hand does on the side it works, and leaves the other side alone", () => {
    const left = publish(noRecord, program([entry("glute-piriformis-roll", { side: "left" })]));
    const right = publish(noRecord, program([entry("glute-piriformis-roll", { side: "right" })]));
    const patient = record([], [{ by: "zone", zone: "gluteal", side: "left" }]);
    expect(standing(left, { patient })).toEqual(["on-hold", ["EX-01"]]);
    expect(standing(right, { patient })).toBe("current");
    expect(standing(plain, { patient })).toEqual(["on-hold", ["EX-01"]]);
  });

  test("a move that was retired or is no longer signed does", () => {
    const without = withMoves((moves) => moves.filter(({ slug }) => slug !== "thoracic-roll"));
    const retired: Catalogue = {
      ...without,
      withheld: [
        {
          slug: "thoracic-roll",
          name: "Thoracic roll",
          plainName: "Upper-back roll",
          why: "retired",
          reason: "We use another one.",
        },
      ],
    };
    expect(standing(plain, { catalogue: without })).toEqual(["on-hold", ["MV-01"]]);
    const held = standingOf(plain.version, { ...plain.facts, catalogue: retired }, dayAfter);
    expect(held).toMatchObject({
      is: "on-hold",
      because: [{ title: "Thoracic roll: retired in this clinic", reason: "We use another one." }],
    });
  });

  test("a later revision does when its signer withdrew the earlier ones, else not", () => {
    expect(standing(plain, { catalogue: revised({ "thoracic-roll": 3 }) })).toEqual(["on-hold", ["MV-05"]]);
    expect(standing(plain, { catalogue: revised({}) })).toBe("current");
    expect(standing(plain, { catalogue: revised({ "thoracic-roll": 2 }) })).toBe("current");
  });

  test("a variation the signed revision no longer has does", () => {
    const crossed = publish(noRecord, program([{ ...entry("thoracic-roll"), variation: "arms-crossed" }]));
    expect(standing(crossed)).toBe("current");
    const oneWay = withMoves((moves) => moves.map((move) => ({ ...move, variations: undefined })));
    expect(standing(crossed, { catalogue: oneWay })).toEqual(["on-hold", ["MV-06"]]);
  });

  test("a dose the signed revision no longer allows does", () => {
    const stricter = withMoves((moves) =>
      moves.map((move) =>
        move.dosage.kind === "passes" ? { ...move, dosage: { ...move.dosage, max: 5 } } : move,
      ),
    );
    expect(standing(plain, { catalogue: stricter })).toEqual(["on-hold", ["MV-04"]]);
  });
});

describe("answers after publishing", () => {
  const fracture = record([condition("recent-fracture")]);
  const cleared = publish(fracture);
  const [clearance] = cleared.facts.clearances;
  if (!clearance) throw new Error("no clearance");
  const held = ["on-hold", ["condition.recent-fracture"]];
  const standingWith = (clearances: readonly Clearance[], today = dayAfter) =>
    standing(cleared, { clearances }, today);

  test("a clearance counts on its last day, and no longer on the next", () => {
    expect(standingWith([clearance], "2026-05-24")).toBe("current");
    expect(standingWith([clearance], "2026-05-25")).toEqual(held);
  });

  test("a clearance that was withdrawn no longer counts, although the version was published with it", () => {
    expect(cleared.version.answers).toContain(clearance);
    expect(standingWith([])).toEqual(held);
  });

  test("a renewed clearance takes the place of the one that ended", () => {
    const renewed = { ...clearance, clearedOn: "2026-05-20", validUntil: "2026-08-12" };
    expect(standingWith([clearance, renewed], "2026-05-25")).toBe("current");
    expect(standingWith([renewed], "2026-05-25")).toBe("current");
  });

  test("a clearance dated later than today does not count yet", () => {
    expect(standingWith([{ ...clearance, clearedOn: "2026-03-12" }])).toEqual(held);
  });

  test("a clearance of another condition does not count", () => {
    expect(standingWith([{ ...clearance, ruleId: "condition.recent-surgery" }])).toEqual(held);
  });

  test("an acknowledgement counts as it was printed: with the version, and only for the record it was given for", () => {
    const pregnant = (variant: string) => record([condition("pregnancy", { variant })]);
    const early = publish(pregnant("early"), program([entry("hamstring-roll")]));
    expect(early.facts.clearances).toEqual([]);
    expect(standing(early)).toBe("current");
    expect(standing(early, { patient: pregnant("mid-or-later") })).toEqual([
      "on-hold",
      ["condition.pregnancy"],
    ]);
    expect(standing({ ...early, version: { ...early.version, answers: [] } })).toEqual([
      "on-hold",
      ["condition.pregnancy"],
    ]);
  });

  test("the care a clearance brings with it was printed too", () => {
    const legs = publish(record([condition("radiating-leg-pain")]));
    expect(legs.version.answers.map(({ kind }) => kind)).toEqual(["clearance", "acknowledgement"]);
    expect(standing(legs)).toBe("current");
    const careless = legs.version.answers.filter(({ kind }) => kind === "clearance");
    expect(standing({ ...legs, version: { ...legs.version, answers: careless } })).toEqual([
      "on-hold",
      ["condition.radiating-leg-pain.care"],
    ]);
  });

  test("a condition taken off the record no longer holds it", () => {
    expect(standing(cleared, { clearances: [], patient: noRecord })).toBe("current");
  });
});

describe("a review date", () => {
  const due = publish(
    noRecord,
    program([entry("thoracic-roll")], { phase: "acute", reviewOn: "2026-03-17" }),
  );
  const at = (today: string, setting: StandingFacts["overdueLinks"], graceDays = 7) =>
    standingOf(due.version, { ...due.facts, overdueLinks: setting, graceDays }, today);

  test.each([
    ["stay-open", "2026-03-17", "current"],
    ["stay-open", "2026-03-18", "overdue"],
    ["stay-open", "2027-03-18", "overdue"],
    ["pause-at-once", "2026-03-17", "current"],
    ["pause-at-once", "2026-03-18", "on-hold"],
    ["pause-after-grace", "2026-03-17", "current"],
    ["pause-after-grace", "2026-03-18", "overdue"],
    ["pause-after-grace", "2026-03-24", "overdue"],
    ["pause-after-grace", "2026-03-25", "on-hold"],
  ] as const)("of 17 March, %s, seven days of grace: on %s it is %s", (setting, today, is) => {
    expect(at(today, setting).is).toBe(is);
  });

  test("without days of grace, after the grace is at once", () => {
    expect(at("2026-03-18", "pause-after-grace", 0).is).toBe("on-hold");
    expect(linksPauseOn("2026-03-17", { overdueLinks: "pause-after-grace", graceDays: 0 })).toBe(
      "2026-03-18",
    );
  });

  test("that is past is said, and holds with no finding of its own", () => {
    expect(at("2026-03-20", "stay-open")).toEqual({ is: "overdue", overdueSince: "2026-03-17" });
    expect(at("2026-03-25", "pause-after-grace")).toEqual({
      is: "on-hold",
      because: [],
      overdueSince: "2026-03-17",
    });
  });

  test("that is past is said of a version a rule holds, too", () => {
    const patient = record([condition("recent-fracture")]);
    const found = standingOf(due.version, { ...due.facts, patient, overdueLinks: "stay-open" }, "2026-03-20");
    expect(found).toMatchObject({ is: "on-hold", overdueSince: "2026-03-17" });
  });

  test("that was never set is never past", () => {
    expect(standing(publish(), { overdueLinks: "pause-at-once" }, "2031-01-01")).toBe("current");
  });

  test("says from which day the links are paused, over the end of a month and a year", () => {
    const pausesOn = (setting: StandingFacts["overdueLinks"], graceDays: number) =>
      linksPauseOn("2026-12-28", { overdueLinks: setting, graceDays });
    expect(pausesOn("stay-open", 7)).toBeNull();
    expect(pausesOn("pause-at-once", 7)).toBe("2026-12-29");
    expect(pausesOn("pause-after-grace", 7)).toBe("2027-01-05");
  });
});

describe("the worse comes first", () => {
  const due = publish(noRecord, program([entry("thoracic-roll")], { reviewOn: "2026-03-17" }));
  const of = (flags: Partial<PublishedVersion>, changes: Partial<StandingFacts> = {}, today = "2026-03-18") =>
    standingOf({ ...due.version, ...flags }, { ...due.facts, ...changes }, today).is;
  const broken = { patient: record([condition("recent-fracture")]) };

  test("withdrawn, superseded, on hold, overdue, current", () => {
    expect(of({ isEnded: true, isSuperseded: true }, broken)).toBe("withdrawn");
    expect(of({ isSuperseded: true }, broken)).toBe("superseded");
    expect(of({}, broken)).toBe("on-hold");
    expect(of({})).toBe("overdue");
    expect(of({}, {}, "2026-03-17")).toBe("current");
  });
});

describe("for any patient", { timeout: 600_000 }, () => {
  const numRuns = Number(process.env.RULE_RUNS ?? 1000);
  const worse = ["current", "overdue", "on-hold"];
  const anyCondition = fc.record({
    condition: fc.constantFrom(...conditionIds),
    zone: fc.option(fc.constantFrom(...contactZones), { nil: null }),
    side: fc.constantFrom("left", "right", null),
    variant: fc.constant(null),
  });
  const anyDraft = fc
    .record({
      slugs: fc.uniqueArray(fc.constantFrom(...builtInSlugs), { minLength: 1, maxLength: 4 }),
      reviewOn: fc.constantFrom(null, "2026-03-01", "2026-03-12"),
    })
    .map(({ slugs, reviewOn }) =>
      program(
        slugs.map((slug) => entry(slug)),
        { reviewOn },
      ),
    );
  const settings = fc.record({
    overdueLinks: fc.constantFrom(...overdueLinks),
    graceDays: fc.integer({ min: 0, max: 30 }),
  });

  test("one more condition never makes a standing better, and the same facts give the same standing", () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        anyDraft,
        fc.array(anyCondition, { maxLength: 3 }),
        anyCondition,
        settings,
        (draft, conditions, more, setting) => {
          const { version, facts } = publish(record(conditions), draft);
          const judged = (patient: PatientRecord) =>
            standingOf(version, { ...facts, ...setting, patient }, "2026-03-14").is;
          const before = judged(facts.patient);
          const after = judged(record([...conditions, more]));
          seen.add(`${before} ${after}`);
          expect(worse.indexOf(after)).toBeGreaterThanOrEqual(worse.indexOf(before));
          expect(judged(record([...conditions].reverse()))).toBe(before);
        },
      ),
      { numRuns },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining(["current on-hold", "overdue on-hold", "current current"]),
    );
  });

  test("a version is held by findings if and only if the same program could not be published today, but for its review date", () => {
    fc.assert(
      fc.property(
        anyDraft,
        fc.array(anyCondition, { maxLength: 3 }),
        anyCondition,
        (draft, conditions, more) => {
          const { version, facts } = publish(record(conditions), draft);
          const patient = record([...conditions, more]);
          const found = standingOf(version, { ...facts, patient, overdueLinks: "stay-open" }, published);
          const open = checkProgram(
            { ...draft, reviewOn: null, answers: [...version.answers] },
            patient,
            builtInCatalogue,
            now,
          ).filter(({ level, answer }) => level !== "warning" && answer === null);
          expect(found.is === "on-hold" ? found.because : []).toEqual(open);
        },
      ),
      { numRuns },
    );
  });
});
