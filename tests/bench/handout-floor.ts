/**
 * The floor: what pdfkit alone needs for the very same pages. It is given for nothing what our layout worked out: every
 * piece of text with its place and its font (opened once), every box and every path. It shapes the texts, writes the
 * paths, embeds the fonts and compresses, as any program on pdfkit must. It has no tags.
 */
import PDFDocument from "pdfkit";
import type { LaidOutNode } from "@/lib/handout/lay-out";
import { shapesOf } from "./recorded-shapes";

type Run = {
  readonly glyphs?: readonly { readonly codePoints: readonly number[] }[];
  readonly xAdvance: number;
  readonly attributes: {
    readonly font: readonly [object];
    readonly fontSize: number;
    readonly color: string;
  };
};
type Line = {
  readonly box: { readonly x: number; readonly y: number };
  readonly ascent: number;
  readonly runs: readonly Run[];
};
type Node = LaidOutNode & { readonly box: NonNullable<LaidOutNode["box"]> };
type Step = (pdf: Pdf) => void;
type Pdf = InstanceType<typeof PDFDocument> & {
  save(): Pdf;
  restore(): Pdf;
  translate(x: number, y: number): Pdf;
  scale(by: number): Pdf;
  rect(x: number, y: number, width: number, height: number): Pdf;
  path(data: string): Pdf;
  fill(color: string): Pdf;
  stroke(): Pdf;
  fillAndStroke(fill: string, stroke: string): Pdf;
  lineWidth(width: number): Pdf;
  lineCap(cap: number): Pdf;
  lineJoin(join: number): Pdf;
  strokeColor(color: string): Pdf;
  fillColor(color: string): Pdf;
  text(words: string, x: number, y: number, options: object): Pdf;
};

/** Everything on the pages as a list of pdfkit calls, ready to be made as often as wanted. */
export function floorOf(document: LaidOutNode): () => Promise<Uint8Array> {
  const fonts = new Map<object, string>();
  const pages = (document.children ?? []).map((page) => {
    const steps: Step[] = [];
    collect(page as Node, 0, 0, steps, fonts);
    return { size: [page.box?.width ?? 0, page.box?.height ?? 0] as const, steps };
  });
  return async () => {
    const pdf = new PDFDocument({ autoFirstPage: false, font: "" }) as Pdf;
    for (const [font, name] of fonts) pdf.registerFont(name, font);
    for (const { size, steps } of pages) {
      pdf.addPage({ size, margin: 0 });
      for (const step of steps) step(pdf);
    }
    pdf.end();
    const chunks: Buffer[] = [];
    for await (const chunk of pdf) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  };
}

function collect(node: Node, left: number, top: number, steps: Step[], fonts: Map<object, string>): void {
  const { box, style } = node;
  const [x, y] = [left + box.left, top + box.top];
  const fill = style.backgroundColor;
  if (typeof fill === "string") steps.push((pdf) => pdf.rect(x, y, box.width, box.height).fill(fill));
  collectEdges(node, x, y, steps);
  if (node.lines !== undefined) collectText(node, x, y, steps, fonts);
  else if (node.type === "SVG") steps.push(...pictureSteps(node, x, y));
  else for (const child of node.children ?? []) collect(child as Node, x, y, steps, fonts);
}

function collectEdges({ box, style }: Node, x: number, y: number, steps: Step[]): void {
  const edge = (side: string, [ex, ey, width, height]: readonly [number, number, number, number]) => {
    const color = style[`border${side}Color`];
    if (width > 0 && height > 0) {
      steps.push((pdf) => pdf.rect(ex, ey, width, height).fill(typeof color === "string" ? color : "black"));
    }
  };
  const wide = (side: string) => (box as unknown as Record<string, number>)[`border${side}Width`] ?? 0;
  edge("Top", [x, y, box.width, wide("Top")]);
  edge("Bottom", [x, y + box.height - wide("Bottom"), box.width, wide("Bottom")]);
  edge("Left", [x, y, wide("Left"), box.height]);
  edge("Right", [x + box.width - wide("Right"), y, wide("Right"), box.height]);
}

function collectText(node: Node, x: number, y: number, steps: Step[], fonts: Map<object, string>): void {
  const lines = node.lines as unknown as readonly Line[];
  const first = lines[0]?.box.y ?? 0;
  for (const { box, ascent, runs } of lines) {
    let start = x + box.x;
    for (const { glyphs, xAdvance, attributes } of runs) {
      const words = String.fromCodePoint(...(glyphs ?? []).flatMap(({ codePoints }) => codePoints));
      const [font] = attributes.font;
      const name = fonts.get(font) ?? `f${fonts.size}`;
      fonts.set(font, name);
      const at = start;
      steps.push((pdf) =>
        (pdf.font(name, attributes.fontSize) as Pdf)
          .fillColor(attributes.color)
          .text(words, at, y + box.y - first + ascent, { lineBreak: false, baseline: "alphabetic" }),
      );
      start += xAdvance;
    }
  }
}

function pictureSteps({ recorded }: Node, x: number, y: number): readonly Step[] {
  if (recorded === undefined) throw new Error("a picture was not recorded");
  return shapesOf(recorded).map(
    ({ data, fill, stroke, width, cap, join, scale, left, top }): Step =>
      (pdf) => {
        pdf
          .save()
          .translate(x + left, y + top)
          .scale(scale)
          .lineWidth(width)
          .lineCap(cap)
          .lineJoin(join)
          .path(data);
        if (fill !== null && stroke !== null) pdf.fillAndStroke(fill, stroke);
        else if (fill !== null) pdf.fill(fill);
        else if (stroke !== null) pdf.strokeColor(stroke).stroke();
        pdf.restore();
      },
  );
}
