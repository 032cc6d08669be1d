import { describe, expect, test } from "vitest";
import { exclusionReasonSchema } from "@/app/(clinic)/patients/patient-input";
import { setUpSchema } from "@/app/set-up/set-up-input";
import { translatedLinesSchema } from "@/lib/program/clinic-extras";
import { printedText, unprintable } from "@/lib/program/printed-text";

describe("text that is printed", () => {
  test.each(["→", "≥", "✓", "😀", "👍🏽", "日"])("takes no %s, and says so", (letter) => {
    const said = `The handout cannot print “${[...letter][0]}”. Write it another way.`;
    expect(unprintable(`a ${letter}`)).toBe(said);
    const parsed = printedText({ max: 20 }).safeParse(`a ${letter}`);
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual([said]);
  });

  test.each(["½ ° • … – “quoted”", "Niño, ¿qué?", "Łódź", "ظهر", "two\nlines"])("takes %s", (text) => {
    expect(unprintable(text)).toBeNull();
    expect(printedText({ max: 40 }).safeParse(text).success).toBe(true);
  });

  test("is what an exclusion's reason, the clinic's lines and its name are", () => {
    const told = (result: { error?: { issues: { message: string }[] } | undefined }) =>
      result.error?.issues.map(({ message }) => message).join();
    expect(told(exclusionReasonSchema.safeParse("Hurts 😖"))).toContain("cannot print “😖”");
    const lines = { hours: "8 → 6", closedLine: "" };
    expect(told(translatedLinesSchema.safeParse(lines))).toContain("cannot print “→”");
    expect(told(setUpSchema.safeParse({ clinicName: "Back ✓" }))).toContain("cannot print “✓”");
  });
});
