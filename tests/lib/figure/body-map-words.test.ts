import { expect, test } from "vitest";
import { bodyMap } from "@/lib/copy/patient/en/body-map";
import { gradeOf } from "@/lib/copy/reading-grade";
import { viewOfZone } from "@/lib/figure/body-map-regions";
import { bodyMapLabel, bodyMapText } from "@/lib/figure/body-map-words";
import { contactZones } from "@/lib/moves/move";

test("says where the roller goes on which side, and where it never goes", () => {
  expect(bodyMapText("back", [{ zone: "gluteal", side: "right" }], bodyMap)).toBe(
    "The roller goes on your right buttock. Never put it on your low back, your neck, your waist or the back of your knees.",
  );
  expect(bodyMapText("front", [{ zone: "anterior-hip", side: null }], bodyMap)).toBe(
    "The roller goes on your thighs, at the top in front. Never put it on your neck, your belly or your hip bones.",
  );
});

test("a zone of the other view is not told here", () => {
  expect(bodyMapText("front", [{ zone: "gluteal", side: "right" }], bodyMap)).toBe(
    "Never put it on your neck, your belly or your hip bones.",
  );
});

test("the label names the view", () => {
  expect(bodyMapLabel("back", [{ zone: "thoracic", side: null }], bodyMap).title).toBe(
    "Your body from behind",
  );
});

test.each(contactZones)("%s is told with its side, but for the midline", (zone) => {
  const told = ([side]: readonly ["left" | "right" | null]) =>
    bodyMapText(viewOfZone(zone), [{ zone, side }], bodyMap);
  const [left, right, both] = ([["left"], ["right"], [null]] as const).map(told);
  if (zone === "thoracic") expect([left, right]).toEqual([both, both]);
  else {
    expect(left?.replace("your left", "your right")).toBe(right);
    expect(new Set([left, right, both]).size).toBe(3);
  }
});

test.each(contactZones)("%s is told in easy words", (zone) => {
  for (const side of ["left", "right", null] as const) {
    const text = bodyMapText(viewOfZone(zone), [{ zone, side }], bodyMap);
    expect(gradeOf(text), text).toBeLessThanOrEqual(6);
  }
});
