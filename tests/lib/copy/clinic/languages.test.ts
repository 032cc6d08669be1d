import { describe, expect, test } from "vitest";
import { languagePartName } from "@/lib/copy/clinic/language-part-name";
import {
  type LanguageSummary,
  languageStateText,
  languageWords,
  partStateText,
  reviewText,
} from "@/lib/copy/clinic/languages";
import { placeText } from "@/lib/copy/clinic/line-place";

const summary: LanguageSummary = {
  locale: "es",
  reviewed: 0,
  of: 13,
  state: "unreviewed",
  by: null,
  on: null,
};
const signed = { by: "Ana Ruiz, PT", on: "2026-11-21" };

test.each<[string, Partial<LanguageSummary>, string]>([
  ["nobody has signed", {}, "Spanish: translated, not yet reviewed by a clinician"],
  ["some parts are signed", { reviewed: 5, state: "partly" }, "Spanish: 5 of 13 parts reviewed"],
  [
    "every part is signed",
    { reviewed: 13, state: "reviewed", ...signed },
    "Spanish: reviewed by Ana Ruiz, PT on 21 Nov 2026",
  ],
  [
    "the words are those of an earlier day",
    { reviewed: 13, state: "earlier-words" },
    "Spanish: published in earlier words, not reviewed",
  ],
])("a language of which %s says so", (_how, more, text) => {
  expect(languageStateText({ ...summary, ...more })).toBe(text);
  expect(`Spanish: ${reviewText({ ...summary, ...more })}`).toBe(text);
});

describe("a part says how it stands", () => {
  const facts = { standing: "unsigned", signatures: [], signaturesNeeded: 1, earlier: null } as const;

  test("signed: by whom and when, with every one who did", () => {
    const other = { by: "Joel Reyes, DPT", on: "2026-12-04" };
    expect(partStateText({ ...facts, standing: "signed", signatures: [signed] })).toBe(
      "Signed by Ana Ruiz, PT on 21 Nov 2026",
    );
    expect(partStateText({ ...facts, standing: "signed", signatures: [signed, other] })).toBe(
      "Signed by Ana Ruiz, PT on 21 Nov 2026, and by Joel Reyes, DPT on 4 Dec 2026",
    );
  });

  test("partly signed: by how many of how many, and by whom", () => {
    expect(
      partStateText({ ...facts, standing: "partly-signed", signatures: [signed], signaturesNeeded: 2 }),
    ).toBe("1 of 2 signatures: Ana Ruiz, PT on 21 Nov 2026");
  });

  test("changed: since whose signature", () => {
    expect(partStateText({ ...facts, standing: "changed", earlier: signed })).toBe(
      "Changed since Ana Ruiz, PT signed it on 21 Nov 2026",
    );
  });

  test("not signed, or not all translated", () => {
    expect(partStateText(facts)).toBe("Not signed");
    expect(partStateText({ ...facts, standing: "untranslated" })).toBe("Not all translated");
  });
});

test("of several parts, what is signed is counted, and what is left out is named", () => {
  const { count, leftOut, hasRead } = languageWords.several;
  expect(count(0, 13)).toBe("No part has been opened. Only what you open is signed.");
  expect(count(1, 13)).toBe("Your signature is for 1 of 13 parts: the one you opened.");
  expect(count(2, 13)).toBe("Your signature is for 2 of 13 parts: those you opened.");
  expect(count(13, 13)).toBe("Your signature is for all 13 parts.");
  expect(leftOut(["The player", "Pictures"])).toBe(
    "Not opened in this visit, so not signed: The player; Pictures.",
  );
  expect(hasRead("Spanish", 0)).toContain("I have read the Spanish of each part I sign beside the English");
  expect(hasRead("Spanish", 1)).toContain("I have read the Spanish of the part I opened beside the English");
  expect(hasRead("Spanish", 3)).toContain(
    "I have read the Spanish of the 3 parts I opened beside the English",
  );
});

test("a part that is no more keeps its key for a name", () => {
  expect(languagePartName("safety")).toBe("Stop signs and safety");
  expect(languagePartName("move.thoracic-roll")).toBe("Upper-back roll");
  expect(languagePartName("letters")).toBe("letters");
});

test.each([
  ["safety.rule", "Safety"],
  ["safety.tiers.today.signs.0", "Safety, tiers, today, signs"],
  ["link.notOpen.title", "Link, not open"],
  ["handout.needs().1", "Handout, needs"],
  ["figures.descriptions.thoracic-roll/start.right", "Figures, descriptions, thoracic roll, start"],
  ["steps.0", "Steps"],
  ["oneSide.setUp.1", "One side, set up"],
  ["stopPoint", "Stop point"],
  ["12", ""],
])("%s stands under “%s”", (path, place) => {
  expect(placeText(path)).toBe(place);
});
