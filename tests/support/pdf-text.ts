/** Reads a PDF back: its text, where each piece stands, and what it says of itself. */
import { constants, inflateSync } from "node:zlib";
import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

type PdfTextItem = {
  readonly text: string;
  /** The left end of the baseline and the size of the piece, in points from the bottom left corner. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

type PdfPageText = {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfTextItem[];
  /** All pieces in drawing order, with every kind of space and line end as one space. */
  readonly text: string;
};

export type PdfText = {
  readonly pages: readonly PdfPageText[];
  /** The text of all pages. */
  readonly text: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly language: string | null;
};

/** One kind of space, so that a text can be looked for no matter how its lines broke. */
export function plainSpaces(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

// The shaper may split a letter into a base and a mark of its own, which reads back as a control character.
const nameless = /\p{Cc}/gu;

/** The text of a PDF. The bytes are copied: pdf.js takes what it is given. */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: VerbosityLevel.ERRORS });
  const document = await task.promise;
  const pages: PdfPageText[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const content = await page.getTextContent();
    const items = content.items.flatMap((item) => {
      if (!("str" in item)) return [];
      const [, , , , x, y] = item.transform as [number, number, number, number, number, number];
      return [
        {
          text: item.str.replace(nameless, ""),
          x,
          y,
          width: item.width,
          height: item.height,
          endsLine: item.hasEOL,
        },
      ];
    });
    pages.push({
      width,
      height,
      items,
      text: plainSpaces(items.map(({ text, endsLine }) => text + (endsLine ? "\n" : "")).join("")),
    });
  }
  const { info } = await document.getMetadata();
  const { language = null } = info as { language?: string | null };
  await task.destroy();
  return {
    pages,
    text: pages.map(({ text }) => text).join("\n"),
    info: info as Record<string, unknown>,
    language: language ?? ((info as Record<string, unknown>).Language as string | null) ?? null,
  };
}

/** The words a file says in place of joined or reordered letters, in the order of the file. */
export function actualTexts(bytes: Uint8Array): readonly string[] {
  const file = Buffer.from(bytes).toString("latin1");
  return [...file.matchAll(/\/FlateDecode.*?stream\r?\n(.*?)\r?\nendstream/gs)].flatMap(([, packed = ""]) => {
    const content = unpacked(Buffer.from(packed, "latin1"));
    return [...content.matchAll(/\/ActualText (\((?:\\.|[^\\)])*\)|<[0-9a-f]*>)/gis)].map(([, text = ""]) =>
      readString(text),
    );
  });
}

function unpacked(packed: Buffer): string {
  try {
    // A stream may end with the sign of a line's end, which is then taken for that of the file.
    return inflateSync(packed, { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1");
  } catch {
    return "";
  }
}

const escaped: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** A string object of a PDF: Latin letters as they are, all others in UTF-16 after a mark. */
function readString(written: string): string {
  const raw = written.startsWith("<")
    ? Buffer.from(written.slice(1, -1), "hex").toString("latin1")
    : written.slice(1, -1).replace(/\\(.)/gs, (_, letter: string) => escaped[letter] ?? letter);
  if (!raw.startsWith("\u00fe\u00ff")) return raw;
  return Buffer.from(raw.slice(2), "latin1").swap16().toString("utf16le");
}
