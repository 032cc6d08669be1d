/** The print ink in black and white: what touches or lies over something else must be told from it by its grey alone. */
import { expect, test } from "vitest";
import { inks } from "@/lib/figure/inks";
import type { Tone } from "@/lib/figure/tones";

type Colour = readonly [number, number, number];

/** Red, green, blue, each 0 to 1. */
function colourOf(hex: string): Colour {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** What the eye makes of it: CIE lightness, 0 black to 100 white. */
function lightness(hex: string): number {
  const [red, green, blue] = colourOf(hex).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  ) as unknown as Colour;
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
}

/** What a printer driver or a copier makes of it: ITU-R BT.601 luma, 0 black to 100 white. Reds come out darker. */
function luma(hex: string): number {
  const [red, green, blue] = colourOf(hex);
  return 100 * (0.299 * red + 0.587 * green + 0.114 * blue);
}

test.each<[Tone, Tone, number]>([
  // Where the roller presses, on whatever it presses. Its own edge is a keyline of the ground.
  ["contact", "trousers", 40],
  ["contact", "top", 30],
  ["contact", "sleeve", 20],
  ["contact", "halo", 25],
  ["contact", "map-body", 18],
  ["contact", "map-mark", 45],
  // Marks and their keylines.
  ["stop", "halo", 50],
  ["cross", "halo", 50],
  ["arrow", "halo", 50],
  ["stop", "map-zone", 50],
  // The roller, its edge and its grooves.
  ["roller", "roller-edge", 40],
  ["roller", "halo", 15],
  // Far limbs: beside their near twins, and on white paper.
  ["far-skin", "skin", 14],
  ["far-top", "top", 35],
  ["far-trousers", "trousers", 35],
  ["far-shoe", "shoe", 35],
  ["far-skin", "halo", 14],
  ["far-top", "halo", 20],
  ["far-trousers", "halo", 25],
  // The body: where one piece ends and the next begins.
  ["top", "trousers", 9],
  ["top", "sleeve", 10],
  ["trousers", "shoe", 8],
  ["skin", "sleeve", 20],
  ["skin", "top", 30],
  ["skin", "trousers", 40],
  ["skin", "hair", 40],
  ["skin", "ink", 40],
  ["floor", "halo", 20],
])("%s is told from %s on grey paper", (tone, other, least) => {
  for (const grey of [lightness, luma]) {
    expect(Math.abs(grey(inks.print[tone]) - grey(inks.print[other]))).toBeGreaterThanOrEqual(least);
  }
});
