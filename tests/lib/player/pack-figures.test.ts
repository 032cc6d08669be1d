import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { bodyMapLabel } from "@/lib/figure/body-map-words";
import { figureTables, packFigures } from "@/lib/player/pack-figures";
import { type PackedFigures, unpackFigures } from "@/lib/player/unpack-figures";
import { versionSnapshotSchema } from "@/lib/program/snapshot";

const sent = JSON.stringify(packFigures(figureTables));
const got = unpackFigures(JSON.parse(sent) as PackedFigures);

test.each(Object.keys(figureTables.still))(
  "the phone unpacks the picture %s exactly as it was drawn",
  (name) => {
    expect(got.still[name]).toEqual(figureTables.still[name]);
  },
);

test.each(Object.keys(figureTables.between))(
  "the phone unpacks the motion of %s exactly as it was drawn",
  (name) => {
    expect(got.between[name]).toEqual(figureTables.between[name]);
  },
);

test("the phone unpacks every body map, colour and word, and nothing else", () => {
  expect(got.feelMaps).toEqual(figureTables.feelMaps);
  expect(got.inks).toEqual(figureTables.inks);
  expect(got.words).toEqual(figureTables.words);
  for (const table of ["still", "between", "feelMaps"] as const)
    expect(Object.keys(got[table])).toEqual(Object.keys(figureTables[table]));
});

test("the phone gets the words of pictures and body maps in every language a version can be in", () => {
  const languages = [...versionSnapshotSchema.shape.locale.values];
  expect(languages).not.toEqual([]);
  for (const language of languages) {
    const { figures, bodyMap } = patientCopy(language);
    expect(got.words).toEqual(figures);
    expect(got.feelMaps["gluteal left"]?.label).toEqual(
      bodyMapLabel("back", [{ zone: "gluteal", side: "left" }], bodyMap),
    );
  }
});

test("all pictures and motions are less than 25 kB on the wire", () => {
  const { looks, still, between, shapes, points, missed } = packFigures({ ...figureTables, feelMaps: {} });
  const pictures = JSON.stringify({ looks, still, between, shapes, points, missed });
  expect(gzipSync(pictures).length).toBeLessThan(25_000);
});

test("a number that is no whole millimetre is not packed away", () => {
  const [name, figure] = Object.entries(figureTables.still)[0] ?? [];
  if (!name || !figure) throw new Error("pictures");
  const odd = { form: "line", tone: "ink", stroke: 1, points: [0.05, 0] } as const;
  expect(() => packFigures({ ...figureTables, still: { [name]: { ...figure, marks: [odd] } } })).toThrow(
    "0.05 cm is no whole number of millimetres.",
  );
});
