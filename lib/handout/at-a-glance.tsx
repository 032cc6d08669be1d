import { View } from "@react-pdf/renderer";
import type { FrontContent } from "./handout-content";
import { HUGGING, type Look, NATURAL_LINE, stylesFor } from "./look";
import { ink, mm, RIGID } from "./measures";
import { tagged } from "./tags";
import { Words } from "./words";

/** Air over and under the digits of a line as high as the font wants it, as a share of their size. */
const DIGIT_AIR = 0.15;

const stylesOf = stylesFor(
  ({ row, text, type, boxGap, direction }) =>
    ({
      row: { flexDirection: row, columnGap: boxGap },
      cell: {
        flexBasis: 0,
        flexDirection: row,
        alignItems: "center",
        columnGap: mm(2.4),
        borderTopWidth: mm(1),
        borderTopColor: ink.accent,
        paddingTop: mm(1),
      },
      // The font's own line height sets the digits in the middle of their line; the margins take its air back.
      figure: {
        direction,
        ...HUGGING,
        fontSize: type.figure,
        lineHeight: NATURAL_LINE,
        fontWeight: 800,
        flexShrink: RIGID,
        marginVertical: -type.figure * DIGIT_AIR,
      },
      words: { ...text.body, lineHeight: 1.15, flexGrow: 1, flexBasis: 0 },
    }) as const,
);

/** Shares of the width: how often and for how long takes the most words. */
const FIRST_SHARE = 1.35;

/** Days a week, minutes in all, number of moves. */
export function AtAGlance({ glance, look }: { glance: FrontContent["glance"]; look: Look }) {
  const styles = stylesOf(look);
  return (
    <View style={styles.row}>
      {glance.map(({ figure, words }, index) => (
        <View
          key={words}
          style={{ ...styles.cell, flexGrow: index === 0 ? FIRST_SHARE : 1 }}
          {...tagged("P")}
        >
          <Words style={styles.figure}>{figure}</Words>
          <Words style={styles.words}>{words}</Words>
        </View>
      ))}
    </View>
  );
}
