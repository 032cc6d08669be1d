/** Reads back what a PDF says to those who hear it: its parts, in reading order. */
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import { plainSpaces } from "./pdf-text";

/** A part of a sheet: its role, and its text or what it shows. */
type HeardPart = {
  readonly role: string;
  /** The roles of the parts around it, the outermost first. */
  readonly inside: readonly string[];
  readonly text: string;
  readonly alt: string | null;
  /** Left, bottom, right, top of a picture, in points from the bottom left corner of the page; null: not told. */
  readonly box: readonly number[] | null;
  readonly page: number;
};

type StructNode = {
  readonly role: string;
  readonly alt?: string;
  readonly bbox?: readonly number[];
  readonly children: readonly (StructNode | { readonly type: string; readonly id: string })[];
};

export type Heard = {
  /** Parts that hold text or a picture. */
  readonly parts: readonly HeardPart[];
  /** Text outside all parts: decoration, page by page. */
  readonly unheard: readonly string[];
  readonly isMarked: boolean;
};

/** All parts of a PDF. */
export async function hearPdf(bytes: Uint8Array): Promise<Heard> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const parts: HeardPart[] = [];
  const unheard: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    let outside = "";
    const open: (string | null)[] = [];
    for (const item of items) {
      if ("str" in item) {
        const id = open.findLast((each) => each !== null) ?? null;
        const text = item.str + (item.hasEOL ? "\n" : "");
        if (id === null) outside += text;
        else texts.set(id, (texts.get(id) ?? "") + text);
      } else if (item.type === "endMarkedContent") {
        open.pop();
      } else {
        open.push(item.type === "beginMarkedContentProps" ? (item.id ?? null) : null);
      }
    }
    const walk = (node: StructNode, inside: readonly string[]) => {
      const contents = node.children.filter((child) => "id" in child);
      if (contents.length > 0 || node.alt !== undefined) {
        const text = plainSpaces(contents.map(({ id }) => texts.get(id) ?? "").join(" "));
        parts.push({
          role: node.role,
          inside,
          text,
          alt: node.alt ?? null,
          box: node.bbox ?? null,
          page: number,
        });
      }
      for (const child of node.children) if ("role" in child) walk(child, [...inside, node.role]);
    };
    const tree = (await page.getStructTree()) as StructNode | null;
    if (tree !== null) walk(tree, []);
    unheard.push(plainSpaces(outside));
  }
  const marks = await document.getMarkInfo();
  await task.destroy();
  return { parts, unheard, isMarked: marks?.Marked === true };
}
