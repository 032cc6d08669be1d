/** What a drawn part is to those who hear the sheet: the roles of PDF's structure that a handout uses. */

/** Parts that hold other parts. */
type GroupRole = "Document" | "Sect" | "L" | "LI";
/** Parts that hold text. */
type TextRole = "H1" | "H2" | "H3" | "P" | "Lbl" | "LBody" | "Caption";

export type TagRole = GroupRole | TextRole | "Figure";

export type Tag = {
  readonly role: TagRole;
  /** What a picture shows, in words. */
  readonly alt?: string;
};

/**
 * Properties that make a view, a text or a drawing a part of the sheet's structure. A text without is a paragraph, or
 * belongs to the part that holds it; a drawing without is decoration.
 */
export function tagged(role: TagRole, alt?: string): { readonly tag: Tag } {
  return { tag: alt === undefined ? { role } : { role, alt } };
}

/** Properties that make a part decoration, with all that is in it. */
export const decoration: { readonly tag: null } = { tag: null };

const groups: ReadonlySet<TagRole> = new Set<GroupRole>(["Document", "Sect", "L", "LI"]);

/** Whether a part holds parts rather than text. */
export function isGroup(role: TagRole): boolean {
  return groups.has(role);
}
