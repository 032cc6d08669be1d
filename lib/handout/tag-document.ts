/**
 * Gives a laid-out document the structure that screen readers follow. react-pdf has no word for it, but draws on
 * pdfkit, which has: marks are set before and after each text and picture of the laid-out pages, and what stands
 * between is set apart as decoration.
 */
import type { StructureElement } from "pdfkit";
import { actualText } from "./actual-text";
import type { HandoutPdf } from "./handout-pdf";
import type { LaidOutNode } from "./lay-out";
import { isGroup, type Tag } from "./tags";

/** Left, top, right, bottom, in points from the top left corner of the page. */
type Corners = readonly [number, number, number, number];
type Origin = { readonly left: number; readonly top: number };

/** A part of the structure. */
type Part = {
  readonly role: Tag["role"];
  /** Made when the first of what it holds is drawn: its page is known only then. */
  readonly element: (corners?: Corners) => StructureElement;
  /** The last part put into it. */
  last: Part | null;
};

/** What is being tagged. */
type Tagging = { readonly pdf: HandoutPdf; hasSection: boolean };

/** The document as it is to be drawn on `pdf`: with the tags of its nodes, see `tagged`. */
export function tagDocument(pdf: HandoutPdf, document: LaidOutNode): LaidOutNode {
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const tagging: Tagging = { pdf, hasSection: false };
  const whole: Part = { role: "Document", element: () => root, last: null };
  const pages = document.children ?? [];
  return {
    ...document,
    children: pages.map((page) => ({
      ...page,
      children: [
        mark(() => pdf.markContent("Artifact")),
        ...(page.children ?? []).flatMap((node) => tagNode(tagging, node, whole, { left: 0, top: 0 })),
      ],
    })),
  };
}

function tagNode(tagging: Tagging, node: LaidOutNode, holder: Part, origin: Origin): readonly LaidOutNode[] {
  const { pdf } = tagging;
  const tag = node.props.tag as Tag | null | undefined;
  if (tag === null) return [withCopies(pdf, node)];
  if (tag?.role === "Figure")
    return between(pdf, [withCopies(pdf, node)], putPart(tagging, holder, tag), cornersIn(origin, node));
  if (node.type === "SVG") return [withCopies(pdf, node)];
  if (node.lines !== undefined) {
    return isEmpty(node) ? [] : between(pdf, spelledOut(pdf, node), partOfText(tagging, holder, tag));
  }
  if (node.children === undefined) return [node];
  const inner = tag === undefined ? holder : putPart(tagging, holder, tag);
  const [left, top] = cornersIn(origin, node);
  return [
    { ...node, children: node.children.flatMap((child) => tagNode(tagging, child, inner, { left, top })) },
  ];
}

/** The node with each recorded drawing put where it stands. */
function withCopies(pdf: HandoutPdf, node: LaidOutNode): LaidOutNode {
  const { recorded, box, children, lines } = node;
  if (recorded !== undefined) {
    const { left = 0, top = 0 } = box ?? {};
    return mark(() => pdf.drawRecorded(recorded, left, top));
  }
  if (children === undefined || lines !== undefined) return node;
  return { ...node, children: children.map((child) => withCopies(pdf, child)) };
}

/** Whether a text says nothing, such as hours that nobody gave. */
function isEmpty({ lines }: LaidOutNode): boolean {
  return lines?.every(({ runs }) => runs?.every(({ glyphs }) => !glyphs?.length)) ?? true;
}

function partOfText(tagging: Tagging, holder: Part, tag: Tag | undefined): Part {
  if (tag === undefined) return isGroup(holder.role) ? putPart(tagging, holder, { role: "P" }) : holder;
  const role = headingRole(tagging, tag.role);
  // The number of a move and its name are one heading.
  if (role === "H2" && holder.last?.role === "H2") return holder.last;
  return putPart(tagging, holder, { role });
}

/** Before the first section, what would be the heading of a part of it is a heading of its own: no rank is skipped. */
function headingRole(tagging: Tagging, role: Tag["role"]): Tag["role"] {
  if (role === "H2") tagging.hasSection = true;
  return role === "H3" && !tagging.hasSection ? "H2" : role;
}

/** A new part at the end of a holder; items of a list come into a list. */
function putPart(tagging: Tagging, holder: Part, tag: Tag): Part {
  if (tag.role !== "LI" || holder.role === "L") return newPart(tagging.pdf, holder, tag);
  const list = holder.last?.role === "L" ? holder.last : newPart(tagging.pdf, holder, { role: "L" });
  return newPart(tagging.pdf, list, tag);
}

function newPart(pdf: HandoutPdf, holder: Part, { role, ...words }: Tag): Part {
  let made: StructureElement | undefined;
  const part: Part = {
    role,
    element(corners) {
      if (made === undefined) {
        made = pdf.struct(role, corners === undefined ? words : { ...words, bbox: corners });
        holder.element().add(made);
      }
      return made;
    },
    last: null,
  };
  holder.last = part;
  return part;
}

/** A text with its words beside it, where its shapes do not say them. */
function spelledOut(pdf: HandoutPdf, text: LaidOutNode): readonly LaidOutNode[] {
  const actual = actualText(text);
  if (actual === null) return [text];
  return [mark(() => pdf.beginWords(actual)), text, mark(() => pdf.endWords())];
}

/** The nodes between the marks that put them into a part. */
function between(
  pdf: HandoutPdf,
  nodes: readonly LaidOutNode[],
  part: Part,
  corners?: Corners,
): readonly LaidOutNode[] {
  const begin = () => {
    pdf.endMarkedContent();
    part.element(corners).add(pdf.markStructureContent(part.role));
  };
  const end = () => {
    pdf.endMarkedContent();
    pdf.markContent("Artifact");
  };
  return [mark(begin), ...nodes, mark(end)];
}

/** A node that draws nothing: the document calls back when its turn comes, see `HandoutPdf`. */
function mark(id: () => void): LaidOutNode {
  return { type: "VIEW", box: { left: 0, top: 0, width: 0, height: 0 }, style: {}, props: { id } };
}

function cornersIn(origin: Origin, { box }: LaidOutNode): Corners {
  const { left = 0, top = 0, width = 0, height = 0 } = box ?? {};
  const [x, y] = [origin.left + left, origin.top + top];
  return [x, y, x + width, y + height];
}
