import { describe, expect, test } from "vitest";
import { variationName } from "@/lib/copy/clinic/variations";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { builtInSlugs, contactZones, findMove, type Move, moveSchema } from "@/lib/moves/move";
import { defaultDosage, dosageSchema, handsOnSeconds } from "@/lib/program/dosage";
import { checkMove } from "@/lib/safety/check-move";

const { moves } = builtInCatalogue;

function move(slug: (typeof builtInSlugs)[number]): Move {
  const found = findMove(builtInCatalogue, slug);
  if (!found) throw new Error(slug);
  return found;
}

/** The words of a move that say where to roll and where to stop. */
const pathWords = ({ setUp, steps, stopPoint }: Move) => [...setUp, ...steps, stopPoint].join(" ");

test("the seven moves are there, each once", () => {
  expect(moves.map(({ slug }) => slug).sort()).toEqual([...builtInSlugs].sort());
});

test("the upper-back roll alone can be done another way, which is called in the composer what was signed", () => {
  const named = moves.flatMap(({ slug, variations = [] }) =>
    variations.map(({ variation, name }) => `${slug}, ${variation}: ${name.toLowerCase()}`),
  );
  expect(named).toEqual([`thoracic-roll, arms-crossed: ${variationName("arms-crossed")}`]);
});

test("whom the crossed arms are for, and that nothing then carries the head, is told to the clinician as judgement", () => {
  const [crossed] = move("thoracic-roll").variations ?? [];
  expect(crossed?.when).toMatch(/shoulder.*\(judgement\)/);
  expect(crossed?.drawback).toMatch(/Nothing carries the head/);
  expect(move("thoracic-roll").openQuestions.join(" ")).toMatch(/Arms crossed/);
});

test("an unknown move is not found", () => {
  expect(findMove(builtInCatalogue, "low-back-roll")).toBeUndefined();
});

describe.each(moves)("$slug", (each) => {
  test("is a whole move", () => {
    expect(moveSchema.parse(each)).toEqual(each);
  });

  test("breaks no rule a move's words and limits have", () => {
    expect(checkMove(each)).toEqual([]);
  });

  test("says how to change sides if and only if it has two", () => {
    expect(each.switchSide === null).toBe(each.laterality === "bilateral");
  });

  test("has words for one side if and only if it can also be done on both at once", () => {
    expect(each.oneSide !== null).toBe(each.laterality === "either");
  });

  test("has each variation once, and another set-up in it", () => {
    const variations = each.variations ?? [];
    expect(new Set(variations.map(({ variation }) => variation)).size).toBe(variations.length);
    for (const { setUp } of variations) expect(setUp).not.toEqual(each.setUp);
  });

  test("starts with a dose inside its limits", () => {
    const { dosage } = each;
    expect(dosage.default).toBeGreaterThanOrEqual(dosage.min);
    expect(dosage.default).toBeLessThanOrEqual(dosage.max);
    expect(dosageSchema.parse(defaultDosage(each))).toEqual(defaultDosage(each));
  });

  test("holds on tender spots 15 to 30 s, 20 by default, or not at all", () => {
    if (each.dosage.kind === "time") expect(each.dosage.hold).toEqual({ min: 15, max: 30, default: 20 });
  });

  test("stays at 4 of 10, 2.5 cm a second, and 4 s in and 6 s out", () => {
    expect(each.pressureCeiling).toBe(4);
    expect(each.speedCmPerSecond === null || each.speedCmPerSecond <= 2.5).toBe(true);
    expect(each.breath).toEqual({ inSeconds: 4, outSeconds: 6 });
  });

  test("names each document once, in order", () => {
    const documents = each.sources.map(({ document }) => document);
    expect(documents).toEqual([...new Set(documents)].sort());
  });
});

test("limits are those of the clinical notes", () => {
  const limits = Object.fromEntries(
    moves.map(({ slug, dosage }) => [
      slug,
      [
        dosage.kind,
        dosage.min,
        dosage.max,
        dosage.default,
        dosage.kind === "breaths" ? dosage.positions : dosage.warnAbove,
      ],
    ]),
  );
  expect(limits).toEqual({
    "glute-piriformis-roll": ["time", 30, 120, 60, 90],
    "hip-flexor-release": ["time", 30, 120, 60, 90],
    "hamstring-roll": ["time", 30, 120, 60, 90],
    "thoracic-roll": ["passes", 3, 12, 6, 9],
    "thoracic-extension": ["breaths", 3, 5, 5, { max: 2, default: 2 }],
    "lat-side-body-release": ["time", 30, 90, 60, 90],
    "calves-up-breathing-reset": ["breaths", 3, 12, 6, { max: 1, default: 1 }],
  });
});

test("the ranges of the sources add up to those of the clinical notes", () => {
  const ranges = Object.fromEntries(
    moves.map(({ slug, sources }) => {
      const numbers = sources.flatMap(({ range }) => range ?? []);
      return [slug, [Math.min(...numbers), Math.max(...numbers)]];
    }),
  );
  expect(ranges).toEqual({
    "glute-piriformis-roll": [30, 120],
    "hip-flexor-release": [30, 120],
    "hamstring-roll": [60, 120],
    "thoracic-roll": [6, 6],
    "thoracic-extension": [5, 5],
    "lat-side-body-release": [60, 90],
    "calves-up-breathing-reset": [6, 6],
  });
});

test("each document has the moves it describes", () => {
  const having = (document: string) =>
    moves
      .filter(({ sources }) => sources.some((source) => source.document === document))
      .map(({ slug }) => slug);
  expect(having("S0")).toEqual([
    "glute-piriformis-roll",
    "hip-flexor-release",
    "hamstring-roll",
    "thoracic-roll",
  ]);
  expect(having("S1")).toHaveLength(6);
  expect(having("S2")).toEqual(builtInSlugs.filter((slug) => slug !== "hamstring-roll"));
});

describe("where the roller may press", () => {
  test("each move presses on its own zone", () => {
    expect(Object.fromEntries(moves.map(({ slug, contactZone }) => [slug, contactZone]))).toEqual({
      "glute-piriformis-roll": "gluteal",
      "hip-flexor-release": "anterior-hip",
      "hamstring-roll": "posterior-thigh",
      "thoracic-roll": "thoracic",
      "thoracic-extension": "thoracic",
      "lat-side-body-release": "lateral-thorax",
      "calves-up-breathing-reset": "calf-rest",
    });
  });

  test.each(["lumbar", "cervical", "abdomen", "popliteal", "joint", "waist", "low-back"])(
    "a move on the %s cannot be written down",
    (zone) => {
      expect(contactZones as readonly string[]).not.toContain(zone);
      expect(moveSchema.safeParse({ ...move("thoracic-roll"), contactZone: zone }).success).toBe(false);
    },
  );
});

/** Beyond what every move has to say of its zone, which `checkMove` reads. */
describe("stop limits in the patient's words", () => {
  test("where a stroke ends on the body, the figure draws it", () => {
    const drawn = moves.filter(({ hasStopLine }) => hasStopLine).map(({ slug }) => slug);
    expect(drawn).toEqual([
      "hip-flexor-release",
      "hamstring-roll",
      "thoracic-roll",
      "thoracic-extension",
      "lat-side-body-release",
    ]);
  });

  test("both upper-back moves say “before your low back”, and the stretch keeps the hips down", () => {
    for (const slug of ["thoracic-roll", "thoracic-extension"] as const)
      expect(move(slug).stopPoint).toMatch(/before your low back/);
    expect(move("thoracic-roll").stopPoint).toMatch(/before your neck/);
    expect(move("thoracic-extension").setUp.join(" ")).toMatch(/hips on the floor/);
  });

  test("the back-of-thigh roll stops above the back of the knees, not above the knees alone", () => {
    expect(move("hamstring-roll").stopPoint).toMatch(/above the back of your knees/);
    expect(move("hamstring-roll").steps.join(" ")).toMatch(/above the back of your knees/);
  });

  test("the back-of-thigh roll lets the hands walk with the body, and on one leg the other foot too", () => {
    const { steps, oneSide, differences } = move("hamstring-roll");
    expect(steps.join(" ")).toMatch(/Walk your hands back as you roll\..*Walk forward again/);
    expect(oneSide?.steps.join(" ")).toMatch(/Walk your hands and other foot back too\..*Walk forward again/);
    expect(differences.find(({ about }) => about === "Hands and other foot")?.text).toMatch(/judgement/);
  });

  test("the buttock roll is high on the buttock", () => {
    expect(pathWords(move("glute-piriformis-roll"))).toMatch(/high on your buttock.*off the bone/i);
  });

  test("the front-of-hip roll lies under one thigh, and nothing under the belly", () => {
    const text = pathWords(move("hip-flexor-release"));
    expect(text).toMatch(/one thigh.*just below the fold of your hip/);
    expect(text).not.toMatch(/(under|on) your (belly|abdomen)/i);
  });

  test("the side roll names both the middle of the ribs and the waist", () => {
    expect(move("lat-side-body-release").stopPoint).toMatch(/middle of your ribs.*above your waist/);
  });

  test("the side roll bends the knees and sets the top foot in front, in four lines before it starts", () => {
    const { setUp, differences } = move("lat-side-body-release");
    expect(setUp.join(" ")).toMatch(/Bend your knees\. Put your top hand and foot down in front/);
    expect(setUp).toHaveLength(4);
    expect(differences.find(({ about }) => about === "Legs")?.text).toMatch(/judgement/);
  });

  test("the calves rest, and a hot or swollen calf ends it and asks for a call", () => {
    const calves = move("calves-up-breathing-reset");
    expect(pathWords(calves)).toMatch(/Do not roll\./);
    expect(calves.stopPoint).toMatch(/hot, sore or swollen\. Call us today/);
    expect(calves.speedCmPerSecond).toBeNull();
  });
});

test("nine steps in ten begin with what to do", () => {
  const verbs =
    /^(sit|put|cross|make|stay|lie|keep|bend|turn|roll|stop|hold|lift|push|breathe|reach|rest|grow|lean)\b/i;
  const all = moves
    .flatMap((each) => [each, each.oneSide ?? []].flat())
    .flatMap(({ setUp, steps }) => [...setUp, ...steps]);
  expect(all.filter((step) => verbs.test(step)).length / all.length).toBeGreaterThanOrEqual(0.9);
});

test("every move at its default stays under two minutes a side", () => {
  for (const each of moves)
    expect(handsOnSeconds(defaultDosage(each), "together"), each.slug).toBeLessThanOrEqual(120);
});
