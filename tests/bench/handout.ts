/**
 * The cost of a handout: the coach sequence, six moves, on A4, for a patient never printed before; on the same content
 * and in turn with it, pdfkit alone and a warm Chromium. Then what the workers make of it.
 */
import { fontsFolder } from "@/lib/handout/fonts-folder";
import type { HandoutRequest } from "@/lib/handout/handout-request";
import { layOutHandout, renderHandout } from "@/lib/handout/render-handout";
import { findBrowser } from "../../bin/steps/browser.mjs";
import type { Figure } from "./figure";
import { htmlOf, openChromium } from "./handout-chromium";
import { floorOf } from "./handout-floor";
import { neverPrinted, patientRequest } from "./handout-requests";
import { measureWorkers } from "./handout-workers";

const WARM = 8;
const RUNS = 30;
const NEVER_PRINTED = "ours, a program nobody printed before";

type Contender = { readonly name: string; readonly print: (run: number) => Promise<Uint8Array> };
type Measured = { readonly name: string; readonly times: number[]; bytes: number };

export async function measureHandout(): Promise<Figure[]> {
  return [...(await measureSheet()), ...(await measureWorkers())];
}

async function measureSheet(): Promise<Figure[]> {
  const laidOut = await layOutHandout(patientRequest(0), fontsFolder(process.cwd()));
  if (!laidOut.ok) throw new Error(laidOut.reason);
  const html = htmlOf(laidOut.document);
  const path = await findBrowser();
  const chromium = path === null ? null : await openChromium(path);
  const contenders: Contender[] = [
    { name: "ours, a new patient", print: (run) => ours(patientRequest(run)) },
    { name: NEVER_PRINTED, print: (run) => ours(neverPrinted(run)) },
    { name: "pdfkit alone, the floor", print: floorOf(laidOut.document) },
    ...(chromium ? [{ name: "Chromium", print: () => chromium.print(html) }] : []),
  ];
  const measured = await interleave(contenders);
  const figures = measured.flatMap(({ name, times, bytes }) => [
    figure(name, median(times), "ms"),
    figure(`${name}: size`, bytes / 1024, "KB"),
  ]);
  const [own, never, floor, printed] = measured.map(({ times }) => median(times));
  figures.push(figure("what a program nobody printed before costs more", (never ?? 0) - (own ?? 0), "ms"));
  figures.push(figure("ours / floor", (own ?? 0) / (floor ?? 1), "x", 2));
  if (chromium !== null && printed !== undefined) {
    figures.push(figure("ours / Chromium", (own ?? 0) / printed, "x", 0.7));
    figures.push(figure("Chromium's memory", chromium.memory(), "MB"));
    await chromium.close();
  } else {
    process.stdout.write("handout   no Chromium found: not compared with one\n");
  }
  figures.push(figure("this process's memory", process.memoryUsage.rss() / 1024 / 1024, "MB"));
  figures.push(figure("pages", laidOut.pages, "pages"));
  return figures;
}

async function ours(request: HandoutRequest): Promise<Uint8Array> {
  const result = await renderHandout(request);
  if (!result.ok) throw new Error(result.reason);
  return result.pdf;
}

/** Each in turn, so that what slows the machine slows all. */
async function interleave(contenders: readonly Contender[]): Promise<readonly Measured[]> {
  const measured = contenders.map(({ name }): Measured => ({ name, times: [], bytes: 0 }));
  for (let run = -WARM; run < RUNS; run++) {
    for (const [index, { print }] of contenders.entries()) {
      const start = performance.now();
      const pdf = await print(run + WARM + 1);
      const milliseconds = performance.now() - start;
      const kept = measured[index];
      if (run < 0 || kept === undefined) continue;
      kept.times.push(milliseconds);
      kept.bytes = pdf.byteLength;
    }
  }
  return measured;
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

function figure(name: string, value: number, unit: string, goal: number | null = null): Figure {
  return { bench: "handout", figure: name, value, unit, goal };
}
