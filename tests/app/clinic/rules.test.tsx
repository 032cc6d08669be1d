import { afterEach, describe, expect, test } from "vitest";
import { reachText, whenText } from "@/app/(clinic)/catalogue/rules/reach-text";
import { openRuleQuestions } from "@/lib/copy/clinic/evidence";
import { wayOut } from "@/lib/copy/clinic/names";
import { sentencesOfRule } from "@/lib/copy/patient/rule-sentences";
import type { Effect } from "@/lib/safety/condition";
import { conditions, findCondition } from "@/lib/safety/conditions";
import { rules } from "@/lib/safety/rules";
import { brokenNames, pages, readable, resetWorld, spaced } from "./catalogue-world";

afterEach(resetWorld);

/** The part of the page between an entry's id and the next entry. */
async function entry(id: string): Promise<string> {
  const markup = await pages.rules();
  const at = markup.indexOf(`<article id="${id}"`);
  expect(at, id).toBeGreaterThan(-1);
  return readable(markup.slice(at, markup.indexOf("</article>", at)));
}

describe("the rules page", () => {
  test("has one main part and one title, and each named part finds its name", async () => {
    const markup = await pages.rules();
    expect(markup.match(/<h1/g)).toHaveLength(1);
    expect(brokenNames(markup)).toEqual({ twice: [], missing: [] });
  });

  test("has every rule and every condition, each under the id its findings bear, so that a finding can lead to it", async () => {
    const markup = await pages.rules();
    for (const { id } of rules) expect(markup, id).toContain(` id="${id}"`);
    const text = readable(markup);
    for (const { id, states, kind } of rules)
      if (kind !== "condition") expect(text, id).toContain(spaced(states));
    for (const { name, guidance } of conditions) {
      expect(text).toContain(name);
      expect(text).toContain(guidance);
    }
  });

  test("every link within it arrives", async () => {
    const markup = await pages.rules();
    const asked = [...markup.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id ?? "");
    expect(asked.length).toBeGreaterThan(70);
    for (const id of asked) expect(markup, id).toContain(` id="${id}"`);
  });

  test("a rule says its level with the only way out, who keeps it, what it reads and what it rests on", async () => {
    const text = await entry("DL-03");
    expect(text).toContain("Blocks publishing Way out: none. Change the program.");
    expect(text).toContain("Check of the program: composing, publishing, and after");
    expect(text).toContain("Reads Dosage, contact zone, side");
    expect(text).toContain("In the source documents.");
    expect(text).toContain("E2: Foam rolling prescription: a clinical commentary. For range of motion");
  });

  test("what no program can break says who keeps it instead of a level", async () => {
    const text = await entry("WS-02");
    expect(text).not.toContain("Way out");
    expect(text).toContain("Kept by Session player");
    expect(text).toContain("Nothing: no program and no record can break it.");
  });

  test("what the clinician reads stands only where it is not the rule itself", async () => {
    for (const id of ["DL-03", "HP-01"]) expect(await entry(id), id).not.toContain("The clinician reads");
    expect(await entry("RF-02")).toContain("The clinician reads The finding of");
  });

  test("every sentence the patient meets of a rule stands under it", async () => {
    for (const id of ["HP-01", "WS-02", "WS-03", "RF-01"]) {
      const { paper, player } = sentencesOfRule(id, "en");
      expect(paper.length + player.length, id).toBeGreaterThan(0);
      const text = await entry(id);
      for (const sentence of [...paper, ...player]) expect(text, id).toContain(spaced(sentence));
    }
  });

  test("a red flag leads to the conditions that carry it", async () => {
    expect(await pages.rules()).toContain('href="#condition.leg-weakness"');
    expect(await entry("RF-02")).toContain("The finding of Leg weakness , once recorded.");
  });

  test("a condition says each effect with when it holds, what it reaches, why, and what settles it", async () => {
    const text = await entry("condition.leg-weakness");
    for (const { reason, remedy } of findCondition("leg-weakness").effects) {
      expect(text).toContain(reason);
      expect(text).toContain(remedy);
    }
    expect(text).toContain("When: both legs, or getting worse fast, or not recorded.");
    expect(text).toContain(`Way out: none. Send to the emergency department`);
  });

  test("a condition's words for paper name the reason, and those for the player do not", async () => {
    const text = await entry("condition.pregnancy");
    expect(text).toContain("Paper says “You are pregnant. Get down and up slowly.");
    expect(text).toContain("Player says “Get down and up slowly.");
  });

  test("shows only what can give a finding of one level, with the jump list cut the same way", async () => {
    const markup = await pages.rules({ level: "emergency" });
    expect(markup).toContain('<article id="condition.bladder-bowel-or-saddle"');
    expect(markup).toContain('<article id="RF-01"');
    expect(markup).not.toContain('<article id="HP-01"');
    expect(markup).not.toContain('href="#HP-01"');
    expect(brokenNames(markup)).toEqual({ twice: [], missing: [] });
  });

  test("says what is still open for whoever takes the rules", async () => {
    const text = readable(await pages.rules());
    for (const question of openRuleQuestions) expect(text).toContain(question);
  });
});

describe("in words", () => {
  test("an effect's reach names moves, zones and positions", () => {
    const [effect] = findCondition("osteoporosis").effects;
    if (!effect) throw new Error("no effect");
    const reach = (of: Effect["reach"]) => reachText({ ...effect, reach: of });
    expect(reach({ of: "program" })).toBe("Every move.");
    expect(reach({ of: "moves", zones: ["anterior-hip"], positions: ["prone", "supine"] })).toBe(
      "Moves on front of hip; moves started prone and supine.",
    );
    expect(reach({ of: "moves", moves: ["thoracic-extension"], ownOn: ["thoracic"] })).toBe(
      "Thoracic extension; the clinic's own moves on upper back.",
    );
    expect(reach({ of: "recorded-zone", otherwise: [] })).toBe(
      "Moves on the zone and side recorded with it.",
    );
  });

  test("what holds only after a clearance says so", () => {
    const condition = findCondition("radiating-leg-pain");
    expect(condition.effects.map((effect) => whenText(condition, effect))).toEqual([null, "once cleared"]);
  });

  test("every level has its way out, and only three of them have none", () => {
    const none = Object.entries(wayOut).filter(([, text]) => text.startsWith("None."));
    expect(none.map(([level]) => level)).toEqual(["prohibited", "emergency", "urgent"]);
  });
});
