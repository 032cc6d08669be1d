import { View } from "@react-pdf/renderer";
import type { ClosingContent } from "./handout-content";
import { ink, mm } from "./measures";
import { Bullet } from "./stop-tiers";
import { LeadWords, textStyles, Words } from "./words";

const styles = {
  box: {
    borderWidth: mm(0.45),
    borderColor: ink.quiet,
    paddingVertical: mm(2.2),
    paddingHorizontal: mm(3),
    rowGap: mm(0.8),
  },
} as const;

/** Three lines to remember. */
export function Summary({ closing }: { closing: ClosingContent }) {
  return (
    <View style={styles.box}>
      <Words style={textStyles.boxHead}>{closing.remember}</Words>
      {closing.summary.map((line) => (
        <Bullet key={line} tight={false}>
          {line}
        </Bullet>
      ))}
    </View>
  );
}

/** How sure the ground is, and for whom the sheet was made. */
export function WhatWeKnow({ closing }: { closing: ClosingContent }) {
  return (
    <View>
      <LeadWords content={closing.know} style={textStyles.small} />
      <Words style={textStyles.small}>{closing.madeFor}</Words>
    </View>
  );
}
