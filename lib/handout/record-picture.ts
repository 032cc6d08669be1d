/**
 * Drawings as the operators pdfkit writes for them. Worked out once and compressed once, they go into each sheet as they
 * are, and once into it however often it shows them: half of what drawing a sheet would cost.
 */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import render from "@react-pdf/render";
import PDFDocument from "pdfkit";
import type { LaidOutNode } from "./lay-out";
import { createMemory } from "./memory";

/** A drawing in a room of its own: its top left corner is the origin. */
export type RecordedPicture = {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Operators, compressed. */
  readonly deflated: Uint8Array;
};

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

/** All figures of the catalogue in a few sizes, with signs and codes: some 3 MB. */
const MOST_PICTURES = 400;

/** None where it needs more than paths. */
type Remembered = { readonly recorded: RecordedPicture | undefined };
const memory = createMemory<Remembered>(MOST_PICTURES);

/** What was laid out, with a record of each drawing in it; a drawing that needs more than paths stays without. */
export function recordPictures(node: LaidOutNode): LaidOutNode {
  const { type, children, lines } = node;
  if (type === "SVG") {
    const { recorded } = recordOf(node);
    return recorded === undefined ? node : { ...node, recorded, children: [] };
  }
  return children === undefined || lines !== undefined
    ? node
    : { ...node, children: children.map(recordPictures) };
}

function recordOf(picture: LaidOutNode): Remembered {
  const key = keyOf(picture);
  const known = memory.get(key) ?? { recorded: recordPicture(picture) };
  memory.set(key, known);
  return known;
}

/** All a drawing follows from: its size, and what is drawn. */
function keyOf({ box, props: { tag: _spoken, ...props }, style, children }: LaidOutNode): string {
  const shapes = (children ?? []).map((shape) => [shape.type, shape.props, shape.style, shape.children]);
  const all = JSON.stringify([box?.width, box?.height, props, style, shapes]);
  return createHash("sha256").update(all).digest("base64");
}

function recordPicture(picture: LaidOutNode): RecordedPicture | undefined {
  const { width = 0, height = 0 } = picture.box ?? {};
  const recorder = new Recorder({ autoFirstPage: false, font: "" });
  recorder.addPage({ size: [width, height], margin: 0 });
  const start = recorder.operators.length;
  const atOrigin = { ...picture, box: { ...picture.box, left: 0, top: 0 } };
  render(recorder as never, { type: "DOCUMENT", children: [atOrigin] } as never);
  const drawn = recorder.operators.slice(start);
  if (drawn.some((operators) => typeof operators !== "string" || NAMES_A_RESOURCE.test(operators)))
    return undefined;
  return { width, height, deflated: deflateSync(drawn.map((operators) => `${operators}\n`).join("")) };
}
