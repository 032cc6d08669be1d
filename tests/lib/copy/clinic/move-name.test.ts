import { expect, test } from "vitest";
import { plainNameOf, whyWithheld } from "@/lib/copy/clinic/move-name";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import type { WithheldMove } from "@/lib/moves/move";

const retired: WithheldMove = {
  slug: "own-wall-roll",
  name: "Wall roll of the upper back",
  plainName: "Wall roll",
  why: "retired",
  reason: "Two patients slipped.",
};
const clinic = { ...builtInCatalogue, withheld: [retired] };

test("a move is called by its name, whether it can be prescribed or not", () => {
  expect(plainNameOf(clinic, "hamstring-roll")).toBe("Back-of-thigh roll");
  expect(plainNameOf(clinic, "own-wall-roll")).toBe("Wall roll");
  expect(plainNameOf(clinic, "own-desk-roll")).toBe("desk roll");
});

test("a move that cannot be prescribed says why", () => {
  expect(whyWithheld(retired)).toBe("Retired in this clinic: Two patients slipped.");
  expect(whyWithheld({ why: "unsigned", reason: "" })).toBe("Not signed in this clinic.");
});
