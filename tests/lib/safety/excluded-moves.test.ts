import { expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { excludedMoves } from "@/lib/safety/excluded-moves";
import { condition, noRecord, record } from "./sample-program";

test("an empty record excludes nothing", () => {
  expect(excludedMoves(noRecord, builtInCatalogue).size).toBe(0);
});

test("a sore left buttock excludes the left side only, with words for clinic and paper", () => {
  const patient = record([condition("local-inflammation", { zone: "gluteal", side: "left" })]);
  expect([...excludedMoves(patient, builtInCatalogue)]).toEqual([
    [
      "glute-piriformis-roll",
      {
        wholly: false,
        sides: ["left"],
        reasons: [
          {
            text: "Local inflammation, left buttock",
            plain: "that spot is red, hot or swollen",
            certainty: "published",
          },
        ],
      },
    ],
  ]);
});

test("a side a midline move cannot spare excludes it wholly", () => {
  const patient = record([condition("local-inflammation", { zone: "thoracic", side: "left" })]);
  const excluded = excludedMoves(patient, builtInCatalogue);
  expect([...excluded].map(([slug, { wholly, sides }]) => [slug, wholly, sides])).toEqual([
    ["thoracic-roll", true, ["left", "right"]],
    ["thoracic-extension", true, ["left", "right"]],
  ]);
});

test("the left by a condition and the right by hand exclude the move wholly, with both reasons", () => {
  const patient = record(
    [condition("local-inflammation", { zone: "posterior-thigh", side: "left" })],
    [{ by: "zone", zone: "posterior-thigh", side: "right" }],
  );
  const hamstring = excludedMoves(patient, builtInCatalogue).get("hamstring-roll");
  expect(hamstring).toMatchObject({ wholly: true, sides: ["left", "right"] });
  expect(hamstring?.reasons.map(({ text }) => text)).toEqual([
    "Local inflammation, left back of thigh",
    "Excluded: right back of thigh",
  ]);
});

test("an exclusion by hand prints its own reason, or a plain one when it has none", () => {
  const exclusion = { by: "move", move: "hamstring-roll", side: null } as const;
  const reasons = (reason: string) =>
    excludedMoves({ ...noRecord, exclusions: [{ exclusion, reason }] }, builtInCatalogue).get(
      "hamstring-roll",
    )?.reasons;
  expect(reasons("sore skin on the left thigh")?.[0]?.plain).toBe("sore skin on the left thigh");
  expect(reasons("")?.[0]?.plain).toBe("as agreed with your therapist");
});

test("what stops the whole program is not listed move by move", () => {
  expect(excludedMoves(record([condition("recent-fracture")]), builtInCatalogue).size).toBe(0);
});

test("reasons do not depend on the order of the record", () => {
  const conditions = [
    condition("osteoporosis"),
    condition("open-wound-or-skin-infection", { zone: "thoracic", side: null }),
    condition("local-inflammation", { zone: "thoracic", side: "right" }),
  ];
  const forwards = [...excludedMoves(record(conditions), builtInCatalogue)];
  expect([...excludedMoves(record([...conditions].reverse()), builtInCatalogue)]).toEqual(forwards);
});
