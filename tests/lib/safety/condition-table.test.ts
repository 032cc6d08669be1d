import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { bodySides, builtInSlugs, contactZones, sides } from "@/lib/moves/move";
import { checkProgram } from "@/lib/safety/check-program";
import { type ConditionId, conditionIds } from "@/lib/safety/condition-ids";
import { findCondition } from "@/lib/safety/conditions";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import type { Finding } from "@/lib/safety/finding";
import type { RecordedCondition } from "@/lib/safety/patient-record";
import { type ConditionRow, clearedRows, conditionRows, sideRows } from "./condition-tables";
import { moveLetters } from "./plain-program";
import { answerTo, condition, entry, now, ownMove, program, record } from "./sample-program";

const letters: Record<Finding["level"], string> = {
  emergency: "E",
  urgent: "U",
  "program-excluded": "C",
  acknowledgement: "A",
  warning: "W",
  "move-excluded": "X",
  prohibited: "!",
};

function recordedAs({ condition: id, detail }: ConditionRow): RecordedCondition {
  const zone = contactZones.find((each) => each === detail) ?? null;
  return condition(id, { zone, variant: zone || detail === "-" || detail === "?" ? null : detail });
}

const all = program(builtInSlugs.map((slug) => entry(slug)));
const ofCondition = (id: ConditionId) => (finding: Finding) =>
  finding.ruleId.replace(/\.care$/, "") === `condition.${id}`;

/** What the findings of one condition do to the program and to each of its seven moves. */
function outcome(findings: readonly Finding[]) {
  const lettersOf = (found: readonly Finding[]) => found.map(({ level }) => letters[level]).join("") || ".";
  return {
    program: lettersOf(findings.filter(({ entries }) => entries.length === 0)),
    moves: Object.fromEntries(
      moveLetters.map((letter, index) => [
        letter,
        lettersOf(findings.filter(({ entries }) => entries.includes(builtInSlugs[index] ?? ""))),
      ]),
    ),
  };
}

describe("every condition, every move", () => {
  test.each(conditionRows)("$condition, $detail", (row) => {
    const findings = checkProgram(all, record([recordedAs(row)]), builtInCatalogue, now);
    expect(outcome(findings.filter(ofCondition(row.condition)))).toEqual({
      program: row.program,
      moves: row.moves,
    });
  });

  test.each(conditionRows)("the catalogue greys out the same moves: $condition, $detail", (row) => {
    const excluded = excludedMoves(record([recordedAs(row)]), builtInCatalogue);
    const greyed = moveLetters.map((_, index) =>
      builtInSlugs.some((slug, at) => at === index && excluded.get(slug)?.wholly) ? "X" : ".",
    );
    expect(greyed.join("")).toBe(Object.values(row.moves).join("").replaceAll("A", "."));
  });

  test("the table leaves out no condition, variant or zone", () => {
    const expected = conditionIds.flatMap((id) => {
      const { zone, variants } = findCondition(id).needs;
      if (zone) return [...contactZones, "?"].map((each) => `${id} ${each}`);
      return variants ? [...variants.map((each) => `${id} ${each.id}`), `${id} ?`] : [`${id} -`];
    });
    const written = conditionRows.map(({ condition: id, detail }) => `${id} ${detail}`);
    expect([...written].sort()).toEqual([...expected].sort());
  });
});

describe("once the patient is cleared", () => {
  test.each(clearedRows)("$condition, $detail", (row) => {
    const patient = record([recordedAs(row)]);
    const clearances = checkProgram(all, patient, builtInCatalogue, now)
      .filter(({ level }) => level === "program-excluded")
      .map((finding) => answerTo(finding));
    expect(clearances).toHaveLength(1);
    const cleared = checkProgram({ ...all, answers: clearances }, patient, builtInCatalogue, now).filter(
      ofCondition(row.condition),
    );
    const open = cleared.filter(({ answer }) => answer === null);
    expect(outcome(open)).toEqual({ program: row.program, moves: row.moves });
  });

  test("the table has every condition that waits for a clearance", () => {
    const waiting = conditionRows.filter(({ program: level }) => level === "C");
    expect(clearedRows.map(({ condition: id, detail }) => `${id} ${detail}`).sort()).toEqual(
      waiting.map(({ condition: id, detail }) => `${id} ${detail}`).sort(),
    );
  });
});

describe("every side", () => {
  const inZones = conditionIds.filter((id) => findCondition(id).needs.zone !== false);
  const cases = inZones.flatMap((id) => sideRows.map((row) => ({ id, ...row })));

  test.each(cases)("$id, $zone, $side", ({ id, zone, side, leftOut }) => {
    const patient = record([condition(id, { zone, side })]);
    const found = Object.keys(leftOut).map((name) => {
      const slug = builtInSlugs[moveLetters.findIndex((letter) => name.startsWith(letter))];
      const prescribed = sides.find((each) => name.endsWith(` ${each}`));
      if (!slug || !prescribed) throw new Error(name);
      const findings = checkProgram(
        program([entry(slug, { side: prescribed })]),
        patient,
        builtInCatalogue,
        now,
      );
      expect(findings.every(({ level }) => level === "move-excluded")).toBe(true);
      return [name, findings.length > 0];
    });
    expect(Object.fromEntries(found)).toEqual(leftOut);
  });

  test("a zone nobody asked for is everywhere, on the side that was recorded", () => {
    for (const side of bodySides) {
      const patient = record([condition("open-wound-or-skin-infection", { side })]);
      const other = side === "left" ? "right" : "left";
      const barred = (prescribed: typeof side) =>
        checkProgram(
          program(
            (["glute-piriformis-roll", "hip-flexor-release", "hamstring-roll"] as const).map((slug) =>
              entry(slug, { side: prescribed }),
            ),
          ),
          patient,
          builtInCatalogue,
          now,
        ).length;
      expect([barred(side), barred(other)]).toEqual([3, 0]);
    }
  });

  test("the table has every zone and side", () => {
    expect(inZones).toHaveLength(5);
    const expected = contactZones.flatMap((zone) => [...bodySides, null].map((side) => `${zone} ${side}`));
    expect(sideRows.map(({ zone, side }) => `${zone} ${side}`)).toEqual(expected);
  });
});

describe("a clinic's own move", () => {
  const own = [
    ownMove("own-buttock", "glute-piriformis-roll", { startPosition: "supine" }),
    ownMove("own-stretch", "thoracic-extension"),
    ownMove("own-side", "lat-side-body-release", { startPosition: "supine" }),
    ownMove("own-front", "hip-flexor-release", { startPosition: "supine" }),
  ];
  const catalogue = { ...builtInCatalogue, moves: [...builtInCatalogue.moves, ...own] };
  const ownProgram = program(
    own.map((move) => ({
      ...entry("glute-piriformis-roll"),
      key: move.slug,
      move: move.slug,
      side: move.laterality === "bilateral" ? ("together" as const) : ("each" as const),
    })),
  );
  const touched = (recorded: RecordedCondition) =>
    checkProgram(ownProgram, record([recorded]), catalogue, now)
      .filter(ofCondition(recorded.condition))
      .flatMap(({ level, entries }) => entries.map((key) => `${letters[level]} ${key}`));

  test.each([
    [
      "by its zone after hip surgery",
      condition("hip-replacement", { variant: "posterior" }),
      ["X own-buttock"],
    ],
    [
      "as the stretch it may be, with a spine that bending back provokes",
      condition("extension-sensitive-spine", { variant: "provokes" }),
      ["X own-stretch"],
    ],
    [
      "as the stretch it may be, with a disc that bending back provokes",
      condition("disc-bulge-or-herniation", { variant: "extension-brings-leg-symptoms" }),
      ["X own-stretch"],
    ],
    ["by its zone with a sore shoulder", condition("shoulder-or-wrist-pain"), ["A own-side"]],
    [
      "by zone and position in pregnancy",
      condition("pregnancy", { variant: "mid-or-later" }),
      ["X own-buttock", "X own-stretch", "X own-side", "X own-front"],
    ],
    ["by its zone with thin bones", condition("osteoporosis"), ["X own-stretch", "X own-side"]],
    ["not at all where only a built-in move is meant", condition("pain-over-one-week"), []],
  ])("is judged %s", (_, recorded, expected) => {
    expect(touched(recorded)).toEqual(expected);
  });
});
