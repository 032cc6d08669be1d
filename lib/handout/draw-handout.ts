/** Draws a laid-out handout: react-pdf's drawing, on a pdfkit document of ours, which carries the structure. */
import render from "@react-pdf/render";
import { HandoutPdf } from "./handout-pdf";
import type { LaidOutNode } from "./lay-out";
import { tagDocument } from "./tag-document";

/** Pages are named by what they hold when they are tabbed through, and the structure needs 1.4: 1.7 is ISO 32000-1. */
const PDF_VERSION = "1.7";

type DocumentProps = {
  readonly title: string;
  readonly language: string;
  readonly creator: string;
  readonly producer: string;
  readonly creationDate: Date;
  readonly modificationDate: Date;
};

/** The PDF of a laid-out document, as its own bytes: they are handed to another thread. */
export async function drawHandout(document: LaidOutNode): Promise<Uint8Array> {
  const { title, language, creator, producer, creationDate, modificationDate } =
    document.props as DocumentProps;
  const pdf = new HandoutPdf({
    autoFirstPage: false,
    // A text that names no font of ours must not be set in one that is not embedded.
    font: "",
    pdfVersion: PDF_VERSION,
    lang: language,
    tagged: true,
    displayTitle: true,
    info: {
      Title: title,
      Creator: creator,
      Producer: producer,
      CreationDate: creationDate,
      ModificationDate: modificationDate,
    },
  });
  render(pdf as never, tagDocument(pdf, document) as never);
  return collect(pdf);
}

async function collect(stream: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === "string" ? Buffer.from(chunk, "latin1") : chunk;
    chunks.push(bytes);
    length += bytes.length;
  }
  // Not a slice of a shared pool.
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const bytes of chunks) {
    whole.set(bytes, offset);
    offset += bytes.length;
  }
  return whole;
}
