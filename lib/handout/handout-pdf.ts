/** The pdfkit document a handout is drawn on by react-pdf. */
import PDFDocument, { type Reference } from "pdfkit";
import type { RecordedPicture } from "./record-picture";

export class HandoutPdf extends PDFDocument {
  readonly #fonts = new Map<object, string>();
  #words: string | null = null;
  readonly #pictures = new Map<RecordedPicture, { readonly name: string; readonly reference: Reference }>();

  /** Each font once: pdfkit would prepare it for every use, and then find that it has one like it. */
  override font(source: string | object, size?: number): this {
    if (typeof source === "string") return super.font(source, size);
    const known = this.#fonts.get(source);
    if (known !== undefined) return super.font(known, size);
    const name = `font ${this.#fonts.size + 1}`;
    this.#fonts.set(source, name);
    return this.registerFont(name, source).font(name, size);
  }

  /**
   * react-pdf names each node's `id` here when the node is drawn. One that is a function is called: that is how
   * marks and recorded pictures come to stand between what react-pdf draws.
   */
  override addNamedDestination(name: string | (() => void), ...place: readonly unknown[]): void {
    if (typeof name === "function") name();
    else super.addNamedDestination(name, ...place);
  }

  /** Draws a recorded picture with its top left corner at `left` and `top`, in points. */
  drawRecorded(picture: RecordedPicture, left: number, top: number): void {
    const { name, reference } = this.#pictures.get(picture) ?? this.#embed(picture);
    this.page.xobjects[name] = reference;
    this.addContent(`q 1 0 0 1 ${points(left)} ${points(top)} cm /${name} Do Q`);
  }

  /**
   * Gives the words of the text drawn next, until `endWords`, to those who read the file. They go with the first of its
   * runs, the others say nothing: readers look for them where letters are drawn, in the font that is set there.
   */
  beginWords(words: string): void {
    this.#words = words;
  }

  endWords(): void {
    this.#words = null;
  }

  override addContent(operators: string | Uint8Array): this {
    // pdfkit writes before this class has been made.
    if (!(#words in this) || this.#words === null) return super.addContent(operators);
    if (operators === "BT") {
      super.addContent(`/Span <</ActualText <${utf16(this.#words)}>>> BDC`);
      this.#words = "";
    }
    super.addContent(operators);
    return operators === "ET" ? super.addContent("EMC") : this;
  }

  #embed(picture: RecordedPicture) {
    const { width, height, deflated } = picture;
    const reference = this.ref({
      Type: "XObject",
      Subtype: "Form",
      BBox: [0, 0, width, height],
      Resources: {},
      Filter: "FlateDecode",
    });
    reference.end(deflated);
    const embedded = { name: `Picture${this.#pictures.size + 1}`, reference };
    this.#pictures.set(picture, embedded);
    return embedded;
  }
}

/** A text as the format has it: UTF-16, in hex, after a mark that tells its byte order. */
function utf16(text: string): string {
  return `feff${Buffer.from(text, "utf16le").swap16().toString("hex")}`;
}

/** A length as the format has it: without an exponent. */
function points(length: number): string {
  return String(Math.round(length * 1e6) / 1e6);
}
