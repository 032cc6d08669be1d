import { expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { checkProgram } from "@/lib/safety/check-program";
import { condition, entry, now, program, record } from "./sample-program";

/**
 * What answers are bound to, for one finding of each shape. A clearance is kept in the database and an acknowledgement
 * is printed with its version: with another digest for the same facts, none of those given before counts any more.
 */
const pinned = [
  [
    "a clearance of a condition",
    condition("recent-fracture"),
    "program-excluded",
    "14da58bd18f73f7f547e0ac5b0df424189d1064038482a35189c8d88dc02c87d",
  ],
  [
    "an acknowledgement of a condition and the moves it touches",
    condition("disc-bulge-or-herniation"),
    "acknowledgement",
    "e15ac90b8fd056e26f571e5fd00f83067b15b9106eb52c4ae1f8bac0e143c37f",
  ],
  [
    "an acknowledgement of a bleeding risk, with roller, pressure and holds",
    condition("bleeding-risk"),
    "acknowledgement",
    "4a8866d450ece3018a9df93883b125d7b83a15a23fe48ecfbe620b8b2d30a426",
  ],
] as const;

test.each(pinned)("%s is bound to the same digest as ever", (_what, recorded, level, digest) => {
  const draft = program([entry("glute-piriformis-roll"), entry("thoracic-roll")]);
  const findings = checkProgram(draft, record([recorded]), builtInCatalogue, now);
  const found = findings.filter((each) => each.level === level).map(({ factsDigest }) => factsDigest);
  const whatToDo =
    "The digest of these facts changed: at the update every answer given for them stops counting, and live programs with one go on hold. Bring the facts back to the shape they had. Where they have to change, say in the changelog who answers what anew, and only then pin the digest this test shows.";
  expect(found, whatToDo).toEqual([digest]);
});
