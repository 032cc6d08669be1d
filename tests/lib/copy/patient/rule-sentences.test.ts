import { describe, expect, test } from "vitest";
import { type RuleSentences, sentencesOfRule } from "@/lib/copy/patient/rule-sentences";
import { readingGrade, wordsOf } from "@/lib/copy/reading-grade";
import { composeContent } from "@/lib/handout/compose-content";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { programTemplates, startFromTemplate } from "@/lib/moves/templates";
import { rules } from "@/lib/safety/rules";
import { sampleRequest, sampleSnapshot } from "../../handout/sample-request";
import { diagnoses } from "../../safety/diagnoses";
import { allPatientTexts } from "./patient-texts";

const all = rules.map((rule) => ({ ...rule, says: sentencesOfRule(rule.id, "en") }));
const sentences = ({ paper, player }: RuleSentences) => [...paper, ...player];

/** Every template, and one whose moves do not all ask for the same pressure. */
const programs = programTemplates.map((each) => startFromTemplate(each, builtInCatalogue));
const mixed = programs[0]?.map((move, index) => ({
  ...move,
  dosage: { ...move.dosage, pressureCeiling: index === 0 ? 2 : 4 },
}));
const requests = [...programs, mixed ?? []].map((program) => sampleRequest(sampleSnapshot(program)));

/** Rules a patient cannot meet: limits of a prescription, and what keeps a move out of a program. */
const unmet = /^(DL-0[2369]|DL-10|MV-|PG-|EX-)/;

describe("what a rule says to the patient", () => {
  test.each(all.filter(({ id, kind }) => kind !== "condition" && !unmet.test(id)))(
    "$id says something",
    ({ says }) => {
      expect(sentences(says).length).toBeGreaterThan(0);
    },
  );

  test.each(all.filter(({ enforcedBy }) => enforcedBy.includes("player")))(
    "$id, which the player keeps, says something there",
    ({ says }) => {
      expect(says.player.length).toBeGreaterThan(0);
    },
  );

  test("a condition that asks for care says it on both faces, one that stops everything on neither", () => {
    for (const { id, kind, levels, says } of all) {
      if (kind !== "condition") continue;
      const cares = levels.includes("acknowledgement") || levels.includes("warning");
      expect([says.paper.length > 0, says.player.length > 0], id).toEqual([cares, cares]);
    }
  });

  test("no player sentence names a diagnosis", () => {
    for (const { id, says } of all) {
      for (const sentence of says.player) expect(sentence, id).not.toMatch(diagnoses);
    }
  });

  test("every sentence is one that is really printed or shown, and reads at grade 6 or lower", () => {
    const spaced = (text: string) => text.replaceAll("\u00a0", " ");
    const shown = new Set(allPatientTexts.map(({ text }) => spaced(text)));
    const printed = spaced(
      requests
        .map((request) => composeContent(request, () => []))
        .map((content) => JSON.stringify(content, null, 1).replaceAll("\\u00a0", " "))
        .join("\n"),
    );
    // The move's "Stop ..." is printed with its first word in a column of its own.
    const isPrinted = (sentence: string) => printed.includes(spaced(sentence).replace(/^Stop /, ""));
    for (const { id, kind, says } of all) {
      for (const sentence of sentences(says)) {
        if (kind !== "condition") expect(shown, id).toContain(spaced(sentence));
        if (wordsOf(sentence).length >= 4) expect(readingGrade(sentence), sentence).toBeLessThanOrEqual(6);
      }
      if (kind === "condition") continue;
      expect(
        says.paper.filter((sentence) => !isPrinted(sentence)),
        id,
      ).toEqual([]);
    }
  });

  test("the low back is said on paper by the first rule, and a mild form by the caution alone", () => {
    expect(sentencesOfRule("HP-01", "en").paper[0]).toBe("Keep the roller off your low back.");
    expect(sentencesOfRule("condition.radiating-leg-pain", "en")).toEqual({ paper: [], player: [] });
    expect(sentencesOfRule("condition.radiating-leg-pain.care", "en").player).toEqual([
      "Stop at once if pain or tingling goes down your leg.",
    ]);
    expect(sentencesOfRule("HP-99", "en")).toEqual({ paper: [], player: [] });
  });

  test("who presses too hard is told how to press less, and who tenses up to take a softer, smooth roller", () => {
    expect(sentencesOfRule("WS-01", "en").player).toContain("Take some of your weight off the roller.");
    expect(sentencesOfRule("EQ-02", "en").player).toEqual(["Try a softer roller next time."]);
    expect(sentencesOfRule("EQ-03", "en")).toEqual({
      paper: ["A medium, smooth foam roller"],
      player: ["Medium, smooth roller"],
    });
  });
});
