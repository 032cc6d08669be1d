import { describe, expect, test } from "vitest";
import { remediesOf } from "@/app/(composer)/patients/[patientId]/program/remedies-of";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { findTemplate, startFromTemplate } from "@/lib/moves/templates";
import { emptyProgram } from "@/lib/program/edit-program";
import type { CheckableProgram } from "@/lib/program/program";
import { checkProgram } from "@/lib/safety/check-program";
import { conditionIds } from "@/lib/safety/condition-ids";
import { answerKindFor, blocksPublishing, type Finding } from "@/lib/safety/finding";
import type { PatientRecord } from "@/lib/safety/patient-record";

const template = findTemplate("coach-sequence");
if (!template) throw new Error("no template");
const { basedOn: _basedOn, ...content } = emptyProgram;
const program: CheckableProgram = {
  ...content,
  moves: startFromTemplate(template, builtInCatalogue),
  answers: [],
};
const healthy: PatientRecord = { conditions: [], exclusions: [], rollerDensity: "medium" };
const [first, ...others] = program.moves;
if (!first) throw new Error("no move");

function check(change: Partial<CheckableProgram>, record = healthy, catalogue = builtInCatalogue) {
  return checkProgram({ ...program, ...change }, record, catalogue, new Date("2026-11-20T12:00:00Z"));
}
const waysOn = (findings: readonly Finding[], ruleId: string) => {
  const finding = findings.find((each) => each.ruleId === ruleId);
  if (!finding) throw new Error(`no finding of ${ruleId}`);
  return remediesOf(finding, findings);
};
const hasWayOn = (findings: readonly Finding[]) => (finding: Finding) =>
  answerKindFor(finding.level) !== null || remediesOf(finding, findings).length > 0;

describe("no finding that blocks is without a way on", () => {
  test.each(conditionIds)("%s", (condition) => {
    const findings = check(
      {},
      { ...healthy, conditions: [{ condition, zone: null, side: null, variant: null }] },
    ).filter(blocksPublishing);
    expect(findings.filter((finding) => !hasWayOn(findings)(finding))).toEqual([]);
  });

  test("too much on one zone leads to each of its moves", () => {
    const findings = check({ moves: [first, { ...first, key: "m9" }, { ...first, key: "m10" }] });
    const blocking = findings.filter(blocksPublishing);
    expect(blocking.length).toBeGreaterThan(0);
    expect(blocking.every(hasWayOn(findings))).toBe(true);
    expect(blocking.flatMap((finding) => remediesOf(finding, findings))).toContainEqual({
      do: "show",
      key: "m10",
    });
  });

  test("a move that is not signed is taken out, or signed in the catalogue", () => {
    const { moves } = builtInCatalogue;
    const findings = check({}, healthy, {
      ...builtInCatalogue,
      moves: moves.filter(({ slug }) => slug !== first.move),
    });
    expect(waysOn(findings, "MV-01")).toEqual([
      { do: "remove", key: first.key },
      { do: "open-catalogue", key: first.move },
    ]);
  });

  test("a move in a variation it does not have is done the usual way, or taken out", () => {
    const [stretch] = others;
    if (stretch?.move !== "thoracic-extension") throw new Error("another routine");
    const findings = check({
      moves: [
        { ...first, variation: "arms-crossed" },
        { ...stretch, variation: "arms-crossed" },
      ],
    });
    expect(waysOn(findings, "MV-06")).toEqual([
      { do: "usual-way", key: stretch.key },
      { do: "remove", key: stretch.key },
    ]);
  });

  test("a program of optional moves alone keeps its first one in every session", () => {
    const optional = program.moves.map((entry) => ({ ...entry, optional: true as const }));
    expect(waysOn(check({ moves: optional }), "PG-03")).toEqual([{ do: "keep-first" }]);
    expect(check({ moves: [first, ...optional.slice(1)] }).map(({ ruleId }) => ruleId)).not.toContain(
      "PG-03",
    );
  });

  test("a note that may not be printed is edited where it stands", () => {
    const note = "Roll your low back.";
    const ofMove = check({ moves: [{ ...first, note }, ...others] });
    expect(ofMove.flatMap((finding) => (finding.mark ? remediesOf(finding, ofMove) : []))).toEqual([
      { do: "edit-note", key: first.key },
    ]);
    const ofProgram = check({ note });
    expect(ofProgram.flatMap((finding) => (finding.mark ? remediesOf(finding, ofProgram) : []))).toEqual([
      { do: "edit-note", key: null },
    ]);
  });

  test("a reason that may not be printed is mended in the record", () => {
    const findings = check(
      {},
      {
        ...healthy,
        exclusions: [{ exclusion: { by: "zone", zone: "calf-rest", side: null }, reason: "Roll your neck." }],
      },
    );
    expect(findings.flatMap((finding) => (finding.mark ? remediesOf(finding, findings) : []))).toEqual([
      { do: "open-record" },
    ]);
  });

  test("an answer that may not be printed is withdrawn, and asked for anew", () => {
    const record: PatientRecord = {
      ...healthy,
      conditions: [{ condition: "disc-bulge-or-herniation", zone: null, side: null, variant: null }],
    };
    const asked = check({}, record).find(({ level }) => level === "acknowledgement");
    if (!asked) throw new Error("nothing to acknowledge");
    const { ruleId, move, side, factsDigest } = asked;
    const findings = check(
      {
        answers: [
          {
            kind: "acknowledgement",
            ...{ ruleId, move, side, factsDigest },
            note: "Roll your low back.",
            answeredBy: "A. Novak",
            answeredAt: "2026-11-20T09:00:00Z",
          },
        ],
      },
      record,
    );
    const [marked] = findings.filter(({ mark }) => mark?.field === "answer-note");
    if (!marked) throw new Error("the note passed");
    expect(remediesOf(marked, findings)).toMatchObject([{ do: "withdraw", finding: { id: asked.id } }]);
  });
});

test("an acute program without a review date is given one with a press", () => {
  expect(waysOn(check({ phase: "acute", reviewOn: null }), "RF-08")).toEqual([{ do: "set-review" }]);
  expect(waysOn(check({ reviewOn: "2020-01-01" }), "RF-08")).toEqual([{ do: "set-review" }]);
});
