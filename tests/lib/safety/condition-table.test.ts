import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { contactZones, moveSlugs } from "@/lib/moves/move";
import { checkProgram } from "@/lib/safety/check-program";
import { conditionIds } from "@/lib/safety/condition-ids";
import { findCondition } from "@/lib/safety/conditions";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import type { Finding } from "@/lib/safety/finding";
import type { RecordedCondition } from "@/lib/safety/patient-record";
import { condition, entry, now, program, record } from "./sample-program";

/*
 * What each condition does to each move, written by hand to be read by a therapist.
 *
 *   program   E emergency   U urgent   C nothing until cleared   A acknowledge   W warning   . nothing
 *   move      X left out    A acknowledge                        . allowed
 *
 * Moves in catalogue order: buttock, front of hip, back of thigh, upper-back roll, upper-back extension, side,
 * calves-up breathing. After the dash: the recorded zone or variant; "?" stands for "nobody asked".
 */
const table = `
condition                              variant or zone                 program  GLU HIP HAM THR EXT LAT CAL
bladder-bowel-or-saddle                -                               E        .   .   .   .   .   .   .
leg-weakness                           one-leg                         U        .   .   .   .   .   .   .
leg-weakness                           both-or-fast                    E        .   .   .   .   .   .   .
leg-weakness                           ?                               E        .   .   .   .   .   .   .
fever-or-spinal-infection              -                               U        .   .   .   .   .   .   .
severe-pain-after-trauma               -                               C        .   .   .   .   .   .   .
recent-fracture                        -                               C        .   .   .   .   .   .   .
unexplained-numbness                   -                               C        .   .   .   .   .   .   .
suspected-cancer                       -                               C        .   .   .   .   .   .   .
deep-vein-thrombosis                   -                               U        .   .   .   .   .   .   .
osteoporosis                           -                               A        .   .   .   X   X   X   .
osteoporosis-with-vertebral-fracture   -                               C        .   .   .   X   X   X   .
pregnancy                              early                           A        .   X   .   .   .   .   .
pregnancy                              mid-or-later                    A        .   X   .   X   X   .   X
pregnancy                              ?                               A        .   X   .   X   X   .   X
radiating-leg-pain                     -                               C        .   .   .   .   .   .   .
disc-bulge-or-herniation               extension-settled               A        .   .   .   .   .   .   .
disc-bulge-or-herniation               extension-brings-leg-symptoms   A        .   .   .   .   X   .   .
disc-bulge-or-herniation               ?                               A        .   .   .   .   X   .   .
extension-sensitive-spine              settles                         .        .   A   .   .   A   .   .
extension-sensitive-spine              provokes                        .        .   X   .   .   X   .   .
extension-sensitive-spine              ?                               .        .   X   .   .   X   .   .
open-wound-or-skin-infection           gluteal                         .        X   .   .   .   .   .   .
open-wound-or-skin-infection           anterior-hip                    .        .   X   .   .   .   .   .
open-wound-or-skin-infection           posterior-thigh                 .        .   .   X   .   .   .   .
open-wound-or-skin-infection           thoracic                        .        .   .   .   X   X   .   .
open-wound-or-skin-infection           lateral-thorax                  .        .   .   .   .   .   X   .
open-wound-or-skin-infection           calf-rest                       .        .   .   .   .   .   .   X
open-wound-or-skin-infection           ?                               .        X   X   X   X   X   X   X
local-inflammation                     gluteal                         .        X   .   .   .   .   .   .
local-inflammation                     anterior-hip                    .        .   X   .   .   .   .   .
local-inflammation                     posterior-thigh                 .        .   .   X   .   .   .   .
local-inflammation                     thoracic                        .        .   .   .   X   X   .   .
local-inflammation                     lateral-thorax                  .        .   .   .   .   .   X   .
local-inflammation                     calf-rest                       .        .   .   .   .   .   .   X
local-inflammation                     ?                               .        X   X   X   X   X   X   X
myositis-ossificans                    gluteal                         .        X   .   .   .   .   .   .
myositis-ossificans                    anterior-hip                    .        .   X   .   .   .   .   .
myositis-ossificans                    posterior-thigh                 .        .   .   X   .   .   .   .
myositis-ossificans                    thoracic                        .        .   .   .   X   X   .   .
myositis-ossificans                    lateral-thorax                  .        .   .   .   .   .   X   .
myositis-ossificans                    calf-rest                       .        .   .   .   .   .   .   X
myositis-ossificans                    ?                               .        X   X   X   X   X   X   X
bleeding-risk                          -                               A        .   .   .   .   .   .   .
reduced-sensation                      gluteal                         .        X   .   .   .   .   .   .
reduced-sensation                      anterior-hip                    .        .   X   .   .   .   .   .
reduced-sensation                      posterior-thigh                 .        .   .   X   .   .   .   .
reduced-sensation                      thoracic                        .        .   .   .   X   X   .   .
reduced-sensation                      lateral-thorax                  .        .   .   .   .   .   X   .
reduced-sensation                      calf-rest                       .        .   .   .   .   .   .   X
reduced-sensation                      ?                               .        X   X   X   X   X   X   X
painful-varicose-veins                 gluteal                         .        X   .   .   .   .   .   .
painful-varicose-veins                 anterior-hip                    .        .   X   .   .   .   .   .
painful-varicose-veins                 posterior-thigh                 .        .   .   X   .   .   .   .
painful-varicose-veins                 thoracic                        .        .   .   .   X   X   .   .
painful-varicose-veins                 lateral-thorax                  .        .   .   .   .   .   X   .
painful-varicose-veins                 calf-rest                       .        .   .   .   .   .   .   X
painful-varicose-veins                 ?                               .        .   .   X   .   .   .   X
hip-replacement                        posterior                       .        X   .   .   .   .   .   .
hip-replacement                        anterior                        .        X   X   .   .   .   .   .
hip-replacement                        ?                               .        X   X   .   .   .   .   .
recent-surgery                         -                               C        .   .   .   .   .   .   .
shoulder-or-wrist-pain                 -                               .        A   .   A   .   .   A   .
floor-transfer-difficulty              with-help                       A        .   .   .   .   .   .   .
floor-transfer-difficulty              cannot                          C        .   .   .   .   .   .   .
floor-transfer-difficulty              ?                               C        .   .   .   .   .   .   .
long-term-steroids                     -                               .        .   .   .   A   A   A   .
pain-over-one-week                     -                               W        .   .   .   .   .   .   .
`;

type Row = { recorded: RecordedCondition; program: string; moves: string };

const rows: readonly Row[] = table
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [id, detail, level = "", ...moves] = line.split(/\s+/);
    const conditionId = conditionIds.find((each) => each === id);
    if (!conditionId) throw new Error(line);
    const zone = contactZones.find((each) => each === detail) ?? null;
    const variant = zone || detail === "-" || detail === "?" ? null : (detail ?? null);
    return { recorded: condition(conditionId, { zone, variant }), program: level, moves: moves.join("") };
  });

const letters: Record<Finding["level"], string> = {
  emergency: "E",
  urgent: "U",
  "program-excluded": "C",
  acknowledgement: "A",
  warning: "W",
  "move-excluded": "X",
  prohibited: "!",
};

/** All seven moves, one finding rule at a time. */
function outcome(recorded: RecordedCondition) {
  const all = program(moveSlugs.map((slug) => entry(slug)));
  const findings = checkProgram(all, record([recorded]), builtInCatalogue, now).filter(
    ({ ruleId }) => ruleId.replace(".care", "") === `condition.${recorded.condition}`,
  );
  const lettersOf = (found: readonly Finding[]) => found.map(({ level }) => letters[level]).join("") || ".";
  return {
    program: lettersOf(findings.filter(({ entries }) => entries.length === 0)),
    moves: moveSlugs
      .map((slug) => lettersOf(findings.filter(({ entries }) => entries.includes(slug))))
      .join(""),
  };
}

describe("every condition, every move", () => {
  test.each(rows)("$recorded.condition, $recorded.zone $recorded.variant", (row) => {
    expect(outcome(row.recorded)).toEqual({ program: row.program, moves: row.moves });
  });

  test.each(rows)(
    "the catalogue greys out the same moves: $recorded.condition, $recorded.zone $recorded.variant",
    (row) => {
      const excluded = excludedMoves(record([row.recorded]), builtInCatalogue);
      const greyed = moveSlugs.map((slug) => (excluded.get(slug)?.wholly ? "X" : ".")).join("");
      expect(greyed).toBe(row.moves.replaceAll("A", "."));
    },
  );

  test("the table leaves out no condition, variant or zone", () => {
    const expected = conditionIds.flatMap((id) => {
      const { zone, variants } = findCondition(id).needs;
      if (zone) return [...contactZones, null].map((each) => `${id} ${each}`);
      return [...(variants?.map((each) => each.id) ?? []), null].map((each) => `${id} ${each}`);
    });
    const written = rows.map(({ recorded }) => `${recorded.condition} ${recorded.zone ?? recorded.variant}`);
    expect([...written].sort()).toEqual([...expected].sort());
  });
});
