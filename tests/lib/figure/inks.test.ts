import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inks } from "@/lib/figure/inks";
import { tones } from "@/lib/figure/tones";

const styleSheet = readFileSync(new URL("../../../lib/figure/figure.css", import.meta.url), "utf8");

test.each(tones)("the tone %s has a colour in every ink", (tone) => {
  for (const ink of [inks.light, inks.dark, inks.print]) expect(ink[tone]).toMatch(/^#[0-9a-f]{6}$/);
  expect(inks.screen[tone]).toBe(`var(--figure-${tone}, ${inks.light[tone]})`);
});

test("the style sheet gives the dark ink twice: for a chosen dark theme and for a dark system", () => {
  const declared = [...styleSheet.matchAll(/--figure-([\w-]+): (#\w+);/g)].map(([, tone, colour]) => [
    tone,
    colour,
  ]);
  const dark = tones.map((tone) => [tone, inks.dark[tone]]);
  expect(declared).toEqual([...dark, ...dark]);
});
