/** The pdfkit document a handout is drawn on by react-pdf. */
import PDFDocument from "pdfkit";

export class HandoutPdf extends PDFDocument {
  readonly #fonts = new Map<object, string>();

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
   * marks and finished operators come to stand between what react-pdf draws.
   */
  override addNamedDestination(name: string | (() => void), ...place: readonly unknown[]): void {
    if (typeof name === "function") name();
    else super.addNamedDestination(name, ...place);
  }
}
