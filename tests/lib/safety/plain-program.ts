/**
 * Programs in a therapist's shorthand, so that a table of them can be read and checked by one.
 *
 *   GLU left 60 s + THR 6 passes + EXT 5 breaths x 2          moves, one after the other
 *   HAM 60 s, hold 20, 5 of 10, "Go slowly."                  with a hold, a pressure ceiling, a note
 *   THR arms-crossed 6 passes                                 in a variation
 *   HAM 60 s, optional                                        left out on a busy day
 *
 * A side that is not said is the usual one: each side, or both at once. Nothing said of a hold means none, of the
 * pressure 4 of 10. What holds beside the moves is said as "7 a week", "acute", "review 2026-03-09", "firm roller",
 * "bleeding-risk" (a condition), "no prone", "no left gluteal", "THR retired", "THR published 1, signed 2", "THR one way".
 */
import { builtInCatalogue } from "@/lib/moves/catalogue";
import {
  type BodySide,
  type BuiltInSlug,
  bodySides,
  builtInSlugs,
  type Catalogue,
  contactZones,
  findMove,
  moveVariations,
  sides,
  sidesOf,
  startPositions,
} from "@/lib/moves/move";
import type { Dosage } from "@/lib/program/dosage";
import type { CheckableProgram, PrescribedMove } from "@/lib/program/program";
import { conditionIds } from "@/lib/safety/condition-ids";
import { type Exclusion, type PatientRecord, rollerDensities } from "@/lib/safety/patient-record";
import { condition, noRecord, program } from "./sample-program";

/** The seven moves in catalogue order. */
export const moveLetters = ["GLU", "HIP", "HAM", "THR", "EXT", "LAT", "CAL"] as const;

export type PlainCase = {
  readonly draft: CheckableProgram;
  readonly patient: PatientRecord;
  readonly catalogue: Catalogue;
};

/** The case that is meant by moves and what holds beside them. */
export function readPlainCase(moves: string, rest: string): PlainCase {
  const start: PlainCase = {
    draft: program(moves === "-" ? [] : moves.split(" + ").map(readMove)),
    patient: noRecord,
    catalogue: builtInCatalogue,
  };
  return rest === "" ? start : rest.split("; ").reduce(withWords, start);
}

function slugOf(letters: string): BuiltInSlug {
  const slug = builtInSlugs[(moveLetters as readonly string[]).indexOf(letters)];
  if (!slug) throw new Error(`No move ${letters}`);
  return slug;
}

function readMove(text: string, index: number): PrescribedMove {
  const note = /"(.*)"/.exec(text)?.[1] ?? "";
  const words = text.replace(/,? ?".*"/, "");
  const move = slugOf(words.slice(0, 3));
  const usual = findMove(builtInCatalogue, move);
  if (!usual) throw new Error(move);
  const side = sides.find((each) => words.includes(` ${each} `)) ?? sidesOf[usual.laterality][0];
  const variation = moveVariations.find((each) => words.includes(` ${each} `));
  return {
    key: `m${index + 1}`,
    move,
    side,
    ...(variation && { variation }),
    dosage: readDosage(words),
    ...(/, optional\b/.test(words) && { optional: true }),
    note,
  };
}

function readDosage(words: string): Dosage {
  const number = (pattern: RegExp) => {
    const found = pattern.exec(words)?.[1];
    return found === undefined ? null : Number(found);
  };
  const pressureCeiling = number(/(\d+) of 10/) ?? 4;
  const seconds = number(/ (-?[\d.]+) s\b/);
  const passes = number(/ (-?[\d.]+) passes/);
  const breaths = number(/ (-?[\d.]+) breaths/);
  if (seconds !== null) {
    return { kind: "time", seconds, holdSeconds: number(/hold (\d+)/), pressureCeiling };
  }
  if (passes !== null) return { kind: "passes", passes, pressureCeiling };
  if (breaths === null) throw new Error(`No dose in ${words}`);
  return { kind: "breaths", breaths, positions: number(/ x (\d+)/) ?? 1, pressureCeiling };
}

function withWords(given: PlainCase, words: string): PlainCase {
  const { draft, patient } = given;
  const weekly = /^(-?[\d.]+) a week$/.exec(words)?.[1];
  if (weekly) return { ...given, draft: { ...draft, sessionsPerWeek: Number(weekly) } };
  if (words === "acute") return { ...given, draft: { ...draft, phase: "acute" } };
  const reviewOn = /^review (.+)$/.exec(words)?.[1];
  if (reviewOn) return { ...given, draft: { ...draft, reviewOn } };
  const note = /^note "(.+)"$/.exec(words)?.[1];
  if (note) return { ...given, draft: { ...draft, note } };
  const rollerDensity = rollerDensities.find((density) => words === `${density} roller`);
  if (rollerDensity) return { ...given, patient: { ...patient, rollerDensity } };
  const id = conditionIds.find((each) => each === words);
  if (id) return { ...given, patient: { ...patient, conditions: [...patient.conditions, condition(id)] } };
  const reason = /, because "(.+)"$/.exec(words)?.[1] ?? "";
  if (words.startsWith("no ")) {
    const exclusion = readExclusion(words.replace(/^no /, "").replace(/, because .*$/, ""));
    return { ...given, patient: { ...patient, exclusions: [...patient.exclusions, { exclusion, reason }] } };
  }
  return withCatalogue(given, words);
}

/** "prone", "left gluteal", "GLU", "left GLU", "left side". */
function readExclusion(words: string): Exclusion {
  const side: BodySide | null = bodySides.find((each) => words.startsWith(`${each} `)) ?? null;
  const rest = side ? words.slice(side.length + 1) : words;
  if (side && rest === "side") return { by: "side", side };
  const position = startPositions.find((each) => each === rest);
  if (position) return { by: "position", position };
  const zone = contactZones.find((each) => each === rest);
  return zone ? { by: "zone", zone, side } : { by: "move", move: slugOf(rest), side };
}

/** "THR unsigned", "THR retired", "THR one way" (the signed words know no variation), "THR published 1, signed 2", "THR published 1, withdrawn below 2". */
function withCatalogue(given: PlainCase, words: string): PlainCase {
  const slug = slugOf(words.slice(0, 3));
  const { catalogue } = given;
  if (words.endsWith(" one way")) {
    const moves = catalogue.moves.map((move) =>
      move.slug === slug ? { ...move, variations: undefined } : move,
    );
    return { ...given, catalogue: { ...catalogue, moves } };
  }
  if (/ (unsigned|retired)$/.test(words)) {
    const isRetired = words.endsWith("retired");
    return {
      ...given,
      catalogue: {
        ...catalogue,
        moves: catalogue.moves.filter((move) => move.slug !== slug),
        withheld: [
          {
            slug,
            name: "Thoracic roll",
            plainName: "Upper-back roll",
            why: isRetired ? "retired" : "unsigned",
            reason: isRetired ? "We use another one." : "",
          },
        ],
      },
    };
  }
  const [, published, how, other] = / published (\d+), (signed|withdrawn below) (\d+)$/.exec(words) ?? [];
  if (!published) throw new Error(`Not understood: ${words}`);
  return {
    ...given,
    draft: { ...given.draft, revisions: { [slug]: Number(published) } },
    catalogue: {
      ...catalogue,
      moves: catalogue.moves.map((move) =>
        move.slug === slug ? { ...move, revision: Number(other) } : move,
      ),
      lowestRevision: how === "signed" ? {} : { [slug]: Number(other) },
    },
  };
}
