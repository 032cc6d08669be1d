import { expect, test } from "vitest";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { builtInSlugs, moveSchema } from "@/lib/moves/move";
import { contentHash } from "@/lib/program/snapshot";
import { thoracicRollRevision1 } from "./thoracic-roll-revision-1";

/**
 * What each revision of a built-in move said, as the SHA-256 of its content: clinics sign a revision by its words. A
 * line here is never changed once it has been released; a new revision gets a new line.
 */
const released: Readonly<Record<string, string>> = {
  "calves-up-breathing-reset 1": "dafd561b1738b98061db1d0ffc82c0947b12e687de5b27913ef2adcbff55abea",
  "glute-piriformis-roll 1": "47083b04e4725e8af4fe9dec238c156c34fdb0bb373d405f7b1f4f7222b7ee51",
  "hamstring-roll 1": "86cb04a8942777b2b66f77dad7d05eab688b322d0497a54f657a74b3e2d8c880",
  "hamstring-roll 2": "76c4f511105862523f1a5f593bcb42490aa56ac266135c7435b86edd3f83581a",
  "hip-flexor-release 1": "5b4e23f0b18515d2a1c9e8a869e9ced50a3d9c2a9627bd777cf2c94b6fa352d6",
  "lat-side-body-release 1": "1d7718062654d0d4850d8688dac52fd4c568a9e13a7fb0e012a09e4ad969c6be",
  "lat-side-body-release 2": "b8b50f29446ab330c57d39cfb508ec2f2260fe67dfcb5bc780d133a02184d7a3",
  "thoracic-extension 1": "981d83da9fa087ad51a4077d369a96d059c95a982827651ddbd8d13fd1c6dd9a",
  "thoracic-roll 1": "5063ecdfaaf495443ce85515cf685efa46fdf0b2012bb42d0960b6a125601782",
  "thoracic-roll 2": "12b19cf8c96fc92bac49ec8ec8a329212e2c4c27c37e0b5266561bc21f0f088d",
};

test.each(builtInCatalogue.moves)("$slug says what its revision was signed for", (move) => {
  const name = `${move.slug} ${move.revision}`;
  const hash = contentHash(move);
  const next = `${move.slug} ${move.revision + 1}`;
  const whatToDo =
    released[name] === undefined
      ? `Revision ${move.revision} of ${move.slug} is not pinned. Add the line "${name}": "${hash}".`
      : `The words or limits of ${move.slug} changed, and clinics have signed revision ${move.revision}. Set its revision to ${move.revision + 1}, and add a line "${next}" with the hash this test then shows.`;
  expect(hash, whatToDo).toBe(released[name]);
});

/**
 * Where each move is done and from which position: a patient's exclusions are judged by these, and published programs
 * hold earlier words. A move done elsewhere is another move, with a slug of its own.
 */
test("a built-in move stays on its zone, in its start position and of its laterality in every revision", () => {
  const places = builtInCatalogue.moves.map(
    ({ slug, contactZone, startPosition, laterality }) =>
      `${slug}: ${contactZone}, ${startPosition}, ${laterality}`,
  );
  expect(places).toEqual([
    "glute-piriformis-roll: gluteal, sitting-on-roller, unilateral",
    "hip-flexor-release: anterior-hip, prone, unilateral",
    "hamstring-roll: posterior-thigh, long-sitting, either",
    "thoracic-roll: thoracic, supine, bilateral",
    "thoracic-extension: thoracic, supine, bilateral",
    "lat-side-body-release: lateral-thorax, side-lying, unilateral",
    "calves-up-breathing-reset: calf-rest, supine, bilateral",
  ]);
});

test("a revision signed before moves had variations reads as it was written, and hashes as it did", () => {
  const read = moveSchema.parse(JSON.parse(JSON.stringify(thoracicRollRevision1)));
  expect(read).toStrictEqual(thoracicRollRevision1);
  expect(Object.keys(read)).not.toContain("variations");
  expect(contentHash(read)).toBe(released["thoracic-roll 1"]);
});

test("every pinned revision is one of a built-in move, and no revision is left out", () => {
  for (const { slug, revision } of builtInCatalogue.moves) {
    const pinned = Object.keys(released).filter((name) => name.startsWith(`${slug} `));
    expect(pinned).toEqual(Array.from({ length: revision }, (_, index) => `${slug} ${index + 1}`));
  }
  expect(
    Object.keys(released).every((name) => builtInSlugs.some((slug) => name.startsWith(`${slug} `))),
  ).toBe(true);
});
