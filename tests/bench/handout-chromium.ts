/**
 * What others do: a warm Chromium prints the same sheet from HTML. The page has the same boxes, texts, pictures and
 * fonts; Chromium lays it out itself, as it would any page that a program wrote.
 */

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import type { LaidOutNode } from "@/lib/handout/lay-out";
import { shapesOf } from "./recorded-shapes";

export type WarmChromium = {
  print(html: string): Promise<Uint8Array>;
  /** Of all its processes, in MB. */
  memory(): number;
  close(): Promise<void>;
};

const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];

export async function openChromium(executablePath: string): Promise<WarmChromium> {
  const server = await chromium.launchServer({ executablePath, args });
  const browser = await chromium.connect(server.wsEndpoint());
  const page = await browser.newPage();
  return {
    async print(html) {
      await page.setContent(html);
      return page.pdf({ preferCSSPageSize: true, printBackground: true });
    },
    memory: () => memoryBelow(server.process().pid ?? 0),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

function memoryBelow(root: number): number {
  const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid=,rss="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((row) => row.trim().split(/\s+/).map(Number) as [number, number, number]);
  const family = new Set([root]);
  for (let grown = -1; grown !== family.size; ) {
    grown = family.size;
    for (const [pid, parent] of rows) if (family.has(parent)) family.add(pid);
  }
  return rows.reduce((sum, [pid, , kilobytes]) => sum + (family.has(pid) ? kilobytes : 0), 0) / 1024;
}

const weights = [400, 600, 700, 800];
const fontFaces = weights.map((weight) => {
  const name = `atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
  const folder = "node_modules/@fontsource/atkinson-hyperlegible-next/files";
  const font = readFileSync(path.join(folder, name)).toString("base64");
  return `@font-face{font-family:A;font-weight:${weight};src:url(data:font/woff2;base64,${font})}`;
});

/** The pages as HTML: each view a flexible box, each text a paragraph, each drawing an SVG. */
export function htmlOf(document: LaidOutNode): string {
  const pages = (document.children ?? []).map(
    (page) => `<section>${(page.children ?? []).map(element).join("")}</section>`,
  );
  const { width = 0, height = 0 } = document.children?.[0]?.box ?? {};
  return `<!doctype html><meta charset="utf-8"><style>${fontFaces.join("")}
    @page{size:${width}pt ${height}pt;margin:0}*{box-sizing:border-box;margin:0}
    body{font-family:A}section{width:${width}pt;height:${height}pt;overflow:hidden;position:relative;break-after:page}
    div{display:flex;flex-direction:column;position:relative;border:0 solid}p{position:relative}</style>${pages.join("")}`;
}

function element(node: LaidOutNode): string {
  if (node.lines !== undefined) {
    const words = node.lines.flatMap(({ runs }) => (runs ?? []).flatMap(({ glyphs }) => glyphs ?? []));
    const text = String.fromCodePoint(...words.flatMap(({ codePoints }) => codePoints ?? []));
    return `<p style="${css(node.style)}">${text.replace(/[&<>]/g, "")}</p>`;
  }
  const children = node.children ?? [];
  if (node.type !== "SVG") return `<div style="${css(node.style)}">${children.map(element).join("")}</div>`;
  const { recorded } = node;
  if (recorded === undefined) throw new Error("a picture was not recorded");
  const paths = shapesOf(recorded).map(
    ({ data, fill, stroke, width, scale, left, top }) =>
      `<path d="${data}" fill="${fill ?? "none"}" stroke="${stroke ?? "none"}" stroke-width="${width}" transform="matrix(${scale} 0 0 ${scale} ${left} ${top})"/>`,
  );
  const { width, height } = recorded;
  return `<svg viewBox="0 0 ${width} ${height}" style="width:${width}pt;height:${height}pt;flex:none">${paths.join("")}</svg>`;
}

const unitless = new Set(["flexGrow", "flexShrink", "fontWeight", "lineHeight"]);

function css(style: LaidOutNode["style"]): string {
  return Object.entries(style)
    .filter(([name]) => name !== "fontFamily" && name !== "direction")
    .map(([name, value]) => {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      // react-pdf has worked line heights out as lengths.
      const isLength = typeof value === "number" && (!unitless.has(name) || name === "lineHeight");
      return `${property}:${isLength ? `${value}pt` : value}`;
    })
    .join(";");
}
