import { expect, test } from "vitest";
import { limitLines, rangeText } from "@/lib/copy/clinic/dosage-limits";
import { builtInCatalogue } from "@/lib/moves/catalogue";

test("a range of one number is that number", () => {
  expect(rangeText("time", [60, 60])).toBe("60 s a side");
  expect(rangeText("passes", [4, 10])).toBe("4 to 10 slow passes");
});

test.each(builtInCatalogue.moves)(
  "the limits of $plainName name its least, most and usual dose",
  ({ dosage }) => {
    const text = limitLines(dosage).flat().join(" ");
    for (const number of [dosage.min, dosage.max, dosage.default]) expect(text).toContain(String(number));
  },
);
