import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { patientCopy } from "@/lib/copy/patient/patient-copy";
import { patientLocales } from "@/lib/copy/patient/patient-locales";
import { figureTables, packFigures } from "@/lib/player/figures/pack-figures";
import { type PackedFigures, unpackFigures } from "@/lib/player/figures/unpack-figures";

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

test("a motion is worked out when it is first looked at, and once", () => {
  for (const name of Object.keys(got.between)) {
    expect(Object.getOwnPropertyDescriptor(got.between, name)).toHaveProperty("get");
    expect(got.between[name]).toBe(got.between[name]);
  }
});

test("the phone unpacks every body map and colour, and nothing else", () => {
  expect(got.feelMaps).toEqual(figureTables.feelMaps);
  expect(got.inks).toEqual(figureTables.inks);
  expect(Object.keys(got)).toEqual(Object.keys(figureTables));
  for (const table of ["still", "between", "feelMaps"] as const)
    expect(Object.keys(got[table])).toEqual(Object.keys(figureTables[table]));
});

test("the file is one and the same for every language: it holds no word", () => {
  for (const locale of patientLocales) {
    const { moments, mistakes, sides } = patientCopy(locale).figures;
    for (const word of [...Object.values(moments), ...Object.values(mistakes), ...Object.values(sides)])
      expect(sent).not.toContain(`"${word}"`);
  }
  expect(sent).not.toMatch(/"(words|label|title|description)"/);
});

test("all pictures and motions are less than 25 kB on the wire", () => {
  const { looks, still, between, shapes, points } = packFigures({ ...figureTables, feelMaps: {} });
  const pictures = JSON.stringify({ looks, still, between, shapes, points });
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
