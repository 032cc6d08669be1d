/** A drawing as the operators pdfkit writes for it: worked out once, it is copied into each sheet that shows it. */
import render from "@react-pdf/render";
import PDFDocument from "pdfkit";
import type { LaidOutNode } from "./lay-out";

/** A document nobody gets, which notes what is drawn. */
class Recorder extends PDFDocument {
  readonly operators: (string | Uint8Array)[] = [];

  override addContent(operators: string | Uint8Array): this {
    // Called by the constructor too, before there is anything to note it in.
    this.operators?.push(operators);
    return this;
  }
}

/** What needs a resource of its document by name is no copy elsewhere: a font, a picture, a shade, a pattern. */
const NAMES_A_RESOURCE = /\/\S+(?: \S+)* (?:gs|Do|Tf|scn|SCN|sh|BDC|BMC)$/;

/** The operators that draw a laid-out drawing in the box around it; null where it needs more than paths. */
export function recordPicture(picture: LaidOutNode): Uint8Array | null {
  const recorder = new Recorder({ autoFirstPage: false, font: "" });
  recorder.addPage({ size: [picture.box?.width ?? 0, picture.box?.height ?? 0], margin: 0 });
  const start = recorder.operators.length;
  render(recorder as never, { type: "DOCUMENT", children: [picture] } as never);
  const drawn = recorder.operators.slice(start);
  if (drawn.some((operators) => typeof operators !== "string" || NAMES_A_RESOURCE.test(operators)))
    return null;
  return new TextEncoder().encode(drawn.map((operators) => `${operators}\n`).join(""));
}
