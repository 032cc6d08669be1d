/** The cost of the pictures: drawing those of a program of seven moves, and what they weigh. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { gzipSync } from "node:zlib";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { between } from "@/lib/figure/baked/between";
import { still } from "@/lib/figure/baked/still";
import type { FigureName } from "@/lib/figure/figure-name";
import { FigureSvg } from "@/lib/figure/figure-svg";
import { mirrored, pathsOf } from "@/lib/figure/shape-path";
import { type Figure, medianMilliseconds } from "./figure";
import { drawProgram, programFigures } from "./program-figures";

const player = path.resolve(import.meta.dirname, "../../.next/player");
const COLD_RUNS = 9;

function milliseconds(figure: string, value: number, goal: number | null = null): Figure {
  return { bench: "figures", figure, value, unit: "ms", goal };
}

/** As it is and packed. */
function weights(figure: string, content: string | Buffer): Figure[] {
  const kilobytes = (bytes: number) => ({ bench: "figures", value: bytes / 1024, unit: "KB", goal: null });
  return [
    { ...kilobytes(Buffer.byteLength(content)), figure },
    { ...kilobytes(gzipSync(content).length), figure: `${figure} (gzip)` },
  ];
}

/** The first drawing in a thread that has drawn nothing yet: neither is anything remembered, nor is the code warm. */
function drawCold(): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./figures-cold.mjs", import.meta.url));
    worker.once("message", (value: number) => resolve(value));
    worker.once("error", reject);
  });
}

async function medianCold(): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < COLD_RUNS; run++) times.push(await drawCold());
  return times.sort((a, b) => a - b)[Math.floor(COLD_RUNS / 2)] ?? Number.NaN;
}

/** The same work in warm code with no picture remembered: every path is made anew. */
function drawAnew(): void {
  for (const name of programFigures) {
    const { shapes, marks, drawnSide } = still[name];
    const stored = [...shapes, ...marks];
    pathsOf(drawnSide === "right" ? stored.map(mirrored) : stored);
  }
}

const markupOf = (name: FigureName) => renderToStaticMarkup(createElement(FigureSvg, { name, side: "left" }));

export async function measureFigures(): Promise<Figure[]> {
  const many = { runs: 200, warm: 50 };
  const all = `${programFigures.length} of 7 moves`;
  return [
    milliseconds(`${all}, paths, first in a new thread`, await medianCold()),
    milliseconds(`${all}, paths, none remembered`, await medianMilliseconds(drawAnew, many), 2),
    milliseconds(`${all}, paths, remembered`, await medianMilliseconds(drawProgram, many), 2),
    milliseconds(`${all}, markup`, await medianMilliseconds(() => programFigures.map(markupOf), many)),
    ...weights("markup of one", markupOf("hip-flexor-release/start")),
    ...weights("baked pictures", JSON.stringify(still)),
    ...weights("baked motion", JSON.stringify(between)),
    ...(existsSync(player) ? builtPlayer() : []),
  ];
}

/** The player's script, which has no figure in it, and its figures. */
function builtPlayer(): Figure[] {
  return readdirSync(player)
    .filter((name) => name === "player.js" || name.startsWith("figures."))
    .flatMap((name) => weights(`player's ${name}`, readFileSync(path.join(player, name))));
}
