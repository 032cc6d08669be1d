import { expect, test } from "vitest";
import { conditions as spanish } from "@/lib/copy/patient/es/conditions";
import { patientSentence } from "@/lib/copy/patient/patient-sentence";

test("a sentence of the rules is found in Spanish, and is itself in English", () => {
  expect(patientSentence("thin bones", "es")).toBe(spanish["thin bones"]);
  expect(patientSentence("thin bones", "es")).not.toBe("thin bones");
  expect(patientSentence("thin bones", "en")).toBe("thin bones");
});

test.each(["me duele el hombro", "", "constructor", "toString"])(
  "what a person typed comes back as typed: %j",
  (typed) => {
    expect(patientSentence(typed, "es")).toBe(typed);
  },
);
