import { describe, expect, test } from "vitest";
import { readingGrade } from "@/lib/copy/reading-grade";
import { sourceTitles } from "@/lib/moves/sources";
import { conditionIds } from "@/lib/safety/condition-ids";
import { conditions, findCondition, missingFacts } from "@/lib/safety/conditions";
import { findProhibitedRolling } from "@/lib/safety/prohibited-text";
import { condition } from "./sample-program";

/** Words a player text never has: they name what the patient has, and a phone is seen by others. */
const diagnoses =
  /pregnan|osteopor|bone|fracture|disc\b|herniat|sciatic|cancer|tumou?r|clot|thrombos|blood|bleed|bruis|infect|fever|wound|nerve|neuropath|vein|surg|steroid|medicine|stenosis|weakness|bladder|bowel/i;

describe("the conditions", () => {
  test("are the 26 of the table, in its order", () => {
    expect(conditions.map(({ id }) => id)).toEqual([...conditionIds]);
    expect(conditions).toHaveLength(26);
  });

  test.each(conditions)("$name: patient texts read at grade 6 or lower", ({ plain, effects }) => {
    const texts = [plain, ...effects.flatMap(({ paperText, playerText }) => [paperText, playerText])];
    for (const text of texts) {
      if (text) expect(readingGrade(text.endsWith(".") ? text : `${text}.`), text).toBeLessThanOrEqual(6);
    }
  });

  test.each(conditions)("$name: what a phone shows names no diagnosis", ({ effects }) => {
    for (const { playerText } of effects) {
      expect(playerText ?? "").not.toMatch(diagnoses);
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
