/** What the handout uses of pdfkit, which brings no types. react-pdf draws on the same documents. */
declare module "pdfkit" {
  import type { Readable } from "node:stream";

  export type MarkedContent = { readonly refs: readonly object[] };

  /** An element of the structure that screen readers follow. */
  export type StructureElement = {
    add(child: StructureElement | MarkedContent): StructureElement;
  };

  /** An object of the file, written when it ends. */
  export type Reference = { end(content: Uint8Array): void };

  export type DocumentOptions = {
    readonly autoFirstPage?: boolean;
    /** The font to start with; an empty name: none. */
    readonly font?: string;
    readonly compress?: boolean;
    readonly pdfVersion?: string;
    readonly lang?: string;
    readonly tagged?: boolean;
    readonly displayTitle?: boolean;
    readonly info?: Readonly<Record<string, string | Date>>;
  };

  interface PDFDocument extends Readable {
    /** What the page being written shows by name. */
    readonly page: { readonly xobjects: Record<string, Reference> };
    /** A new object; strings are names. */
    ref(data: Readonly<Record<string, unknown>>): Reference;
    addPage(options?: { readonly size: readonly [number, number]; readonly margin: number }): this;
    /** Writes operators into the page. */
    addContent(operators: string | Uint8Array): this;
    registerFont(name: string, source: object): this;
    font(source: string | object, size?: number): this;
    addNamedDestination(name: string, ...place: readonly unknown[]): void;
    /** `actual`: what is read in place of the shapes. */
    markContent(tag: string, options?: { readonly actual: string }): this;
    markStructureContent(tag: string): MarkedContent;
    endMarkedContent(): this;
    struct(
      type: string,
      options?: {
        readonly alt?: string;
        readonly scope?: "Row" | "Column";
        /** Left, top, right, bottom in points from the top left corner. */
        readonly bbox?: readonly [number, number, number, number];
      },
    ): StructureElement;
    addStructure(element: StructureElement): this;
    end(): void;
  }
  const PDFDocument: { new (options?: DocumentOptions): PDFDocument };
  export default PDFDocument;
}
