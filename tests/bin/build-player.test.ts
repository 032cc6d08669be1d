/** The player as a phone gets it: what it weighs, and what it does without. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { figureTables } from "@/lib/player/pack-figures";
import { type PackedFigures, unpackFigures } from "@/lib/player/unpack-figures";

const folder = mkdtempSync(path.join(tmpdir(), "rollscript-player-"));
const built = (name: string) => readFileSync(path.join(folder, ".next/player", name));
const inputs: string[] = [];

type Built = { metafile: { outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> } };

beforeAll(async () => {
  const file = "../../bin/build-player.mjs";
  const { buildPlayer } = (await import(file)) as { buildPlayer: (options: object) => Promise<Built> };
  const { metafile } = await buildPlayer({ folder });
  const script = Object.entries(metafile.outputs).find(([name]) => name.endsWith("player.js"))?.[1];
  for (const [name, { bytesInOutput }] of Object.entries(script?.inputs ?? {}))
    if (bytesInOutput > 0) inputs.push(name);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the script is at most 28 KB on the wire, and the file of the pictures and their words at most 25", () => {
  expect(gzipSync(built("player.js")).length).toBeLessThanOrEqual(28_672);
  expect(gzipSync(built("figures.json")).length).toBeLessThanOrEqual(25_600);
});

test("the script draws pictures and solves none", () => {
  expect(inputs).toContain("lib/figure/moving-figure.tsx");
  const solver =
    /figure\/(poses|pose|solve|skeleton|reach|draw|parts|body|outlines|arrow|bake|check-figure|check-sequence|figure-box|body-map)\b(?!-)/;
  expect(inputs.filter((name) => solver.test(name) && !name.includes("draw-paths"))).toEqual([]);
  expect(inputs.filter((name) => /figure\/body-map|figure-file|figure-pdf|handout\//.test(name))).toEqual([]);
});

test("nothing in it asks for an image", () => {
  expect(built("player.js").toString()).not.toMatch(/\("img"|new Image\b|\.(png|jpe?g|webp|gif|avif)\b/);
  expect(
    built("player.css")
      .toString()
      .match(/url\([^)]*\)/g)
      ?.filter((url) => !url.includes(".woff2")),
  ).toEqual([]);
});

test("the built file holds every picture, motion and word", () => {
  const packed = JSON.parse(built("figures.json").toString()) as PackedFigures;
  expect(unpackFigures(packed)).toEqual(figureTables);
});
