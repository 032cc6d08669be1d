/** Text as the handout sets it. */
import { Text, type TextProps } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Lead } from "./handout-content";
import type { Look } from "./look";
import { type TagRole, tagged } from "./tags";

export type TextStyle = NonNullable<TextProps["style"]>;

// The line breaker takes this as "never": a word set in two fonts would else be broken between them.
const NEVER_BREAK = 10_000;

/**
 * One piece of text. Each style brings its own size and line height: react-pdf inherits line height as a
 * length, and a wrong one makes text vanish.
 */
export function Words({
  style,
  tag,
  children,
}: {
  style: TextStyle;
  /** What it is to those who hear the sheet; without, a paragraph. */
  tag?: TagRole;
  children: ReactNode;
}) {
  return (
    <Text style={style} hyphenationPenalty={NEVER_BREAK} {...(tag && tagged(tag))}>
      {children}
    </Text>
  );
}

/** A bold lead, if there is one, and its text: "Feel it: in the soft part." */
export function LeadWords({
  content,
  look,
  style = look.text.body,
}: {
  content: Lead;
  look: Look;
  style?: TextStyle;
}) {
  // A space before the first word would count as part of its line.
  if (content.lead === "") return <Words style={style}>{content.text}</Words>;
  return (
    <Words style={style}>
      <Words style={look.text.bold}>{content.lead}</Words>
      {content.text === "" ? null : ` ${content.text}`}
    </Words>
  );
}
