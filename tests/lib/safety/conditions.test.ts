import { describe, expect, test } from "vitest";
import { readingGrade } from "@/lib/copy/reading-grade";
import { sourceTitles } from "@/lib/moves/sources";
import { type ConditionId, conditionIds } from "@/lib/safety/condition-ids";
import { conditions, findCondition, missingFacts } from "@/lib/safety/conditions";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { diagnoses } from "./diagnoses";
import { condition } from "./sample-program";

/** A condition's own text says even less: no part and no sign of what the patient has. */
const namesDiagnosis = new RegExp(`${diagnoses.source}|bone|fever|weakness`, "i");

/** The sources of the clinical table, written by hand; "-" is judgement. */
const sourcesOf: Record<ConditionId, string> = {
  "bladder-bowel-or-saddle": "S2 E13 E14 E27",
  "leg-weakness": "S1 S2 E13 E27",
  "fever-or-spinal-infection": "S2 E1 E12 E27",
  "severe-pain-after-trauma": "S2 E12 E27",
  "recent-fracture": "S2 E1",
  "unexplained-numbness": "S1 S2 E13",
  "suspected-cancer": "E12 E13 E24",
  "deep-vein-thrombosis": "E1",
  osteoporosis: "S2 E18 E19",
  "osteoporosis-with-vertebral-fracture": "S2 E1 E18 E19",
  pregnancy: "S2 E20",
  "radiating-leg-pain": "S0 S1 E12",
  "disc-bulge-or-herniation": "S1",
  "extension-sensitive-spine": "-",
  "open-wound-or-skin-infection": "E1",
  "local-inflammation": "E1 E28",
  "myositis-ossificans": "E1",
  "bleeding-risk": "E21",
  "reduced-sensation": "S2",
  "painful-varicose-veins": "-",
  "hip-replacement": "E29",
  "recent-surgery": "-",
  "shoulder-or-wrist-pain": "-",
  "floor-transfer-difficulty": "-",
  "long-term-steroids": "E24",
  "pain-over-one-week": "S0 S1 E12",
};

/** What the expert panel agreed on (E1), per cent; the wording says whether as a contraindication or a caution too. */
const agreed: Partial<Record<ConditionId, RegExp>> = {
  "open-wound-or-skin-infection": /contraindication .* \(73%\)/,
  "recent-fracture": /contraindication .* \(84%\)/,
  "local-inflammation": /97% .* caution or a contraindication/,
  "deep-vein-thrombosis": /97% .* caution or a contraindication/,
  "fever-or-spinal-infection": /94% .* osteomyelitis a caution or a contraindication/,
  "myositis-ossificans": /92% .* caution or a contraindication/,
};

describe("the conditions", () => {
  test("are the 26 of the table, in its order", () => {
    expect(conditions.map(({ id }) => id)).toEqual([...conditionIds]);
    expect(conditions).toHaveLength(26);
  });

  test.each(conditions)("$name: rests on the sources of the clinical table", ({ id, sources }) => {
    expect(sources.join(" ") || "-").toBe(sourcesOf[id]);
  });

  test("give the panel's agreement as the panel gave it, and nobody else's", () => {
    for (const { id, effects } of conditions) {
      const reasons = effects.map(({ reason }) => reason).join(" ");
      const expected = agreed[id];
      if (expected) expect(reasons, id).toMatch(expected);
      else expect(reasons, id).not.toContain("%");
    }
  });

  test("call judgement what no source settles: which moves, and how strictly", () => {
    const judged = conditions.flatMap(({ id, effects }) =>
      effects.flatMap(({ level, certainty }) => (certainty === "judgement" ? [`${id}: ${level}`] : [])),
    );
    expect(judged).toEqual([
      "deep-vein-thrombosis: urgent",
      "osteoporosis: move-excluded",
      "osteoporosis-with-vertebral-fracture: move-excluded",
      "pregnancy: move-excluded",
      "pregnancy: move-excluded",
      "radiating-leg-pain: acknowledgement",
      "disc-bulge-or-herniation: move-excluded",
      "extension-sensitive-spine: move-excluded",
      "extension-sensitive-spine: acknowledgement",
      "bleeding-risk: acknowledgement",
      "reduced-sensation: move-excluded",
      "painful-varicose-veins: move-excluded",
      "recent-surgery: program-excluded",
      "shoulder-or-wrist-pain: acknowledgement",
      "floor-transfer-difficulty: program-excluded",
      "floor-transfer-difficulty: acknowledgement",
      "long-term-steroids: acknowledgement",
    ]);
  });

  test.each(conditions)("$name: patient texts read at grade 6 or lower", ({ plain, effects }) => {
    const texts = [plain, ...effects.flatMap(({ paperText, playerText }) => [paperText, playerText])];
    for (const text of texts) {
      if (text) expect(readingGrade(text.endsWith(".") ? text : `${text}.`), text).toBeLessThanOrEqual(6);
    }
  });

  test.each(conditions)("$name: what a phone shows names no diagnosis", ({ effects }) => {
    for (const { playerText } of effects) {
      expect(playerText ?? "").not.toMatch(namesDiagnosis);
    }
  });

  test.each(conditions)("$name: no text sends the roller to a prohibited place", ({ plain, effects }) => {
    for (const text of [
      plain,
      ...effects.flatMap((each) => [each.paperText ?? "", each.playerText ?? "", each.remedy]),
    ]) {
      expect(findProhibitedRolling(text)).toEqual([]);
    }
  });

  test.each(conditions)("$name: every source is listed with its citation", ({ sources, effects }) => {
    for (const source of [...sources, ...effects.flatMap((effect) => effect.sources)]) {
      expect(sourceTitles[source]).toBeDefined();
    }
  });

  test.each(conditions)(
    "$name: what has no source is called judgement",
    ({ sources, certainty, effects }) => {
      for (const each of [{ sources, certainty }, ...effects]) {
        if (each.sources.length === 0) expect(each.certainty).toBe("judgement");
        if (each.certainty === "source-document")
          expect(each.sources.some((id) => id.startsWith("S"))).toBe(true);
      }
    },
  );

  test.each(conditions)(
    "$name: effects speak of variants it has, and a missing variant is never milder",
    ({ needs, effects }) => {
      const known = [...(needs.variants?.map(({ id }) => id) ?? []), null];
      for (const { variants } of effects) {
        for (const variant of variants ?? []) expect(known).toContain(variant);
      }
      if (needs.variants)
        expect(effects.some(({ variants }) => variants === undefined || variants.includes(null))).toBe(true);
    },
  );

  test.each(conditions)(
    "$name: what is acknowledged has words for paper and for the player",
    ({ effects }) => {
      for (const { level, paperText, playerText } of effects) {
        if (level !== "acknowledgement") continue;
        expect(paperText).not.toBeNull();
        expect(playerText).not.toBeNull();
      }
    },
  );

  test("an emergency or urgent condition carries the words to say", () => {
    const referred = conditions
      .flatMap(({ effects }) => effects)
      .filter(({ level }) => level === "emergency" || level === "urgent");
    expect(referred).toHaveLength(5);
    for (const { remedy } of referred) expect(remedy).toMatch(/Say: “.+”$/);
  });

  test("only the conditions that lie in a place ask for one", () => {
    const asking = conditions.filter(({ needs }) => needs.zone !== false);
    expect(asking.map(({ id, needs }) => [id, needs.zone, needs.side])).toEqual([
      ["open-wound-or-skin-infection", true, true],
      ["local-inflammation", true, true],
      ["myositis-ossificans", true, true],
      ["reduced-sensation", true, true],
      ["painful-varicose-veins", "optional", true],
    ]);
  });
});

describe("what is still to be asked", () => {
  test("a wound needs its zone, a pregnancy how far it is", () => {
    expect(missingFacts(condition("open-wound-or-skin-infection"))).toEqual(["zone"]);
    expect(missingFacts(condition("open-wound-or-skin-infection", { zone: "gluteal" }))).toEqual([]);
    expect(missingFacts(condition("painful-varicose-veins"))).toEqual([]);
    expect(missingFacts(condition("pregnancy"))).toEqual(["variant"]);
    expect(missingFacts(condition("pregnancy", { variant: "third" }))).toEqual(["variant"]);
    expect(missingFacts(condition("pregnancy", { variant: "early" }))).toEqual([]);
  });

  test("a condition is found by its id", () => {
    expect(findCondition("bleeding-risk").shortName).toBe("Bleeding risk");
  });
});
