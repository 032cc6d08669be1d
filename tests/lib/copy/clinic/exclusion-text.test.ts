import { expect, test } from "vitest";
import { exclusionLine } from "@/lib/copy/clinic/exclusion-text";
import type { Exclusion } from "@/lib/safety/patient-record";

const cases: [Exclusion, string][] = [
  [{ by: "move", move: "thoracic-roll", side: null }, "thoracic-roll"],
  [{ by: "move", move: "thoracic-roll", side: "left" }, "thoracic-roll, left side only"],
  [{ by: "zone", zone: "gluteal", side: "right" }, "Contact zone: buttock, right side only"],
  [{ by: "position", position: "prone" }, "Start position: prone"],
  [{ by: "side", side: "left" }, "Everything on the left side"],
];

test.each(cases)("%j reads %j", (exclusion, line) => {
  expect(exclusionLine(exclusion, (slug) => slug)).toBe(line);
});
