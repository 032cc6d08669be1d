/**
 * What each condition does to each move, written by hand to be read by a therapist: nothing here is computed from the
 * rules. `condition-table.test.ts` holds the rules to it, and `plain-judge.ts` judges programs by it.
 *
 *   program   E emergency   U urgent   C nothing until cleared   A acknowledge   W warning   . nothing
 *   move      X left out    A acknowledge                        . allowed
 *
 * Moves in catalogue order: buttock, front of hip, back of thigh, upper-back roll, upper-back extension, side,
 * calves-up breathing. The second column is the recorded zone or variant; "?" stands for "nobody asked".
 */
import { type BodySide, bodySides, type ContactZone, contactZones, type sides } from "@/lib/moves/move";
import { type ConditionId, conditionIds } from "@/lib/safety/condition-ids";
import { moveLetters } from "./plain-program";

const whileRecorded = `
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

/*
 * What is left of a condition that stopped everything once somebody has cleared the patient.
 */
const onceCleared = `
condition                              variant or zone                 program  GLU HIP HAM THR EXT LAT CAL
severe-pain-after-trauma               -                               .        .   .   .   .   .   .   .
recent-fracture                        -                               .        .   .   .   .   .   .   .
unexplained-numbness                   -                               .        .   .   .   .   .   .   .
suspected-cancer                       -                               .        .   .   .   .   .   .   .
osteoporosis-with-vertebral-fracture   -                               A        .   .   .   X   X   X   .
radiating-leg-pain                     -                               .        A   .   A   .   .   .   .
recent-surgery                         -                               .        .   .   .   .   .   .   .
floor-transfer-difficulty              cannot                          .        .   .   .   .   .   .   .
floor-transfer-difficulty              ?                               .        .   .   .   .   .   .   .
`;

/*
 * What a condition in a zone leaves of each move, by the side it lies on and the side that is prescribed: each side,
 * left, right, or both at once (t). A move on the midline or on both sides at once cannot spare one.
 */
const bySide = `
zone             lies on   GLU: e l r   HIP: e l r   HAM: t e l r   THR: t   EXT: t   LAT: e l r   CAL: t
gluteal          left           X X .        . . .        . . . .        .        .        . . .        .
gluteal          right          X . X        . . .        . . . .        .        .        . . .        .
gluteal          both           X X X        . . .        . . . .        .        .        . . .        .
anterior-hip     left           . . .        X X .        . . . .        .        .        . . .        .
anterior-hip     right          . . .        X . X        . . . .        .        .        . . .        .
anterior-hip     both           . . .        X X X        . . . .        .        .        . . .        .
posterior-thigh  left           . . .        . . .        X X X .        .        .        . . .        .
posterior-thigh  right          . . .        . . .        X X . X        .        .        . . .        .
posterior-thigh  both           . . .        . . .        X X X X        .        .        . . .        .
thoracic         left           . . .        . . .        . . . .        X        X        . . .        .
thoracic         right          . . .        . . .        . . . .        X        X        . . .        .
thoracic         both           . . .        . . .        . . . .        X        X        . . .        .
lateral-thorax   left           . . .        . . .        . . . .        .        .        X X .        .
lateral-thorax   right          . . .        . . .        . . . .        .        .        X . X        .
lateral-thorax   both           . . .        . . .        . . . .        .        .        X X X        .
calf-rest        left           . . .        . . .        . . . .        .        .        . . .        X
calf-rest        right          . . .        . . .        . . . .        .        .        . . .        X
calf-rest        both           . . .        . . .        . . . .        .        .        . . .        X
`;

export type Letter = (typeof moveLetters)[number];

export type ConditionRow = {
  readonly condition: ConditionId;
  /** The recorded zone or variant; "-": the condition has neither; "?": it was not asked. */
  readonly detail: string;
  readonly program: string;
  readonly moves: Readonly<Record<Letter, string>>;
};

export const conditionRows = readConditions(whileRecorded);
export const clearedRows = readConditions(onceCleared);

function readConditions(table: string): readonly ConditionRow[] {
  return linesOf(table).map((line) => {
    const [id, detail = "", program = "", ...letters] = line.split(/\s+/);
    const condition = conditionIds.find((each) => each === id);
    if (!condition || letters.length !== moveLetters.length) throw new Error(line);
    return { condition, detail, program, moves: byMove(letters) };
  });
}

function byMove(letters: readonly string[]): ConditionRow["moves"] {
  const [GLU = "", HIP = "", HAM = "", THR = "", EXT = "", LAT = "", CAL = ""] = letters;
  return { GLU, HIP, HAM, THR, EXT, LAT, CAL };
}

export type SideRow = {
  readonly zone: ContactZone;
  /** Null: both sides. */
  readonly side: BodySide | null;
  /** Whether each prescription is left out, "GLU each": true. */
  readonly leftOut: Readonly<Record<string, boolean>>;
};

const sideLetters: Readonly<Record<string, (typeof sides)[number]>> = {
  e: "each",
  l: "left",
  r: "right",
  t: "together",
};

export const sideRows: readonly SideRow[] = linesOf(bySide).map((line) => {
  const [zoneText, sideText, ...marks] = line.split(/\s+/);
  const zone = contactZones.find((each) => each === zoneText);
  if (!zone || marks.length !== prescriptions().length) throw new Error(line);
  const leftOut = Object.fromEntries(prescriptions().map((name, index) => [name, marks[index] === "X"]));
  return { zone, side: bodySides.find((each) => each === sideText) ?? null, leftOut };
});

/** The columns of the table of sides, in order: "GLU each", "GLU left" ... */
function prescriptions(): readonly string[] {
  const [heading = ""] = bySide.trim().split("\n");
  return [...heading.matchAll(/([A-Z]{3}): ((?:[elrt] ?)+)/g)].flatMap(([, move, letters = ""]) =>
    letters
      .trim()
      .split(" ")
      .map((letter) => `${move} ${sideLetters[letter]}`),
  );
}

function linesOf(table: string): readonly string[] {
  return table.trim().split("\n").slice(1);
}
