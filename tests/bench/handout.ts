/** The cost of a handout: the coach sequence, six moves, on A4. */

import { renderHandout } from "@/lib/handout/render-handout";
import { builtInCatalogue } from "@/lib/moves/catalogue";
import { checkProgramFile, snapshotOfFile, templateFile } from "@/lib/program/read-program-file";
import { type Figure, medianMilliseconds } from "./figure";

export async function measureHandout(): Promise<Figure[]> {
  const file = templateFile("coach-sequence", builtInCatalogue, "2026-11-20");
  if (!file) throw new Error("The template is gone.");
  const findings = checkProgramFile(file, builtInCatalogue, new Date("2026-11-20T12:00:00Z"));
  const snapshot = snapshotOfFile(file, findings, builtInCatalogue);
  const render = () =>
    renderHandout({
      snapshot,
      layout: "standard",
      paper: "a4",
      linkUrl: "https://clinic.example/go#0123456789012345678901234567890123456789012",
      linkExpiresOn: "2026-12-20",
      verifyUrl: "https://clinic.example/verify/ABCDEFGHIJKLMNOPQRSTUVWXYZ",
      standing: "current",
    });

  const start = performance.now();
  const first = await render();
  const cold = performance.now() - start;
  if (!first.ok) throw new Error(first.reason);
  const warm = await medianMilliseconds(render);
  return [
    { bench: "handout", figure: "first, one process", value: cold, unit: "ms", goal: null },
    { bench: "handout", figure: "warm median", value: warm, unit: "ms", goal: null },
    { bench: "handout", figure: "size", value: first.pdf.byteLength / 1024, unit: "KB", goal: null },
    { bench: "handout", figure: "pages", value: first.pages, unit: "pages", goal: null },
  ];
}
