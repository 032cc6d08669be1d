/** Text as the handout sets it. */
import { Text, type TextProps } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { Lead } from "./handout-content";
import { type } from "./measures";

export type TextStyle = NonNullable<TextProps["style"]>;

// The line breaker takes this as "never": a word set in two fonts would else be broken between them.
const NEVER_BREAK = 10_000;

/**
 * One piece of text. Each style brings its own size and line height: react-pdf inherits line height as a
 * length, and a wrong one makes text vanish.
 */
export function Words({ style, children }: { style: TextStyle; children: ReactNode }) {
  return (
    <Text style={style} hyphenationPenalty={NEVER_BREAK}>
      {children}
    </Text>
  );
}

/** Line height at which the font's capitals stand in the middle of their line; in lower lines they sink. */
export const NATURAL_LINE = 1.3;

export const textStyles = {
  title: { fontSize: type.title, lineHeight: NATURAL_LINE, fontWeight: 800, letterSpacing: -0.2 },
  sectionHead: { fontSize: type.sectionHead, lineHeight: 1.15, fontWeight: 800 },
  boxHead: { fontSize: type.boxHead, lineHeight: 1.2, fontWeight: 700 },
  act: { fontSize: type.boxHead, lineHeight: 1.2, fontWeight: 800 },
  body: { fontSize: type.body, lineHeight: 1.45, fontWeight: 400 },
  bodyTight: { fontSize: type.body, lineHeight: 1.3, fontWeight: 400 },
  small: { fontSize: type.small, lineHeight: 1.3, fontWeight: 400 },
  caption: { fontSize: type.small, lineHeight: 1.2, fontWeight: 600 },
  bold: { fontWeight: 700 },
} as const;

/** Running text, loose or tight. */
export type BodyStyle = typeof textStyles.body | typeof textStyles.bodyTight;

/** A bold lead, if there is one, and its text: "Feel it: in the soft part." */
export function LeadWords({ content, style = textStyles.body }: { content: Lead; style?: TextStyle }) {
  // A space before the first word would count as part of its line.
  if (content.lead === "") return <Words style={style}>{content.text}</Words>;
  return (
    <Words style={style}>
      <Words style={textStyles.bold}>{content.lead}</Words> {content.text}
    </Words>
  );
}
